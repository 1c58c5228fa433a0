import type { AbstractGraph } from 'graphology-types'
import type { Position } from '../../layout/seed-layout.js'
import type { Drawn } from '../../state/drawn.js'
import type { Selection } from '../../state/view-state.js'
import { type Direction, towards } from './towards.js'

const nodeOf = (selection: Selection | undefined): string | undefined => {
  if (selection === undefined) return undefined
  if ('node' in selection) return selection.node
  return 'fold' in selection ? selection.fold : undefined
}

/** To the neighbour in that direction, else to the nearest mark there; at first to the mark with most edges. */
export const nextMark = (
  stage: AbstractGraph,
  drawn: Drawn,
  selection: Selection | undefined,
  direction: Direction,
): string | undefined => {
  const at = (node: string): Position => [
    Number(stage.getNodeAttribute(node, 'x')),
    Number(stage.getNodeAttribute(node, 'y')),
  ]
  const chosen = nodeOf(selection)
  const here = chosen === undefined ? undefined : (drawn.markOf.get(chosen) ?? chosen)
  if (here === undefined || !stage.hasNode(here))
    return [...drawn.nodes].sort((a, b) => b.degree - a.degree)[0]?.key
  const placed = (nodes: readonly string[]) =>
    nodes.filter((node) => node !== here).map((node) => [node, at(node)] as const)
  return (
    towards(at(here), direction, placed(stage.neighbors(here))) ??
    towards(at(here), direction, placed(stage.nodes()))
  )
}
