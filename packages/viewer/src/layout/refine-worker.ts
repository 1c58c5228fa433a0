import { numbersPerNode } from './matrices.js'
import { packIslandsInPlace } from './pack-islands.js'
import { type RefineTask, refineInPlace } from './refine.js'
import { spreadInPlace } from './spread.js'

const every = 200

/** Refines in slices and posts positions about five times a second; the last message says so. */
const work = (task: RefineTask): void => {
  const { nodes, edges, iterations } = task
  const slice = Math.max(1, Math.ceil(2_000 / (nodes.length / numbersPerNode)))
  let told = performance.now()
  for (let done = 0; done < iterations; done += slice) {
    refineInPlace({ nodes, edges, iterations: Math.min(slice, iterations - done) })
    if (performance.now() - told > every) {
      postMessage({ nodes: nodes.slice(), done: false })
      told = performance.now()
    }
  }
  spreadInPlace(nodes)
  packIslandsInPlace(nodes, edges)
  postMessage({ nodes, done: true })
}

addEventListener('message', ({ data }: MessageEvent<RefineTask>) => work(data))
