import { describe, expect, it } from 'vitest'
import { query, questions } from '#core/query/index.ts'
import { questionedGraph } from '../../helpers/news-graph-for-queries.ts'

const graph = questionedGraph()
const answer = (id: string) => {
  const question = questions.find((one) => one.id === id)
  return query(graph, question?.cypher ?? '').rows.map(({ values }) => values)
}

describe('the ready questions', () => {
  it('are ten, each with a name of its own, and each is answered without a notice', () => {
    expect(new Set(questions.map(({ id }) => id)).size).toBe(10)
    for (const { cypher } of questions) expect(query(graph, cypher).notices).toEqual([])
  })

  it('find what they ask for', () => {
    expect(answer('most-attacks')).toEqual([
      ['Lions of the Valley', 'River Army', 1],
      ['River Army', 'Harbour City', 1],
    ])
    expect(answer('retaliations')).toEqual([['River Army', 'Lions of the Valley', '2024-02-01', 'asserted']])
    expect(answer('disputed')).toEqual([['River Army', 'attacks', 'Harbour City', 'denied', 1]])
    expect(answer('backers')).toEqual([['Ministry of Defence', 'Lions of the Valley', 'River Army', 1]])
    expect(answer('threats-carried-out')).toEqual([
      ['Lions of the Valley', 'River Army', '2024-01-02', '2024-01-10'],
    ])
    expect(answer('by-month')).toEqual([
      [2024, 1, 2],
      [2024, 2, 1],
      [2024, 3, 1],
    ])
    expect(answer('most-important')[0]?.[0]).toMatch(/Lions|River/)
  })
})
