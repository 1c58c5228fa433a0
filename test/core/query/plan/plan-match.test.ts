import fc from 'fast-check'
import { MultiDirectedGraph } from 'graphology'
import { describe, expect, it } from 'vitest'
import { answer, kitSource } from '../../../tck/kit-graph.js'
import { writtenValue } from '../../../tck/written-value.js'

interface End {
  readonly name: string
  readonly label: string | undefined
}
interface Way {
  readonly from: number
  readonly to: number
  readonly type: string | undefined
  readonly direction: 'out' | 'both'
}

const graphs = fc
  .record({
    nodes: fc.array(fc.record({ label: fc.constantFrom('A', 'B'), x: fc.nat(2) }), {
      minLength: 1,
      maxLength: 5,
    }),
    edges: fc.array(fc.tuple(fc.nat(4), fc.nat(4), fc.constantFrom('R', 'S')), { maxLength: 8 }),
  })
  .map(({ nodes, edges }) => {
    const graph = new MultiDirectedGraph()
    nodes.forEach(({ label, x }, i) => {
      graph.addNode(`n${i}`, { labels: [label], properties: { x } })
    })
    for (const [from, to, type] of edges)
      graph.addEdge(`n${from % nodes.length}`, `n${to % nodes.length}`, { type, properties: {} })
    return graph
  })

const wanted = fc.record({
  ends: fc.array(fc.constantFrom(undefined, 'A', 'B'), { minLength: 4, maxLength: 4 }),
  ways: fc.array(
    fc.record({
      from: fc.nat(3),
      to: fc.nat(3),
      type: fc.constantFrom(undefined, 'R', 'S'),
      direction: fc.constantFrom('out' as const, 'both' as const),
    }),
    { minLength: 1, maxLength: 3 },
  ),
  equal: fc.option(fc.tuple(fc.nat(3), fc.nat(3)), { nil: undefined }),
  turned: fc.boolean(),
})

/** Every assignment there is, looked at one by one: the meaning of MATCH with nothing clever in it. */
const byHand = (
  graph: MultiDirectedGraph,
  ends: readonly End[],
  ways: readonly Way[],
  equal: readonly [number, number] | undefined,
): number => {
  const nodes = graph.nodes()
  const edges = graph.mapEdges((key, { type }, source, target) => ({
    key,
    type: type as string,
    source,
    target,
  }))
  const used = [...new Set(ways.flatMap(({ from, to }) => [from, to]))]
  let found = 0
  const place = (at: number, placed: ReadonlyMap<number, string>): void => {
    const end = used[at]
    if (end === undefined) {
      if (
        equal !== undefined &&
        graph.getNodeAttribute(placed.get(equal[0]), 'properties').x !==
          graph.getNodeAttribute(placed.get(equal[1]), 'properties').x
      )
        return
      walk(0, placed, new Set())
      return
    }
    for (const node of nodes) {
      const label = ends[end]?.label
      if (label !== undefined && !graph.getNodeAttribute(node, 'labels').includes(label)) continue
      place(at + 1, new Map(placed).set(end, node))
    }
  }
  const walk = (at: number, placed: ReadonlyMap<number, string>, taken: ReadonlySet<string>): void => {
    const way = ways[at]
    if (way === undefined) {
      found += 1
      return
    }
    const [from, to] = [placed.get(way.from), placed.get(way.to)]
    for (const { key, type, source, target } of edges) {
      if (taken.has(key) || (way.type !== undefined && way.type !== type)) continue
      const fits =
        (source === from && target === to) || (way.direction === 'both' && source === to && target === from)
      if (fits) walk(at + 1, placed, new Set([...taken, key]))
    }
  }
  place(0, new Map())
  return found
}

describe('a planned MATCH', { timeout: 300_000 }, () => {
  it('finds exactly what looking at every assignment finds', () => {
    fc.assert(
      fc.property(graphs, wanted, (graph, { ends: labels, ways, equal, turned }) => {
        const ends = labels.map((label, i): End => ({ name: `v${i}`, label }))
        const used = new Set(ways.flatMap(({ from, to }) => [from, to]))
        const condition = equal !== undefined && used.has(equal[0]) && used.has(equal[1]) ? equal : undefined
        const node = (i: number): string => `(v${i}${labels[i] === undefined ? '' : `:${labels[i]}`})`
        const patterns = ways.map(({ from, to, type, direction }) => {
          const inner = type === undefined ? '' : `[:${type}]`
          if (turned) return `${node(to)}${direction === 'out' ? '<-' : '-'}${inner}-${node(from)}`
          return `${node(from)}-${inner}${direction === 'out' ? '->' : '-'}${node(to)}`
        })
        const where = condition === undefined ? '' : ` WHERE v${condition[0]}.x = v${condition[1]}.x`
        const { rows } = answer(kitSource(graph), `MATCH ${patterns.join(', ')}${where} RETURN count(*)`)
        expect(rows[0]?.[0]).toBe(byHand(graph, ends, ways, condition))
      }),
      { numRuns: process.env['NEWSGRAPH_LONG'] === '1' ? 5000 : 300, seed: 3 },
    )
  })

  it('gives the same rows whichever end of a long walk it begins at', () => {
    fc.assert(
      fc.property(graphs, fc.nat(2), fc.nat(2), (graph, least, more) => {
        const rows = (text: string): string[] =>
          answer(kitSource(graph), text)
            .rows.map((row) => row.map((one) => writtenValue(one, { unordered: false })).join())
            .sort()
        const length = `*${least}..${least + more}`
        const right = rows(`MATCH (a:A) WITH a MATCH p = (a)-[r:R${length}]->(b) RETURN p, r`)
        expect(rows(`MATCH (b) WITH b MATCH p = (a:A)-[r:R${length}]->(b) RETURN p, r`)).toEqual(right)
        expect(rows(`MATCH (a:A), (b) WITH a, b MATCH p = (a)-[r:R${length}]->(b) RETURN p, r`)).toEqual(
          right,
        )
      }),
      { numRuns: 100, seed: 5 },
    )
  })

  it('finds all shortest paths and no longer one', () => {
    fc.assert(
      fc.property(graphs, (graph) => {
        const source = kitSource(graph)
        const lengths = (text: string): string[] =>
          answer(source, text)
            .rows.map((row) => row.join())
            .sort()
        const shortest = lengths(
          'MATCH (a), (b) WHERE a <> b MATCH p = allShortestPaths((a)-[*]->(b)) RETURN id(a), id(b), length(p), count(*)',
        )
        const all = lengths(
          'MATCH (a), (b) WHERE a <> b MATCH p = (a)-[*..8]->(b) WITH a, b, length(p) AS n, count(*) AS c ORDER BY n WITH a, b, collect([n, c])[0] AS best RETURN id(a), id(b), best[0], best[1]',
        )
        expect(shortest).toEqual(all)
      }),
      { numRuns: 100, seed: 6 },
    )
  })
})
