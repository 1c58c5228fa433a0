import { isListed } from './is-listed.js'
import type { Line } from './line.js'
import type { NameSpan } from './name-span.js'
import { familyOf } from './noun-kind.js'

/** Prepositions behind which a list of names is one of places. */
const WHERE = new Set(['in', 'near', 'around', 'outside', 'throughout'])

const isPlace = ({ entries, label }: NameSpan): boolean => {
  const [first] = entries
  return first === undefined ? label === 'place' : familyOf(first.kind) === 'place'
}

/** Is it the last of a list: "Kasra, Sumel | and Tall Afar"? */
const isJoined = (line: Line, before: NameSpan, after: NameSpan): boolean =>
  line.tokens.slice(before.to, after.from).some(({ upos }) => upos === 'CCONJ')

/** "In Kasra, Sumel and Tall Afar": where the first of a list is a place, so are the others that no list of names knows. */
export const listedPlaces = (
  lines: readonly Line[],
  spans: readonly (readonly NameSpan[])[],
): readonly (readonly NameSpan[])[] =>
  spans.map((row, at) => {
    const line = lines[at]
    if (!line) return row
    let among = false
    return row.map((span, index) => {
      const before = row[index - 1]
      const isLast = before !== undefined && isJoined(line, before, span)
      const follows =
        among && isListed(line, before, span) && (isLast || isListed(line, span, row[index + 1]))
      const isOpen = span.entries.length === 0 && !span.demonym && span.label !== 'organisation'
      among =
        (follows && !isLast && (isPlace(span) || isOpen)) ||
        (isPlace(span) && WHERE.has(line.tokens[span.from - 1]?.text.toLowerCase() ?? ''))
      return follows && isOpen && !isPlace(span) ? { ...span, label: 'place' as const } : span
    })
  })
