import { isNumber, toNumber } from './arithmetic.js'
import type { DurationValue, FloatValue, MapValue, TemporalValue, TypeName, Value } from './value.js'
import { isDuration, isList, tagOf, typeOf } from './value.js'

type Truth = boolean | undefined

const sameNumber = (a: number | bigint | FloatValue, b: number | bigint | FloatValue): boolean =>
  // biome-ignore lint/suspicious/noDoubleEquals: number and bigint alike
  (typeof a === 'object' ? a.value : a) == (typeof b === 'object' ? b.value : b)

/** `a = b` of the language: unknown wherever a null decides. */
export const equal = (a: Value, b: Value): Truth => {
  if (a === undefined || b === undefined) return undefined
  if (typeof a === 'string' || typeof a === 'boolean') return a === b
  if (isNumber(a)) return isNumber(b) && sameNumber(a, b)
  if (isList(a)) return isList(b) ? equalLists(a, b) : false
  const tag = tagOf(a)
  if (tag !== tagOf(b) || typeof b !== 'object' || isList(b)) return false
  if (tag === undefined) return equalMaps(a as MapValue, b as MapValue)
  if (tag === 'node' || tag === 'relationship') return a === b
  return keyOf(a) === keyOf(b)
}

const equalLists = (a: readonly Value[], b: readonly Value[]): Truth => {
  if (a.length !== b.length) return false
  let known: Truth = true
  for (let i = 0; i < a.length; i += 1) {
    const same = equal(a[i] ?? undefined, b[i] ?? undefined)
    if (same === false) return false
    if (same === undefined) known = undefined
  }
  return known
}

const equalMaps = (a: MapValue, b: MapValue): Truth => {
  const keys = Object.keys(a)
  if (keys.length !== Object.keys(b).length || keys.some((key) => !Object.hasOwn(b, key))) return false
  return equalLists(
    keys.map((key) => a[key]),
    keys.map((key) => b[key]),
  )
}

const sign = (a: number | bigint | string | boolean, b: number | bigint | string | boolean): number =>
  a < b ? -1 : a > b ? 1 : 0

/** Strings by code point, as the standard orders them (UTF-16 units differ beyond the basic plane). */
const byCodePoint = (a: string, b: string): number => {
  const most = Math.min(a.length, b.length)
  for (let i = 0; i < most; i += 1) {
    let x = a.charCodeAt(i)
    let y = b.charCodeAt(i)
    if (x === y) continue
    if (x >= 0xd800 && y >= 0xd800) {
      x = x >= 0xe000 ? x - 0x800 : x + 0x2000
      y = y >= 0xe000 ? y - 0x800 : y + 0x2000
    }
    return x - y
  }
  return a.length - b.length
}

const instant = (value: TemporalValue): readonly [number, number] => {
  switch (tagOf(value)) {
    case 'date':
      return [(value as { days: number }).days, 0]
    case 'localtime':
      return [0, (value as { nanos: number }).nanos]
    case 'time': {
      const { nanos, offset } = value as { nanos: number; offset: number }
      return [0, nanos - offset * 1e9]
    }
    default: {
      const { days, nanos, offset = 0 } = value as { days: number; nanos: number; offset?: number }
      const moved = nanos - offset * 1e9
      const over = Math.floor(moved / 864e11)
      return [days + over, moved - over * 864e11]
    }
  }
}

const orderTemporals = (a: TemporalValue, b: TemporalValue): number => {
  const [x, y] = [instant(a), instant(b)]
  return x[0] - y[0] || x[1] - y[1]
}

/** `a < b`, `a > b`: negative, zero, positive; `undefined` where the two cannot be compared. */
export const compare = (a: Value, b: Value): number | undefined => {
  if (a === undefined || b === undefined) return undefined
  if (typeof a === 'string') return typeof b === 'string' ? byCodePoint(a, b) : undefined
  if (isNumber(a)) {
    if (!isNumber(b)) return undefined
    const [x, y] = [typeof a === 'object' ? a.value : a, typeof b === 'object' ? b.value : b]
    // biome-ignore lint/suspicious/noSelfCompare: NaN
    return x !== x || y !== y ? Number.NaN : sign(x, y)
  }
  if (typeof a === 'boolean') return typeof b === 'boolean' ? sign(a, b) : undefined
  if (isList(a)) {
    if (!isList(b)) return undefined
    for (let i = 0; i < Math.min(a.length, b.length); i += 1) {
      const order = compare(a[i], b[i])
      if (order !== 0) return order
    }
    return a.length - b.length
  }
  const tag = tagOf(a)
  if (tag === undefined || tag !== tagOf(b) || !temporalTags.has(tag)) return undefined
  return orderTemporals(a as TemporalValue, b as TemporalValue)
}

const temporalTags = new Set<string>(['date', 'localtime', 'time', 'localdatetime', 'datetime'])

const rank: Readonly<Record<TypeName, number>> = {
  map: 0,
  node: 1,
  relationship: 2,
  list: 3,
  path: 4,
  datetime: 5,
  localdatetime: 6,
  date: 7,
  time: 8,
  localtime: 9,
  duration: 10,
  string: 11,
  boolean: 12,
  integer: 13,
  float: 13,
  null: 15,
}

const lengthInSeconds = (d: DurationValue): number =>
  d.months * 2629746 + d.days * 86400 + Number(d.seconds) + d.nanos / 1e9

/** The total order of ORDER BY, min and max: any value against any other; null comes last, NaN after all numbers. */
export const order = (a: Value, b: Value): number => {
  if (typeof a === 'string' && typeof b === 'string') return byCodePoint(a, b)
  const [x, y] = [typeOf(a), typeOf(b)]
  if (rank[x] !== rank[y]) return rank[x] - rank[y]
  if (isNumber(a) && isNumber(b)) {
    const [p, q] = [toNumber(a), toNumber(b)]
    if (Number.isNaN(p) || Number.isNaN(q)) return Number(Number.isNaN(p)) - Number(Number.isNaN(q))
    return compare(a, b) ?? 0
  }
  if (isList(a) && isList(b)) {
    for (let i = 0; i < Math.min(a.length, b.length); i += 1) {
      const by = order(a[i], b[i])
      if (by !== 0) return by
    }
    return a.length - b.length
  }
  switch (x) {
    case 'node':
    case 'relationship':
      return (a as { index: number }).index - (b as { index: number }).index
    case 'path':
      return (
        order((a as { relationships: Value }).relationships, (b as { relationships: Value }).relationships) ||
        order((a as { nodes: Value }).nodes, (b as { nodes: Value }).nodes)
      )
    case 'map': {
      const [left, right] = [a as MapValue, b as MapValue].map((map) => Object.keys(map).sort())
      return (
        order(left, right) ||
        order(
          (left ?? []).map((key) => (a as MapValue)[key]),
          (right ?? []).map((key) => (b as MapValue)[key]),
        )
      )
    }
    case 'duration':
      return isDuration(a) && isDuration(b) ? lengthInSeconds(a) - lengthInSeconds(b) : 0
    default:
      return compare(a, b) ?? 0
  }
}

/**
 * A key under which equivalent values meet (DISTINCT, grouping, hash joins): null meets null, NaN meets NaN, 1 meets 1.0.
 * Strings, numbers, nodes and relationships stand for themselves, so that the usual group costs nothing.
 */
export const keyOf = (value: Value): unknown => {
  switch (typeof value) {
    case 'string':
      return value.charCodeAt(0) === 0 ? `\0s${value}` : value
    case 'undefined':
      return '\0null'
    case 'object': {
      const tag = tagOf(value)
      if (tag === 'node' || tag === 'relationship') return value
      if (tag === 'float') return (value as FloatValue).value + 0
      return `\0${written(value)}`
    }
    default:
      return value
  }
}

const written = (value: Value): string => {
  if (typeof value !== 'object') return typeof value === 'string' ? JSON.stringify(value) : String(value)
  if (isList(value)) return `[${value.map((item) => written(item ?? undefined)).join()}]`
  const tag = tagOf(value)
  switch (tag) {
    case 'float':
      return String((value as FloatValue).value + 0)
    case 'node':
    case 'relationship':
      return `${tag}${(value as { index: number }).index}`
    case undefined: {
      const map = value as MapValue
      return `{${Object.keys(map)
        .sort()
        .map((key) => `${JSON.stringify(key)}:${written(map[key] ?? undefined)}`)
        .join()}}`
    }
    case 'path': {
      const { nodes, relationships } = value as { nodes: Value; relationships: Value }
      return `path${written(nodes)}${written(relationships)}`
    }
    default:
      return tag + Object.values(value).join()
  }
}
