export { findDates } from './find-dates.js'
export type { FoundDate } from './found-date.js'
export { readDates } from './read-dates.js'
export { toldDay } from './told-day.js'
