import { describe, expect, it } from 'vitest'
import { checkArticles } from '#core/read/index.ts'

describe('checkArticles', () => {
  it('calls an article without an id by its content', () => {
    const [first, second] = [{ text: 'One.' }, { text: 'Two.' }].map(
      (it) => checkArticles([it]).articles[0]?.id,
    )
    expect(first).toMatch(/^article-[0-9a-f]{12}$/)
    expect(first).not.toBe(second)
  })

  it('gives one object for an input that has not changed, and looks at one that has', () => {
    const input: { id?: string; text: string; title?: string } = { text: 'One.' }
    const [first] = checkArticles([input]).articles
    expect(checkArticles([input]).articles[0]).toBe(first)
    input.title = 'A headline'
    const [second] = checkArticles([input]).articles
    expect(second).toMatchObject({ text: 'One.', title: 'A headline' })
    expect(second).toEqual(checkArticles([{ ...input }]).articles[0])
    input.text = ' '
    expect(checkArticles([input]).articles).toEqual([])
  })

  it('tells different articles with one id apart, in any order alike', () => {
    const one = { id: 'a', text: 'One.' }
    const two = { id: 'a', text: 'Two.' }
    const there = checkArticles([one, two])
    const back = checkArticles([two, one])
    const textById = ({ articles }: typeof there) =>
      Object.fromEntries(articles.map(({ id, text }) => [id, text]))
    expect(textById(there)).toEqual(textById(back))
    expect(new Set(there.articles.map(({ id }) => id)).size).toBe(2)
    expect(there.problems).toEqual(back.problems)
    expect(there.problems[0]).toMatchObject({ articleId: 'a', severity: 'warning' })
  })

  it('reads an article that was given twice once', () => {
    const { articles, problems } = checkArticles([
      { id: 'a', text: 'One.' },
      { id: 'a', text: 'One.' },
    ])
    expect(articles).toEqual([{ id: 'a', text: 'One.' }])
    expect(problems).toHaveLength(1)
  })

  it('leaves out what is no article and goes on', () => {
    const { articles, problems } = checkArticles([
      { id: 'a', text: ' ' },
      { id: 'b', text: 'One.', publishedAt: 'last week' },
      { id: 'c', text: 'One.' },
    ])
    expect(articles.map(({ id }) => id)).toEqual(['c'])
    expect(problems.map(({ articleId }) => articleId)).toEqual(['a', 'b'])
  })
})
