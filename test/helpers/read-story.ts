import type { ArticleInput } from '#core/types/index.ts'

/** News, and the graph that a reader of it would sign. */
export interface Story {
  readonly articles: readonly ArticleInput[]
  /** Sorted, as `graphLines` writes them. */
  readonly lines: readonly string[]
  /** Why the program does not give this graph yet. */
  readonly knownFailure?: string
}

const articleOf = (part: string, index: number): ArticleInput => {
  const fields: Record<string, string> = {}
  const lines = part.trim().split('\n')
  for (;;) {
    const field = /^(id|title|published|source): (.*)$/.exec(lines[0] ?? '')
    if (field === null) break
    fields[field[1] ?? ''] = field[2] ?? ''
    lines.shift()
  }
  return {
    id: fields.id ?? `article-${index + 1}`,
    ...(fields.title !== undefined && { title: fields.title }),
    ...(fields.published !== undefined && { publishedAt: fields.published }),
    ...(fields.source !== undefined && { source: fields.source }),
    text: lines.join('\n').trim(),
  }
}

/**
 * Reads a `.story`: articles, parted by lines of `---`, each with `published: 2024-08-14` and the like on top; then a
 * line of `===` and the edges, one a line. Lines that begin with `#` are remarks; one that begins with `!` says why the
 * program does not give this graph yet: its test fails when it does.
 */
export const readStory = (content: string): Story => {
  const [told = '', graph = ''] = content.split(/^===$/m)
  const known = /^! (.*)$/m.exec(graph)?.[1]
  return {
    ...(known !== undefined && { knownFailure: known }),
    articles: told.split(/^---$/m).map(articleOf),
    lines: graph
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '' && !/^[#!]/.test(line))
      .sort(),
  }
}
