export type { Mark } from './mark.js'
export { type Standing, standingOf } from './read-standing.js'
