export type { FoundDate } from './found-date.js'
