export * from './assemble.js'
export * from './parse-graph.js'
