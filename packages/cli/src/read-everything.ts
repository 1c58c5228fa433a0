import type { ArticleInput, Problem } from '@newsgraph/core'
import { type ArticleDefaults, readInputs } from './read-inputs.js'
import { nothingToRead } from './reading-options.js'
import type { Report } from './report.js'
import type { Terminal } from './terminal.js'

/** All articles that INPUT… names, at once. What cannot be read is said; throws where nothing can. */
export const readEverything = async (
  inputs: readonly string[],
  options: { readonly defaults: ArticleDefaults; readonly terminal: Terminal; readonly report: Report },
): Promise<{ readonly articles: readonly ArticleInput[]; readonly problems: readonly Problem[] }> => {
  const articles: ArticleInput[] = []
  const problems: Problem[] = []
  for await (const batch of readInputs(inputs, options.defaults, options.terminal)) {
    articles.push(...batch.articles)
    problems.push(...batch.problems)
    await options.report.problems(batch.problems)
    await options.report.progress(`Opening files: ${articles.length} articles`)
  }
  if (articles.length === 0) throw nothingToRead()
  return { articles, problems }
}
