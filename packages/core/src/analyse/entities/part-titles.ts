import type { EntityRules } from '../../languages/index.js'
import type { Gazetteer } from '../../types/index.js'
import { isCommonNoun, titleWord, wordAt } from './large-words.js'
import type { Line } from './line.js'
import { blankName, type NameSpan } from './name-span.js'
import { familyOf, nounKind } from './noun-kind.js'

/** Does a word say of a name that it is a body's ("Ministry", "Navy")? */
const isBody = (word: string, rules: EntityRules): boolean => {
  const kind = rules.nameClasses.get(word) ?? nounKind([word])?.kind
  return kind !== undefined && familyOf(kind) === 'organisation'
}

/**
 * Names as they are without the rank or office that stands behind a body's: "Interior Ministry | Undersecretary | Omar Sayid" are
 * two names, and of "Navy Capt." only the navy is named.
 */
export const partTitles = (
  line: Line,
  spans: readonly NameSpan[],
  { gazetteer, rules }: { readonly gazetteer: Gazetteer; readonly rules: EntityRules },
): readonly NameSpan[] =>
  spans.flatMap((span): readonly NameSpan[] => {
    if (span.entries.length > 0 || span.demonym || span.label === 'person') return [span]
    const isTitle = (at: number): boolean => rules.titles.has(titleWord(line.tokens[at]?.text ?? ''))
    let first = span.from + 1
    // "Alaska Gov. | Hana Sayid": of a place only the abbreviated office is told apart by its full stop
    const isAbbreviated = (at: number): boolean =>
      span.inner !== undefined &&
      familyOf(span.inner.kind) === 'place' &&
      /\.$/.test(line.tokens[at]?.text ?? '') &&
      rules.offices.has(titleWord(line.tokens[at]?.text ?? ''))
    while (
      first < span.to &&
      !(isTitle(first) && (isBody(wordAt(line, first - 1), rules) || isAbbreviated(first)))
    )
      first += 1
    if (first >= span.to) return [span]
    let last = first
    while (last + 1 < span.to && isTitle(last + 1)) last += 1
    const rest = wordAt(line, span.to - 1)
    const isNamed = last + 1 < span.to
    // "Army General Hospital"
    if (isNamed && (rules.nameClasses.has(rest) || nounKind([rest]) !== undefined)) return [span]
    const end = line.tokens[first - 1]?.end ?? span.end
    // who governs "New York" governs the state
    const entries = [...gazetteer.named(line.text.slice(span.start, end))].sort(
      (a, b) => Number(b.kind === 'region') - Number(a.kind === 'region'),
    )
    const body = { ...span, to: first, end, entries }
    const words = line.tokens.slice(span.from, first).map(({ lower }) => lower)
    const isKnown = isCommonNoun(words, line.tokens[first - 1]?.lemma ?? '')
    const person: NameSpan = {
      ...blankName,
      from: last + 1,
      to: span.to,
      start: line.tokens[last + 1]?.start ?? span.start,
      end: span.end,
      label: 'person',
    }
    return [...(isKnown ? [] : [body]), ...(isNamed ? [person] : [])]
  })
