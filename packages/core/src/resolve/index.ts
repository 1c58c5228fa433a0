export * from './correction.js'
export * from './explain-entity.js'
export * from './resolve.js'
