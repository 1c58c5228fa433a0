import type { CalendarPart, CalendarShare, CalendarUnit } from '../../languages/index.js'

/** What the words of a date say, before it is known which days they mean. */
export type DateExpression =
  | { readonly kind: 'day'; readonly month: number; readonly day: number; readonly year?: number }
  | {
      readonly kind: 'month'
      readonly month: number
      readonly year?: number
      readonly part?: CalendarPart
      readonly shift?: -1 | 0 | 1
    }
  | { readonly kind: 'year'; readonly year: number; readonly part?: CalendarPart }
  | { readonly kind: 'decade'; readonly year: number; readonly part?: CalendarPart }
  | { readonly kind: 'weekday'; readonly weekday: number; readonly shift?: -1 | 0 | 1 }
  /** "yesterday": days from the article's day. */
  | { readonly kind: 'relative'; readonly days: number }
  /** "early last month". */
  | {
      readonly kind: 'period'
      readonly unit: CalendarUnit
      readonly shift: -1 | 0 | 1
      readonly part?: CalendarPart
    }
  /** "two weeks ago" (negative) or "in two weeks". */
  | { readonly kind: 'distance'; readonly unit: CalendarUnit; readonly count: number }
  /** "ten years since", "the fifth anniversary of": about that time of the year, so many years before. */
  | { readonly kind: 'commemorated'; readonly unit: 'year' | 'month'; readonly count: number }
  /** "the winter of 2019", "last spring": the first month of it, and how many. */
  | {
      readonly kind: 'season'
      readonly month: number
      readonly months: number
      readonly year?: number
      readonly part?: CalendarPart
      readonly shift?: -1 | 0 | 1
    }
  /** "the 14th", of a month that is not told. */
  | { readonly kind: 'day-of-month'; readonly day: number }
  /** "the first two weeks of May", "the last quarter of 2030" (counted from the end: negative). */
  | {
      readonly kind: 'portion'
      readonly unit: CalendarUnit | CalendarShare
      readonly nth: number
      readonly count: number
      readonly of: DateExpression
    }
  /** "in two weeks", "within 60 days": a time only where the text looks ahead, else how long something took. */
  | {
      readonly kind: 'ahead'
      readonly unit: CalendarUnit
      readonly count: number
      readonly within: boolean
    }
  /** "the past 24 hours"; "the next three days" (negative). */
  | { readonly kind: 'stretch'; readonly unit: CalendarUnit; readonly count: number }
  | { readonly kind: 'range'; readonly from: DateExpression; readonly to: DateExpression }
  | {
      readonly kind: 'bound'
      readonly relation: 'since' | 'until' | 'before' | 'after'
      readonly of: DateExpression
    }
  /** "the next day", "two weeks earlier": so far from another date of the text, where the words say how far. */
  | { readonly kind: 'contextual'; readonly unit?: CalendarUnit; readonly count?: number }
