import type { ArticleRecord, EdgeEvidence } from '@newsgraph/core'

/** One text that tells an edge, with the other articles that print it. */
export interface ToldOnce {
  /** The sentences of the article that printed it first. */
  readonly tellings: readonly EdgeEvidence[]
  /** The same in copies, cuts and light rewrites of that article, a sentence for each. */
  readonly copies: readonly EdgeEvidence[]
}

const plainQuote = ({ quote }: EdgeEvidence): string => quote.replace(/\s+/g, ' ').trim()

/**
 * Evidence by text: articles that core holds for one story, and those that print the same sentence, are one source
 * with copies. The first printed speaks for them; ties go to the smaller id.
 */
export const toldOnce = (
  evidence: readonly EdgeEvidence[],
  articles: ReadonlyMap<string, ArticleRecord>,
): readonly ToldOnce[] => {
  const groups: { readonly marks: Set<string>; readonly evidence: EdgeEvidence[] }[] = []
  for (const one of evidence) {
    const marks = [
      `article ${one.articleId}`,
      `story ${articles.get(one.articleId)?.story ?? one.articleId}`,
      `quote ${plainQuote(one)}`,
    ]
    const [into, ...others] = groups.filter((group) => marks.some((mark) => group.marks.has(mark)))
    const group = into ?? { marks: new Set<string>(), evidence: [] }
    if (into === undefined) groups.push(group)
    for (const mark of marks) group.marks.add(mark)
    group.evidence.push(one)
    for (const other of others) {
      for (const mark of other.marks) group.marks.add(mark)
      group.evidence.push(...other.evidence)
      groups.splice(groups.indexOf(other), 1)
    }
  }
  const printed = (id: string): string => `${articles.get(id)?.publishedAt ?? '9999'} ${id}`
  return groups.map(({ evidence: all }) => {
    const [first = '', ...others] = [...new Set(all.map(({ articleId }) => articleId))].sort((a, b) =>
      printed(a) < printed(b) ? -1 : 1,
    )
    return {
      tellings: all.filter(({ articleId }) => articleId === first),
      copies: others.flatMap((id) => all.find(({ articleId }) => articleId === id) ?? []),
    }
  })
}
