import { type Drawn, drawn } from '../state/drawn.js'
import type { ViewState } from '../state/view-state.js'
import { type Visible, visible } from '../state/visible.js'
import { strings } from '../strings/en.js'
import type { Opened } from './opened.js'

const filtering = ['filters', 'clock', 'from', 'to', 'undated', 'ego', 'hidden', 'community'] as const
const drawing = ['unfolded', 'groups', 'selection'] as const

interface Look {
  readonly seen: Visible
  readonly drawn: Drawn
  readonly landing: string | undefined
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
    const seen =
      look !== undefined && same(filtering)
        ? look.seen
        : visible(opened.graph, opened.rows, state, opened.communities)
    const picture =
      look !== undefined && seen === look.seen && same(drawing)
        ? look.drawn
        : drawn(opened.graph, opened.rows, seen, state, opened.communities)
    this.#graph = opened
    this.#state = state
    this.#look =
      look !== undefined && seen === look.seen && picture === look.drawn
        ? look
        : {
            seen,
            drawn: picture,
            landing: picture.landed ? strings.graph.landing(seen.nodes.size) : undefined,
          }
    return this.#look
  }
}
