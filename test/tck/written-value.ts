import { formatValue } from '#core/query/values/format-value.js'
import type {
  FloatValue,
  MapValue,
  NodeValue,
  PathValue,
  RelationshipValue,
  Value,
} from '#core/query/values/value.js'
import { isList, tagOf } from '#core/query/values/value.js'

/** One way of writing a value of the kit, so that equal values of equal types are equal strings. */
export interface Writing {
  /** Lists are sets: the kit says "ignoring element order for lists". */
  readonly unordered: boolean
}

const written = {
  float: (value: number): string => `float ${Object.is(value, -0) ? 0 : value}`,
  list: (items: readonly string[], { unordered }: Writing): string =>
    `[${(unordered ? [...items].sort() : items).join(', ')}]`,
  map: (entries: readonly (readonly [string, string])[]): string =>
    `{${entries
      .map(([key, value]) => `${JSON.stringify(key)}: ${value}`)
      .sort()
      .join(', ')}}`,
  node: (labels: readonly string[], map: string): string => `(${[...labels].sort().join(':')} ${map})`,
  relationship: (type: string, map: string): string => `[:${type} ${map}]`,
}

type Properties = Readonly<Record<string, Value>>
const propertiesOf = (value: NodeValue | RelationshipValue): Properties =>
  (value.attributes['properties'] ?? {}) as Properties

/** What the engine found. Temporal values are written as the kit expects them, as strings. */
export const writtenValue = (value: Value, writing: Writing): string => {
  if (value === undefined || value === null) return 'null'
  switch (typeof value) {
    case 'string':
      return JSON.stringify(value)
    case 'number':
      return Number.isSafeInteger(value) ? String(value) : written.float(value)
    case 'object':
      break
    default:
      return String(value)
  }
  if (isList(value)) {
    return written.list(
      value.map((item) => writtenValue(item, writing)),
      writing,
    )
  }
  const map = (entries: Properties): string =>
    written.map(
      Object.entries(entries)
        .filter(([, one]) => one !== undefined || tagOf(value) === undefined)
        .map(([key, one]) => [key, writtenValue(one, writing)] as const),
    )
  switch (tagOf(value)) {
    case 'float':
      return written.float((value as FloatValue).value)
    case 'node':
      return written.node((value as NodeValue).labels, map(propertiesOf(value as NodeValue)))
    case 'relationship':
      return written.relationship(
        (value as RelationshipValue).type,
        map(propertiesOf(value as RelationshipValue)),
      )
    case 'path': {
      const { nodes, relationships } = value as PathValue
      return `<${nodes
        .map((node, i) => {
          const next = relationships[i]
          if (next === undefined) return writtenValue(node, writing)
          const [left, right] = next.source === node ? ['-', '->'] : ['<-', '-']
          return writtenValue(node, writing) + left + writtenValue(next, writing) + right
        })
        .join('')}>`
    }
    case undefined:
      return map(value as MapValue)
    default:
      return JSON.stringify(formatValue(value))
  }
}

/** What the kit expects, in the same writing. */
export const writtenExpectation = (text: string, writing: Writing): string => {
  let i = 0
  const space = (): void => {
    while (/\s/.test(text[i] ?? '')) i += 1
  }
  const take = (what: string): boolean => {
    space()
    if (!text.startsWith(what, i)) return false
    i += what.length
    return true
  }
  const need = (what: string): void => {
    if (!take(what)) throw new Error(`expected ${what} at ${i} of ${text}`)
  }
  const word = (pattern: RegExp): string | undefined => {
    space()
    pattern.lastIndex = i
    const found = pattern.exec(text)?.[0]
    if (found !== undefined) i += found.length
    return found
  }
  const name = (): string => {
    const quoted = word(/`[^`]*`/y)
    return quoted === undefined ? (word(/[\w$]+/y) ?? '') : quoted.slice(1, -1)
  }
  const string = (): string => {
    let found = ''
    for (i += 1; text[i] !== "'"; i += 1) {
      if (i >= text.length) throw new Error(`open string in ${text}`)
      if (text[i] === '\\') {
        i += 1
        const escapes: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', b: '\b', f: '\f' }
        found += escapes[text[i] ?? ''] ?? text[i]
      } else found += text[i]
    }
    i += 1
    return JSON.stringify(found)
  }
  const map = (): string => {
    const entries: (readonly [string, string])[] = []
    if (!take('{')) return '{}'
    while (!take('}')) {
      const key = name()
      need(':')
      entries.push([key, value()])
      take(',')
    }
    return written.map(entries)
  }
  const node = (): string => {
    need('(')
    const labels: string[] = []
    while (take(':')) labels.push(name())
    const properties = map()
    need(')')
    return written.node(labels, properties)
  }
  const relationship = (): string => {
    need('[:')
    const type = name()
    const properties = map()
    need(']')
    return written.relationship(type, properties)
  }
  const path = (): string => {
    need('<')
    let found = node()
    while (!take('>')) {
      const left = take('<-')
      if (!left) need('-')
      found += (left ? '<-' : '-') + relationship()
      need('-')
      found += take('>') ? '->' : '-'
      found += node()
    }
    return `<${found}>`
  }
  const value = (): string => {
    space()
    const char = text[i]
    if (char === "'") return string()
    if (char === '{') return map()
    if (char === '(') return node()
    if (char === '<') return path()
    if (char === '[') {
      if (text[i + 1] === ':') return relationship()
      i += 1
      const items: string[] = []
      while (!take(']')) {
        items.push(value())
        take(',')
      }
      return written.list(items, writing)
    }
    const bare = word(/[^\s,\]}]+/y) ?? ''
    if (['null', 'true', 'false'].includes(bare)) return bare
    if (/^-?\d+$/.test(bare)) return String(BigInt(bare))
    if (bare === 'NaN') return written.float(Number.NaN)
    if (/^-?Inf/.test(bare))
      return written.float(bare.startsWith('-') ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY)
    if (Number.isNaN(Number(bare)) || bare === '') throw new Error(`cannot read ${text}`)
    return written.float(Number(bare))
  }
  const found = value()
  space()
  if (i < text.length) throw new Error(`${text.slice(i)} is left over of ${text}`)
  return found
}
