import type { FactCount, Polarity, Status } from '../types/index.js'

const plural = (count: string): string => (count === '1' ? 'once' : `${count} times`)

const times = ({ value, max, bound }: FactCount): string => {
  const figure = max === undefined ? String(value) : `${value} to ${max}`
  const words = { exact: '', 'at-least': 'at least ', 'at-most': 'at most ', about: 'about ' } as const
  return `${words[bound]}${plural(figure)}`
}

/** How an edge reads: the type's own words, and in brackets what makes it less, or more, than a plain fact. */
export function edgeLabel(
  words: string,
  told: {
    readonly status: Status
    readonly polarity: Polarity
    readonly ended?: true
    readonly counts?: readonly FactCount[]
  },
): string {
  const often = told.counts?.find(({ what }) => what === 'occurrences')
  const notes = [
    ...(told.polarity === 'negative' ? ['negated'] : []),
    ...(told.status === 'asserted' ? [] : [told.status]),
    ...(told.ended ? ['ended'] : []),
    ...(often ? [times(often)] : []),
  ]
  return notes.length === 0 ? words : `${words} (${notes.join(', ')})`
}
