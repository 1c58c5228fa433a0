import { MultiDirectedGraph } from 'graphology'
import { describe, expect, it } from 'vitest'
import { QueryError, query } from '#core/query/index.ts'
import { questionedGraph } from '../../../helpers/news-graph-for-queries.ts'

/** Two triangles with one bridge between them. */
const dumbbell = (): MultiDirectedGraph => {
  const graph = new MultiDirectedGraph()
  for (const key of 'abcdef') graph.addNode(key, { kind: 'person', label: key })
  for (const [from, to] of ['ab', 'bc', 'ca', 'de', 'ef', 'fd', 'cd'])
    graph.addEdge(from, to, { predicate: 'meets' })
  return graph
}

const rows = (graph: MultiDirectedGraph, text: string) => query(graph, text).rows.map(({ values }) => values)

describe('procedures', () => {
  it('find communities, the same ones each time', () => {
    const groups = rows(
      dumbbell(),
      'CALL newsgraph.communities() YIELD node, community RETURN community, collect(node.name) ORDER BY community',
    )
    expect(groups).toEqual([
      [0, ['a', 'b', 'c']],
      [1, ['d', 'e', 'f']],
    ])
  })

  it('rank by incoming links; the ranks sum to one', () => {
    const [[sum] = []] = rows(dumbbell(), 'CALL newsgraph.pagerank() YIELD score RETURN sum(score)')
    expect(sum).toBeCloseTo(1, 6)
    const star = new MultiDirectedGraph()
    for (const key of 'xyz') star.addNode(key, { kind: 'person', label: key })
    star.addEdge('x', 'z', { predicate: 'meets' })
    star.addEdge('y', 'z', { predicate: 'meets' })
    const [first] = rows(star, 'CALL newsgraph.pagerank() YIELD node, score RETURN node.name, score LIMIT 1')
    // Two leaves of rank r, a centre of rank r + 0.85 * 2r, and 2r + 2.7r = 1.
    expect(first?.[0]).toBe('z')
    expect(first?.[1]).toBeCloseTo(2.7 / 4.7, 6)
  })

  it('find who deals with the same others', () => {
    const [first] = rows(
      dumbbell(),
      "CALL newsgraph.similar('a') YIELD node, shared RETURN node.name, shared ORDER BY shared DESC, node.name LIMIT 1",
    )
    expect(first?.[1]).toBe(1)
  })

  it('tell what happened to one entity in order of time', () => {
    const told = rows(
      questionedGraph(),
      "CALL newsgraph.timeline('River Army') YIELD from, relationship, other RETURN toString(from), type(relationship), other.name",
    )
    expect(told.map(([day]) => day)).toEqual(['2024-01-02', '2024-01-10', '2024-02-01', '2024-03-01'])
  })

  it('say whom they do not know', () => {
    expect(() => rows(questionedGraph(), "CALL newsgraph.timeline('River Armi')")).toThrow(
      /did you mean "River Army"/,
    )
    expect(() => rows(questionedGraph(), 'CALL newsgraph.pagrank()')).toThrow(QueryError)
  })
})
