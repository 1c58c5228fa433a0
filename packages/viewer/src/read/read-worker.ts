import { type ArticleInput, buildGraph, type Problem, readArticles } from '@newsgraph/core'
import type { NewsFile, ReadNews, ReadRequest } from './reading.js'

const tell = (news: ReadNews): void => postMessage(news)

const articlesIn = ({ name, content, publishedAt, source }: NewsFile) =>
  readArticles(content, {
    file: name,
    defaults: {
      ...(publishedAt === undefined ? {} : { publishedAt }),
      ...(source === undefined ? {} : { source }),
    },
  })

/**
 * Reads files into a graph with core and its models, here in the worker. The graph so far is told after 1, 2, 4, 8 …
 * articles, so that edges appear early and the whole costs no more than twice the last build.
 */
const read = async ({ files, articles: known, decisions }: ReadRequest): Promise<void> => {
  const found: ArticleInput[] = []
  const problems: Problem[] = []
  for (const file of files) {
    const result = articlesIn(file)
    found.push(...result.articles)
    problems.push(...result.problems)
  }
  const total = found.length
  tell({ what: 'progress', done: 0, total })
  for (let part = 1; ; part = Math.min(total, part * 2)) {
    const isLast = part >= total
    const articles = [...known, ...found.slice(0, part)]
    const before = part / 2
    const built = await buildGraph(articles, {
      corrections: decisions,
      onProgress: ({ done }) => {
        const fresh = done - known.length
        if (fresh > before) tell({ what: 'progress', done: Math.min(fresh, total), total })
      },
    })
    tell({ what: 'graph', graph: built.graph.export(), problems: [...problems, ...built.problems], isLast })
    if (isLast) return
  }
}

addEventListener('message', ({ data }: MessageEvent<ReadRequest>) => {
  read(data).catch((error) =>
    tell({ what: 'failed', message: error instanceof Error ? error.message : String(error) }),
  )
})
