export { type Standing, standingOf } from './read-standing.js'
