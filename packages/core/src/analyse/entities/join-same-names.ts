import type { EntityRules } from '../../languages/index.js'
import type { Chains } from './chains.js'
import { initials, joinOtherNames } from './join-other-names.js'
import type { Line } from './line.js'
import { familyOf } from './noun-kind.js'
import type { Phrase, Phrases } from './phrase.js'
import { soundKey } from './sound-key.js'

interface NameTools {
  readonly rules: EntityRules
  readonly given: ReadonlySet<string>
}

const isEarlier = (a: Phrase, b: Phrase): boolean =>
  a.line < b.line || (a.line === b.line && a.start < b.start)

const isName = (phrase: Phrase): boolean => phrase.form === 'name' && phrase.words.length > 0

const withoutDoubles = (word: string): string => word.replace(/(\p{L})\1+/gu, '$1')

/** Two words are one name's spelling: the same letters, or the same sound in words of some length. */
const soundsLike = (a: string, b: string): boolean =>
  a === b ||
  withoutDoubles(a) === withoutDoubles(b) ||
  (a.length > 3 && b.length > 3 && Math.abs(a.length - b.length) < 4 && soundKey(a) === soundKey(b))

const withoutClass = (words: readonly string[], rules: EntityRules): readonly string[] => {
  const rest = words.filter(
    (word) =>
      !rules.nameClasses.has(word) && !rules.facilityModifiers.has(word) && !rules.nameParticles.has(word),
  )
  return rest.length > 0 ? rest : words
}

const isWithin = (short: readonly string[], long: readonly string[]): boolean => {
  let at = 0
  for (const word of long) if (at < short.length && soundsLike(short[at] ?? '', word)) at += 1
  return at === short.length
}

/** "the Lions" of the "Harrow Lions": a team is called again without its town. */
const isTeam = ({ classNoun, country, words }: Phrase, { pluralEnding }: EntityRules): boolean =>
  classNoun === undefined && country !== undefined && pluralEnding.test(words[words.length - 1] ?? '')

const isTail = (short: readonly string[], long: readonly string[]): boolean =>
  short.length < long.length && short.every((word, at) => word === long[long.length - short.length + at])

/** Given names that one person of the article bears, and that no other has for a family name. */
const givenToOne = (names: readonly Phrase[]): ReadonlySet<string> => {
  const whole = names.filter(({ kind, words }) => kind === 'person' && words.length > 1)
  const families = new Set(whole.map(({ words }) => words[words.length - 1] ?? ''))
  const bearers = new Map<string, Set<string>>()
  for (const { words } of whole) {
    const [given = ''] = words
    bearers.set(given, (bearers.get(given) ?? new Set()).add(soundKey(words[words.length - 1] ?? '')))
  }
  return new Set(
    [...bearers].flatMap(([given, { size }]) => (size === 1 && !families.has(given) ? [given] : [])),
  )
}

/** Is `short` a way to call again the one that was called `long`? */
const isShortForm = (short: Phrase, long: Phrase, { rules, given }: NameTools): boolean => {
  if (short.words.length > long.words.length) return false
  const family = familyOf(long.kind)
  if (family === 'person') {
    const [last, longLast] = [short.words[short.words.length - 1], long.words[long.words.length - 1]]
    if (last === undefined || longLast === undefined || long.words.length < 2) return false
    const isFirst = short.words.length === 1 && short.kind === 'person' && last === long.words[0]
    if (isFirst && (short.title || (rules.familyFirst.has(last) && long.words.length < 4))) return true
    // "Hannah Sol and her son Omar Sol … Omar"
    if (isFirst && given.has(last) && isEarlier(long, short)) return true
    return soundsLike(last, longLast) && isWithin(short.words, long.words)
  }
  if (family === 'organisation') {
    if (familyOf(short.kind) !== 'organisation' && short.kind !== 'object') return false
    if (short.words.length > 1 && short.words.every((word, at) => word === long.words[at])) return true
    if (isTeam(long, rules) && isTail(short.words, long.words)) return true
    const [a, b] = [withoutClass(short.words, rules), withoutClass(long.words, rules)]
    return a.length === b.length && a.every((word, at) => soundsLike(word, b[at] ?? ''))
  }
  if (family === 'place') {
    const [only, ...more] = short.words
    if (more.length === 0 && rules.directions.has(only ?? ''))
      return long.kind === 'country' && long.words[0] === only
    const [a, b] = [withoutClass(short.words, rules), withoutClass(long.words, rules)]
    if (a.length === b.length) return a.every((word, at) => soundsLike(word, b[at] ?? ''))
    const isFacility = long.kind === 'facility' && (short.kind === 'facility' || short.entry === undefined)
    return (
      isFacility && a.length > 0 && isWithin(a, b) && soundsLike(a[a.length - 1] ?? '', b[b.length - 1] ?? '')
    )
  }
  // "HMS Sorel", "the Sorel"
  const [mark = '', ...bare] = long.words
  const whole = rules.leadingClasses.has(mark) && short.words[0] !== mark ? bare : long.words
  return short.words.every((word, at) => soundsLike(word, whole[at] ?? ''))
}

/**
 * Joins names of one entity: by gazetteer entry, by the same words, acronyms that are spelled out, short forms
 * ("Soleimani", "the Islamic Resistance") and spellings that sound alike. A short form that fits two goes to none
 * but the one named last before it, and where a family name comes first to none.
 */
export const joinSameNames = (
  lines: readonly Line[],
  phrases: Phrases,
  chains: Chains,
  rules: EntityRules,
): void => {
  const firstBy = new Map<string, number[]>()
  const names: number[] = []
  const enter = (key: string, at: number): void => {
    const known = firstBy.get(key) ?? []
    if (known.some((other) => chains.join(other, at))) return
    firstBy.set(key, [...known, at].slice(-8))
  }
  phrases.all.forEach((phrase, at) => {
    if (phrase.entry) enter(`id ${phrase.entry.id}`, at)
    if (!isName(phrase)) return
    if (!phrase.demonym) enter(`words ${phrase.words.join(' ')}`, at)
    if (!phrase.demonym) names.push(at)
  })
  joinOtherNames(lines, phrases, chains, rules)
  const byInitials = new Map<string, number>()
  const byWord = new Map<string, number[]>()
  for (const at of names) {
    const phrase = phrases.all[at]
    if (!phrase) continue
    if (phrase.words.length > 1 && familyOf(phrase.kind) !== 'person')
      for (const first of initials(phrase.words, rules.nameParticles))
        if (!byInitials.has(first)) byInitials.set(first, at)
    for (const word of new Set(phrase.words.map(soundKey))) {
      const list = byWord.get(word) ?? []
      if (list.length < 40 && !list.some((other) => sameWords(phrases.all[other], phrase)))
        byWord.set(word, [...list, at])
    }
  }
  const tools: NameTools = { rules, given: givenToOne(names.flatMap((at) => phrases.all[at] ?? [])) }
  for (const at of names) {
    const phrase = phrases.all[at]
    if (!phrase) continue
    const line = lines[phrase.line]
    const text = line?.text.slice(phrase.start, phrase.end) ?? ''
    if (phrase.words.length === 1 && /^[\p{Lu}.]{2,7}$/u.test(text) && !line?.shouting) {
      const spelled = byInitials.get(phrase.words[0] ?? '')
      if (spelled !== undefined) chains.join(at, spelled)
    }
    const content = withoutClass(phrase.words, rules)
    const fits = (byWord.get(soundKey(content[content.length - 1] ?? '')) ?? []).filter((other) => {
      const long = phrases.all[other]
      return (
        long &&
        other !== at &&
        !sameWords(long, phrase) &&
        isShortForm(phrase, long, tools) &&
        chains.agree(at, other)
      )
    })
    const choices = new Set(fits.map(chains.of))
    const before = fits.filter((other) => other < at)
    // "Lin Haoran … Lin Weimin … Lin": nobody can say which
    const isOfMany = phrase.words.length === 1 && rules.familyFirst.has(phrase.words[0] ?? '')
    const chosen = choices.size === 1 ? fits[0] : isOfMany ? undefined : before[before.length - 1]
    if (chosen !== undefined) chains.join(at, chosen)
  }
}

const sameWords = (a: Phrase | undefined, b: Phrase): boolean => a?.words.join(' ') === b.words.join(' ')
