import {
  type ArticleRecord,
  type EdgeAttributes,
  type EdgeEvidence,
  edgeLabel,
  type NewsGraph,
  statusOf,
  strongestFirst,
  summedSources,
} from '@newsgraph/core'
import { dayOf } from './day.js'
import { edgeColumns } from './edge-columns.js'
import type { EdgeRow } from './edge-rows.js'
import { facetColumns } from './facet-index.js'

type Articles = ReadonlyMap<string, ArticleRecord>

const isKnown = (evidence: EdgeEvidence, day: number, articles: Articles): boolean =>
  (dayOf(articles.get(evidence.articleId)?.publishedAt) ?? Number.NEGATIVE_INFINITY) <= day

/** What an edge says without the notes in brackets that are told of it. */
const plainLabel = (edge: EdgeAttributes): string => {
  const notes = edgeLabel('', edge)
  return notes !== '' && edge.label.endsWith(notes) ? edge.label.slice(0, -notes.length) : edge.label
}

/** An edge's label where its status and its sign are told beside it: without the notes on those. */
export const labelBesideStatus = (edge: EdgeAttributes): string =>
  edgeLabel(plainLabel(edge), { ...edge, status: 'asserted', polarity: 'positive' })

/** An edge summed up over some of its tellings, as core sums them up over all. */
const summed = (
  edge: EdgeAttributes,
  evidence: readonly EdgeEvidence[],
  articles: Articles,
): EdgeAttributes => {
  /** Graphs built before each telling said it for itself. */
  const isSilent = edge.evidence.every(({ polarity, modality }) => (polarity ?? modality) === undefined)
  const told = evidence.map(
    ({ articleId, attribution, polarity, modality, confidence = edge.confidence }) => ({
      articleId,
      confidence,
      attribution,
      factuality: isSilent
        ? { polarity: edge.polarity, modality: edge.modality }
        : { polarity: polarity ?? ('positive' as const), modality: modality ?? ('actual' as const) },
    }),
  )
  const [strongest] = strongestFirst(told, (telling) => telling)
  const [nearest] = [...told].sort((a, b) => a.attribution.length - b.attribution.length)
  const now: EdgeAttributes = {
    ...edge,
    ...strongest?.factuality,
    status: statusOf(told),
    attribution: nearest?.attribution ?? edge.attribution,
    ...summedSources(told, {
      story: (id) => articles.get(id)?.story ?? id,
      outlet: (id) => articles.get(id)?.source,
    }),
    evidence,
  }
  return { ...now, label: edgeLabel(plainLabel(edge), now) }
}

/**
 * The edges as they were known on a day (since 1970): each with the tellings that were printed by then, its status,
 * stance, sources and confidence summed up over those alone. Edges of which nothing or all was printed are as they are.
 * When it happened and how many stay those of all tellings.
 */
export const rowsAsKnown = (
  graph: NewsGraph,
  rows: readonly EdgeRow[],
  day: number,
  articles: Articles,
): readonly EdgeRow[] => {
  let differs = false
  const then = rows.map((row) => {
    const [first, last] = [row.published[0], row.published.at(-1)]
    if (first === undefined || last === undefined || first > day || last <= day) return row
    const evidence = row.edge.evidence.filter((one) => isKnown(one, day, articles))
    if (evidence.length === 0 || evidence.length === row.edge.evidence.length) return row
    differs = true
    const outlets = evidence.flatMap(({ articleId }) => articles.get(articleId)?.source ?? [])
    return { ...row, edge: summed(row.edge, evidence, articles), outlets: [...new Set(outlets)].sort() }
  })
  if (!differs) return rows
  edgeColumns(graph, then, rows)
  facetColumns(then, rows)
  return then
}

/** The tellings of an edge that were printed after a day. */
export const toldLater = (edge: EdgeAttributes, day: number, articles: Articles): readonly EdgeEvidence[] =>
  edge.evidence.filter((one) => !isKnown(one, day, articles))
