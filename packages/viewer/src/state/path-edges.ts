import type { NewsGraph } from '@newsgraph/core'
import type { EdgeRow } from './edge-rows.js'
import { pathBetween } from './paths.js'
import type { ViewState } from './view-state.js'
import type { Visible } from './visible.js'

const known = new WeakMap<Visible, { question: object; edges: readonly EdgeRow[] | undefined }>()

export interface Looked {
  readonly graph: NewsGraph
  readonly rows: readonly EdgeRow[]
  readonly seen: Visible
  readonly state: Pick<ViewState, 'path'>
}

/** The route that the state asks for; the last answer is kept, for a frame asks for it again. */
export const pathOf = ({ graph, rows, seen, state }: Looked): readonly EdgeRow[] | undefined => {
  if (state.path === undefined) return undefined
  const last = known.get(seen)
  if (last?.question === state.path) return last.edges
  const edges = pathBetween(graph, rows, seen, state.path)
  known.set(seen, { question: state.path, edges })
  return edges
}

/** The keys of the route's edges. */
export const pathEdges = (looked: Looked): ReadonlySet<string> | undefined => {
  const edges = pathOf(looked)
  return edges === undefined ? undefined : new Set(edges.map(({ key }) => key))
}
