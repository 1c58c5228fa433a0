import type { EntityRules } from '../../languages/index.js'
import { familyOf } from './noun-kind.js'
import type { Phrase, Phrases } from './phrase.js'

/**
 * Takes well-known bearers of a name from it where the article means its own: "Duarte" in an article that tells of an
 * Elena Duarte is no president of that name, unless the article names that one in full as well; and the "National Front" of
 * an article on Uganda is no party of a country of which the article does not speak.
 */
export const ownNamesakes = (phrases: Phrases, rules: EntityRules): Phrases => {
  const countries = new Map<string, Set<string>>()
  for (const { form, country, words, entry } of phrases.all)
    if (form === 'name' && country !== undefined)
      countries.set(country, (countries.get(country) ?? new Set()).add(entry?.id ?? words.join(' ')))
  const full = new Map<string, { own: boolean; readonly known: Set<string> }>()
  for (const { form, kind, words, entry } of phrases.all) {
    if (form !== 'name' || familyOf(kind) !== 'person' || words.length < 2) continue
    const last = words[words.length - 1] ?? ''
    const bearers = full.get(last) ?? { own: false, known: new Set<string>() }
    full.set(last, bearers)
    if (entry === undefined) bearers.own = true
    else bearers.known.add(entry.id)
  }
  const isElsewhere = ({ kind, words, entry }: Phrase): boolean => {
    if (entry?.country === undefined || familyOf(kind) !== 'organisation') return false
    if (!words.every((word) => rules.commonNameWords.has(word))) return false
    const told = [...(countries.get(entry.country) ?? [])].some((other) => other !== entry.id)
    return !told && countries.size > 1
  }
  const isOwn = (phrase: Phrase): boolean => {
    const { form, kind, words, entry } = phrase
    if (isElsewhere(phrase)) return true
    if (form !== 'name' || entry === undefined || familyOf(kind) !== 'person' || words.length !== 1)
      return false
    const bearers = full.get(words[0] ?? '')
    return bearers?.own === true && !bearers.known.has(entry.id)
  }
  return {
    ...phrases,
    all: phrases.all.map((phrase) =>
      isOwn(phrase) ? { ...phrase, entry: undefined, country: undefined, sector: undefined } : phrase,
    ),
  }
}
