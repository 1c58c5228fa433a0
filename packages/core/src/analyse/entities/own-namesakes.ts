import { familyOf } from './noun-kind.js'
import type { Phrase, Phrases } from './phrase.js'

/**
 * Takes well-known bearers of a name from it where the article means its own: "Duarte" in an article that tells of an
 * Elena Duarte is no president of that name, unless the article names that one in full as well.
 */
export const ownNamesakes = (phrases: Phrases): Phrases => {
  const full = new Map<string, { own: boolean; readonly known: Set<string> }>()
  for (const { form, kind, words, entry } of phrases.all) {
    if (form !== 'name' || familyOf(kind) !== 'person' || words.length < 2) continue
    const last = words[words.length - 1] ?? ''
    const bearers = full.get(last) ?? { own: false, known: new Set<string>() }
    full.set(last, bearers)
    if (entry === undefined) bearers.own = true
    else bearers.known.add(entry.id)
  }
  const isOwn = ({ form, kind, words, entry }: Phrase): boolean => {
    if (form !== 'name' || entry === undefined || familyOf(kind) !== 'person' || words.length !== 1)
      return false
    const bearers = full.get(words[0] ?? '')
    return bearers?.own === true && !bearers.known.has(entry.id)
  }
  return {
    ...phrases,
    all: phrases.all.map((phrase) => {
      if (!isOwn(phrase)) return phrase
      const { entry: _entry, country: _country, sector: _sector, ...rest } = phrase
      return rest
    }),
  }
}
