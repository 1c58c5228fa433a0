import type { ArticleRecord, Correction, NewsGraph } from '@newsgraph/core'
import { type Asker, askerOver } from '../ask/asker.js'
import { applyDecisions } from '../decide/apply-decisions.js'
import type { Finder } from '../find/finder.js'
import { type Positions, type Seed, seedLayout } from '../layout/seed-layout.js'
import { checkQuotes, type QuoteCheck } from '../state/check-quotes.js'
import { articlesOf, type EdgeRow, edgeRows } from '../state/edge-rows.js'

/** A graph with all that is worked out of it once, when it is opened. */
export interface Opened {
  /** As it came in, and with the decisions in force. */
  readonly base: NewsGraph
  readonly graph: NewsGraph
  readonly rows: readonly EdgeRow[]
  readonly articles: ReadonlyMap<string, ArticleRecord>
  /** Loaded when something is first looked for. */
  readonly finder: () => Promise<Finder>
  /** Ends the workers that look things up in this graph. */
  readonly close: () => void
  readonly asker: Asker
  readonly seed: Seed
  readonly communities: ReadonlyMap<string, number>
  readonly quotes: QuoteCheck
}

/** Opens a graph: decisions put in force, edges listed, a first layout made. */
export const opened = (base: NewsGraph, decisions: readonly Correction[], known: Positions): Opened => {
  const graph = applyDecisions(base, decisions)
  const rows = edgeRows(graph)
  const seed = seedLayout(graph, known)
  const articles = articlesOf(graph)
  const asker = askerOver(graph)
  let finder: Promise<Finder> | undefined
  return {
    base,
    graph,
    rows,
    articles,
    quotes: checkQuotes(rows, articles),
    finder: () => {
      finder ??= import('../find/finder.js').then(({ finderOver }) => finderOver(graph, rows))
      return finder
    },
    asker,
    close: () => {
      asker.stop()
      void finder?.then((one) => one.stop())
    },
    seed,
    communities: seed.communities,
  }
}
