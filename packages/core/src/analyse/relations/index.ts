export { findRelations } from './find-relations.js'
export type { FoundRelation } from './found-relation.js'
export { withoutStates } from './without-states.js'
