import { runtimeError } from '../query-error.js'
import { calculate, isNumber, toNumber } from '../values/arithmetic.js'
import { order } from '../values/compare.js'
import type { Value } from '../values/value.js'
import { float, isDuration, typeOf } from '../values/value.js'
import type { Accumulator, AggregateFunction } from './query-function.js'

const numeric = (value: Value, name: string): Value => {
  if (isNumber(value) || isDuration(value)) return value
  throw runtimeError('TypeError', 'InvalidArgumentType', `${name}() takes numbers, not ${typeOf(value)}.`)
}

const count = (): Accumulator => {
  let total = 0
  return {
    add: () => {
      total += 1
    },
    result: () => total,
  }
}

const sum = (): Accumulator => {
  let total: Value = 0
  let any = false
  return {
    add: ([x]) => {
      total = any ? calculate('+', total, numeric(x, 'sum')) : numeric(x, 'sum')
      any = true
    },
    result: () => total,
  }
}

/** A running mean, so that a long row of large numbers does not overflow. */
const avg = (): Accumulator => {
  const { add, result } = sum()
  let total = 0
  return {
    add: (args) => {
      total += 1
      add(args)
    },
    result: () => {
      if (total === 0) return undefined
      const all = result()
      return isDuration(all)
        ? calculate('/', all, total)
        : calculate('/', float(toNumber(all as number)), total)
    },
  }
}

const extreme = (sign: 1 | -1) => (): Accumulator => {
  let best: Value
  return {
    add: ([x]) => {
      if (best === undefined || order(x, best) * sign > 0) best = x
    },
    result: () => best,
  }
}

const collect = (): Accumulator => {
  const found: Value[] = []
  return { add: ([x]) => void found.push(x), result: () => found }
}

const deviation = (population: boolean) => (): Accumulator => {
  let total = 0
  let mean = 0
  let squares = 0
  return {
    add: ([x]) => {
      const value = toNumber(numeric(x, 'stDev') as number)
      total += 1
      const from = value - mean
      mean += from / total
      squares += from * (value - mean)
    },
    result: () => float(total < 2 ? 0 : Math.sqrt(squares / (population ? total : total - 1))),
  }
}

const percentile = (pick: (sorted: readonly Value[], at: number) => Value) => (): Accumulator => {
  const found: Value[] = []
  let at: number | undefined
  return {
    add: ([x, fraction]) => {
      if (at === undefined) {
        if (!isNumber(fraction))
          throw runtimeError('TypeError', 'InvalidArgumentType', 'A percentile is a number.')
        at = toNumber(fraction)
        if (!(at >= 0 && at <= 1))
          throw runtimeError(
            'ArgumentError',
            'NumberOutOfRange',
            `A percentile lies between 0 and 1, not at ${at}.`,
          )
      }
      found.push(numeric(x, 'percentile'))
    },
    result: () => (found.length === 0 ? undefined : pick(found.sort(order), at ?? 0)),
  }
}

const continuous = (sorted: readonly Value[], at: number): Value => {
  const place = at * (sorted.length - 1)
  const [low, high] = [Math.floor(place), Math.ceil(place)].map((i) => toNumber(sorted[i] as number))
  return float((low ?? 0) + ((high ?? 0) - (low ?? 0)) * (place - Math.floor(place)))
}

const discrete = (sorted: readonly Value[], at: number): Value =>
  sorted[Math.max(0, Math.ceil(at * sorted.length) - 1)]

/** The menu of aggregating functions. */
export const aggregateFunctions: readonly AggregateFunction[] = [
  { name: 'count', args: [1, 1], returns: 'integer', start: count },
  { name: 'sum', args: [1, 1], returns: 'any', start: sum },
  { name: 'avg', args: [1, 1], returns: 'any', start: avg },
  { name: 'min', args: [1, 1], returns: 'any', start: extreme(-1) },
  { name: 'max', args: [1, 1], returns: 'any', start: extreme(1) },
  { name: 'collect', args: [1, 1], returns: 'list', start: collect },
  { name: 'stDev', args: [1, 1], returns: 'float', start: deviation(false) },
  { name: 'stDevP', args: [1, 1], returns: 'float', start: deviation(true) },
  { name: 'percentileCont', args: [2, 2], returns: 'float', start: percentile(continuous) },
  { name: 'percentileDisc', args: [2, 2], returns: 'any', start: percentile(discrete) },
]
