import type { ArticleInput, Correction, Problem } from '@newsgraph/core'

/** A file dropped on the page, or a text pasted into it. */
export interface NewsFile {
  readonly name: string
  readonly content: Uint8Array | string
  /** What a plain text cannot say. */
  readonly publishedAt?: string
  readonly source?: string
}

/** What the reading worker is asked for: these files on top of the articles that the graph already stands on. */
export interface ReadRequest {
  readonly files: readonly NewsFile[]
  readonly articles: readonly ArticleInput[]
  readonly decisions: readonly Correction[]
}

/** What the reading worker tells on the way. A graph is what graphology exports. */
export type ReadNews =
  | { readonly what: 'progress'; readonly done: number; readonly total: number }
  | {
      readonly what: 'graph'
      readonly graph: unknown
      readonly problems: readonly Problem[]
      readonly isLast: boolean
    }
  | { readonly what: 'failed'; readonly message: string }
