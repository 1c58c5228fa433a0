import { describe, expect, it } from 'vitest'
import { assemble } from '#core/assemble/index.ts'
import { resolve } from '#core/resolve/index.ts'
import type { Article, NewsGraph } from '#core/types/index.ts'
import { verifyGraph } from '#core/verify-graph.ts'
import { read, smallWorld } from '../helpers/extraction.ts'

/** A reader of one sentence pattern, so that changed words change what is found. */
const readByPattern = ({ id, text, ...article }: Article) => {
  const found = /^(\w+ Brigades) hit (\w+)\./.exec(text)
  if (!found?.[1] || !found[2]) return read(id, text, { article })
  return read(id, text, {
    article,
    entities: { g: ['armed-group', found[1]], m: ['city', found[2]] },
    events: { v: ['attacks', 'hit', { agent: 'g', target: 'm' }] },
  })
}

const build = async (articles: readonly Article[]): Promise<{ graph: NewsGraph }> => {
  const extractions = articles.map((article) => readByPattern(article).extraction)
  const { facts } = resolve(extractions, { articles, gazetteer: smallWorld() })
  return { graph: assemble(facts, { articles, problems: [], made: {} }) }
}

const one: Article = { id: 'a1', text: 'Dawn Brigades hit Marwa. Nobody was hurt.' }
const two: Article = { id: 'a2', text: 'Dusk Brigades hit Salem. It was dark.' }

describe('verifyGraph', () => {
  it('finds nothing wrong with a graph and its own articles, in any order and among others', async () => {
    const { graph } = await build([one, two])
    expect(await verifyGraph(graph, [two, one], { build })).toEqual([])
    expect(await verifyGraph(graph, [two, one, { id: 'a3', text: 'Else.' }], { build })).toEqual([])
  })

  it('finds one changed word, wherever it stands', async () => {
    const { graph } = await build([one, two])
    const inTheQuote = await verifyGraph(graph, [{ ...one, text: one.text.replace('Marwa', 'Marwo') }, two], {
      build,
    })
    expect(inTheQuote.map(({ reason }) => reason)).toEqual([
      expect.stringContaining('"a1" is not the text that the graph was made from'),
      expect.stringContaining('“Dawn Brigades hit Marwo.”, not “Dawn Brigades hit Marwa.”'),
      expect.stringContaining('The articles do not give this edge: “Dawn Brigades” attacks “Marwa”.'),
    ])
    const elsewhere = await verifyGraph(graph, [{ ...one, text: one.text.replace('hurt', 'seen') }, two], {
      build,
    })
    expect(elsewhere).toMatchObject([{ articleId: 'a1' }])
  })

  it('finds a missing article', async () => {
    const { graph } = await build([one, two])
    const failures = await verifyGraph(graph, [two], { build })
    expect(failures.map(({ reason }) => reason)).toContain('Article "a1" is not among the articles given.')
    expect(failures.every(({ articleId }) => articleId === 'a1')).toBe(true)
  })

  it('finds an edge that was changed by hand, and one that was added', async () => {
    const { graph } = await build([one, two])
    const edge = graph.findEdge((_, { evidence }) => evidence[0]?.articleId === 'a1')
    graph.setEdgeAttribute(edge, 'status', 'claimed')
    const attributes = graph.getEdgeAttributes(edge)
    graph.addDirectedEdgeWithKey('edge-forged', graph.target(edge), graph.source(edge), attributes)
    expect(await verifyGraph(graph, [one, two], { build })).toEqual([
      { edge, articleId: 'a1', reason: 'The articles give it another status.' },
      { edge: 'edge-forged', articleId: 'a1', reason: expect.stringContaining('do not give this edge') },
    ])
  })
})
