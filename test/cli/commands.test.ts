import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import Graph from 'graphology'
import { describe, expect, it } from 'vitest'
import { callNewsgraph } from '../helpers/call-newsgraph.ts'
import { top } from '../helpers/source-files.ts'
import { temporaryFolder } from '../helpers/temporary-folder.ts'

const examples = join(top, 'examples')
const article = 'Rebels attacked the airport on Tuesday. The army accused Iran of backing the rebels.\n'

const built = async (...args: readonly string[]) => {
  const { code, out, err } = await callNewsgraph(['build', ...args, '--out', '-'])
  expect(err).toBe('')
  expect(code).toBe(0)
  return out
}

describe('newsgraph build', () => {
  it('writes a graph that graphology opens, with evidence on every edge', async () => {
    const graph = Graph.from(JSON.parse(await built(examples)))
    expect(graph.size).toBeGreaterThan(50)
    const texts = graph.getAttribute('articles')
    for (const { attributes } of graph.edgeEntries()) {
      expect(attributes.evidence.length).toBeGreaterThan(0)
      for (const { articleId, start, end, quote, field } of attributes.evidence) {
        const told = texts[articleId]
        expect((field === 'title' ? told.title : told.text).slice(start, end)).toBe(quote)
      }
    }
  })

  it('gives the same bytes for the files in any order', async () => {
    const files = readdirSync(examples)
      .filter((name) => name !== 'README.md')
      .map((name) => join(examples, name))
    expect(await built(...files.reverse())).toBe(await built(examples))
  })

  it('takes the format from the ending or from --format', async () => {
    const folder = temporaryFolder({ 'a.txt': article })
    const out = join(folder, 'graph.gexf')
    expect((await callNewsgraph(['build', join(folder, 'a.txt'), '--out', out])).code).toBe(0)
    expect(readFileSync(out, 'utf8')).toContain('<gexf')
    expect(await built(join(folder, 'a.txt'), '--format', 'dot')).toContain('digraph')
  })

  it('leaves the texts out with --no-text, and draws events as nodes with --shape events', async () => {
    const folder = temporaryFolder({ 'a.txt': article })
    expect(JSON.parse(await built(folder, '--no-text')).attributes.articles.a).not.toHaveProperty('text')
    const events = JSON.parse(await built(folder, '--shape', 'events'))
    expect(events.nodes.map((node: { attributes: { kind: string } }) => node.attributes.kind)).toContain(
      'event',
    )
  })

  it('says progress where a person looks on, unless --quiet', async () => {
    const folder = temporaryFolder({ 'a.txt': article })
    const call = ['build', join(folder, 'a.txt'), '--out', join(folder, 'graph.json')]
    expect((await callNewsgraph(call, { isTTY: true })).err).toMatch(/1 articles?, \d+ nodes, \d+ edges/)
    expect((await callNewsgraph([...call, '--quiet'], { isTTY: true })).err).toBe('')
    expect((await callNewsgraph(call)).err).toBe('')
  })

  it('says so where the articles gave no edge', async () => {
    const folder = temporaryFolder({ 'a.txt': 'It rained.' })
    const { code, err } = await callNewsgraph(['build', folder, '--out', '-'])
    expect(code).toBe(0)
    expect(err).toContain('nothing that the articles say became an edge')
  })
})

describe('newsgraph verify', () => {
  const files = { 'a.txt': article, 'b.txt': 'Police arrested two men in Basra on Monday.\n' }

  it.each(['entities', 'events'])('finds that a graph of shape %s holds', async (shape) => {
    const folder = temporaryFolder(files)
    const graph = join(folder, 'graph.json')
    const inputs = [join(folder, 'a.txt'), join(folder, 'b.txt')]
    await callNewsgraph(['build', ...inputs, '--shape', shape, '--out', graph])
    const { code, out } = await callNewsgraph(['verify', graph, ...inputs])
    expect(out).toMatch(/^All \d+ edges hold\.\n$/)
    expect(code).toBe(0)
  })

  it('takes from the graph what was said of its articles on the call that made it', async () => {
    const folder = temporaryFolder({ ...files, 'renamed/c.txt': article })
    const graph = join(folder, 'graph.json')
    await callNewsgraph([
      'build',
      join(folder, 'a.txt'),
      '--published',
      '2024-08-14',
      '--source',
      'AFP',
      '--out',
      graph,
    ])
    for (const file of ['a.txt', 'renamed/c.txt']) {
      expect((await callNewsgraph(['verify', graph, join(folder, file)])).out).toMatch(
        /^All \d+ edges hold\.\n$/,
      )
    }
  })

  it('fails after one changed word, and names the article', async () => {
    const folder = temporaryFolder({ ...files, 'changed/a.txt': article.replace('Tuesday', 'Monday') })
    const graph = join(folder, 'graph.json')
    await callNewsgraph(['build', join(folder, 'a.txt'), join(folder, 'b.txt'), '--out', graph])
    const { code, out } = await callNewsgraph([
      'verify',
      graph,
      join(folder, 'changed'),
      join(folder, 'b.txt'),
    ])
    expect(code).toBe(1)
    expect(out).toMatch(/"a"[^\n]*changed/)
  })

  it('fails for an edge that no article gives', async () => {
    const folder = temporaryFolder(files)
    const file = join(folder, 'a.txt')
    const made = JSON.parse(await built(file))
    const [edge] = made.edges
    const forged = { ...made, edges: [...made.edges, { ...edge, key: 'forged' }] }
    const graph = join(temporaryFolder({ 'graph.json': JSON.stringify(forged) }), 'graph.json')
    const { code, out } = await callNewsgraph(['verify', graph, file])
    expect(code).toBe(1)
    expect(out).toContain('The articles do not give this edge')
  })
})

describe('newsgraph facts', () => {
  it('writes entities, events, relations and links, each telling with its article and quote', async () => {
    const folder = temporaryFolder({ 'a.txt': article })
    const { code, out } = await callNewsgraph(['facts', folder, '--published', '2024-08-14'])
    expect(code).toBe(0)
    const facts = JSON.parse(out)
    expect(Object.keys(facts)).toEqual(['entities', 'events', 'relations', 'links', 'problems'])
    const attack = facts.events.find(({ type }: { type: string }) => type === 'attacks')
    const quote = 'Rebels attacked the airport on Tuesday.'
    expect(attack.tellings[0]).toMatchObject({ articleId: 'a', quote })
    expect(attack.when).toMatchObject({ from: '2024-08-13', to: '2024-08-13' })
  })
})

describe('newsgraph extract', () => {
  it('writes one record a line, its spans in the text', async () => {
    const { code, out } = await callNewsgraph(['extract', '-'], { stdin: article })
    expect(code).toBe(0)
    const [line, ...rest] = out.trimEnd().split('\n')
    expect(rest).toEqual([])
    const record = JSON.parse(line ?? '')
    expect(record.article.id).toMatch(/^article-/)
    const attack = record.events.find(({ type }: { type: string }) => type === 'attacks')
    expect(article.slice(attack.trigger.start, attack.trigger.end)).toBe('attacked')
  })
})

describe('newsgraph query', () => {
  it('answers over a graph file', async () => {
    const folder = temporaryFolder({ 'a.txt': article })
    const graph = join(folder, 'graph.json')
    await callNewsgraph(['build', join(folder, 'a.txt'), '--out', graph])
    const question = 'MATCH (a)-[:ATTACKS]->(b) RETURN a.name AS who, b.name AS what'
    const { code, out } = await callNewsgraph(['query', graph, question, '--format', 'json'])
    expect(code).toBe(0)
    expect(JSON.parse(out)).toEqual([{ who: 'Rebels', what: 'the airport' }])
  })

  it('says where a question is wrong', async () => {
    const article = join(temporaryFolder({ 'a.txt': 'Rebels attacked the airport.' }), 'a.txt')
    const graph = join(temporaryFolder({ 'graph.json': await built(article) }), 'graph.json')
    const { code, err } = await callNewsgraph(['query', graph, 'MATCH (a RETURN a'])
    expect(code).toBe(2)
    expect(err).toMatch(/line 1, column 10/)
  })
})
