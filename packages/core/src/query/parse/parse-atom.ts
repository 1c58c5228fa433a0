import { syntaxError } from '../query-error.js'
import { float } from '../values/value.js'
import type { Cursor } from './cursor.js'
import { isPatternAhead, parseAnonymousPattern, parsePath, parsePattern } from './parse-pattern.js'
import type { Expression, ProjectionItem, QuantifierKind, Query } from './syntax.js'

const MOST = 2n ** 63n - 1n

const number = (cursor: Cursor): Expression => {
  const token = cursor.next()
  if (token.flaw !== undefined)
    throw syntaxError(
      token.flaw,
      `"${cursor.text.slice(token.start, token.end)}" is no number.`,
      token,
      cursor.text,
    )
  if (token.kind === 'float') {
    const value = Number(token.text)
    if (!Number.isFinite(value))
      throw syntaxError('FloatingPointOverflow', 'This number is too large.', token, cursor.text)
    return { type: 'literal', value: float(value), start: token.start, end: token.end }
  }
  const value = BigInt(token.text)
  if (value > MOST)
    throw syntaxError('IntegerOverflow', 'This whole number does not fit 64 bits.', token, cursor.text)
  const bare = Number(value)
  return {
    type: 'literal',
    value: Number.isSafeInteger(bare) ? bare : value,
    start: token.start,
    end: token.end,
  }
}

/** Items up to a closing bracket, with commas between them. */
const items = <T>(cursor: Cursor, closing: string, read: () => T): T[] => {
  const found: T[] = []
  while (!cursor.at(closing)) {
    if (found.length > 0) cursor.expect(',', `or "${closing}"`)
    found.push(read())
  }
  cursor.next()
  return found
}

const map = (cursor: Cursor): Expression => {
  const { start } = cursor.next()
  const entries = items(cursor, '}', () => {
    const { name } = cursor.name('a key')
    cursor.expect(':', 'after the key')
    return [name, cursor.grammar.expression(cursor)] as const
  })
  return { type: 'map', entries, start, end: cursor.end() }
}

const optional = (cursor: Cursor, symbol: string): Expression | undefined =>
  cursor.take(symbol) ? cursor.grammar.expression(cursor) : undefined

const patternComprehension = (cursor: Cursor, start: number): Expression => {
  const pattern = parsePattern(cursor)
  const where = optional(cursor, 'WHERE')
  cursor.expect('|', 'before what each match yields')
  const yields = cursor.grammar.expression(cursor)
  cursor.expect(']', 'to end the pattern comprehension')
  return { type: 'pattern-comprehension', pattern, where, yields, start, end: cursor.end() }
}

const list = (cursor: Cursor): Expression => {
  const { start } = cursor.next()
  if (isPatternAhead(cursor)) return patternComprehension(cursor, start)
  if (cursor.peek().kind === 'name' && cursor.at('=', 1) && cursor.at('(', 2))
    return patternComprehension(cursor, start)
  if (cursor.peek().kind === 'name' && cursor.at('IN', 1)) {
    const { name } = cursor.name('a name')
    cursor.next()
    const from = cursor.grammar.expression(cursor)
    const where = optional(cursor, 'WHERE')
    const yields = optional(cursor, '|')
    if (cursor.at(']')) {
      cursor.next()
      return { type: 'comprehension', name, list: from, where, yields, start, end: cursor.end() }
    }
    if (where !== undefined || yields !== undefined)
      throw cursor.unexpected('"]" to end the list comprehension')
    // It was a list whose first item is "name IN list".
    const variable: Expression = { type: 'variable', name, start: from.start, end: from.start }
    const first: Expression = { type: 'test', op: 'in', left: variable, right: from, start, end: from.end }
    cursor.expect(',', 'or "]"')
    return {
      type: 'list',
      items: [first, ...items(cursor, ']', () => cursor.grammar.expression(cursor))],
      start,
      end: cursor.end(),
    }
  }
  return {
    type: 'list',
    items: items(cursor, ']', () => cursor.grammar.expression(cursor)),
    start,
    end: cursor.end(),
  }
}

const caseOf = (cursor: Cursor): Expression => {
  const { start } = cursor.next()
  const of = cursor.at('WHEN') ? undefined : cursor.grammar.expression(cursor)
  const branches: (readonly [Expression, Expression])[] = []
  while (cursor.take('WHEN')) {
    const when = cursor.grammar.expression(cursor)
    cursor.expect('THEN', 'after WHEN')
    branches.push([when, cursor.grammar.expression(cursor)])
  }
  if (branches.length === 0) throw cursor.unexpected('WHEN')
  const otherwise = optional(cursor, 'ELSE')
  cursor.expect('END', 'to end CASE')
  return { type: 'case', of, branches, otherwise, start, end: cursor.end() }
}

const quantifier = (cursor: Cursor): Expression => {
  const { start, word } = cursor.next()
  cursor.next()
  const { name } = cursor.name('a name')
  cursor.expect('IN', 'before the list')
  const from = cursor.grammar.expression(cursor)
  cursor.expect('WHERE', 'before the condition')
  const where = cursor.grammar.expression(cursor)
  cursor.expect(')', 'to end the quantifier')
  return {
    type: 'quantifier',
    kind: word.toLowerCase() as QuantifierKind,
    name,
    list: from,
    where,
    start,
    end: cursor.end(),
  }
}

const reduce = (cursor: Cursor): Expression => {
  const { start } = cursor.next()
  cursor.next()
  const total = cursor.name('a name for the total').name
  cursor.expect('=', 'after the name of the total')
  const from = cursor.grammar.expression(cursor)
  cursor.expect(',', 'after the first value')
  const { name } = cursor.name('a name')
  cursor.expect('IN', 'before the list')
  const over = cursor.grammar.expression(cursor)
  cursor.expect('|', 'before the step')
  const step = cursor.grammar.expression(cursor)
  cursor.expect(')', 'to end reduce')
  return { type: 'reduce', total, from, name, list: over, step, start, end: cursor.end() }
}

/** `EXISTS { … }`: a whole query, or only patterns and a WHERE. */
const subquery = (cursor: Cursor): Expression => {
  const { start, word } = cursor.next()
  cursor.next()
  const kind = word.toLowerCase() as 'exists' | 'count' | 'collect'
  const query: Query = cursor.within(() => {
    const bare =
      cursor.at('(') ||
      (cursor.peek().kind === 'name' && cursor.at('=', 1)) ||
      cursor.peek().word.endsWith('SHORTESTPATH')
    if (!bare) return cursor.grammar.query(cursor, true)
    const from = cursor.peek().start
    const patterns = [parsePattern(cursor)]
    while (cursor.take(',')) patterns.push(parsePattern(cursor))
    const where = optional(cursor, 'WHERE')
    const place = { start: from, end: cursor.end() }
    return {
      parts: [[{ type: 'match', optional: false, patterns, where, ...place }]],
      distinct: false,
      ...place,
    }
  })
  cursor.expect('}', 'to end the subquery')
  return { type: 'subquery', kind, query, start, end: cursor.end() }
}

const call = (cursor: Cursor, words: number): Expression => {
  const { start } = cursor.peek()
  let name = ''
  for (let i = 0; i < words; i += 1) name += cursor.next().text
  cursor.next()
  if (name.toUpperCase() === 'COUNT' && cursor.at('*') && cursor.at(')', 1)) {
    cursor.take('*', ')')
    return { type: 'call', name, distinct: false, star: true, args: [], start, end: cursor.end() }
  }
  const distinct = cursor.take('DISTINCT')
  const args = items(cursor, ')', () => cursor.grammar.expression(cursor))
  return { type: 'call', name, distinct, star: false, args, start, end: cursor.end() }
}

/** How many words a function's name has before its bracket: `date.truncate(` has three. */
const callAhead = (cursor: Cursor): number => {
  let words = 1
  while (cursor.at('.', words) && cursor.peek(words + 1).kind === 'name') words += 2
  return cursor.at('(', words) ? words : 0
}

const projection = (cursor: Cursor, of: Expression): Expression => {
  cursor.next()
  const found = items(cursor, '}', (): ProjectionItem => {
    if (cursor.take('.'))
      return cursor.take('*') ? { type: 'all' } : { type: 'property', key: cursor.name('a key').name }
    const { name, start, end } = cursor.name('a key')
    if (!cursor.take(':')) return { type: 'entry', key: name, value: { type: 'variable', name, start, end } }
    return { type: 'entry', key: name, value: cursor.grammar.expression(cursor) }
  })
  return { type: 'projection', of, items: found, start: of.start, end: cursor.end() }
}

/** Whether `count {…}` takes parts of a variable of that name and does not count. */
const isProjectionAhead = (cursor: Cursor): boolean =>
  cursor.at('}', 2) ||
  cursor.at('.', 2) ||
  (cursor.peek(2).kind === 'name' && [':', ',', '}'].some((one) => cursor.at(one, 3)))

const constants: Readonly<Record<string, boolean | undefined>> = { TRUE: true, FALSE: false, NULL: undefined }

const named = (cursor: Cursor): Expression => {
  const token = cursor.peek()
  const bracket = cursor.at('(', 1)
  if (
    cursor.at('{', 1) &&
    ['EXISTS', 'COUNT', 'COLLECT'].includes(token.word) &&
    !isProjectionAhead(cursor)
  ) {
    return subquery(cursor)
  }
  if (bracket && ['ALL', 'ANY', 'NONE', 'SINGLE'].includes(token.word) && cursor.at('IN', 3))
    return quantifier(cursor)
  if (bracket && token.word === 'REDUCE' && cursor.at('=', 3)) return reduce(cursor)
  if (bracket && (token.word === 'SHORTESTPATH' || token.word === 'ALLSHORTESTPATHS')) {
    const pattern = parseAnonymousPattern(cursor)
    return { type: 'pattern', pattern, start: token.start, end: cursor.end() }
  }
  if (token.word === 'CASE') return caseOf(cursor)
  const words = callAhead(cursor)
  if (words > 0) return call(cursor, words)
  if (Object.hasOwn(constants, token.word)) {
    cursor.next()
    return { type: 'literal', value: constants[token.word], start: token.start, end: token.end }
  }
  cursor.next()
  const variable: Expression = { type: 'variable', name: token.text, start: token.start, end: token.end }
  return cursor.at('{') ? projection(cursor, variable) : variable
}

/** The smallest whole: a literal, a name, a call, something in brackets. */
export const parseAtom = (cursor: Cursor): Expression => {
  const token = cursor.peek()
  switch (token.kind) {
    case 'integer':
    case 'float':
      return number(cursor)
    case 'string':
      cursor.next()
      return { type: 'literal', value: token.text, start: token.start, end: token.end }
    case 'name':
      return named(cursor)
    default:
  }
  if (cursor.at('{')) return map(cursor)
  if (cursor.at('[')) return list(cursor)
  if (cursor.take('$')) {
    const word = cursor.peek()
    if (word.kind !== 'name' && word.kind !== 'integer') throw cursor.unexpected("a parameter's name")
    cursor.next()
    return { type: 'parameter', name: word.text, start: token.start, end: cursor.end() }
  }
  if (isPatternAhead(cursor))
    return { type: 'pattern', pattern: parsePath(cursor), start: token.start, end: cursor.end() }
  if (cursor.take('(')) {
    const inner = cursor.grammar.expression(cursor)
    cursor.expect(')', 'to close the bracket')
    return { ...inner, start: token.start, end: cursor.end() }
  }
  throw cursor.unexpected('an expression')
}
