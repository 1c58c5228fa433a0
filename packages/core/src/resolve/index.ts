export * from './correction.js'
export * from './resolve.js'
