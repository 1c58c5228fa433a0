import { describe, expect, it } from 'vitest'
import { QueryError, query, shortForm } from '#core/query/index.ts'
import { questionedGraph } from '../../helpers/news-graph-for-queries.ts'

const graph = questionedGraph()
const edges = (text: string): readonly string[] => {
  const { cypher, params } = shortForm(text)
  return query(graph, cypher, { params }).rows.flatMap((row) => row.edges)
}

describe('short forms', () => {
  it('ask who did what to whom', () => {
    expect(edges('who:"the lions" did:attacks to:army')).toEqual(['strike'])
    expect(edges('did:retaliates-against')).toEqual(['reply'])
    expect(edges('did:"retaliates against" did:backs')).toEqual(['reply', 'backing'])
    expect(edges('did:ASSAULT status:denied')).toEqual(['denied'])
  })

  it('ask when, and by whom it was said', () => {
    expect(edges('after:2024-02')).toEqual(['reply', 'denied'])
    expect(edges('after:2024-01-10 before:2024-02')).toEqual(['strike'])
    expect(edges('said-by:"river army"')).toEqual(['denied'])
  })

  it('take words without a field for a name on either side', () => {
    expect(edges('ministry')).toEqual(['backing'])
    expect(edges('lions')).toEqual(['threat', 'strike', 'reply', 'backing'])
  })

  it('never let a value become part of the query', () => {
    const { cypher, params } = shortForm('who:"x\') MATCH (n) //" did:`]->()')
    expect(cypher).not.toContain('MATCH (n)')
    expect(params).toEqual({ p0: "x') match (n) //" })
    expect(edges('did:`]-()')).toEqual([])
  })

  it('say what they cannot read, and where', () => {
    expect(() => shortForm('wo:lions')).toThrow(/did you mean who:\?/)
    expect(() => shortForm('after:soon')).toThrow(QueryError)
    expect(() => shortForm('  ')).toThrow(/Nothing is asked/)
  })
})
