export * from './errors.js'
export * from './ontology/index.js'
export * from './types/index.js'
