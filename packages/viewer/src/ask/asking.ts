import type { ErrorCode, Finding, QueryResult, Schema } from '@newsgraph/core'

/** What the asking worker is told: the graph that is asked about, then one question after the other. */
export type AskRequest =
  | { readonly what: 'graph'; readonly graph: unknown }
  | { readonly what: 'schema'; readonly id: number }
  | { readonly what: 'check'; readonly id: number; readonly text: string }
  | {
      readonly what: 'ask'
      readonly id: number
      readonly text: string
      readonly maxRows: number
      readonly timeBudgetMs: number
      /** What `date()` means, as ISO 8601. */
      readonly now: string
    }

/** An answer, and the query that short forms stood for. */
export interface Answered extends QueryResult {
  readonly cypher: string
}

/** What the asking worker tells: that the graph is indexed, and what became of each question, by its `id`. */
export type AskNews =
  | { readonly what: 'ready' }
  | { readonly what: 'schema'; readonly id: number; readonly schema: Schema }
  | { readonly what: 'findings'; readonly id: number; readonly findings: readonly Finding[] }
  | { readonly what: 'answer'; readonly id: number; readonly answer: Answered }
  | { readonly what: 'failed'; readonly id: number; readonly code: ErrorCode; readonly message: string }
