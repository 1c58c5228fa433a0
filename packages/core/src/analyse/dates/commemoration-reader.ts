import { ordinalOf, readNumber } from '../quantities/read-number.js'
import type { DateReader } from './date-words.js'

/**
 * "marked **ten years since** the army shot them", "the **fifth anniversary of** the killing": a time told by what is remembered at it,
 * with the word that leads on to that.
 */
export const readCommemoration: DateReader = ({ lower }, at, { dates, numbers }) => {
  const rank = ordinalOf(lower[at] ?? '', numbers)
  if (rank !== undefined && dates.commemorations.has(lower[at + 1] ?? '') && lower[at + 2] === dates.of)
    return { value: { kind: 'commemorated', unit: 'year', count: rank }, end: at + 3 }
  const number = numbers.articles.has(lower[at] ?? '')
    ? { value: 1, end: at + 1 }
    : readNumber(lower, at, numbers)
  if (number === undefined || !Number.isInteger(number.value)) return undefined
  const unit = dates.units.get(lower[number.end] ?? '')
  if (unit !== 'year' && unit !== 'month') return undefined
  return dates.relations.get(lower[number.end + 1] ?? '') === 'since'
    ? { value: { kind: 'commemorated', unit, count: number.value }, end: number.end + 2 }
    : undefined
}
