export { findQuantities } from './find-quantities.js'
export type { FoundQuantity } from './found-quantity.js'
export { readNumber } from './read-number.js'
