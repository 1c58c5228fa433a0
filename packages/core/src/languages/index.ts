import type { LanguagePack } from './contract.js'
import { english } from './en/index.js'

export type { ClauseRules, Linking, LinkingVerb, Operator, Support } from './clause-rules.js'
export type { LanguagePack } from './contract.js'
export { english } from './en/index.js'
export type { EntityRules, Gender, PronounReading } from './entity-rules.js'
export type { TextRules } from './text-rules.js'

/** The languages that the program reads, the default first. */
export const languages: readonly LanguagePack[] = [english]
export type {
  CalendarPart,
  CalendarShare,
  CalendarUnit,
  DateRelation,
  DateRules,
  FigureOrder,
} from './date-rules.js'
export type { BoundPhrase, NumberRules } from './number-rules.js'
