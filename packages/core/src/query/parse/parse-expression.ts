import { syntaxError } from '../query-error.js'
import type { Operation } from '../values/arithmetic.js'
import { float } from '../values/value.js'
import type { Cursor } from './cursor.js'
import { parseAtom } from './parse-atom.js'
import { parseLabels } from './parse-pattern.js'
import type { Comparison, Expression, Test } from './syntax.js'

type Level = (cursor: Cursor) => Expression

const POSTFIXES = 500

/** The operator words of one level, read as one flat row so that a long row does not nest. */
const row = (
  next: Level,
  ops: readonly string[],
  make: (items: readonly Expression[], ops: readonly string[]) => object,
): Level => {
  return (cursor) => {
    const first = next(cursor)
    let op = operatorAt(cursor, ops)
    if (op === undefined) return first
    const found: string[] = []
    const items = [first]
    for (; op !== undefined; op = operatorAt(cursor, ops)) {
      cursor.next()
      found.push(op)
      items.push(next(cursor))
    }
    return { ...make(items, found), start: first.start, end: cursor.end() } as Expression
  }
}

/** The operator at the cursor, if it is one of these. */
const operatorAt = (cursor: Cursor, ops: readonly string[]): string | undefined => {
  const { kind, text, word } = cursor.peek()
  const written = kind === 'symbol' ? text : word
  return (kind === 'symbol' || kind === 'name') && ops.includes(written) ? written : undefined
}

const chain = (next: Level, ops: readonly string[]): Level =>
  row(next, ops, (items, found) => ({ type: 'chain', items, ops: found as Operation[] }))

const postfix: Level = (cursor) => {
  let of = parseAtom(cursor)
  for (let count = 0; ; count += 1) {
    if (count > POSTFIXES)
      throw syntaxError(
        'NestedTooDeeply',
        `More than ${POSTFIXES} accesses follow each other.`,
        cursor.peek(),
        cursor.text,
      )
    if (cursor.at('.') && cursor.peek(1).kind === 'name') {
      cursor.next()
      of = { type: 'property', of, key: cursor.next().text, start: of.start, end: cursor.end() }
    } else if (cursor.take('[')) {
      of = bracketed(cursor, of)
    } else if (cursor.at(':')) {
      const labels = parseLabels(cursor)
      if (labels === undefined) return of
      return { type: 'labels', of, labels, start: of.start, end: cursor.end() }
    } else {
      return of
    }
  }
}

const bracketed = (cursor: Cursor, of: Expression): Expression => {
  const from = cursor.at('..') ? undefined : parseExpression(cursor)
  if (!cursor.take('..')) {
    cursor.expect(']', 'after the index')
    return { type: 'index', of, at: from as Expression, start: of.start, end: cursor.end() }
  }
  const to = cursor.at(']') ? undefined : parseExpression(cursor)
  cursor.expect(']', 'after the range')
  return { type: 'slice', of, from, to, start: of.start, end: cursor.end() }
}

const LEAST = -(2n ** 63n)

const signed: Level = (cursor) => {
  const { start } = cursor.peek()
  let negative = false
  let count = 0
  while (cursor.at('-') || cursor.at('+')) {
    if (cursor.next().text === '-') negative = !negative
    count += 1
  }
  if (count === 0) return postfix(cursor)
  const number = cursor.peek()
  if (negative && number.kind === 'integer' && number.flaw === undefined && BigInt(number.text) === -LEAST) {
    cursor.next()
    return { type: 'literal', value: LEAST, start, end: cursor.end() }
  }
  const of = postfix(cursor)
  if (of.type === 'literal' && typeof of.value === 'number' && negative) {
    const value = Number.isSafeInteger(of.value) ? 0 - of.value : float(-of.value)
    return { type: 'literal', value, start, end: cursor.end() }
  }
  return { type: 'sign', sign: negative ? '-' : '+', of, start, end: cursor.end() }
}

const powers = chain(signed, ['^'])
const products = chain(powers, ['*', '/', '%'])
const sums = chain(products, ['+', '-'])

const tests: readonly (readonly [Test, readonly string[]])[] = [
  ['starts with', ['STARTS', 'WITH']],
  ['ends with', ['ENDS', 'WITH']],
  ['contains', ['CONTAINS']],
  ['in', ['IN']],
  ['=~', ['=~']],
]

const firstWords = tests.map(([, words]) => words[0] ?? '')

const tested: Level = (cursor) => {
  let left = sums(cursor)
  for (let count = 0; ; count += 1) {
    if (count > POSTFIXES)
      throw syntaxError(
        'NestedTooDeeply',
        `More than ${POSTFIXES} tests follow each other.`,
        cursor.peek(),
        cursor.text,
      )
    if (cursor.at('IS') && (cursor.at('NULL', 1) || (cursor.at('NOT', 1) && cursor.at('NULL', 2)))) {
      cursor.next()
      const negated = cursor.take('NOT')
      cursor.next()
      left = { type: 'null-test', of: left, negated, start: left.start, end: cursor.end() }
      continue
    }
    const first = operatorAt(cursor, firstWords)
    const test =
      first === undefined ? undefined : tests.find(([, words]) => words[0] === first && cursor.take(...words))
    if (test === undefined) return left
    left = { type: 'test', op: test[0], left, right: sums(cursor), start: left.start, end: cursor.end() }
  }
}

const compared: Level = row(tested, ['=', '<>', '<=', '>=', '<', '>'], (items, ops) => ({
  type: 'compare',
  items,
  ops: ops as Comparison[],
}))

const denied: Level = (cursor) => {
  const { start } = cursor.peek()
  let count = 0
  while (cursor.at('NOT')) {
    cursor.next()
    count += 1
  }
  const of = compared(cursor)
  if (count === 0) return of
  const once: Expression = { type: 'not', of, start, end: cursor.end() }
  return count % 2 === 1 ? once : { type: 'not', of: once, start, end: cursor.end() }
}

const logic = (next: Level, op: 'and' | 'or' | 'xor'): Level =>
  row(next, [op.toUpperCase()], (items) => ({ type: 'logic', op, items }))

const joined = logic(logic(logic(denied, 'and'), 'xor'), 'or')

/** An expression; OR binds least, property access most (openCypher 9, "Expressions"). */
export const parseExpression = (cursor: Cursor): Expression => cursor.within(() => joined(cursor))
