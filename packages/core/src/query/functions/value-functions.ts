import { runtimeError } from '../query-error.js'
import { integer, isInteger, isNumber, toNumber } from '../values/arithmetic.js'
import { equal } from '../values/compare.js'
import { formatValue } from '../values/format-value.js'
import type { FloatValue, ListValue, Value } from '../values/value.js'
import { float, isList, typeOf } from '../values/value.js'
import type { QueryFunction, RunContext } from './query-function.js'

const MOST_ITEMS = 1_000_000

const toBoolean = (x: Value): Value => {
  if (typeof x !== 'string') return typeof x === 'boolean' ? x : x !== 0
  const word = x.trim().toLowerCase()
  return word === 'true' ? true : word === 'false' ? false : undefined
}

const NUMBER = /^\s*[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?\s*$/

const toInteger = (x: Value): Value => {
  if (typeof x === 'boolean') return x ? 1 : 0
  if (typeof x === 'string') {
    if (!NUMBER.test(x)) return undefined
    return /^\s*[+-]?\d+\s*$/.test(x) ? integer(BigInt(x.trim().replace(/^\+/, ''))) : fromFloat(Number(x))
  }
  return isInteger(x) ? x : fromFloat(toNumber(x as FloatValue))
}

const fromFloat = (x: number): Value => (Number.isFinite(x) ? integer(BigInt(Math.trunc(x))) : undefined)

const toFloat = (x: Value): Value => {
  if (typeof x === 'string') return NUMBER.test(x) ? float(Number(x)) : undefined
  return float(toNumber(x as FloatValue))
}

const range = (args: readonly Value[], { step: count }: RunContext): Value => {
  const bounds = args.map((x) => {
    if (!isInteger(x))
      throw runtimeError(
        'ArgumentError',
        'InvalidArgumentType',
        `range() takes whole numbers, not ${typeOf(x)}.`,
      )
    return Number(x)
  })
  const [from = 0, to = 0, step = 1] = bounds
  if (step === 0)
    throw runtimeError('ArgumentError', 'NumberOutOfRange', 'The step of range() cannot be zero.')
  const length = Math.max(0, Math.floor((to - from) / step) + 1)
  if (length > MOST_ITEMS)
    throw runtimeError('ArgumentError', 'NumberOutOfRange', `range() makes at most ${MOST_ITEMS} numbers.`)
  return Array.from({ length }, (_, i) => {
    count()
    return from + i * step
  })
}

const orNull =
  (run: (x: Value) => Value) =>
  ([x]: readonly Value[]): Value =>
    ['boolean', 'integer', 'float', 'string'].includes(typeOf(x)) ? run(x) : undefined

const strings = [
  'boolean',
  'integer',
  'float',
  'string',
  'date',
  'localtime',
  'time',
  'localdatetime',
  'datetime',
  'duration',
] as const

/** Functions of any value: types, nulls, lists. */
export const valueFunctions: readonly QueryFunction[] = [
  {
    name: 'coalesce',
    args: [1, 999],
    returns: 'any',
    nulls: true,
    run: (args) => args.find((x) => x !== undefined),
  },
  {
    name: 'nullIf',
    args: [2, 2],
    returns: 'any',
    nulls: true,
    run: ([x, y]) => (equal(x, y) === true ? undefined : x),
  },
  {
    name: 'toBoolean',
    args: [1, 1],
    accepts: [['boolean', 'string', 'integer']],
    returns: 'boolean',
    run: ([x]) => toBoolean(x),
  },
  {
    name: 'toInteger',
    args: [1, 1],
    accepts: [['boolean', 'string', 'integer', 'float']],
    returns: 'integer',
    run: ([x]) => toInteger(x),
  },
  {
    name: 'toFloat',
    args: [1, 1],
    accepts: [['string', 'integer', 'float']],
    returns: 'float',
    run: ([x]) => toFloat(x),
  },
  { name: 'toString', args: [1, 1], accepts: [strings], returns: 'string', run: ([x]) => formatValue(x) },
  { name: 'toBooleanOrNull', args: [1, 1], returns: 'boolean', run: orNull(toBoolean) },
  { name: 'toIntegerOrNull', args: [1, 1], returns: 'integer', run: orNull(toInteger) },
  {
    name: 'toFloatOrNull',
    args: [1, 1],
    returns: 'float',
    run: orNull((x) => (typeof x === 'boolean' ? undefined : toFloat(x))),
  },
  {
    name: 'toStringOrNull',
    args: [1, 1],
    returns: 'string',
    run: ([x]) => ((strings as readonly string[]).includes(typeOf(x)) ? formatValue(x) : undefined),
  },
  { name: 'valueType', args: [1, 1], returns: 'string', nulls: true, run: ([x]) => typeOf(x).toUpperCase() },
  {
    name: 'size',
    args: [1, 1],
    accepts: [['list', 'string']],
    returns: 'integer',
    run: ([x]) => (typeof x === 'string' ? [...x].length : (x as ListValue).length),
  },
  {
    name: 'isEmpty',
    args: [1, 1],
    accepts: [['list', 'string', 'map']],
    returns: 'boolean',
    run: ([x]) =>
      typeof x === 'string' || isList(x) ? x.length === 0 : Object.keys(x as object).length === 0,
  },
  {
    name: 'head',
    args: [1, 1],
    accepts: [['list']],
    returns: 'any',
    run: ([x]) => (x as ListValue)[0] ?? undefined,
  },
  {
    name: 'last',
    args: [1, 1],
    accepts: [['list']],
    returns: 'any',
    run: ([x]) => (x as ListValue).at(-1) ?? undefined,
  },
  {
    name: 'tail',
    args: [1, 1],
    accepts: [['list']],
    returns: 'list',
    run: ([x]) => (x as ListValue).slice(1),
  },
  {
    name: 'reverse',
    args: [1, 1],
    accepts: [['list', 'string']],
    returns: 'any',
    run: ([x]) => (typeof x === 'string' ? [...x].reverse().join('') : [...(x as ListValue)].reverse()),
  },
  { name: 'range', args: [2, 3], returns: 'list', run: range },
  {
    name: 'isNaN',
    args: [1, 1],
    accepts: [['integer', 'float']],
    returns: 'boolean',
    run: ([x]) => isNumber(x) && Number.isNaN(toNumber(x)),
  },
]
