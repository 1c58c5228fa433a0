import { describe, expect, it } from 'vitest'
import { type GraphSource, query, sourceNode, sourceRelationship } from '#core/index.ts'

/** A source of its own, with no graphology beneath it: three towns on a road, and a count of whose roads were asked for. */
const roads = (): { readonly source: GraphSource; readonly asked: () => number } => {
  let asked = 0
  const towns = ['Aster', 'Birch', 'Cedar'].map((name, i) => sourceNode(i, name, ['Town'], { name }))
  const road = (i: number, from: number, to: number) => {
    const [source, target] = [towns[from], towns[to]]
    if (source === undefined || target === undefined) throw new Error('there is no such town')
    return sourceRelationship(i, `road${i}`, 'ROAD', 0, source, target, { km: 10 * (i + 1) })
  }
  const all = [road(0, 0, 1), road(1, 1, 2)]
  const byKey = (attributes: Readonly<Record<string, unknown>>, key: string) =>
    attributes[key] as string | number | undefined
  const source: GraphSource = {
    nodeCount: towns.length,
    relationshipCount: all.length,
    labels: ['Town'],
    types: ['ROAD'],
    typeFamilies: [],
    vocabulary: { labels: [], types: [] },
    nodes: () => towns,
    nodesLabelled: (label) => (label === 'Town' ? towns : []),
    isIndexed: (key) => key === 'name',
    nodesWith: (key, value) =>
      key === 'name' ? towns.filter(({ attributes }) => attributes.name === value) : undefined,
    relationships: () => all,
    relationshipsOfType: () => all,
    countOfType: () => all.length,
    typeIds: (name) => (name === 'ROAD' ? [0] : []),
    outgoing: (town) => {
      asked += 1
      return all.filter(({ source: from }) => from === town)
    },
    incoming: (town) => all.filter(({ target }) => target === town),
    nodeReader: () => byKey,
    relationshipReader: () => byKey,
    nodeKeys: ({ attributes }) => Object.keys(attributes),
    relationshipKeys: ({ attributes }) => Object.keys(attributes),
  }
  return { source, asked: () => asked }
}

describe('a source that is no graphology graph', () => {
  it('is asked like any other, and only for the neighbours of what was found', () => {
    const { source, asked } = roads()
    const { rows } = query(source, "MATCH (a {name: 'Aster'})-[r:ROAD*1..2]->(b) RETURN b.name, r[-1].km")
    expect(rows.map(({ values }) => values)).toEqual([
      ['Birch', 10],
      ['Cedar', 20],
    ])
    expect(asked()).toBeLessThanOrEqual(3)
  })

  it('says what it does not know', () => {
    expect(query(roads().source, 'MATCH (a:Towns) RETURN a').notices[0]?.message).toMatch(
      /did you mean `Town`/,
    )
  })
})
