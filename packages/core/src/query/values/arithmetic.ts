import { runtimeError } from '../query-error.js'
import {
  addToTemporal,
  divideDuration,
  multiplyDuration,
  negateDuration,
  sumOfDurations,
} from '../temporal/durations.js'
import { formatValue } from './format-value.js'
import type { FloatValue, Value } from './value.js'
import { float, isDuration, isList, isTemporal, tagOf, typeOf } from './value.js'

const MOST = 2n ** 63n

/** An INTEGER from a big one: bare where it fits, an error beyond 64 bits. */
export const integer = (value: bigint): number | bigint => {
  if (value >= MOST || value < -MOST)
    throw runtimeError('ArithmeticError', 'IntegerOverflow', 'The whole number does not fit 64 bits.')
  const bare = Number(value)
  return Number.isSafeInteger(bare) ? bare : value
}

export const isInteger = (value: Value): value is number | bigint =>
  typeof value === 'bigint' || (typeof value === 'number' && Number.isSafeInteger(value))

export const isNumber = (value: Value): value is number | bigint | FloatValue =>
  typeof value === 'number' || typeof value === 'bigint' || tagOf(value) === 'float'

/** A number of the language as a JavaScript number; big INTEGERs lose digits. */
export const toNumber = (value: number | bigint | FloatValue): number =>
  typeof value === 'number' ? value : typeof value === 'bigint' ? Number(value) : value.value

export type Operation = '+' | '-' | '*' | '/' | '%' | '^'

const bare = (op: Operation, a: number, b: number): number => {
  switch (op) {
    case '+':
      return a + b
    case '-':
      return a - b
    case '*':
      return a * b
    case '/':
      return a / b
    case '%':
      return a % b
    default:
      return a ** b
  }
}

const whole = (op: Operation, a: number | bigint, b: number | bigint): Value => {
  if (op === '^') return float(Number(a) ** Number(b))
  if (op === '/' || op === '%') {
    // biome-ignore lint/suspicious/noDoubleEquals: 0 and 0n alike
    if (b == 0)
      throw runtimeError('ArithmeticError', 'DivisionByZero', 'A whole number cannot be divided by zero.')
    if (typeof a === 'number' && typeof b === 'number') return (op === '/' ? Math.trunc(a / b) : a % b) + 0
  }
  if (typeof a === 'number' && typeof b === 'number') {
    const quick = bare(op, a, b)
    if (Number.isSafeInteger(quick)) return quick + 0
  }
  const [x, y] = [BigInt(a), BigInt(b)]
  return integer(op === '+' ? x + y : op === '-' ? x - y : op === '*' ? x * y : op === '/' ? x / y : x % y)
}

const LONGEST = 10_000_000

/** Doubling a list or string again and again ends in an error before it ends in no memory. */
const checkSize = (value: Value): void => {
  if ((typeof value === 'string' || isList(value)) && value.length > LONGEST) {
    throw runtimeError('BudgetError', 'TooLarge', `A list or string has grown beyond ${LONGEST} items.`)
  }
}

/** `a op b` of the language: whole numbers stay whole, null spreads, lists and strings join, times move. */
export const calculate = (op: Operation, a: Value, b: Value): Value => {
  if (a === undefined || b === undefined) return undefined
  if (isNumber(a) && isNumber(b)) {
    return isInteger(a) && isInteger(b) ? whole(op, a, b) : float(bare(op, toNumber(a), toNumber(b)))
  }
  if (op === '+') {
    checkSize(a)
    checkSize(b)
    if (isList(a)) return isList(b) ? [...a, ...b] : [...a, b]
    if (isList(b)) return [a, ...b]
    if (typeof a === 'string' && (typeof b === 'string' || isNumber(b))) return a + formatValue(b)
    if (typeof b === 'string' && isNumber(a)) return formatValue(a) + b
  }
  if (isDuration(b)) {
    if (isDuration(a) && op === '+') return sumOfDurations(a, b)
    if (isDuration(a) && op === '-') return sumOfDurations(a, negateDuration(b))
    if (isTemporal(a) && op === '+') return addToTemporal(a, b)
    if (isTemporal(a) && op === '-') return addToTemporal(a, negateDuration(b))
    if (isNumber(a) && op === '*') return multiplyDuration(b, toNumber(a))
  }
  if (isDuration(a)) {
    if (isTemporal(b) && op === '+') return addToTemporal(b, a)
    if (isNumber(b) && op === '*') return multiplyDuration(a, toNumber(b))
    if (isNumber(b) && op === '/') return divideDuration(a, toNumber(b))
  }
  throw runtimeError(
    'TypeError',
    'InvalidArgumentType',
    `${typeOf(a)} ${op} ${typeOf(b)} cannot be worked out.`,
  )
}

/** `-value` of the language. */
export const negated = (value: Value): Value => {
  if (isDuration(value)) return negateDuration(value)
  return isNumber(value) && !isInteger(value)
    ? float(-toNumber(value))
    : calculate('-', value === undefined ? undefined : 0, value)
}
