import type { EdgeEvidence, Span } from '@newsgraph/core'

export type MarkId = 'agent' | 'trigger' | 'target'

/** A stretch of a quote with the parts that it plays. */
export interface MarkedText {
  readonly text: string
  readonly marks: readonly MarkId[]
}

/** A quote cut at the borders of agent, trigger and target, whose offsets are those of the article. */
export const markQuote = (
  evidence: Pick<EdgeEvidence, 'quote' | 'start' | 'end' | 'agent' | 'trigger' | 'target' | 'field'>,
): readonly MarkedText[] => {
  const { quote, start } = evidence
  const inQuote = (span: Span | undefined): readonly [number, number] | undefined => {
    if (span === undefined || span.field !== evidence.field) return undefined
    const from = Math.max(0, span.start - start)
    const to = Math.min(quote.length, span.end - start)
    return from < to ? [from, to] : undefined
  }
  const parts = (['agent', 'trigger', 'target'] as const).flatMap((mark) => {
    const at = inQuote(evidence[mark])
    return at === undefined ? [] : [{ mark, from: at[0], to: at[1] }]
  })
  const cuts = [...new Set([0, quote.length, ...parts.flatMap(({ from, to }) => [from, to])])].sort(
    (a, b) => a - b,
  )
  return cuts.slice(0, -1).map((from, index) => {
    const to = cuts[index + 1] ?? quote.length
    return {
      text: quote.slice(from, to),
      marks: parts.filter((part) => part.from <= from && part.to >= to).map(({ mark }) => mark),
    }
  })
}
