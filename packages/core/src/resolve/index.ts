export * from './correction.js'
export * from './resolve.js'
export { strongestFirst, summedSources } from './sum-tellings.js'
