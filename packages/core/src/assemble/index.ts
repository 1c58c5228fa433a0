export * from './assemble.js'
export { edgeLabel } from './edge-label.js'
export * from './parse-graph.js'
