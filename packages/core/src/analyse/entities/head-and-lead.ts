import type { Line } from './line.js'

/** In so many sentences at its head an article tells what its headline does. */
const LEAD = 2

/** So many lines without a full stop may stand above the first sentence. */
const MOST_HEADLINES = 3

/** The headline's lines (`order`), and those of the text in which it is told again; none where there is no headline. */
export const headAndLead = (
  lines: readonly Line[],
): { readonly head: ReadonlySet<number>; readonly lead: ReadonlySet<number> } => {
  const isSentence = ({ tokens, field }: Line): boolean =>
    field === undefined && tokens.slice(-2).some(({ text }) => /^[.!?]$/.test(text))
  const first = lines.findIndex(isSentence)
  const orders = lines.map(({ order }) => order)
  return first < 1 || first > MOST_HEADLINES
    ? { head: new Set(), lead: new Set() }
    : { head: new Set(orders.slice(0, first)), lead: new Set(orders.slice(first, first + LEAD)) }
}
