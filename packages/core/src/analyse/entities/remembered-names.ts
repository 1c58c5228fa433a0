import type { EntityRules } from '../../languages/index.js'
import type { NameLabel } from '../../types/index.js'
import type { Line } from './line.js'
import type { NameSpan } from './name-span.js'
import { nameWords } from './name-words.js'
import { familyOf } from './noun-kind.js'

/**
 * One article calls one thing by one name: where the name finder took the same words for different things, or
 * missed them, the reading that it gave most often holds. Single words that are a person's last name elsewhere
 * in the article are that person; what is called "Lake Sorel" or "HMS Sorel" elsewhere is so too without the class.
 */
export const rememberedNames = (
  lines: readonly Line[],
  spans: readonly (readonly NameSpan[])[],
  rules: EntityRules,
): readonly (readonly NameSpan[])[] => {
  const votes = new Map<string, Map<NameLabel, number>>()
  const surnames = new Set<string>()
  const firstNames = new Set<string>()
  const marked = new Map<string, NameLabel>()
  const keyOf = (line: Line, span: NameSpan): string =>
    nameWords(line.text.slice(span.start, span.end)).join(' ')
  spans.forEach((row, at) => {
    const line = lines[at]
    if (!line) return
    for (const span of row) {
      const [mark = '', ...bare] = nameWords(line.text.slice(span.start, span.end))
      const told = rules.leadingClasses.has(mark) ? rules.nameClasses.get(mark) : undefined
      const family = told && familyOf(told)
      if (bare.length > 0 && family === 'place') marked.set(bare.join(' '), 'place')
      if (bare.length > 0 && family === 'object') marked.set(bare.join(' '), 'other')
      if (!span.label || span.label === 'other') continue
      const key = keyOf(line, span)
      const tally = votes.get(key) ?? new Map<NameLabel, number>()
      tally.set(span.label, (tally.get(span.label) ?? 0) + (line.shouting ? 0.4 : 1))
      votes.set(key, tally)
      const words = key.split(' ')
      const last = words[words.length - 1]
      if (span.label !== 'person' || words.length < 2 || !last) continue
      surnames.add(last)
      if (words[0] !== undefined) firstNames.add(words[0])
    }
  })
  const best = (key: string): NameLabel | undefined => {
    let label: NameLabel | undefined
    let most = 0
    for (const [candidate, count] of votes.get(key) ?? [])
      if (count > most) {
        label = candidate
        most = count
      }
    return label
  }
  return spans.map((row, at) => {
    const line = lines[at]
    if (!line) return row
    return row.map((span) => {
      if (span.demonym || span.hyphenated) return span
      const key = keyOf(line, span)
      const isPerson = surnames.has(key) || (firstNames.has(key) && span.entries.length === 0)
      const label = isPerson ? 'person' : (marked.get(key) ?? best(key))
      return label && label !== span.label ? { ...span, label } : span
    })
  })
}
