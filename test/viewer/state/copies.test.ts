import type { ArticleRecord } from '@newsgraph/core'
import { describe, expect, it } from 'vitest'
import { toldOnce } from '#viewer/state/copies.ts'

const article = (publishedAt: string, story?: string): ArticleRecord => ({
  publishedAt,
  sha256: '',
  ...(story === undefined ? {} : { story }),
})
const telling = (articleId: string, quote: string) => ({
  articleId,
  start: 0,
  end: quote.length,
  quote,
  attribution: [],
  rule: 'r',
})

describe('copies of one text', () => {
  const articles = new Map([
    ['a', article('2031-03-02', 'a')],
    ['b', article('2031-03-01', 'a')],
    ['c', article('2031-03-03')],
    ['d', article('2031-03-04')],
  ])

  it('are one source, told by the article that printed it first', () => {
    const told = toldOnce(
      [
        telling('a', 'Rockets hit the base, police say.'),
        telling('b', 'Rockets hit the base, police said.'),
        telling('b', 'The base was hit at dawn.'),
        telling('c', 'A base came under fire.'),
      ],
      articles,
    )
    expect(told.map(({ tellings }) => tellings.map(({ articleId }) => articleId))).toEqual([
      ['b', 'b'],
      ['c'],
    ])
    expect(told.map(({ copies }) => copies.map(({ articleId }) => articleId))).toEqual([['a'], []])
  })

  it('are known by the same sentence too, where the graph does not say what is a copy', () => {
    const told = toldOnce([telling('c', 'It  is so.'), telling('d', 'It is so.')], articles)
    expect(told).toHaveLength(1)
    expect(told[0]?.copies.map(({ articleId }) => articleId)).toEqual(['d'])
  })

  it('join groups that were apart before', () => {
    const told = toldOnce(
      [telling('c', 'One.'), telling('d', 'Two.'), telling('a', 'Two.'), telling('b', 'One.')],
      articles,
    )
    expect(told).toHaveLength(1)
    expect(told[0]?.copies).toHaveLength(3)
  })
})
