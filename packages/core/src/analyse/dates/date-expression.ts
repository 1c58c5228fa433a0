import type { CalendarPart, CalendarUnit } from '../../languages/index.js'

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
  /** "the past 24 hours". */
  | { readonly kind: 'stretch'; readonly unit: CalendarUnit; readonly count: number }
  | { readonly kind: 'range'; readonly from: DateExpression; readonly to: DateExpression }
  | {
      readonly kind: 'bound'
      readonly relation: 'since' | 'until' | 'before' | 'after'
      readonly of: DateExpression
    }
  /** "the next day": told by another date of the text. */
  | { readonly kind: 'contextual' }
