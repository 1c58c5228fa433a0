import { MultiDirectedGraph } from 'graphology'
import { describe, expect, it } from 'vitest'
import { NewsgraphError } from '#core/errors.ts'
import { QueryError, query } from '#core/query/index.ts'
import { emptyGraph } from '../../helpers/sample-graph.ts'

const clique = (size: number): MultiDirectedGraph => {
  const graph = new MultiDirectedGraph()
  for (let i = 0; i < size; i += 1) graph.addNode(`n${i}`, { kind: 'person', label: `P${i}` })
  for (let i = 0; i < size; i += 1)
    for (let j = 0; j < size; j += 1) if (i !== j) graph.addEdge(`n${i}`, `n${j}`, { predicate: 'meets' })
  return graph
}

const detail = (
  text: string,
  options: Parameters<typeof query>[2] = {},
  graph: Parameters<typeof query>[0] = emptyGraph(),
): string => {
  try {
    query(graph, text, options)
  } catch (error) {
    if (error instanceof QueryError) return error.complaint.detail
    if (error instanceof NewsgraphError) return error.code
    throw error
  }
  return 'no error'
}

const nested = (open: string, close: string, depth: number): string =>
  `RETURN ${open.repeat(depth)}1${close.repeat(depth)}`

describe('a hostile query', () => {
  it.each([
    ['brackets', nested('(', ')', 100_000)],
    ['open brackets', `RETURN ${'('.repeat(100_000)}`],
    ['lists', nested('[', ']', 100_000)],
    ['maps', nested('{a:', '}', 100_000)],
    ['calls', nested('abs(', ')', 50_000)],
    ['subqueries', `RETURN ${'EXISTS { MATCH (n) WHERE '.repeat(20_000)}`],
    ['cases', `RETURN ${'CASE WHEN '.repeat(50_000)}`],
    ['label negations', `MATCH (n:${'!'.repeat(100_000)}A) RETURN n`],
    ['indices', `RETURN x${'[0]'.repeat(100_000)}`],
    ['properties', `RETURN x${'.a'.repeat(100_000)}`],
  ])('of nested %s ends in an error', (_, text) => {
    expect(detail(text)).toMatch(/NestedTooDeeply|UnexpectedSyntax/)
  })

  it.each([
    ['NOT', `RETURN ${'NOT '.repeat(100_000)}true`],
    ['signs', `RETURN ${'- '.repeat(100_000)}1`],
    ['sums', `RETURN 1${' + 1'.repeat(100_000)}`],
    ['alternatives', `RETURN false${' OR false'.repeat(50_000)}`],
    ['comparisons', `RETURN 1${' = 1'.repeat(50_000)}`],
    ['items', `RETURN size([1${', 1'.repeat(100_000)}])`],
    ['unions', `RETURN 1 AS a${' UNION ALL RETURN 1 AS a'.repeat(2000)}`],
    ['clauses', `${'WITH 1 AS a '.repeat(5000)}RETURN a`],
  ])('of many %s is answered', (_, text) => {
    expect(detail(text)).toBe('no error')
  })

  it('of five megabytes is refused unread', () => {
    expect(detail(`RETURN '${'x'.repeat(5_000_000)}'`)).toBe('QueryTooLong')
  })

  it.each([
    '\u0000',
    '\ud800',
    'RETURN \ud83d',
    'MATCH (',
    '"',
    '`',
    '/*',
    'RETURN 1 //',
    '$',
    ')))',
    'RETURN ..',
    'MATCH (a)-[*',
    'RETURN [x IN',
    'CALL',
    '',
  ])('that is broken off (%j) is an error or an answer, never a crash', (text) => {
    expect(typeof detail(text)).toBe('string')
  })

  it('that explodes stops at its budget', () => {
    const graph = clique(30)
    expect(detail('MATCH (a)-[*]-(b) RETURN count(*)', { timeBudgetMs: 20 }, graph)).toBe('BudgetSpent')
    expect(detail('MATCH (a), (b), (c), (d), (e), (f) RETURN count(*)', { timeBudgetMs: 20 }, graph)).toBe(
      'BudgetSpent',
    )
    expect(
      detail('UNWIND range(1, 1000000) AS a UNWIND range(1, 1000000) AS b RETURN count(*)', {
        timeBudgetMs: 20,
      }),
    ).toBe('BudgetSpent')
    expect(
      detail(
        'MATCH (a), (b), (c), (d), (e) RETURN a, b, c ORDER BY a.name',
        { timeBudgetMs: 100_000 },
        graph,
      ),
    ).toBe('BudgetSpent')
  })

  it('stops by the clock that is handed in, and by the signal', () => {
    const graph = clique(30)
    let time = 0
    const clock = () => {
      time += 1
      return time
    }
    expect(detail('MATCH (a)-[*]-(b) RETURN count(*)', { timeBudgetMs: 10, clock }, graph)).toBe(
      'BudgetSpent',
    )
    expect(time).toBeLessThan(20)
    expect(detail('MATCH (a)-[*]-(b) RETURN count(*)', { signal: AbortSignal.abort() }, graph)).toBe(
      'aborted',
    )
  })

  it('that doubles a list or a string again and again ends in an error', () => {
    expect(detail('RETURN reduce(l = [1], x IN range(1, 60) | l + l)')).toMatch(/TooLarge|BudgetSpent/)
    expect(detail("RETURN reduce(l = 'ab', x IN range(1, 60) | l + l)")).toBe('TooLarge')
  })

  it('cannot reach what every object inherits', () => {
    const graph = clique(2)
    const rows = (text: string) => query(graph, text).rows.map(({ values }) => values)
    expect(rows('MATCH (n) RETURN n.constructor, n.__proto__, n.toString LIMIT 1')).toEqual([
      [undefined, undefined, undefined],
    ])
    expect(rows('RETURN {a: 1}.constructor, {`__proto__`: 2}.__proto__, {a: 1}["hasOwnProperty"]')).toEqual([
      [undefined, 2, undefined],
    ])
  })
})
