import { syntaxError } from '../query-error.js'
import type { Cursor } from './cursor.js'
import type {
  Expression,
  LabelExpression,
  Name,
  NodePattern,
  PathPattern,
  RelationshipPattern,
} from './syntax.js'

const labelAtom = (cursor: Cursor): LabelExpression => {
  if (cursor.take('!')) return { type: 'not', of: cursor.within(() => labelAtom(cursor)) }
  if (cursor.take('%')) return { type: 'any' }
  if (cursor.take('(')) {
    const inner = cursor.within(() => labelOr(cursor))
    cursor.expect(')', 'after the labels')
    return inner
  }
  const { name, start, end } = cursor.name('a label or type')
  return { type: 'name', name, start, end }
}

const labelAnd = (cursor: Cursor): LabelExpression => {
  const items = [labelAtom(cursor)]
  while (cursor.take('&') || (cursor.at(':') && cursor.peek(1).kind === 'name' && cursor.take(':')))
    items.push(labelAtom(cursor))
  return items.length === 1 ? (items[0] as LabelExpression) : { type: 'and', items }
}

const labelOr = (cursor: Cursor): LabelExpression => {
  const items = [labelAnd(cursor)]
  while (cursor.take('|')) {
    cursor.take(':')
    items.push(labelAnd(cursor))
  }
  return items.length === 1 ? (items[0] as LabelExpression) : { type: 'or', items }
}

/** `:A:B`, `:A|B`, `:A&!B`: what follows the name of a node or relationship. */
export const parseLabels = (cursor: Cursor): LabelExpression | undefined =>
  cursor.take(':') || cursor.take('IS') ? labelOr(cursor) : undefined

const inside = (cursor: Cursor): { name: Name | undefined; labels: LabelExpression | undefined } => {
  const named =
    cursor.peek().kind === 'name' &&
    !(cursor.at('WHERE') && !isFiller(cursor, 1)) &&
    !(cursor.at('IS') && cursor.peek(1).kind === 'name')
  return { name: named ? cursor.name('a name') : undefined, labels: parseLabels(cursor) }
}

const isFiller = (cursor: Cursor, ahead: number): boolean =>
  [')', ']', ':', '{', '*'].some((symbol) => cursor.at(symbol, ahead))

const propertiesAndWhere = (
  cursor: Cursor,
): { properties: Expression | undefined; where: Expression | undefined } => {
  if (cursor.at('$')) {
    throw syntaxError(
      'InvalidParameterUse',
      'A parameter cannot stand for all properties of a pattern: name each, as in {name: $name}.',
      cursor.peek(),
      cursor.text,
    )
  }
  return {
    properties: cursor.at('{') ? cursor.grammar.expression(cursor) : undefined,
    where: cursor.take('WHERE') ? cursor.grammar.expression(cursor) : undefined,
  }
}

const parseNode = (cursor: Cursor): NodePattern => {
  const { start } = cursor.expect('(', 'to begin a node')
  const { name, labels } = inside(cursor)
  const { properties, where } = propertiesAndWhere(cursor)
  cursor.expect(')', 'to end the node')
  return { name, labels, properties, where, start, end: cursor.end() }
}

const steps = (cursor: Cursor): number | undefined => {
  if (cursor.peek().kind !== 'integer') return undefined
  const token = cursor.next()
  if (token.flaw !== undefined) throw syntaxError(token.flaw, 'This is no whole number.', token, cursor.text)
  return Number(token.text)
}

const parseLength = (cursor: Cursor): { least: number; most: number } | undefined => {
  if (!cursor.at('*')) return undefined
  cursor.next()
  const least = steps(cursor)
  // "*1..3" is cut as 1 .. 3, "*1.5" as one number: only whole steps exist.
  const range = cursor.take('..')
  const most = range ? steps(cursor) : least
  if (!range && !cursor.at(']') && !cursor.at('{') && !cursor.at('WHERE')) {
    throw cursor.unexpected('a number of steps such as *1..3', 'InvalidRelationshipPattern')
  }
  if (cursor.at('-'))
    throw cursor.unexpected('a number of steps that is not negative', 'InvalidRelationshipPattern')
  return { least: least ?? 1, most: most ?? Number.POSITIVE_INFINITY }
}

const parseRelationship = (cursor: Cursor): RelationshipPattern => {
  const { start } = cursor.peek()
  const left = cursor.take('<')
  cursor.expect('-', 'to begin a relationship')
  let head: ReturnType<typeof inside> | undefined
  let length: RelationshipPattern['length']
  let rest: ReturnType<typeof propertiesAndWhere> | undefined
  if (cursor.take('[')) {
    head = inside(cursor)
    if (cursor.at('..')) throw cursor.unexpected('"*" before a range of steps', 'InvalidRelationshipPattern')
    length = parseLength(cursor)
    rest = propertiesAndWhere(cursor)
    cursor.expect(']', 'to end the relationship')
  }
  cursor.expect('-', 'after the relationship')
  const right = cursor.take('>')
  return {
    name: head?.name,
    types: head?.labels,
    length,
    properties: rest?.properties,
    where: rest?.where,
    direction: left === right ? 'both' : left ? 'in' : 'out',
    start,
    end: cursor.end(),
  }
}

/** `(a)-[r:TYPE]->(b)…` without a name. */
export const parsePath = (cursor: Cursor): PathPattern => {
  const { start } = cursor.peek()
  const nodes = [parseNode(cursor)]
  const relationships: RelationshipPattern[] = []
  while (cursor.at('-') || (cursor.at('<') && cursor.at('-', 1))) {
    relationships.push(parseRelationship(cursor))
    nodes.push(parseNode(cursor))
  }
  return { nodes, relationships, start, end: cursor.end() }
}

/** `shortestPath(…)` or a plain path. */
export const parseAnonymousPattern = (cursor: Cursor): PathPattern => {
  const { start, word } = cursor.peek()
  if ((word !== 'SHORTESTPATH' && word !== 'ALLSHORTESTPATHS') || !cursor.at('(', 1)) return parsePath(cursor)
  cursor.next()
  cursor.next()
  const inner = parsePath(cursor)
  cursor.expect(')', 'to end the shortest path')
  return { ...inner, shortest: word === 'SHORTESTPATH' ? 'one' : 'all', start, end: cursor.end() }
}

/** A path of a MATCH, with its name if it has one. */
export const parsePattern = (cursor: Cursor): PathPattern => {
  const { start } = cursor.peek()
  if (cursor.peek().kind !== 'name' || !cursor.at('=', 1)) return parseAnonymousPattern(cursor)
  const name = cursor.name('a name')
  cursor.next()
  return { ...parseAnonymousPattern(cursor), name, start, end: cursor.end() }
}

/** Whether a path, and not an expression in parentheses, stands at the cursor: decided without trying either. */
export const isPatternAhead = (cursor: Cursor): boolean => {
  if (!cursor.at('(')) return false
  const after = cursor.afterClosing()
  if (after === undefined) return false
  const named = cursor.peek(1).kind === 'name' ? 2 : 1
  const nodeShaped =
    cursor.at(')', named) ||
    cursor.at(':', named) ||
    cursor.at('{', named) ||
    (cursor.at('WHERE', named) && named === 2)
  if (!nodeShaped) return false
  const arrow = cursor.at('<', after) ? after + 1 : after
  if (!cursor.at('-', arrow)) return false
  const inner = cursor.at('[', arrow + 1) ? cursor.afterClosing(arrow + 1) : arrow + 1
  if (inner === undefined || !cursor.at('-', inner)) return false
  return cursor.at('(', cursor.at('>', inner + 1) ? inner + 2 : inner + 1)
}
