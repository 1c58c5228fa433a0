import { runtimeError } from '../query-error.js'
import { negated, toNumber } from '../values/arithmetic.js'
import { compare } from '../values/compare.js'
import type { FloatValue, Value } from '../values/value.js'
import { float } from '../values/value.js'
import type { QueryFunction } from './query-function.js'

const numbers = ['integer', 'float'] as const

const number = (x: Value): number => toNumber(x as FloatValue)

const one = (name: string, run: (x: number) => number): QueryFunction => ({
  name,
  args: [1, 1],
  accepts: [numbers],
  returns: 'float',
  run: ([x]) => float(run(number(x))),
})

const constant = (name: string, value: number): QueryFunction => ({
  name,
  args: [0, 0],
  returns: 'float',
  run: () => float(value),
})

const modes: Readonly<Record<string, (x: number) => number>> = {
  UP: (x) => Math.sign(x) * Math.ceil(Math.abs(x)),
  DOWN: Math.trunc,
  CEILING: Math.ceil,
  FLOOR: Math.floor,
  HALF_UP: (x) => Math.sign(x) * Math.round(Math.abs(x)),
  HALF_DOWN: (x) => -Math.sign(x) * Math.round(-Math.abs(x)),
  HALF_EVEN: (x) => {
    const down = Math.floor(x)
    return x - down === 0.5 ? down + (Math.abs(down) % 2) : Math.round(x)
  },
}

const round = ([x, places = 0, mode]: readonly Value[]): Value => {
  const way = modes[String(mode ?? 'HALF_UP')]
  if (way === undefined)
    throw runtimeError('ArgumentError', 'InvalidArgumentValue', `There is no rounding "${String(mode)}".`)
  const [value, digits] = [number(x), number(places)]
  // Without digits the standard rounds halves towards plus infinity.
  if (digits === 0 && mode === undefined) return float(Math.round(value))
  const scaled = Number(`${value}e${digits}`)
  return float(Number.isNaN(scaled) ? value : Number(`${way(scaled)}e${-digits}`))
}

/** Functions of numbers. */
export const mathFunctions: readonly QueryFunction[] = [
  {
    name: 'abs',
    args: [1, 1],
    accepts: [numbers],
    returns: 'any',
    run: ([x]) => ((compare(x, 0) ?? 0) < 0 ? negated(x) : x),
  },
  {
    name: 'sign',
    args: [1, 1],
    accepts: [numbers],
    returns: 'integer',
    run: ([x]) => (Number.isNaN(number(x)) ? undefined : Math.sign(number(x)) + 0),
  },
  one('ceil', Math.ceil),
  one('floor', Math.floor),
  { name: 'round', args: [1, 3], accepts: [numbers, ['integer'], ['string']], returns: 'float', run: round },
  one('sqrt', Math.sqrt),
  one('exp', Math.exp),
  one('log', Math.log),
  one('log10', Math.log10),
  one('sin', Math.sin),
  one('cos', Math.cos),
  one('tan', Math.tan),
  one('cot', (x) => 1 / Math.tan(x)),
  one('asin', Math.asin),
  one('acos', Math.acos),
  one('atan', Math.atan),
  {
    name: 'atan2',
    args: [2, 2],
    accepts: [numbers, numbers],
    returns: 'float',
    run: ([y, x]) => float(Math.atan2(number(y), number(x))),
  },
  one('degrees', (x) => (x * 180) / Math.PI),
  one('radians', (x) => (x * Math.PI) / 180),
  one('haversin', (x) => (1 - Math.cos(x)) / 2),
  constant('pi', Math.PI),
  constant('e', Math.E),
  { name: 'rand', args: [0, 0], returns: 'float', volatile: true, run: (_, { random }) => float(random()) },
]
