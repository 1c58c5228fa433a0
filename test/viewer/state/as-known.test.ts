import { describe, expect, it } from 'vitest'
import { labelBesideStatus, rowsAsKnown, toldLater } from '#viewer/state/as-known.ts'
import { dayOf } from '#viewer/state/day.ts'
import { articlesOf, edgeRows } from '#viewer/state/edge-rows.ts'
import { facetColumns } from '#viewer/state/facet-index.ts'
import { readGraphFile } from '#viewer/state/graph-file.ts'
import { graphFile } from '../../helpers/graph.ts'

/** What Norland does is said by officials on 12 March, by an article on the 19th, and denied on the 20th. */
const file = graphFile()
for (const { key, attributes } of file.edges)
  if (key === 'backs')
    Object.assign(attributes, {
      status: 'disputed',
      label: 'backs (disputed)',
      confidence: 0.97,
      sources: 3,
      evidence: [
        { ...attributes.evidence[0], confidence: 0.8 },
        {
          ...attributes.evidence[1],
          confidence: 0.6,
          attribution: [{ stance: 'claims', source: 'Velia' }],
        },
        { ...attributes.evidence[0], articleId: 'wire-3', confidence: 0.7, polarity: 'negative' },
      ],
    })
const graph = readGraphFile(file)
const rows = edgeRows(graph)
const articles = articlesOf(graph)
const asOf = (day: string) => rowsAsKnown(graph, rows, dayOf(day) ?? 0, articles)
const backs = (day: string) => asOf(day).find(({ key }) => key === 'backs')

describe('an edge as it was known on a day', () => {
  it('has the status, the stance, the sources and the confidence of what was printed by then', () => {
    expect(backs('2031-03-12')?.edge).toMatchObject({
      status: 'claimed',
      label: 'backs (claimed)',
      sources: 1,
      confidence: 0.6,
      attribution: [{ stance: 'claims', source: 'Velia' }],
    })
    expect(backs('2031-03-19')?.edge).toMatchObject({
      status: 'asserted',
      label: 'backs',
      sources: 2,
      confidence: 0.92,
    })
    expect(backs('2031-03-20')?.edge).toBe(rows.find(({ key }) => key === 'backs')?.edge)
  })

  it('counts copies of one text, and articles of one outlet, as one source', () => {
    const copied = new Map(
      [...articles].map(([id, article]) => [
        id,
        id === 'wire-3' ? article : { ...article, story: 'herald-1' },
      ]),
    )
    const [one] = rowsAsKnown(graph, rows, dayOf('2031-03-19') ?? 0, copied).filter(
      ({ key }) => key === 'backs',
    )
    expect(one?.edge).toMatchObject({ sources: 1, confidence: 0.8 })
  })

  it('leaves edges that were told on one day, or not yet, as they are', () => {
    const then = asOf('2031-03-12')
    for (const [at, row] of rows.entries()) if (row.key !== 'backs') expect(then[at]).toBe(row)
    expect(asOf('2031-03-21')).toBe(rows)
  })

  it('is counted by the facets as it was then', () => {
    const status = facetColumns(asOf('2031-03-12')).find(({ id }) => id === 'status')
    const now = facetColumns(rows).find(({ id }) => id === 'status')
    const at = rows.findIndex(({ key }) => key === 'backs')
    const valueIn = (column: typeof status) => column?.values[column.codes[column.starts[at] ?? 0] ?? 0]
    expect([valueIn(now), valueIn(status)]).toEqual(['disputed', 'claimed'])
  })

  it('tells apart what was printed later', () => {
    const all = rows.find(({ key }) => key === 'backs')
    if (all === undefined) throw new Error('the fixture has changed')
    const later = toldLater(all.edge, dayOf('2031-03-19') ?? 0, articles)
    expect(later.map(({ articleId }) => articleId)).toEqual(['wire-3'])
    expect(labelBesideStatus(all.edge)).toBe('backs')
  })
})
