import { syntaxError } from '../query-error.js'
import { closest } from '../suggest.js'
import type { Cursor } from './cursor.js'
import { cursorOver } from './cursor.js'
import { parseExpression } from './parse-expression.js'
import { parsePattern } from './parse-pattern.js'
import type {
  Call,
  Clause,
  Match,
  Projection,
  Query,
  ReturnItem,
  SortItem,
  Statement,
  Unwind,
} from './syntax.js'

const WRITES = ['CREATE', 'MERGE', 'SET', 'DELETE', 'DETACH', 'REMOVE', 'FOREACH', 'LOAD', 'DROP']

const list = <T>(cursor: Cursor, read: () => T): T[] => {
  const found = [read()]
  while (cursor.take(',')) found.push(read())
  return found
}

const match = (cursor: Cursor): Match => {
  const { start } = cursor.peek()
  const optional = cursor.take('OPTIONAL')
  cursor.expect('MATCH', 'after OPTIONAL')
  const patterns = list(cursor, () => parsePattern(cursor))
  const where = cursor.take('WHERE') ? parseExpression(cursor) : undefined
  return { type: 'match', optional, patterns, where, start, end: cursor.end() }
}

const unwind = (cursor: Cursor): Unwind => {
  const { start } = cursor.next()
  const from = parseExpression(cursor)
  cursor.expect('AS', 'after the list')
  return { type: 'unwind', list: from, name: cursor.name('a name'), start, end: cursor.end() }
}

const item = (cursor: Cursor): ReturnItem => {
  const expression = parseExpression(cursor)
  const alias = cursor.take('AS') ? cursor.name('a name') : undefined
  return { expression, alias, start: expression.start, end: cursor.end() }
}

const sortItem = (cursor: Cursor): SortItem => {
  const expression = parseExpression(cursor)
  const descending = cursor.take('DESC') || cursor.take('DESCENDING')
  if (!descending && !cursor.take('ASC')) cursor.take('ASCENDING')
  return { expression, descending }
}

const projection = (cursor: Cursor): Projection => {
  const { start, word } = cursor.next()
  const distinct = cursor.take('DISTINCT')
  const star = cursor.take('*')
  const items = star
    ? cursor.take(',')
      ? list(cursor, () => item(cursor))
      : []
    : list(cursor, () => item(cursor))
  const orderBy = cursor.take('ORDER', 'BY') ? list(cursor, () => sortItem(cursor)) : []
  const skip = cursor.take('SKIP') || cursor.take('OFFSET') ? parseExpression(cursor) : undefined
  const limit = cursor.take('LIMIT') ? parseExpression(cursor) : undefined
  const where = word === 'WITH' && cursor.take('WHERE') ? parseExpression(cursor) : undefined
  return {
    type: word === 'WITH' ? 'with' : 'return',
    distinct,
    star,
    items,
    orderBy,
    skip,
    limit,
    where,
    start,
    end: cursor.end(),
  }
}

const call = (cursor: Cursor): Call => {
  const { start } = cursor.next()
  if (cursor.at('{') || cursor.at('('))
    throw cursor.unexpected('the name of a procedure (CALL with a subquery is not part of this language)')
  let { name } = cursor.name("a procedure's name")
  while (cursor.take('.')) name += `.${cursor.name("a procedure's name").name}`
  let args: Call['args']
  if (cursor.take('(')) {
    args = cursor.at(')') ? [] : list(cursor, () => parseExpression(cursor))
    cursor.expect(')', 'after the arguments')
  }
  if (!cursor.take('YIELD')) return { type: 'call', name, args, star: false, start, end: cursor.end() }
  if (cursor.take('*')) return { type: 'call', name, args, star: true, start, end: cursor.end() }
  const yields = list(cursor, () => {
    const field = cursor.name('a column of the procedure')
    return { field, alias: cursor.take('AS') ? cursor.name('a name') : field }
  })
  const where = cursor.take('WHERE') ? parseExpression(cursor) : undefined
  return { type: 'call', name, args, yields, star: false, where, start, end: cursor.end() }
}

const clause = (cursor: Cursor, inner: boolean): Clause | undefined => {
  const { word } = cursor.peek()
  switch (word) {
    case 'OPTIONAL':
    case 'MATCH':
      return match(cursor)
    case 'UNWIND':
      return unwind(cursor)
    case 'WITH':
    case 'RETURN':
      return projection(cursor)
    case 'CALL':
      return call(cursor)
    default:
      if (WRITES.includes(word)) {
        throw syntaxError(
          inner ? 'InvalidClauseComposition' : 'WriteClause',
          `${word} would change the graph. Queries only read it: every edge stands for sentences in articles, and only new articles or corrections change it.`,
          cursor.peek(),
          cursor.text,
        )
      }
      return undefined
  }
}

const CLAUSES = ['MATCH', 'OPTIONAL', 'UNWIND', 'WITH', 'CALL', 'RETURN']

const noClause = (cursor: Cursor): Error => {
  const near = closest(cursor.peek().word, CLAUSES)
  return cursor.unexpected(
    `MATCH, UNWIND, WITH, CALL or RETURN${near === undefined ? '' : ` (did you mean ${near}?)`}`,
  )
}

const single = (cursor: Cursor, inner: boolean): Clause[] => {
  const clauses: Clause[] = []
  for (;;) {
    const found = clause(cursor, inner)
    if (found === undefined) break
    clauses.push(found)
    if (found.type === 'return') break
  }
  if (clauses.length === 0) throw noClause(cursor)
  const last = clauses[clauses.length - 1] as Clause
  const lone = last.type === 'call' && clauses.length === 1
  if (last.type !== 'return' && !lone && cursor.peek().kind === 'name' && !cursor.at('UNION'))
    throw noClause(cursor)
  if (last.type !== 'return' && !lone && !inner) {
    throw syntaxError(
      'InvalidClauseComposition',
      `A query ends with RETURN, this one ends with ${last.type.toUpperCase()}.`,
      last,
      cursor.text,
    )
  }
  return clauses
}

/** Clauses up to what cannot begin one; `inner` for a subquery, which may leave RETURN out. */
export const parseQuery = (cursor: Cursor, inner = false): Query => {
  const { start } = cursor.peek()
  const parts = [single(cursor, inner)]
  const kinds = new Set<boolean>()
  while (cursor.at('UNION')) {
    const place = cursor.next()
    kinds.add(!cursor.take('ALL'))
    if (kinds.size > 1)
      throw syntaxError(
        'InvalidClauseComposition',
        'UNION and UNION ALL cannot stand in one query.',
        place,
        cursor.text,
      )
    parts.push(single(cursor, inner))
  }
  return { parts, distinct: kinds.has(true), start, end: cursor.end() }
}

/** Reads a query's text: hand-written recursive descent, exact places, no repair. */
export const parse = (text: string): Statement => {
  const cursor = cursorOver(text, { expression: parseExpression, query: parseQuery })
  const mode = cursor.take('EXPLAIN') ? 'explain' : cursor.take('PROFILE') ? 'profile' : 'run'
  const query = parseQuery(cursor)
  cursor.take(';')
  if (cursor.peek().kind !== 'end') throw cursor.unexpected('a clause or the end of the query')
  return { mode, query, text }
}
