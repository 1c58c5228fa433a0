import { describe, expect, it } from 'vitest'
import { assemble, parseGraph } from '#core/assemble/index.ts'
import { resolve } from '#core/resolve/index.ts'
import type { NewsGraph } from '#core/types/index.ts'
import { read, smallWorld } from '../../helpers/extraction.ts'

const { article, extraction } = read('__proto__', 'Dawn Brigades hit Marwa.', {
  entities: { g: ['armed-group', 'Dawn Brigades'], m: ['city', 'Marwa'] },
  events: { v: ['attacks', 'hit', { agent: 'g', target: 'm' }] },
})
const { facts } = resolve([extraction], { articles: [article], gazetteer: smallWorld() })
const graph = assemble(facts, { articles: [article], problems: [], made: {} })
const file = JSON.stringify(graph.export())

/** The file with one part of it changed. */
const changed = (change: (exported: ReturnType<NewsGraph['export']>) => void): string => {
  const value = JSON.parse(file)
  change(value)
  return JSON.stringify(value)
}

const refusal = (text: string): unknown => {
  try {
    parseGraph(text, { file: 'news.json' })
  } catch (error) {
    return error
  }
  return undefined
}

describe('parseGraph', () => {
  it('reads what export wrote, to the byte', () => {
    expect(JSON.stringify(parseGraph(file).export())).toBe(file)
  })

  it('keeps what a later version of the format has added', () => {
    const later = changed(({ edges }) => Object.assign(edges[0]?.attributes ?? {}, { mood: 'grave' }))
    expect(JSON.stringify(parseGraph(later).export())).toBe(later)
  })

  it.each([
    ['text that is no JSON', '{"nodes": [', /news\.json.*not JSON/],
    ['JSON that is no graph', '{}', /attributes/],
    ['a list', '[]', /expected object/],
    [
      'an edge without evidence',
      changed(({ edges }) => Object.assign(edges[0]?.attributes ?? {}, { evidence: [] })),
      /edges\.0\.attributes\.evidence, an edge needs evidence/,
    ],
    [
      'an edge that ends nowhere',
      changed(({ nodes }) => nodes.pop()),
      /ends at "marwa-place", which is no node/,
    ],
    [
      'a node that is there twice',
      changed(({ nodes }) => nodes.push({ ...nodes[0], key: String(nodes[1]?.key) })),
      /is there twice/,
    ],
    [
      'a newer format',
      changed(({ attributes }) => Object.assign(attributes, { newsgraph: '9.0' })),
      /format 9\.0/,
    ],
    [
      'a graph of another program',
      changed(({ attributes }) => Object.assign(attributes, { newsgraph: undefined })),
      /format version is missing/,
    ],
    [
      'attributes that would change what they inherit',
      file.replace('"label":"Marwa"', '"label":"Marwa","__proto__":{"kind":"city"}'),
      /nodes\.1\.attributes.*__proto__/,
    ],
  ])('refuses %s, and says where', (_, text, message) => {
    expect(refusal(text)).toMatchObject({
      code: 'bad-graph',
      message: expect.stringMatching(message),
      where: { file: 'news.json' },
    })
  })
})
