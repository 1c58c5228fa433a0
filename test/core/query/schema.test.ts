import { describe, expect, it } from 'vitest'
import { complete, schema } from '#core/query/index.ts'
import { questionedGraph } from '../../helpers/news-graph-for-queries.ts'

const listed = schema(questionedGraph())
const options = (text: string): readonly string[] =>
  complete(text, text.length, listed).options.map((one) => one.text)

describe('schema', () => {
  it('counts what the graph holds', () => {
    expect([listed.nodes, listed.edges]).toEqual([4, 5])
    expect(listed.labels[0]).toEqual({ name: 'Organisation', count: 3 })
    expect(listed.types).toContainEqual({ name: 'ATTACKS', count: 2 })
    expect(listed.categories).toContainEqual({ name: 'ASSAULT', count: 3 })
    expect(listed.joins).toContainEqual({
      from: 'Military',
      type: 'RETALIATES_AGAINST',
      to: 'ArmedGroup',
      count: 1,
    })
    expect(listed.edgeProperties).toEqual(expect.arrayContaining(['evidence', 'from', 'modality', 'to']))
  })
})

describe('completion', () => {
  it('offers labels in nodes, relations in edges, properties behind a dot', () => {
    expect(options('MATCH (a:Arm')).toEqual(['ArmedGroup'])
    expect(options('MATCH (a)-[:RETA')).toEqual(['RETALIATES_AGAINST'])
    expect(options('MATCH (a)-[r:ATTACKS|BA')).toEqual(['BACKS'])
    expect(options('MATCH (a)-[r]->() RETURN r.mod')).toEqual(['modality'])
  })

  it('offers names of the query, words, functions and procedures elsewhere', () => {
    expect(options('MATCH (attacker) RETURN atta')).toEqual(['attacker'])
    expect(options('MATCH (a) RET')).toEqual(['RETURN'])
    expect(options('RETURN coal')).toEqual(['coalesce('])
    expect(options('RETURN duration.betw')).toEqual(['between('])
    expect(options('CALL newsgraph.pa')).toEqual(['newsgraph.pagerank()'])
  })
})
