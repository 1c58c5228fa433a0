import type { Correction, NewsGraph } from '@newsgraph/core'
import type { Positions } from '../layout/seed-layout.js'
import { type Settling, settle } from '../layout/settle.js'
import { articlesWithOtherHash } from '../state/check-quotes.js'
import { type Opened, opened } from './opened.js'

interface Listeners {
  /** Places have moved, or the texts have been held against their hashes. */
  readonly onChange: () => void
  readonly onSettled: (positions: Positions) => void
}

/** The graph that the page shows: opened with the decisions in force, its places settling, its texts held against their hashes. */
export class ShownGraph {
  #listeners: Listeners
  #settling: Settling | undefined
  #hashed: NewsGraph | undefined
  opened: Opened | undefined
  places: Positions = new Map()
  settled = false
  /** Articles whose text is not the one that was hashed; undefined while that is being found out. */
  changedArticles: readonly string[] | undefined

  constructor(listeners: Listeners) {
    this.#listeners = listeners
  }

  /** Shows a graph. Nodes whose places are known keep them. */
  open(base: NewsGraph, decisions: readonly Correction[], known: Positions): void {
    const next = opened(base, decisions, known)
    this.close()
    this.opened = next
    if (this.changedArticles === undefined || base !== this.#hashed) this.#checkHashes(next)
    this.places = next.seed.positions
    this.settled = false
    const settling = settle(next.graph, next.seed, {
      onStep: (positions) => {
        this.places = positions
        this.#listeners.onChange()
      },
    })
    this.#settling = settling
    void settling.settled.then((positions) => {
      if (this.#settling !== settling) return
      this.places = positions
      this.settled = true
      this.#listeners.onSettled(positions)
    })
  }

  /** The same graph after a decision: what stays keeps its place. */
  reopen(decisions: readonly Correction[]): void {
    if (this.opened !== undefined) this.open(this.opened.base, decisions, this.places)
  }

  /** Lets places rest where they are. */
  stop(): void {
    this.#settling?.stop()
  }

  /** Shows nothing any more. */
  close(): void {
    this.stop()
    this.opened?.close()
    this.opened = undefined
  }

  #checkHashes({ base, articles }: Opened): void {
    this.#hashed = base
    this.changedArticles = undefined
    void articlesWithOtherHash(articles).then((changed) => {
      if (this.#hashed !== base) return
      this.changedArticles = changed
      this.#listeners.onChange()
    })
  }
}
