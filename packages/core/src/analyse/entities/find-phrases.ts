import type { LanguagePack } from '../../languages/index.js'
import type { Gazetteer } from '../../types/index.js'
import { datelinePlace } from './dateline-place.js'
import { hyphenatedAt } from './gazetteer-spans.js'
import { herePhrases } from './here-phrases.js'
import { titleWord } from './large-words.js'
import { likelyPlaces } from './likely-places.js'
import type { Line } from './line.js'
import { listedPlaces } from './listed-places.js'
import { namePhrases } from './name-phrases.js'
import { nameSpans } from './name-spans.js'
import { nominalPhrases } from './nominal-phrases.js'
import { familyOf, nounKind } from './noun-kind.js'
import type { Phrase, Phrases } from './phrase.js'
import { pronounPhrases } from './pronoun-phrases.js'
import { rememberedNames } from './remembered-names.js'

type PhraseTools = { readonly language: LanguagePack; readonly gazetteer: Gazetteer }

/** A word of a title that means the person, not whom the person works for ("spokesman", not "army"). */
const isOffice = (line: Line, at: number, { entities }: LanguagePack): boolean => {
  const token = line.tokens[at]
  if (token?.upos !== 'NOUN' && token?.upos !== 'PROPN') return false
  const kind = nounKind([token.lemma])?.kind
  const isTitle = entities.titles.has(titleWord(token.text))
  // "Secretary of State"
  const isOfOffice = isTitle && line.tokens[at - 1]?.lemma === 'of'
  // "District Judge"
  const isArea = token.upos === 'PROPN' && kind !== undefined && familyOf(kind) === 'place'
  return (
    kind === 'person' || isOfOffice || isArea || ((kind === undefined || kind === 'population') && isTitle)
  )
}

/** "Saudi" in the name "Saudi-led coalition": who leads it is a mention of its own. */
const partsOf = (line: Line, name: Phrase, tools: PhraseTools): readonly Phrase[] => {
  const part = hyphenatedAt(line, name.from, tools.gazetteer, tools.language.entities)
  return part ? namePhrases(line, [part], tools) : []
}

/** All noun phrases and pronouns of the lines, names first set right over the whole article. */
export const findPhrases = (lines: readonly Line[], tools: PhraseTools): Phrases => {
  const { language, gazetteer } = tools
  const named = rememberedNames(
    lines,
    lines.map((line) => nameSpans(line, gazetteer, language.entities)),
    language.entities,
  )
  const spans = listedPlaces(lines, likelyPlaces(lines, named, gazetteer), language.entities)
  const all: Phrase[] = []
  const owners: Int32Array[] = []
  let isDatelined = false
  for (const line of lines) {
    const owner: (Phrase | undefined)[] = new Array<Phrase | undefined>(line.tokens.length).fill(undefined)
    const names = [...namePhrases(line, spans[line.order] ?? [], tools)]
    for (const name of names) for (let at = name.from; at < name.to; at += 1) owner[at] = name
    for (const name of names)
      for (let at = name.title?.from ?? name.from; at < name.from; at += 1)
        if (isOffice(line, at, language)) owner[at] ??= name
    const leaders = names.flatMap((name) => (name.to - name.from > 1 ? partsOf(line, name, tools) : []))
    for (const leader of leaders) owner[leader.from] = leader
    names.push(...leaders)
    const pronouns: readonly Phrase[] = [
      ...pronounPhrases(line, language),
      ...(isDatelined ? herePhrases(line, language.entities) : []),
    ]
    for (const pronoun of pronouns) owner[pronoun.head] ??= pronoun
    const nominals = nominalPhrases(line, (at) => owner[at], language)
    for (const nominal of nominals) owner[nominal.head] ??= nominal
    const found = [...names, ...pronouns.filter((pronoun) => owner[pronoun.head] === pronoun), ...nominals]
    found.sort((a, b) => a.start - b.start || b.end - a.end)
    const places = new Map(found.map((phrase, at) => [phrase, all.length + at]))
    isDatelined ||= datelinePlace(line, found) !== undefined
    owners.push(Int32Array.from(owner, (phrase) => (phrase && places.get(phrase)) ?? -1))
    all.push(...found)
  }
  return { all, owners }
}
