import { packIslandsInPlace } from './pack-islands.js'
import { type RefineTask, refineInPlace } from './refine.js'
import { spreadInPlace } from './spread.js'

const mostHere = 300

/** What the worker does, in the page's own time and with fewer rounds: for where there are no workers. */
export const refineHere = ({ nodes, edges, iterations }: RefineTask): void => {
  refineInPlace({ nodes, edges, iterations: Math.min(iterations, mostHere) })
  spreadInPlace(nodes)
  packIslandsInPlace(nodes, edges)
}
