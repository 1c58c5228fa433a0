import { describe, expect, it } from 'vitest'
import { graphologySource, QueryError, query, queryRows } from '#core/query/index.ts'
import { questionedGraph } from '../../helpers/news-graph-for-queries.ts'

const graph = questionedGraph()
const values = (text: string, params: Record<string, unknown> = {}) =>
  query(graph, text, { params }).rows.map((row) => row.values)
const complaint = (run: () => unknown): string => {
  try {
    run()
  } catch (error) {
    if (error instanceof QueryError) return `${error.complaint.type} ${error.complaint.detail} ${error.code}`
    throw error
  }
  return 'no error'
}

describe('query', () => {
  it('knows kinds and families as labels', () => {
    expect(values('MATCH (n:ArmedGroup) RETURN n.name')).toEqual([['Lions of the Valley']])
    expect(values('MATCH (n:Organisation) RETURN n.name ORDER BY n.name')).toEqual([
      ['Lions of the Valley'],
      ['Ministry of Defence'],
      ['River Army'],
    ])
  })

  it('knows relations in upper snake case and PLOVER categories', () => {
    expect(values('MATCH (a)-[:RETALIATES_AGAINST]->(b) RETURN a.name, b.name')).toEqual([
      ['River Army', 'Lions of the Valley'],
    ])
    expect(values('MATCH ()-[r:ASSAULT]->() RETURN r.event ORDER BY r.event')).toEqual([
      ['v1'],
      ['v2'],
      ['v3'],
    ])
  })

  it('compares days and reads evidence', () => {
    expect(
      values("MATCH ()-[r]->() WHERE r.from >= date('2024-02-01') RETURN r.event ORDER BY r.from DESC"),
    ).toEqual([['v3'], ['v2']])
    expect(values("MATCH ()-[r {event: 'v1'}]->() RETURN r.evidence[0].quote, r.from.month")).toEqual([
      ['Rebels did it.', 1],
    ])
  })

  it('says for each row which nodes and edges it came from, through groups too', () => {
    const [row] = query(graph, "MATCH (a {name: 'River Army'})-[r:ATTACKS]->(b) RETURN b.name").rows
    expect([row?.nodes, row?.edges]).toEqual([['army', 'harbour'], ['denied']])
    const [group] = query(graph, 'MATCH (a:ArmedGroup)-[r]->() RETURN a.name, count(r)').rows
    expect(group?.values).toEqual(['Lions of the Valley', 2])
    expect([...(group?.edges ?? [])].sort()).toEqual(['strike', 'threat'])
  })

  it('hands out nodes, edges and paths as plain data', () => {
    const [[path] = []] = values('MATCH p = (:Government)-[:BACKS]->(:ArmedGroup) RETURN p')
    expect(path).toMatchObject({
      path: [
        {
          node: 'ministry',
          labels: ['Government', 'Organisation'],
          properties: { name: 'Ministry of Defence' },
        },
        { edge: 'backing', type: 'BACKS', source: 'ministry', target: 'lions' },
        { node: 'lions' },
      ],
    })
  })

  it('streams: the second row is not worked out before it is taken', () => {
    const { rows } = queryRows(graph, 'UNWIND [1, 0] AS x RETURN 1 / x')
    expect(rows.next().value).toMatchObject({ values: [1] })
    expect(() => rows.next()).toThrow(QueryError)
  })

  it('stops at maxRows and says so', () => {
    const { rows, truncated } = query(graph, 'UNWIND range(1, 100) AS x RETURN x', { maxRows: 3 })
    expect([rows.length, truncated]).toEqual([3, true])
    expect(query(graph, 'RETURN 1 AS x', { maxRows: 1 }).truncated).toBe(false)
  })

  it('asks a snapshot, which later changes do not touch', () => {
    const changing = questionedGraph()
    const source = graphologySource(changing)
    changing.dropNode('lions')
    expect(query(source, 'MATCH (n) RETURN count(n)').rows[0]?.values).toEqual([4])
    expect(query(changing, 'MATCH (n) RETURN count(n)').rows[0]?.values).toEqual([3])
  })

  it('never changes the graph, and says why it does not write', () => {
    const before = JSON.stringify(graph.export())
    expect(complaint(() => query(graph, 'MATCH (n) SET n.name = 1'))).toBe(
      'SyntaxError WriteClause bad-query',
    )
    expect(() => query(graph, 'CREATE (n)')).toThrow(/would change the graph/)
    expect(JSON.stringify(graph.export())).toBe(before)
  })

  it('says where an error stands and what was probably meant', () => {
    expect(() => query(graph, 'MATCH (attacker)\nRETURN atacker')).toThrow(
      /did you mean `attacker`\? \(line 2, column 8\)/,
    )
    expect(() => query(graph, 'RETURN coalese(1)')).toThrow(/did you mean coalesce\(\)\?/)
    expect(() => query(graph, 'MATCH (a RETURN a')).toThrow(/Expected "\)" to end the node, found "RETURN"/)
    const { notices } = query(graph, 'MATCH (:ArmedGrop)-[:ATACKS]->() RETURN 1')
    expect(notices.map(({ message }) => message)).toEqual([
      'The graph has no label `ArmedGrop`; did you mean `ArmedGroup`?',
      'The graph has no relation `ATACKS`; did you mean `ATTACKS`?',
    ])
    expect(query(graph, 'MATCH ()-[:MEETS]->(:Country) RETURN 1').notices).toEqual([])
  })

  it('has no clock of its own', () => {
    expect(complaint(() => query(graph, 'RETURN date()'))).toBe('ArgumentError ClockMissing bad-query')
    expect(query(graph, 'RETURN date() AS today', { now: '2024-08-14T10:00:00Z' }).rows[0]?.values).toEqual([
      '2024-08-14',
    ])
  })

  it('has dice that fall the same way for the same seed', () => {
    const rolled = (seed: number) => query(graph, 'RETURN rand() AS a, rand() AS b', { seed }).rows[0]?.values
    expect(rolled(4)).toEqual(rolled(4))
    expect(rolled(4)).not.toEqual(rolled(5))
  })

  it('shows its plan, and how many rows each step gave', () => {
    const { plan, rows } = query(graph, "EXPLAIN MATCH (a {name: 'River Army'})-->(b) RETURN b")
    expect(rows).toEqual([])
    expect(JSON.stringify(plan)).toContain('NodeIndexSeek')
    const profiled = query(graph, 'PROFILE MATCH (a:ArmedGroup)-->(b) RETURN b')
    expect([profiled.plan?.step, profiled.plan?.rows]).toEqual(['Expand', 2])
  })

  it('takes parameters as they are, whatever stands in them', () => {
    const name = "x'}) RETURN 1 //"
    expect(
      values('RETURN $name AS n, $list[1].a AS a, $none IS NULL AS no', {
        name,
        list: [0, { a: 2 }],
        none: null,
      }),
    ).toEqual([[name, 2, true]])
    expect(complaint(() => values('RETURN $missing'))).toBe('ParameterMissing MissingParameter bad-query')
  })
})

describe('a question inside a question', () => {
  it('leaves the row outside as it was, whatever it groups or unites', () => {
    expect(
      values(
        'MATCH (n) WHERE EXISTS { MATCH (n)-->(m) WITH n, count(*) AS times WHERE times > 1 RETURN true } RETURN n.name ORDER BY n.name',
      ),
    ).toEqual([['Lions of the Valley'], ['River Army']])
    expect(
      values(
        'MATCH (n) WHERE EXISTS { MATCH (n)-[:THREATENS]->(m) RETURN m UNION MATCH (n)-[:BACKS]->(m) RETURN m } RETURN n.name ORDER BY n.name',
      ),
    ).toEqual([['Lions of the Valley'], ['Ministry of Defence']])
    expect(
      values('MATCH (n:City) RETURN COUNT { MATCH (n)<--(m) RETURN DISTINCT m } AS incoming, n.name'),
    ).toEqual([[1, 'Harbour City']])
  })
})
