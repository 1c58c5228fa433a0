import type { ArticleRecord, EdgeEvidence, Span } from '@newsgraph/core'
import type { EdgeRow } from '../state/edge-rows.js'

/** A place in an article, found by the hash of its text: what a decision holds on to. */
export interface Anchor {
  readonly sha256: string
  readonly start: number
  readonly end: number
  readonly field?: 'title'
}

const anchorAt = (article: ArticleRecord | undefined, span: Span | undefined): Anchor | undefined =>
  article === undefined || span === undefined || !/^[0-9a-f]{64}$/.test(article.sha256)
    ? undefined
    : {
        sha256: article.sha256,
        start: span.start,
        end: span.end,
        ...(span.field === undefined ? {} : { field: span.field }),
      }

type Articles = ReadonlyMap<string, ArticleRecord>

/** Where a telling stands: its trigger, else its sentence. */
export const tellingAnchor = (articles: Articles, evidence: EdgeEvidence): Anchor | undefined =>
  anchorAt(articles.get(evidence.articleId), evidence.trigger ?? evidence)

/** Where an edge's evidence speaks of one of its ends. */
export const endAnchors = (articles: Articles, row: EdgeRow, node: string): readonly Anchor[] =>
  row.edge.evidence.flatMap((evidence) => {
    const span = row.source === node ? evidence.agent : evidence.target
    return anchorAt(articles.get(evidence.articleId), span) ?? []
  })

/** The first place where the evidence speaks of a node; undefined where no article says where. */
export const nodeAnchor = (articles: Articles, rows: readonly EdgeRow[], node: string): Anchor | undefined =>
  rows
    .filter(({ source, target }) => source === node || target === node)
    .flatMap((row) => endAnchors(articles, row, node))
    .sort((a, b) => (a.sha256 === b.sha256 ? a.start - b.start : a.sha256 < b.sha256 ? -1 : 1))[0]

/** Whether two anchors mean the same place. */
export const samePlace = (a: Anchor | undefined, b: Anchor): boolean =>
  a !== undefined && a.sha256 === b.sha256 && a.start === b.start && a.end === b.end && a.field === b.field
