import type { ParsedToken } from '../../types/index.js'

/** In so many sentences at its head an article tells what its headline does. */
const LEAD = 2

/** So many lines without a full stop may stand above the first sentence. */
const MOST_HEADLINES = 3

/** A line of the headline or of the text. */
interface Row {
  readonly field?: 'title'
  readonly tokens: readonly ParsedToken[]
}

/** The headline's lines (places in `rows`, headline first), and those of the text in which it is told again; none where there is no headline. */
export const headAndLead = (
  rows: readonly Row[],
): { readonly head: ReadonlySet<number>; readonly lead: ReadonlySet<number> } => {
  const isSentence = ({ tokens, field }: Row): boolean =>
    field === undefined && tokens.slice(-2).some(({ text }) => /^[.!?]$/.test(text))
  const first = rows.findIndex(isSentence)
  const places = [...rows.keys()]
  return first < 1 || first > MOST_HEADLINES
    ? { head: new Set(), lead: new Set() }
    : { head: new Set(places.slice(0, first)), lead: new Set(places.slice(first, first + LEAD)) }
}
