import fc from 'fast-check'

type Text = fc.Arbitrary<string>

const pick = (...words: readonly string[]): Text => fc.constantFrom(...words)

/** Texts one after the other, with a blank between them. */
const row = (...parts: readonly (string | Text)[]): Text =>
  fc
    .tuple(...parts.map((part) => (typeof part === 'string' ? fc.constant(part) : part)))
    .map((texts) => texts.filter((text) => text !== '').join(' '))

const maybe = (text: Text): Text => fc.oneof(fc.constant(''), text)

const list = (text: Text, least = 0, most = 3): Text =>
  fc.array(text, { minLength: least, maxLength: most }).map((items) => items.join(', '))

const name = pick('a', 'b', 'person', 'x1', '`odd name`', 'Name', 'limit', 'type', 'count')
const label = pick('A', 'Person', '`L 1`', 'B2')
const key = pick('name', 'age', 'x', '`k 1`')

const literal = pick(
  '1',
  '0',
  '42',
  '3.5',
  '.5',
  '1e3',
  '0xFF',
  "'text'",
  '"double"',
  "'it\\'s'",
  'true',
  'false',
  'null',
  '$param',
  '$0',
  '[]',
  '{}',
)

const { expression, pattern } = fc.letrec<{ expression: string; pattern: string; query: string }>((tie) => {
  const e = tie('expression')
  const p = tie('pattern')
  const map = list(row(key, ':', e), 0, 2).map((entries) => `{${entries}}`)
  const labels = fc.oneof(
    fc.constant(''),
    row(':', label),
    row(':', label, ':', label),
    row(':', label, '|', label),
    row(':', label, '&', '!', label),
  )
  const node = row('(', maybe(name), labels, maybe(map), ')')
  const length = pick('', '*', '*2', '*1..3', '*..4', '*2..')
  const types = fc.oneof(fc.constant(''), row(':', label), row(':', label, '|', label))
  const relationship = fc
    .tuple(
      maybe(row(maybe(name), types, length, maybe(map)).map((inner) => `[${inner}]`)),
      pick('->', '-', 'in'),
    )
    .map(([inner, arrow]) => (arrow === 'in' ? `<-${inner}-` : `-${inner}${arrow}`))
  const path = fc
    .tuple(node, fc.array(fc.tuple(relationship, node), { maxLength: 2 }))
    .map(([first, rest]) => first + rest.map(([way, next]) => way + next).join(''))
  const long = fc.tuple(node, relationship, node).map((parts) => parts.join(''))
  return {
    pattern: fc.oneof(
      { weight: 4, arbitrary: path },
      row(name, '=', path),
      row(name, '=', 'shortestPath(', long, ')'),
    ),
    expression: fc.oneof(
      { maxDepth: 3, depthSize: 'small' },
      literal,
      name,
      row(name, '.', key),
      row(e, pick('+', '-', '*', '/', '%', '^', '=', '<>', '<', '>=', 'AND', 'OR', 'XOR'), e),
      row('(', e, pick('IN', 'STARTS WITH', 'ENDS WITH', 'CONTAINS', '=~'), '(', e, '))'),
      row('NOT', e),
      row('-', '(', e, ')'),
      row('(', e, ')'),
      row('( (', e, ')', pick('IS NULL', 'IS NOT NULL'), ')'),
      row('[', list(e), ']'),
      map,
      row('(', e, ')', '[', e, ']'),
      row(name, '[', maybe(e), '..', maybe(e), ']'),
      row(
        pick('size', 'coalesce', 'toUpper', 'count', 'collect', 'date', 'duration.between'),
        '(',
        list(e, 1, 2),
        ')',
      ),
      row('count(*)'),
      row('CASE', maybe(e), 'WHEN', e, 'THEN', e, maybe(row('ELSE', e)), 'END'),
      row('[', name, 'IN', e, maybe(row('WHERE', e)), maybe(row('|', e)), ']'),
      row(pick('all', 'any', 'none', 'single'), '(', name, 'IN', e, 'WHERE', e, ')'),
      row('reduce(', name, '=', e, ',', name, 'IN', e, '|', e, ')'),
      row('[', long, maybe(row('WHERE', e)), '|', e, ']'),
      row('EXISTS {', p, maybe(row('WHERE', e)), '}'),
      row('COUNT {', 'MATCH', p, 'RETURN', e, '}'),
      row(name, '{', list(fc.oneof(row('.', key), pick('.*'), row(key, ':', e)), 0, 2), '}'),
      row('(', name, ':', label, ')'),
    ),
    query: fc.constant(''),
  }
})

const items = list(row(expression, maybe(row('AS', name))), 1, 3)
const tail = row(
  maybe(row('ORDER BY', list(row(expression, pick('', 'ASC', 'DESC', 'DESCENDING')), 1, 2))),
  maybe(row('SKIP', literal)),
  maybe(row('LIMIT', literal)),
)
const reading = fc.oneof(
  row(pick('MATCH', 'OPTIONAL MATCH'), list(pattern, 1, 2), maybe(row('WHERE', expression))),
  row('UNWIND', expression, 'AS', name),
  row('WITH', pick('', 'DISTINCT'), fc.oneof(pick('*'), items), tail, maybe(row('WHERE', expression))),
  row('CALL', pick('db.labels()', 'a.b.c(1, $x)'), 'YIELD', name, maybe(row('AS', name))),
)
const single = row(
  fc.array(reading, { maxLength: 3 }).map((clauses) => clauses.join(' ')),
  'RETURN',
  pick('', 'DISTINCT'),
  fc.oneof(pick('*'), items),
  tail,
)

/**
 * Queries that follow the grammar. What openCypher and Neo4j 5 read differently is kept apart by brackets: signs in a row,
 * IS NULL in a row, labels behind an operator.
 */
export const wellFormedQueries: Text = fc.oneof(
  { weight: 5, arbitrary: single },
  row(single, pick('UNION', 'UNION ALL'), single),
)

/** Queries of which one word was left out, doubled or swapped with another: most of them are wrong. */
export const damagedQueries: Text = fc
  .tuple(wellFormedQueries, fc.nat(), fc.nat(), pick('leave out', 'double', 'swap'))
  .map(([text, first, second, damage]) => {
    // Neo4j takes DISTINCT for a variable where a word after it is missing; in openCypher it is reserved.
    const words =
      text.replaceAll('DISTINCT', '').match(/'(?:\\.|[^'])*'|"[^"]*"|`[^`]*`|[\w$.]+|[^\s\w]/g) ?? []
    const [i, j] = [first % words.length, second % words.length]
    if (damage === 'leave out') words.splice(i, 1)
    else if (damage === 'double') words.splice(i, 0, words[i] ?? '')
    else [words[i], words[j]] = [words[j] ?? '', words[i] ?? '']
    return words.join(' ')
  })
