import type { EntityRules } from '../../languages/index.js'
import type { Gazetteer } from '../../types/index.js'
import type { Chains } from './chains.js'
import type { FoundEntity, FoundMention } from './found-mention.js'
import type { Line } from './line.js'
import { sectorOf } from './noun-kind.js'
import type { Phrase, Phrases } from './phrase.js'
import { postSector } from './post-sector.js'
import type { Sides } from './side-of.js'
import { caseOf, dependents } from './tree.js'

const byCodeUnit = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/**
 * An unnamed phrase with the name behind it that tells which one is meant: "the ministers of Chad and Mali", "rebels in
 * Darfur"; else with what it is of: "the houses of two judges".
 */
const description = (line: Line, phrase: Phrase, phrases: Phrases, rules: EntityRules): string => {
  const nameAt = (token: number): Phrase | undefined => {
    const owner = phrases.all[phrases.owners[phrase.line]?.[token] ?? -1]
    return owner?.form === 'name' ? owner : undefined
  }
  const named = dependents(line, phrase.head, 'nmod').find(
    (child) =>
      rules.tellingPrepositions.has(caseOf(line, child) ?? '') &&
      nameAt(child) !== undefined &&
      dependents(line, child, 'case').includes(phrase.to),
  )
  if (named === undefined) {
    const whole = dependents(line, phrase.head, 'nmod').find(
      (child) =>
        caseOf(line, child) === rules.genitivePreposition &&
        dependents(line, child, 'case').includes(phrase.to),
    )
    const other = whole === undefined ? undefined : phrases.all[phrases.owners[phrase.line]?.[whole] ?? -1]
    if (other?.form !== 'nominal' || other.head !== whole) return line.text.slice(phrase.start, phrase.end)
    return line.text.slice(phrase.start, other.start) + description(line, other, phrases, rules)
  }
  const ends = [named, ...dependents(line, named, 'conj')].map((token) => nameAt(token)?.end ?? 0)
  return line.text.slice(phrase.start, Math.max(phrase.end, ...ends))
}

/**
 * The fullest name among mentions, else the first description, of those outside headlines if there is one; a country known
 * only by its adjective, by its entry.
 */
const nameOf = (
  mentions: readonly Phrase[],
  textOf: (phrase: Phrase) => string,
  entryName: string | undefined,
  {
    isOwn,
    describe,
    isPlain,
  }: {
    readonly isOwn: (name: string) => boolean
    readonly describe: (phrase: Phrase) => string
    readonly isPlain: (phrase: Phrase) => boolean
  },
): string => {
  const names = mentions.filter(
    (phrase) => phrase.form === 'name' && !phrase.demonym && isOwn(textOf(phrase)),
  )
  if (entryName !== undefined && names.some((phrase) => textOf(phrase) === entryName)) return entryName
  const fullest = names.reduce<Phrase | undefined>(
    (best, phrase) => (best === undefined || phrase.words.length > best.words.length ? phrase : best),
    undefined,
  )
  if (fullest) return textOf(fullest)
  if (entryName !== undefined) return entryName
  const described = mentions.filter((phrase) => phrase.form === 'nominal')
  const nominal = described.find(isPlain) ?? described[0] ?? mentions[0]
  return nominal ? describe(nominal) : ''
}

const isMetonym = (text: string, id: string, gazetteer: Gazetteer): boolean =>
  gazetteer.metonym(text)?.id === id && !gazetteer.named(text).some((entry) => entry.id === id)

/** The sets of phrases as entities in text order, and their phrases as mentions. */
export const portraitsOf = (
  lines: readonly Line[],
  phrases: Phrases,
  chains: Chains,
  {
    gazetteer,
    rules,
    publishedAt,
    wholes,
    pairs,
    groups: fighters,
    sides,
  }: {
    readonly gazetteer: Gazetteer
    readonly rules: EntityRules
    readonly publishedAt?: string | undefined
    /** The sets that mean all of a country's government or forces. */
    readonly wholes: ReadonlySet<number>
    /** Phrases that stand for several that were named apart. */
    readonly pairs: ReadonlyMap<number, readonly number[]>
    /** Sets of fighters, and a phrase of the group that they are. */
    readonly groups: ReadonlyMap<number, number>
    readonly sides: Sides
  },
): { readonly entities: readonly FoundEntity[]; readonly mentions: readonly FoundMention[] } => {
  const textOf = (phrase: Phrase): string => lines[phrase.line]?.text.slice(phrase.start, phrase.end) ?? ''
  const describe = (phrase: Phrase): string => {
    const line = lines[phrase.line]
    return line === undefined ? '' : description(line, phrase, phrases, rules)
  }
  const isPlain = ({ line }: Phrase): boolean =>
    lines[line]?.field === undefined && lines[line]?.shouting === false
  const numbers = new Map<number, number>()
  const groups: number[][] = []
  phrases.all.forEach((_, at) => {
    const root = chains.of(at)
    const number = numbers.get(root) ?? groups.length
    numbers.set(root, number)
    if (number === groups.length) groups.push([])
    groups[number]?.push(at)
  })
  const mentions: FoundMention[] = new Array(phrases.all.length)
  const entities = groups.map((group, number): FoundEntity => {
    const own = group.map((at) => phrases.all[at]).filter((phrase) => phrase !== undefined)
    const profile = chains.profile(group[0] ?? 0)
    const entry = profile.entry === undefined ? undefined : gazetteer.get(profile.entry)
    const closest =
      own.find((phrase) => phrase.sector !== undefined && phrase.kind === profile.kind) ??
      own.find((phrase) => phrase.sector !== undefined)
    const titled = own.find((phrase) => phrase.title !== undefined)?.sector
    const sector =
      titled ??
      (entry && postSector(entry, publishedAt, gazetteer)) ??
      closest?.sector ??
      sectorOf(profile.kind)
    const anonymous = own.some((phrase) => phrase.anonymous)
    const country = profile.country ?? entry?.country
    const isAnonymous = anonymous && !profile.named ? true : undefined
    const found = group.map((at): FoundMention => {
      const phrase = phrases.all[at]
      if (!phrase) throw new RangeError(`no phrase ${at}`)
      const line = lines[phrase.line]
      const members = pairs.get(at)
      const mention: FoundMention = {
        start: phrase.start,
        end: phrase.end,
        field: line?.field,
        form: phrase.form,
        joined: chains.joinedBy(at),
        sentence: line?.index ?? 0,
        from: phrase.from,
        to: phrase.to,
        head: phrase.head,
        entity: number,
        kind: profile.kind,
        gazetteer: profile.entry,
        country,
        sector: phrase.sector ?? sector,
        anonymous: isAnonymous,
        number: phrase.number,
        definite: phrase.definite,
        former: phrase.former,
        modifier: phrase.modifier,
        demonym: phrase.demonym,
        classNoun: phrase.classNoun,
        title: phrase.title,
        members: members?.map((one) => numbers.get(chains.of(one)) ?? number),
        reciprocal: phrase.reciprocal,
      }
      mentions[at] = mention
      return mention
    })
    // "we" of whom nobody knows is some group, and takes part in nothing
    const isWe = own.every(({ reading }) => reading?.person === 1 && reading.number === 'plural')
    const isOwn = (text: string): boolean => entry === undefined || !isMetonym(text, entry.id, gazetteer)
    const name = nameOf(own, textOf, entry?.name, { isOwn, describe, isPlain })
    const armed = fighters.get(chains.of(group[0] ?? 0))
    const side = profile.kind === 'person' && profile.named ? sides.of(group[0] ?? 0) : undefined
    const spokenFor = side !== undefined && chains.profile(side).kind === 'armed-group' ? side : undefined
    const spoken = own.filter((phrase) => phrase.form !== 'pronoun').map(textOf)
    return {
      kind: isWe ? 'organisation' : profile.kind,
      gazetteer: profile.entry,
      country,
      sector,
      anonymous: isAnonymous,
      name,
      aliases: [...new Set(spoken)].filter((alias) => alias !== name).sort(byCodeUnit),
      geo: entry?.geo,
      standsFor: armed === undefined ? undefined : (numbers.get(chains.of(armed)) ?? number),
      speaksFor: spokenFor === undefined ? undefined : numbers.get(chains.of(spokenFor)),
      whole: wholes.has(chains.of(group[0] ?? 0)) ? true : undefined,
      mentions: found,
      named: profile.named,
      number: profile.number ?? own[0]?.number ?? 'singular',
    }
  })
  return { entities, mentions }
}
