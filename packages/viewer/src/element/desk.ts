import type { ArticleRecord, Correction, NewsGraph } from '@newsgraph/core'
import type { Asker } from '../ask/asker.js'
import type { Theme } from '../drawing/palette.js'
import type { Finder } from '../find/finder.js'
import type { Positions } from '../layout/seed-layout.js'
import type { SavedQuestion } from '../panels/query/saved-questions.js'
import type { QuoteCheck } from '../state/check-quotes.js'
import type { Drawn } from '../state/drawn.js'
import type { EdgeRow } from '../state/edge-rows.js'
import type { Change, ViewState } from '../state/view-state.js'
import type { Visible } from '../state/visible.js'

/** What every panel gets to see, and how it asks for a change. */
export interface Desk {
  readonly graph: NewsGraph
  /** Every edge as it is now, and as it was known on the day that the page tells; in the same order. */
  readonly allRows: readonly EdgeRow[]
  readonly rows: readonly EdgeRow[]
  readonly rowOf: { readonly get: (key: string) => EdgeRow | undefined }
  readonly articles: ReadonlyMap<string, ArticleRecord>
  /** Loaded when something is first looked for. */
  readonly finder: () => Promise<Finder>
  readonly asker: Asker
  readonly questions: readonly SavedQuestion[]
  readonly keepQuestions: (questions: readonly SavedQuestion[]) => void
  readonly state: ViewState
  readonly seen: Visible
  readonly drawn: Drawn
  readonly positions: Positions
  readonly communities: ReadonlyMap<string, number>
  readonly settled: boolean
  readonly theme: Theme
  /** What is not drawn because it is too much, and what to do; undefined when all is. */
  readonly landing: string | undefined
  readonly quotes: QuoteCheck
  /** Articles whose text is not the one that was hashed; undefined while that is being found out. */
  readonly changedArticles: readonly string[] | undefined
  readonly decisions: readonly Correction[]
  /** Puts decisions in force, as one step that can be taken back. */
  readonly decide: (...decisions: readonly Correction[]) => void
  readonly change: (change: Change) => void
  /** Says a sentence to screen readers. */
  readonly say: (sentence: string) => void
}
