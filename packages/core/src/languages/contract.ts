import type { ClauseRules } from './clause-rules.js'
import type { DateRules } from './date-rules.js'
import type { EntityRules } from './entity-rules.js'
import type { NumberRules } from './number-rules.js'
import type { TextRules } from './text-rules.js'

/**
 * All that the program knows of one language, a section per concern. Rooms read the pack that they are
 * handed, never a language's code. A new concern adds its own `…-rules.ts` beside this file and one line here.
 */
export interface LanguagePack {
  /** BCP 47, as it stands in an article's `language`: `en`. */
  readonly id: string
  readonly text: TextRules
  readonly clauses: ClauseRules
  readonly entities: EntityRules
  readonly dates: DateRules
  readonly numbers: NumberRules
}
