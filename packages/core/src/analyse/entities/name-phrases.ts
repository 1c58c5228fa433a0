import type { EntityRules, LanguagePack } from '../../languages/index.js'
import type { Gazetteer, GazetteerEntry } from '../../types/index.js'
import { calledKind, calledPlace } from './called-kind.js'
import type { Title } from './found-mention.js'
import { isFormer, titleWord, wordAt } from './large-words.js'
import type { Line } from './line.js'
import { metonymActor } from './metonym-actor.js'
import { type NameReading, nameKind } from './name-kind.js'
import type { NameSpan } from './name-span.js'
import { nameWords } from './name-words.js'
import { nounKind } from './noun-kind.js'
import { personGender } from './person-gender.js'
import { blankPhrase, type Phrase } from './phrase.js'
import { headOf, roleOf } from './tree.js'

/** The words of office that stand right before a person's name; undefined where there are none. */
const titleBefore = (line: Line, span: NameSpan, language: LanguagePack): Title | undefined => {
  const { titles, articles } = language.entities
  let from = span.from
  for (let at = span.from - 1; at >= 0; at -= 1) {
    const token = line.tokens[at]
    if (!token || articles.has(token.lower)) break
    // "Secretary of State Ada Renn"
    const before = line.tokens[at - 1]
    if (from === at + 1 && token.lemma === 'of' && before && titles.has(titleWord(before.text))) continue
    const isOffice = titles.has(titleWord(token.text)) || nounKind([token.lemma])?.kind === 'person'
    if (isOffice) from = at
    else if (from === span.from || !['ADJ', 'NOUN', 'PROPN'].includes(token.upos)) break
    if (!isOffice && from < span.from) {
      if (token.head < at || token.head >= span.to) break
      from = at
    }
  }
  if (from === span.from) return undefined
  const start = line.tokens[from]?.start ?? span.start
  const end = line.tokens[span.from - 1]?.end ?? span.start
  return { from, to: span.from, text: line.text.slice(start, end) }
}

/** The country in a title: "Iranian commander", "US Senator". */
const titleCountry = (line: Line, title: Title, gazetteer: Gazetteer): string | undefined => {
  for (const token of line.tokens.slice(title.from, title.to)) {
    const entry =
      gazetteer.demonym(token.text) ?? gazetteer.named(token.text).find(({ kind }) => kind === 'country')
    if (entry?.country && /\p{Lu}/u.test(token.text)) return entry.country
  }
  return undefined
}

/** The sector that a title tells; of a former office that of those who held one. */
const titleSector = (line: Line, title: Title, rules: EntityRules): string | undefined => {
  const lemmas = line.tokens.slice(title.from, title.to).map((token) => titleWord(token.text))
  let found: string | undefined
  for (let end = lemmas.length; end > 0 && found === undefined; end -= 1) {
    const noun = rules.titleNouns.get(lemmas[end - 1] ?? '')
    found = nounKind(lemmas.slice(0, end))?.sector ?? (noun && nounKind(noun.split(' '))?.sector)
  }
  return found && isFormer(lemmas[0] ?? '', rules) ? 'ELI' : found
}

const wordsOf = (line: Line, span: NameSpan): readonly string[] =>
  nameWords(line.text.slice(span.start, span.end))

/** A people's name that stands as a noun ("Palestinians", "the British"), not before another noun. */
const isPeople = (line: Line, span: NameSpan, head: number): boolean => {
  const token = line.tokens[head]
  if (!token || span.hyphenated) return false
  if (
    /^(?:amod|compound|nmod:poss|flat|nmod:desc|nmod:unmarked)/.test(token.deprel) &&
    token.deprel !== 'nmod:poss'
  )
    return false
  if (token.upos === 'ADJ')
    return (
      /^(?:nsubj|obj|iobj|obl|nmod)/.test(token.deprel) &&
      (line.children[head] ?? []).some((child) => line.tokens[child]?.deprel === 'det')
    )
  return token.upos === 'NOUN' || token.upos === 'PROPN'
}

const isAdjectival = (line: Line, head: number): boolean => {
  const token = line.tokens[head]
  const governor = token && line.tokens[token.head]?.upos
  return (
    /^(?:amod|compound|nmod:desc|nmod:unmarked)/.test(token?.deprel ?? '') &&
    governor !== 'VERB' &&
    governor !== 'AUX'
  )
}

const demonymPhrase = (
  line: Line,
  span: NameSpan,
  head: number,
  { adjectiveEndings }: EntityRules,
): Phrase | undefined => {
  const entry = span.demonym
  if (!entry) return undefined
  const text = line.text.slice(span.start, span.end)
  // "a Turkish and a Greek group": no one is "a Turkish"
  const isAdjective = adjectiveEndings.some((ending) => text.endsWith(ending))
  const isMany = (line.children[head] ?? []).some((child) => line.tokens[child]?.lower === 'the')
  const people = isPeople(line, span, head) && (!isAdjective || isMany)
  const plural = people && (/s$/.test(text) || !/^NN$|^NNP$/.test(line.tokens[head]?.xpos ?? ''))
  const isSome = (line.children[head] ?? []).some(
    (child) =>
      line.tokens[child]?.deprel === 'nummod' ||
      /^(?:an?|some|several|many)$/i.test(line.tokens[child]?.text ?? ''),
  )
  const single =
    people && !plural && !(line.children[head] ?? []).some((child) => line.tokens[child]?.lower === 'the')
  return {
    ...blankPhrase,
    line: line.order,
    from: span.from,
    to: span.to,
    head,
    start: span.start,
    end: span.end,
    form: 'name',
    kind: people ? (single ? 'person' : 'population') : entry.kind,
    number: plural || entry.kind === 'population' ? 'plural' : 'singular',
    role: roleOf(line, head),
    words: people && isSome ? [] : wordsOf(line, span),
    entry: !people || (!single && !isSome && entry.kind === 'population') ? entry : undefined,
    demonym: people ? undefined : true,
    sector: people ? 'CVL' : undefined,
    country: entry.country,
  }
}

/** "the province of Idlib", "the island of Qeshm": not the city of that name, but what the world's data knows by name and class. */
const namesakeRegion = (
  line: Line,
  span: NameSpan,
  { kind }: GazetteerEntry,
  { gazetteer, rules }: { readonly gazetteer: Gazetteer; readonly rules: EntityRules },
): NameReading | undefined => {
  const called = kind === 'city' ? calledPlace(line, span, rules) : undefined
  if (called?.kind !== 'region') return undefined
  const name = `${line.text.slice(span.start, span.end)} ${called.classNoun}`
  const entry = gazetteer.named(name).find((one) => one.kind === 'region')
  return entry && { ...called, entry }
}

/** The phrases of one line's names. A demonym before a noun stands for its country. */
export const namePhrases = (
  line: Line,
  spans: readonly NameSpan[],
  { language, gazetteer }: { readonly language: LanguagePack; readonly gazetteer: Gazetteer },
): readonly Phrase[] =>
  spans.map((span): Phrase => {
    const head = headOf(line, span.from, span.to)
    const people = demonymPhrase(line, span, head, language.entities)
    if (people) return people
    const named = nameKind(line, span, language.entities)
    const told =
      (named.entry
        ? namesakeRegion(line, span, named.entry, { gazetteer, rules: language.entities })
        : !span.people && calledKind(line, span, language.entities)) || named
    const title = told.kind === 'person' && !span.hyphenated ? titleBefore(line, span, language) : undefined
    const governor = title ? headOf(line, title.from, span.to) : head
    const actor =
      span.hyphenated || title
        ? undefined
        : metonymActor(line, span, governor, told.entry, { language, gazetteer })
    const entry = actor ?? told.entry
    const kind = actor?.kind ?? told.kind
    const words = wordsOf(line, span)
    const gender = kind === 'person' ? personGender(words, title?.text, language.entities) : undefined
    const country =
      entry?.country ??
      (kind === 'person' ? undefined : span.inner?.country) ??
      (title && titleCountry(line, title, gazetteer))
    const sector = (title && titleSector(line, title, language.entities)) ?? entry?.sector
    const last = line.tokens[span.to - 1]
    return {
      ...blankPhrase,
      line: line.order,
      from: span.from,
      to: span.to,
      head,
      start: span.start,
      end: span.end,
      form: 'name',
      kind,
      number: kind === 'population' || (last?.xpos === 'NNPS' && kind === 'object') ? 'plural' : 'singular',
      role: roleOf(line, governor),
      words,
      classNoun: told.classNoun,
      entry,
      country,
      sector,
      gender,
      title,
      demonym:
        isAdjectival(line, head) &&
        (span.people || (entry && gazetteer.demonym(line.text.slice(span.start, span.end))))
          ? true
          : undefined,
      former: title && isFormer(wordAt(line, title.from), language.entities) ? true : undefined,
    }
  })
