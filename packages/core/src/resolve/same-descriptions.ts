import type { EntityRules } from '../languages/index.js'
import { familyOf, type KindFamily } from '../ontology/index.js'
import { distinct, inCodeUnitOrder } from './by-key.js'
import type { Cast } from './cast.js'
import { remembering } from './remembering.js'
import type { SamePart } from './same-parts.js'
import type { Stories } from './same-story.js'
import { unionFind } from './union-find.js'

/** In a block of more than this, each is compared with so many that follow. */
const WINDOW = 40

/** Whoever is spoken of by a description, in one article. */
interface Described {
  readonly article: string
  readonly id: string
  /** For each topic of the article a word for it and the description: its kind and words. */
  readonly blocks: readonly string[]
}

const FAMILIES: ReadonlySet<KindFamily> = new Set(['person', 'people', 'organisation', 'place'])

const lastDescribed = remembering<readonly Described[]>()

const wordsOf = (name: string): readonly string[] =>
  name.toLowerCase().match(/[\p{L}\p{N}]+(?:[-’'][\p{L}\p{N}]+)*/gu) ?? []

/** A word by which nobody is told from others: "two", "men", "soldiers". */
const isCommon = (word: string, { anybody, faint, servicemen, fighters }: EntityRules): boolean =>
  anybody.has(word) ||
  faint.has(word) ||
  [word, word.replace(/s$/, '')].some((one) => servicemen.has(one) || fighters.has(one))

/** Those without a name whom an article, and it once, describes by words that tell something; their own words aside for whose they are. */
const describedIn = (cast: Cast, known: ReadonlySet<string>, rules: EntityRules): readonly Described[] =>
  lastDescribed([cast, rules], () => {
    const found = new Map<string, Set<string>>()
    for (const { id: local, kind, name, mentions } of cast.read.extraction.entities) {
      const id = cast.ids.get(local)
      if (id === undefined || known.has(id) || kind === 'country' || !FAMILIES.has(familyOf(kind))) continue
      if (mentions.every(({ form }) => form === 'pronoun')) continue
      const words = wordsOf(name).filter((word) => !rules.articles.has(word))
      const isTelling = words.some((word) => !isCommon(word, rules))
      if (!isTelling || words.some((word) => rules.pronouns.has(word) || /^\p{N}/u.test(word))) continue
      const key = `${kind} ${words.join(' ')}`
      found.set(key, (found.get(key) ?? new Set()).add(id))
    }
    const article = cast.read.article.id
    return [...found].flatMap(([key, ids]) => {
      const [id, another] = ids
      return id !== undefined && another === undefined
        ? [{ article, id, blocks: cast.topics.map((topic) => `${key} in ${topic}`) }]
        : []
    })
  })

/**
 * Whoever reports of one story, which may be of one day, describe by the same words ("a state official", "voters in Chad"), once each: they are
 * one. Words by which anybody may be called, and figures, are left to what befell them. No two come together by way of a
 * third report that are not of one story themselves.
 */
export function sameDescriptions(
  casts: readonly Cast[],
  stories: Stories,
  { known, rules }: { readonly known: ReadonlySet<string>; readonly rules: EntityRules },
): readonly SamePart[] {
  const blocks = new Map<string, Described[]>()
  for (const cast of casts)
    for (const described of describedIn(cast, known, rules))
      for (const key of described.blocks) {
        const block = blocks.get(key)
        if (block) block.push(described)
        else blocks.set(key, [described])
      }
  const isOneStory = (a: Described, b: Described): boolean =>
    a.article === b.article || (stories.near(a.article, b.article) && stories.alike(a.article, b.article))
  const all = distinct(
    [...blocks.values()].flatMap((block) => (block.length > 1 ? block.map(({ id }) => id) : [])),
  )
  const places = new Map(all.map((id, at) => [id, at]))
  const sets = unionFind(all.length)
  const groups = new Map<number, readonly Described[]>()
  const parts: SamePart[] = []
  for (const [, block] of [...blocks]
    .filter(([, { length }]) => length > 1)
    .sort(([a], [b]) => inCodeUnitOrder(a, b)))
    block.forEach((one, position) => {
      for (const other of block.slice(position + 1, position + 1 + WINDOW)) {
        const [a, b] = [sets.find(places.get(one.id) ?? 0), sets.find(places.get(other.id) ?? 0)]
        if (a === b || !isOneStory(one, other)) continue
        const [here, there] = [groups.get(a) ?? [one], groups.get(b) ?? [other]]
        if (!here.every((left) => there.every((right) => isOneStory(left, right)))) continue
        sets.union(a, b)
        groups.set(sets.find(a), [...here, ...there])
        parts.push({
          left: one.id,
          right: other.id,
          reason: 'one description in reports of one story',
          alike: true,
        })
      }
    })
  return parts
}
