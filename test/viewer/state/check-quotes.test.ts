import { describe, expect, it } from 'vitest'
import { articlesWithOtherHash, checkQuotes } from '#viewer/state/check-quotes.ts'
import { articlesOf, edgeRows } from '#viewer/state/edge-rows.ts'
import { readGraphFile } from '#viewer/state/graph-file.ts'
import { graphFile } from '../../helpers/graph.ts'

const opened = (file: unknown) => {
  const graph = readGraphFile(file)
  return { rows: edgeRows(graph), articles: articlesOf(graph) }
}

describe('the quotes of a graph', () => {
  it('stand in its articles', async () => {
    const { rows, articles } = opened(graphFile())
    expect(checkQuotes(rows, articles)).toEqual({ right: 24, wrong: [], unchecked: 0 })
    expect(await articlesWithOtherHash(articles)).toEqual([])
  })

  it('are found wrong after one changed word, and so is the hash', async () => {
    const file = graphFile()
    const article = file.attributes.articles['herald-1']
    if (article === undefined) throw new Error('the fixture has changed')
    Object.assign(article, { text: article.text.replace(' met ', ' hit ') })
    const { rows, articles } = opened(file)
    expect(checkQuotes(rows, articles).wrong).toEqual(['meets'])
    expect(await articlesWithOtherHash(articles)).toEqual(['herald-1'])
  })

  it('are not called right where the text is not there', () => {
    const file = graphFile()
    for (const article of Object.values(file.attributes.articles)) Reflect.deleteProperty(article, 'text')
    const { rows, articles } = opened(file)
    expect(checkQuotes(rows, articles)).toEqual({ right: 0, wrong: [], unchecked: 24 })
  })
})
