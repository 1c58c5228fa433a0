import type { Gazetteer } from '../../types/index.js'
import type { Chains } from './chains.js'
import type { FoundEntity, FoundMention } from './found-mention.js'
import type { Line } from './line.js'
import { sectorOf } from './noun-kind.js'
import type { Phrase, Phrases } from './phrase.js'
import { postSector } from './post-sector.js'

const byCodeUnit = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** The fullest name among mentions, else the first description; a country known only by its adjective, by its entry. */
const nameOf = (
  mentions: readonly Phrase[],
  textOf: (phrase: Phrase) => string,
  entryName: string | undefined,
  isOwn: (name: string) => boolean,
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
  const nominal = mentions.find((phrase) => phrase.form === 'nominal') ?? mentions[0]
  return nominal ? textOf(nominal) : ''
}

const isMetonym = (text: string, id: string, gazetteer: Gazetteer): boolean =>
  gazetteer.metonym(text)?.id === id && !gazetteer.named(text).some((entry) => entry.id === id)

/** The sets of phrases as entities in text order, and their phrases as mentions. */
export const portraitsOf = (
  lines: readonly Line[],
  phrases: Phrases,
  chains: Chains,
  { gazetteer, publishedAt }: { readonly gazetteer: Gazetteer; readonly publishedAt?: string },
): { readonly entities: readonly FoundEntity[]; readonly mentions: readonly FoundMention[] } => {
  const textOf = (phrase: Phrase): string => lines[phrase.line]?.text.slice(phrase.start, phrase.end) ?? ''
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
    const common = {
      kind: profile.kind,
      ...(profile.entry && { gazetteer: profile.entry }),
      ...(country && { country }),
      ...(sector && { sector }),
      ...(anonymous && !profile.named && { anonymous: true as const }),
    }
    const found = group.map((at): FoundMention => {
      const phrase = phrases.all[at]
      if (!phrase) throw new RangeError(`no phrase ${at}`)
      const line = lines[phrase.line]
      const mention: FoundMention = {
        start: phrase.start,
        end: phrase.end,
        ...(line?.field && { field: line.field }),
        form: phrase.form,
        sentence: line?.index ?? 0,
        from: phrase.from,
        to: phrase.to,
        head: phrase.head,
        entity: number,
        ...common,
        number: phrase.number,
        definite: phrase.definite,
        ...(phrase.sector && { sector: phrase.sector }),
        ...(phrase.former && { former: true as const }),
        ...(phrase.modifier && { modifier: true as const }),
        ...(phrase.demonym && { demonym: true as const }),
        ...(phrase.classNoun && { classNoun: phrase.classNoun }),
        ...(phrase.title && { title: phrase.title }),
      }
      mentions[at] = mention
      return mention
    })
    const isOwn = (text: string): boolean => entry === undefined || !isMetonym(text, entry.id, gazetteer)
    const name = nameOf(own, textOf, entry?.name, isOwn)
    const spoken = own.filter((phrase) => phrase.form !== 'pronoun').map(textOf)
    return {
      ...common,
      name,
      aliases: [...new Set(spoken)].filter((alias) => alias !== name).sort(byCodeUnit),
      ...(entry?.geo && { geo: entry.geo }),
      mentions: found,
      named: profile.named,
      number: profile.number ?? own[0]?.number ?? 'singular',
    }
  })
  return { entities, mentions }
}
