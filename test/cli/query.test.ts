import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { completer } from '#cli/converse.ts'
import { schema } from '#core/query/index.ts'
import { callNewsgraph } from '../helpers/call-newsgraph.ts'
import { questionedGraph } from '../helpers/news-graph-for-queries.ts'
import { temporaryFolder } from '../helpers/temporary-folder.ts'

/** A folder with the graph and a question in a file. */
const asked = (): { readonly graph: string; readonly question: string } => {
  const folder = temporaryFolder({
    'graph.json': JSON.stringify(questionedGraph().export()),
    'question.cypher': '// who backs whom\nMATCH (a)-[:BACKS]->(b) RETURN a.name AS who, b.name AS whom;\n',
  })
  return { graph: join(folder, 'graph.json'), question: join(folder, 'question.cypher') }
}

describe('newsgraph query', () => {
  it('prints a table, JSON and CSV', async () => {
    const { graph } = asked()
    const question = 'MATCH (n:ArmedGroup) RETURN n.name AS name'
    expect((await callNewsgraph(['query', graph, question])).out).toMatch(
      /^name\n─+\nLions of the Valley\n\(1 row\)\n$/,
    )
    expect(JSON.parse((await callNewsgraph(['query', graph, question, '--format', 'json'])).out)).toEqual([
      { name: 'Lions of the Valley' },
    ])
    expect((await callNewsgraph(['query', graph, question, '--format', 'csv'])).out).toBe(
      'name\r\nLions of the Valley\r\n',
    )
  })

  it('reads the question from a file or standard input', async () => {
    const { graph, question: file } = asked()
    const wanted = 'who,whom\r\nMinistry of Defence,Lions of the Valley\r\n'
    expect((await callNewsgraph(['query', graph, '--file', file, '--format', 'csv'])).out).toBe(wanted)
    const stdin = 'MATCH (a)-[:BACKS]->(b) RETURN a.name AS who, b.name AS whom'
    expect((await callNewsgraph(['query', graph, '-', '--format', 'csv'], { stdin })).out).toBe(wanted)
  })

  it('understands short forms', async () => {
    const { graph } = asked()
    const { out } = await callNewsgraph(['query', graph, 'who:lions did:threatens', '--format', 'csv'])
    expect(out.split('\r\n')[0]).toBe('a,r,b')
    expect(out).toContain('River Army')
  })

  it('says where its budget is spent', async () => {
    const { graph } = asked()
    const endless = 'UNWIND range(1, 1000000) AS a UNWIND range(1, 1000000) AS b RETURN count(*)'
    const { code, err } = await callNewsgraph(['query', graph, endless, '--time', '1'])
    expect(code).toBe(2)
    expect(err).toMatch(/looks at too much/)
  })

  it('ends at a signal even in the middle of a question that never pauses', async () => {
    const { graph } = asked()
    const stop = new AbortController()
    const endless = 'UNWIND range(1, 1000000) AS a UNWIND range(1, 1000000) AS b RETURN count(*)'
    const called = callNewsgraph(['query', graph, endless, '--time', '600'], { signal: stop.signal })
    setTimeout(() => stop.abort(), 1500)
    expect((await called).code).toBe(130)
  })

  it('takes values for the names in the question', async () => {
    const { graph } = asked()
    const { out } = await callNewsgraph([
      'query',
      graph,
      'RETURN $a + 1 AS n, $b AS t',
      '--param',
      'a=41',
      '--param',
      'b=x=y',
      '--format',
      'json',
    ])
    expect(JSON.parse(out)).toEqual([{ n: 42, t: 'x=y' }])
  })

  it('says what is wrong with the question and where, and exits with 2', async () => {
    const { graph } = asked()
    const { code, out, err } = await callNewsgraph(['query', graph, 'MATCH (n) RETRN n'])
    expect([code, out]).toEqual([2, ''])
    expect(err).toMatch(/line 1, column 11/)
    expect((await callNewsgraph(['query', graph, 'MATCH (n) DELETE n'])).err).toMatch(
      /would change the graph/,
    )
    expect((await callNewsgraph(['query', graph, '--file', `${graph}.none`])).code).toBe(2)
  })

  it('notes a label that the graph does not know', async () => {
    const { graph } = asked()
    const { code, err } = await callNewsgraph(['query', graph, 'MATCH (n:ArmedGrop) RETURN n'])
    expect([code, err]).toEqual([
      0,
      'newsgraph: note: The graph has no label `ArmedGrop`; did you mean `ArmedGroup`?\n',
    ])
  })

  it('completes words of a conversation, lines before included', () => {
    const complete = completer(schema(questionedGraph()), () => 'MATCH (attacker)\n')
    expect(complete('RETURN atta')).toEqual([['attacker'], 'atta'])
    expect(complete('MATCH ()-[:RETA')).toEqual([['RETALIATES_AGAINST'], 'RETA'])
  })
})
