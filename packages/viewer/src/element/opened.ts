import type { ArticleRecord, Correction, NewsGraph } from '@newsgraph/core'
import { type Asker, askerOver } from '../ask/asker.js'
import { applyDecisions } from '../decide/apply-decisions.js'
import { type Positions, type Seed, seedLayout } from '../layout/seed-layout.js'
import { checkQuotes, type QuoteCheck } from '../state/check-quotes.js'
import { articlesOf, type EdgeRow, edgeRows } from '../state/edge-rows.js'
import type { Search } from '../state/search.js'

/** A graph with all that is worked out of it once, when it is opened. */
export interface Opened {
  /** As it came in, and with the decisions in force. */
  readonly base: NewsGraph
  readonly graph: NewsGraph
  readonly rows: readonly EdgeRow[]
  readonly rowOf: ReadonlyMap<string, EdgeRow>
  readonly articles: ReadonlyMap<string, ArticleRecord>
  /** Indexed when it is first asked for. */
  readonly search: () => Promise<Search>
  readonly asker: Asker
  readonly seed: Seed
  readonly communities: ReadonlyMap<string, number>
  readonly quotes: QuoteCheck
}

/** Opens a graph: decisions put in force, edges listed, search indexed, a first layout made. */
export const opened = (base: NewsGraph, decisions: readonly Correction[], known: Positions): Opened => {
  const graph = applyDecisions(base, decisions)
  const rows = edgeRows(graph)
  const seed = seedLayout(graph, known)
  const articles = articlesOf(graph)
  let search: Promise<Search> | undefined
  return {
    base,
    graph,
    rows,
    rowOf: new Map(rows.map((row) => [row.key, row])),
    articles,
    quotes: checkQuotes(rows, articles),
    search: () => {
      search ??= import('../state/search.js').then(({ searchOver }) => searchOver(graph))
      return search
    },
    asker: askerOver(graph),
    seed,
    communities: seed.communities,
  }
}
