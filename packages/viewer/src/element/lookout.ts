import { rowsAsKnown } from '../state/as-known.js'
import { dayOf } from '../state/day.js'
import { type Drawn, drawn } from '../state/drawn.js'
import { edgeColumns } from '../state/edge-columns.js'
import type { EdgeRow } from '../state/edge-rows.js'
import { knownOn, type ViewState } from '../state/view-state.js'
import { type Visible, visible } from '../state/visible.js'
import { strings } from '../strings/en.js'
import type { Desk } from './desk.js'
import type { Opened } from './opened.js'

const filtering = ['filters', 'clock', 'from', 'to', 'undated', 'ego', 'hidden', 'community'] as const
const clock = ['clock', 'from', 'to'] as const
const drawing = ['unfolded', 'groups', 'selection'] as const

interface Look {
  readonly rows: readonly EdgeRow[]
  readonly rowOf: Desk['rowOf']
  readonly seen: Visible
  readonly drawn: Drawn
  readonly landing: string | undefined
}

/** The edges as the page tells them: as known on a day while it replays what was known. */
const rowsIn = ({ graph, rows, articles }: Opened, state: ViewState): readonly EdgeRow[] => {
  const day = dayOf(knownOn(state), 'last')
  return day === undefined ? rows : rowsAsKnown(graph, rows, day, articles)
}

const rowOf = (graph: Opened['graph'], rows: readonly EdgeRow[]): Desk['rowOf'] => {
  const { numberOfEdge } = edgeColumns(graph, rows)
  return { get: (key) => rows[numberOfEdge.get(key) ?? -1] }
}

/** Remembers what was visible and drawn, so that a change works out only what depends on it. */
export class Lookout {
  #graph: Opened | undefined
  #state: ViewState | undefined
  #look: Look | undefined

  /** What is visible and drawn of a graph in a state. */
  over(opened: Opened, state: ViewState): Look {
    const before = this.#state
    const look = this.#look
    const same = (fields: readonly (keyof ViewState)[]): boolean =>
      this.#graph === opened && fields.every((field) => before?.[field] === state[field])
    const { graph, communities } = opened
    const rows = look !== undefined && same(clock) ? look.rows : rowsIn(opened, state)
    const seen = look !== undefined && same(filtering) ? look.seen : visible(graph, rows, state, communities)
    const picture =
      look !== undefined && seen === look.seen && same(drawing)
        ? look.drawn
        : drawn(graph, rows, seen, state, communities)
    this.#graph = opened
    this.#state = state
    this.#look =
      look !== undefined && seen === look.seen && picture === look.drawn
        ? look
        : {
            rows,
            rowOf: rowOf(graph, rows),
            seen,
            drawn: picture,
            landing: picture.landed ? strings.graph.landing(seen.nodes.size) : undefined,
          }
    return this.#look
  }
}
