export type { FoundQuantity } from './found-quantity.js'

import type { FoundQuantity } from './found-quantity.js'
export const findQuantities = (..._: readonly unknown[]): readonly FoundQuantity[] => []
