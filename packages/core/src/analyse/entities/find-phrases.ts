import type { LanguagePack } from '../../languages/index.js'
import type { Gazetteer } from '../../types/index.js'
import type { Line } from './line.js'
import { namePhrases } from './name-phrases.js'
import { nameSpans } from './name-spans.js'
import { nominalPhrases } from './nominal-phrases.js'
import type { Phrase, Phrases } from './phrase.js'
import { pronounPhrases } from './pronoun-phrases.js'
import { rememberedNames } from './remembered-names.js'

/** All noun phrases and pronouns of the lines, names first set right over the whole article. */
export const findPhrases = (
  lines: readonly Line[],
  tools: { readonly language: LanguagePack; readonly gazetteer: Gazetteer },
): Phrases => {
  const { language, gazetteer } = tools
  const spans = rememberedNames(
    lines,
    lines.map((line) => nameSpans(line, gazetteer, language.entities)),
  )
  const all: Phrase[] = []
  const owners: Int32Array[] = []
  for (const line of lines) {
    const owner: (Phrase | undefined)[] = new Array<Phrase | undefined>(line.tokens.length).fill(undefined)
    const names = namePhrases(line, spans[line.order] ?? [], tools)
    for (const name of names) for (let at = name.from; at < name.to; at += 1) owner[at] = name
    for (const name of names)
      for (let at = name.title?.from ?? name.from; at < name.from; at += 1)
        if (line.tokens[at]?.upos === 'NOUN' || line.tokens[at]?.upos === 'PROPN') owner[at] ??= name
    const pronouns = pronounPhrases(line, language)
    for (const pronoun of pronouns) owner[pronoun.head] ??= pronoun
    const nominals = nominalPhrases(line, (at) => owner[at], language)
    for (const nominal of nominals) owner[nominal.head] ??= nominal
    const found = [...names, ...pronouns.filter((pronoun) => owner[pronoun.head] === pronoun), ...nominals]
    found.sort((a, b) => a.start - b.start || b.end - a.end)
    const places = new Map(found.map((phrase, at) => [phrase, all.length + at]))
    owners.push(Int32Array.from(owner, (phrase) => (phrase && places.get(phrase)) ?? -1))
    all.push(...found)
  }
  return { all, owners }
}
