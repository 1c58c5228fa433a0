import { NewsgraphError } from '@newsgraph/core'
import { describe, expect, it } from 'vitest'
import { readGraphFile } from '#viewer/state/graph-file.ts'
import { graphFile } from '../../helpers/graph.ts'

/** The file as JSON gives it, to be broken. */
const loose = () => JSON.parse(JSON.stringify(graphFile()))

const errorOf = (read: () => unknown): NewsgraphError => {
  try {
    read()
  } catch (error) {
    if (error instanceof NewsgraphError) return error
    throw error
  }
  throw new Error('nothing was thrown')
}

describe('a graph file', () => {
  it('opens as text and as what it parses to', () => {
    expect(readGraphFile(graphFile()).order).toBe(15)
    expect(readGraphFile(JSON.stringify(graphFile())).size).toBe(22)
  })

  it('that is no JSON is refused', () => {
    expect(errorOf(() => readGraphFile('{"nodes": [')).code).toBe('bad-graph')
  })

  it('that lacks a field is refused with its place', () => {
    const file = loose()
    delete file.edges[3].attributes.evidence[0].quote
    const error = errorOf(() => readGraphFile(file))
    expect(error.code).toBe('bad-graph')
    expect(error.message).toContain('graph.edges[3].attributes.evidence[0].quote')
  })

  it('with an edge without evidence is refused', () => {
    const file = loose()
    file.edges[0].attributes.evidence = []
    expect(errorOf(() => readGraphFile(file)).message).toContain('graph.edges[0].attributes.evidence')
  })

  it('with an edge to nowhere or a node twice is refused', () => {
    const nowhere = loose()
    nowhere.edges[0].target = 'atlantis'
    expect(errorOf(() => readGraphFile(nowhere)).message).toContain('"atlantis"')
    const twice = loose()
    twice.nodes.push(twice.nodes[0])
    expect(errorOf(() => readGraphFile(twice)).code).toBe('bad-graph')
  })

  it('may call a node or an article __proto__ or constructor', () => {
    const text = JSON.stringify(graphFile())
      .replaceAll('"herald-1"', '"__proto__"')
      .replaceAll('"velia"', '"constructor"')
    const graph = readGraphFile(text)
    expect(graph.hasNode('constructor')).toBe(true)
    expect(Object.keys(graph.getAttribute('articles'))).toContain('__proto__')
    expect(({} as Record<string, unknown>).title).toBeUndefined()
  })

  it('that is too large is refused before anything is built', () => {
    const error = errorOf(() => readGraphFile(graphFile(), { nodes: 10, edges: 1_000, bytes: 1e6 }))
    expect(error.code).toBe('too-large')
    expect(error.message).toContain('15 nodes')
  })
})
