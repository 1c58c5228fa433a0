import { formatTemporal } from '../temporal/format-temporal.js'
import type { FloatValue, MapValue, NodeValue, PathValue, RelationshipValue, Value } from './value.js'
import { isDuration, isList, isTemporal, tagOf } from './value.js'

const formatFloat = (value: number): string => {
  if (!Number.isFinite(value)) return String(value)
  const text = String(Object.is(value, -0) ? '-0' : value)
  if (text.includes('e'))
    return text
      .replace('e+', 'E')
      .replace('e', 'E')
      .replace(/^(-?\d+)E/, '$1.0E')
  return text.includes('.') ? text : `${text}.0`
}

/** A value as words: `toString()`, joining with strings, and tables. Strings inside lists and maps are quoted. */
export const formatValue = (value: Value, quoted = false): string => {
  if (value === undefined || value === null) return 'null'
  if (typeof value === 'string') return quoted ? `'${value.replace(/[\\']/g, '\\$&')}'` : value
  if (typeof value === 'number') return Number.isSafeInteger(value) ? String(value) : formatFloat(value)
  if (typeof value !== 'object') return String(value)
  if (isList(value)) return `[${value.map((item) => formatValue(item, true)).join(', ')}]`
  if (isTemporal(value) || isDuration(value)) return formatTemporal(value)
  switch (tagOf(value)) {
    case 'float':
      return formatFloat((value as FloatValue).value)
    case 'node': {
      const { labels, key } = value as NodeValue
      return `(${labels.map((label) => `:${label}`).join('')} ${key})`
    }
    case 'relationship': {
      const { type, key } = value as RelationshipValue
      return `[:${type} ${key}]`
    }
    case 'path': {
      const { nodes, relationships } = value as PathValue
      return nodes
        .map((one, i) => {
          const next = relationships[i]
          if (next === undefined) return formatValue(one)
          return next.source === one
            ? `${formatValue(one)}-${formatValue(next)}->`
            : `${formatValue(one)}<-${formatValue(next)}-`
        })
        .join('')
    }
    default:
      return `{${Object.keys(value)
        .map((key) => `${key}: ${formatValue((value as MapValue)[key], true)}`)
        .join(', ')}}`
  }
}
