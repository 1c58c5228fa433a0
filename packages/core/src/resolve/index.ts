export * from './correction.js'
export * from './resolve.js'
export { strongestFirst } from './sum-tellings.js'
