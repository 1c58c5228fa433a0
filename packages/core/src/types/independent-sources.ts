/** Which articles depend on each other: one text, or one outlet. */
export interface SourceOf {
  readonly story: (articleId: string) => string
  readonly outlet: (articleId: string) => string | undefined
}

/**
 * Number of independent sources among tellings, and the confidence that follows: `1 - ∏(1 - c)` over the surest
 * telling of each. Copies of one text, and articles of one outlet, are one source.
 */
export function summedSources(
  tellings: readonly { readonly articleId: string; readonly confidence: number }[],
  { story, outlet }: SourceOf,
): { readonly sources: number; readonly confidence: number } {
  const groups = new Map<string, string>()
  const rootOf = (key: string): string => {
    let at = key
    for (let up = groups.get(at); up !== undefined && up !== at; up = groups.get(at)) at = up
    return at
  }
  const join = (a: string, b: string): void => {
    const [low = a, high = b] = [rootOf(a), rootOf(b)].sort()
    groups.set(low, low)
    groups.set(high, low)
  }
  for (const { articleId } of tellings) {
    const name = outlet(articleId)
    join(
      `story ${story(articleId)}`,
      name === undefined ? `story ${story(articleId)}` : `outlet ${name.toLowerCase()}`,
    )
  }
  const surest = new Map<string, number>()
  for (const { articleId, confidence } of tellings) {
    const source = rootOf(`story ${story(articleId)}`)
    surest.set(source, Math.max(surest.get(source) ?? 0, confidence))
  }
  const inOrder = [...surest].sort(([a], [b]) => (a < b ? -1 : 1))
  const doubt = inOrder.reduce((product, [, value]) => product * (1 - value), 1)
  return { sources: surest.size, confidence: Math.round((1 - doubt) * 1000) / 1000 }
}
