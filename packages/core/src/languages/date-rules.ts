/** A stretch of the calendar that a language has a noun for. */
export type CalendarUnit = 'hour' | 'day' | 'week' | 'weekend' | 'month' | 'season' | 'year' | 'decade'

/** A share of a stretch of the calendar: "the first half of May". */
export type CalendarShare = 'half' | 'third' | 'quarter'

/** Which comes first in a date of figures: "2/3/2009". */
export type FigureOrder = 'day' | 'month'

/** A time told by another of the text, and how far from it; without a unit nobody can say how far. */
export interface ContextualTime {
  readonly words: readonly string[]
  readonly unit?: CalendarUnit
  readonly count?: number
}

/** Which stretch of a month or year: its first, middle or last third; or so far, or still to come. */
export type CalendarPart = 'early' | 'mid' | 'late' | 'earlier' | 'later'

/** What a preposition makes of the time that follows it. */
export type DateRelation = 'since' | 'until' | 'before' | 'after' | 'from' | 'between' | 'plain'

/** The words by which a language tells when. All in lower case, without a full stop. */
export interface DateRules {
  /** Name or abbreviation to month, 1 to 12. */
  readonly months: ReadonlyMap<string, number>
  /** Of these, the ones that are other words too ("may", "march", "mar"): a month only in company of a number or preposition. */
  readonly doubtfulMonths: ReadonlySet<string>
  /** Name to day of the week, Monday 1 to Sunday 7. */
  readonly weekdays: ReadonlyMap<string, number>
  /** Abbreviated weekdays, that count only beside a date. */
  readonly weekdayAbbreviations: ReadonlyMap<string, number>
  /** "yesterday" is -1. */
  readonly relativeDays: ReadonlyMap<string, number>
  /** Phrases of several words that are a day: "the day before yesterday". */
  readonly dayPhrases: readonly { readonly words: readonly string[]; readonly days: number }[]
  /** "the next day", "the same day": a day told by another in the text. */
  readonly contextualTimes: readonly ContextualTime[]
  /** "two days **earlier**" -1, "a week **later**" 1: so far from another time of the text. */
  readonly apart: ReadonlyMap<string, -1 | 1>
  /** Of these, the ones that may go on ("a day after the raid"): the other time is then what follows. */
  readonly apartFrom: ReadonlySet<string>
  readonly dayParts: ReadonlySet<string>
  readonly units: ReadonlyMap<string, CalendarUnit>
  /** First month and number of months, in the northern half of the world. */
  readonly seasons: ReadonlyMap<string, { readonly month: number; readonly months: number }>
  readonly shares: ReadonlyMap<string, CalendarShare>
  /** "the **last** week of May": counted from the end. */
  readonly lastWords: ReadonlySet<string>
  /** Genitive mark ("the year**'s** end"). */
  readonly genitives: ReadonlySet<string>
  /** "last" -1, "this" 0, "next" 1. */
  readonly shifts: ReadonlyMap<string, -1 | 0 | 1>
  /** "the past three days": a stretch that ends now. */
  readonly pastStretch: ReadonlySet<string>
  /** Numbers that are none in particular ("few"). */
  readonly vagueNumbers: ReadonlySet<string>
  readonly parts: ReadonlyMap<string, CalendarPart>
  /** "the end of" a month. */
  readonly partNouns: ReadonlyMap<string, CalendarPart>
  readonly ago: ReadonlySet<string>
  /** "in three days", of what is to come; whether at the latest ("within"). */
  readonly ahead: ReadonlyMap<string, boolean>
  /** Verbs and nouns whose infinitive lies ahead of them: "agreed **to leave** by June". */
  readonly lookingAhead: ReadonlySet<string>
  /** Verbs that the present tense has for what is past: "the move **comes** on Monday". */
  readonly presentOfPast: ReadonlySet<string>
  readonly relations: ReadonlyMap<string, DateRelation>
  /** After these, four figures are a year ("in 2014", but "at 2030" is an hour). */
  readonly yearPrepositions: ReadonlySet<string>
  /** Before four digits they may tell a time of day: "shortly before 1700". */
  readonly clockPrepositions: ReadonlySet<string>
  /** Between the ends of a range: "to", "and", "until", a dash. */
  readonly rangeWords: ReadonlySet<string>
  readonly articles: ReadonlySet<string>
  /** Words that look like a plural and are none: what a number may stand before without counting it. */
  readonly noPlurals: ReadonlySet<string>
  /** "of" in "4th of January". */
  readonly of: string
  /** Nouns of commemoration. */
  readonly commemorations: ReadonlySet<string>
  /** What stands beside the date in a line that says when a text was published ("last updated on … at … am"). */
  readonly publication: ReadonlySet<string>
  /** Zones of clocks, as they are printed, and which of "2/3/2009" those who go by them write first. */
  readonly zones: ReadonlyMap<string, FigureOrder>
  /** What may stand before a number of time without changing it: "some", "nearly". */
  readonly approximators: ReadonlySet<string>
}
