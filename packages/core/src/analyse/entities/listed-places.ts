import type { EntityRules } from '../../languages/index.js'
import { isListed } from './is-listed.js'
import type { Line } from './line.js'
import type { NameSpan } from './name-span.js'
import { nameWords } from './name-words.js'
import { familyOf } from './noun-kind.js'

const isPlace = ({ entries, label }: NameSpan): boolean => {
  const [first] = entries
  return first === undefined ? label === 'place' : familyOf(first.kind) === 'place'
}

/** Is it the last of a list: "Kasra, Sumel | and Tall Afar"? */
const isJoined = (line: Line, before: NameSpan, after: NameSpan): boolean =>
  line.tokens.slice(before.to, after.from).some(({ upos }) => upos === 'CCONJ')

/** "in Kasra", not "in Kasra's words" or "believed in Kasra": where something is. */
const isWhere = (line: Line, { from, to }: NameSpan, rules: EntityRules): boolean => {
  const word = line.tokens[from - 1]
  const governor = line.tokens[line.tokens[to - 1]?.head ?? -1]
  return (
    word !== undefined &&
    rules.listPrepositions.has(word.lower) &&
    !/^['’]/.test(line.tokens[to]?.text ?? '') &&
    !rules.trusts.has(governor?.lemma ?? '')
  )
}

const isSubject = (line: Line, { from, to }: NameSpan): boolean =>
  line.tokens.slice(from, to).some(({ deprel, head }) => /^nsubj/.test(deprel) && (head < from || head >= to))

/**
 * Names that the finder takes for a person's, but that stand behind "in" or "near": more often than elsewhere where no
 * list knows them, more often than as a subject where they are a town's.
 */
const placesByUse = (
  lines: readonly Line[],
  spans: readonly (readonly NameSpan[])[],
  rules: EntityRules,
): ReadonlySet<string> => {
  const uses = new Map<string, number>()
  const surnames = new Set<string>()
  spans.forEach((row, at) => {
    const line = lines[at]
    if (!line) return
    for (const span of row) {
      if (span.label !== 'person' || span.demonym) continue
      const words = nameWords(line.text.slice(span.start, span.end))
      if (words.length > 1) surnames.add(words[words.length - 1] ?? '')
      const isTown = span.entries.length > 0 && isPlace(span)
      if (span.entries.length > 0 && !isTown) continue
      const other = isTown && !isSubject(line, span) ? 0 : -1
      const key = words.join(' ')
      uses.set(key, (uses.get(key) ?? 0) + (isWhere(line, span, rules) ? 1 : other))
    }
  })
  return new Set([...uses].flatMap(([key, count]) => (count > 0 && !surnames.has(key) ? [key] : [])))
}

/**
 * "In Kasra, Sumel and Tall Afar": where the first of a list is a place, so are the others that no list of names knows.
 * A name for which the article has no other use than to say where is a place as well.
 */
export const listedPlaces = (
  lines: readonly Line[],
  spans: readonly (readonly NameSpan[])[],
  rules: EntityRules,
): readonly (readonly NameSpan[])[] => {
  const byUse = placesByUse(lines, spans, rules)
  return spans.map((all, at) => {
    const line = lines[at]
    if (!line) return all
    let among = false
    const row = all.map((span) =>
      span.label === 'person' && byUse.has(nameWords(line.text.slice(span.start, span.end)).join(' '))
        ? { ...span, label: 'place' as const }
        : span,
    )
    return row.map((span, index) => {
      const before = row[index - 1]
      const isLast = before !== undefined && isJoined(line, before, span)
      const follows =
        among && isListed(line, before, span) && (isLast || isListed(line, span, row[index + 1]))
      const isOpen = span.entries.length === 0 && !span.demonym && span.label !== 'organisation'
      among =
        (follows && !isLast && (isPlace(span) || isOpen)) ||
        (isPlace(span) && rules.listPrepositions.has(line.tokens[span.from - 1]?.lower ?? ''))
      return follows && isOpen && !isPlace(span) ? { ...span, label: 'place' as const } : span
    })
  })
}
