import { runtimeError } from '../query-error.js'
import type { ListValue, Value } from '../values/value.js'
import { isList } from '../values/value.js'
import type { QueryFunction } from './query-function.js'

const text = ['string'] as const
const whole = ['integer'] as const

const one = (name: string, run: (text: string) => string): QueryFunction => ({
  name,
  args: [1, 1],
  accepts: [text],
  returns: 'string',
  run: ([x]) => run(x as string),
})

const count = (x: Value, what: string): number => {
  const number = Number(x)
  if (number < 0)
    throw runtimeError('ArgumentError', 'NegativeIntegerArgument', `${what} cannot be negative.`)
  return number
}

/** Characters, not UTF-16 halves of them. */
const slice = (x: Value, from: number, to?: number): string => {
  const whole = x as string
  // Only characters beyond the basic plane need the slow way.
  return /[\ud800-\udfff]/.test(whole) ? [...whole].slice(from, to).join('') : whole.slice(from, to)
}

const split = (x: Value, by: Value): Value => {
  const delimiters = isList(by) ? (by as ListValue).map(String) : [by as string]
  let parts = [x as string]
  for (const delimiter of delimiters)
    parts = parts.flatMap((part) => (delimiter === '' ? [...part] : part.split(delimiter)))
  return parts
}

/** Functions of strings. */
export const stringFunctions: readonly QueryFunction[] = [
  one('toUpper', (x) => x.toUpperCase()),
  one('upper', (x) => x.toUpperCase()),
  one('toLower', (x) => x.toLowerCase()),
  one('lower', (x) => x.toLowerCase()),
  one('trim', (x) => x.trim()),
  one('btrim', (x) => x.trim()),
  one('ltrim', (x) => x.trimStart()),
  one('rtrim', (x) => x.trimEnd()),
  {
    name: 'char_length',
    args: [1, 1],
    accepts: [text],
    returns: 'integer',
    run: ([x]) => [...(x as string)].length,
  },
  {
    name: 'left',
    args: [2, 2],
    accepts: [text, whole],
    returns: 'string',
    run: ([x, n]) => slice(x, 0, count(n, 'A length')),
  },
  {
    name: 'right',
    args: [2, 2],
    accepts: [text, whole],
    returns: 'string',
    run: ([x, n]) => (count(n, 'A length') === 0 ? '' : slice(x, -Number(n))),
  },
  {
    name: 'substring',
    args: [2, 3],
    accepts: [text, whole, whole],
    returns: 'string',
    run: ([x, from, length]) => {
      const start = count(from, 'A start')
      return slice(x, start, length === undefined ? undefined : start + count(length, 'A length'))
    },
  },
  {
    name: 'replace',
    args: [3, 3],
    accepts: [text, text, text],
    returns: 'string',
    run: ([x, from, to]) => (x as string).split(from as string).join(to as string),
  },
  {
    name: 'split',
    args: [2, 2],
    accepts: [text, ['string', 'list']],
    returns: 'list',
    run: ([x, by]) => split(x, by),
  },
]
