import { NewsgraphError } from '../errors.js'
import type { Value } from './values/value.js'
import { mapOf, tagOf } from './values/value.js'

/** A caller's value as one of the engine's: JSON, `Date`-free; null becomes the language's null. */
export const engineValue = (value: unknown): Value => {
  switch (typeof value) {
    case 'undefined':
    case 'boolean':
    case 'number':
    case 'bigint':
    case 'string':
      return value
    case 'object':
      if (value === null) return undefined
      if (Array.isArray(value)) return value.map(engineValue)
      // A value of the engine's own passes through.
      if (tagOf(value as Value) !== undefined) return value as Value
      return mapOf(Object.entries(value).map(([key, one]) => [key, engineValue(one)] as const))
    default:
      throw new NewsgraphError('bad-options', `A parameter cannot be a ${typeof value}.`)
  }
}
