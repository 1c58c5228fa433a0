export type { FoundQuantity } from './found-quantity.js'
