import type { EntityRules } from '../languages/index.js'
import { type EntityKind, kinds } from '../ontology/index.js'
import type { Entity, Gazetteer, GazetteerEntry } from '../types/index.js'

/** Whose forces or people a phrase speaks of: "three US soldiers" is the military of the United States. */
export interface ClassOfPeople {
  readonly of: GazetteerEntry
  readonly kind: EntityKind
  /** Of what part of a population: civilians are not protesters. */
  readonly part?: string
  /** The phrase from the country's word on: "US soldiers". */
  readonly name: string
}

/** A named force ("US navy") or whom a country's word and a class word stand for ("US soldiers"). */
export const countryOfName = (name: string, gazetteer: Gazetteer): string | undefined =>
  countryAt(name.replace(/^the /i, '').split(/\s+/), 0, gazetteer)[0]?.country

/** Kinds whose members, named by their country alone, are the same whoever speaks of them. */
const CLASSES: ReadonlySet<EntityKind> = new Set(['military', 'police', 'intelligence', 'population'])

/** A country's paramilitaries are not its armed forces, nor are the peacekeepers that it lends. */
const APART: ReadonlySet<string> = new Set(['PRM', 'IGO'])

const nounsOf = new Map(
  kinds
    .filter((kind) => CLASSES.has(kind.id))
    .map(({ id, nouns }) => {
      const words = nouns.filter(({ sector }) => !APART.has(sector ?? '')).flatMap((group) => group.words)
      return [id, new Set(words)] as const
    }),
)

/** The word as it stands and without a plural ending. */
const singulars = (word: string): readonly string[] => [
  word.replace(/s$/, ''),
  word.replace(/es$/, ''),
  word.replace(/ies$/, 'y'),
  word.replace(/men$/, 'man'),
  word,
]

/**
 * Reads a description as demonym and class, with at most two plain words between ("US troops", "Iraqi
 * security forces"), the class in the plural; one force ("the US navy") is none, nor is one whose country only follows from context.
 */
export function classOfPeople(
  description: string,
  kind: EntityKind,
  { gazetteer, rules: { plurals } }: { readonly gazetteer: Gazetteer; readonly rules: EntityRules },
): ClassOfPeople | undefined {
  const nouns = nounsOf.get(kind)
  if (nouns === undefined) return undefined
  const words = description.split(/\s+/)
  const noun = words.at(-1)?.toLowerCase() ?? ''
  const singular = singulars(noun).find((word) => nouns.has(word))
  if (singular === undefined || (singular === noun && !plurals.has(noun))) return undefined
  for (let at = Math.max(0, words.length - 4); at < words.length - 1; at += 1) {
    const [of, length] = countryAt(words, at, gazetteer)
    const between = words.slice(at + length, -1)
    if (of && between.length <= 2 && between.every((word) => /^\p{Ll}+$/u.test(word))) {
      const name = words.slice(at).join(' ')
      return kind === 'population' ? { of, kind, part: singular, name } : { of, kind, name }
    }
  }
  return undefined
}

/**
 * Whom "the army" or "the police" of a country means, by the country that the article gives it: "Kenyan police"; undefined
 * where the words name a part only.
 */
export function wholeOf(entity: Entity, gazetteer: Gazetteer): ClassOfPeople | undefined {
  const of = entity.whole && entity.country ? gazetteer.country(entity.country) : undefined
  const noun = /\p{L}+$/u.exec(entity.name.replace(/ (?:of|in) .*$/, ''))?.[0]
  if (of === undefined || noun === undefined) return undefined
  return { of, kind: entity.kind, name: `${of.demonyms?.[0] ?? of.name} ${noun.toLowerCase()}` }
}

/** The state whose government an entity is; as an actor it is the country itself. */
export function governedBy(entity: Entity, gazetteer: Gazetteer): GazetteerEntry | undefined {
  if (entity.kind !== 'government' || entity.country === undefined) return undefined
  const state = gazetteer.country(entity.country)
  if (entity.whole || state === undefined) return state
  const isItsOwn = [state.name, ...(state.demonyms ?? [])].some((word) =>
    gazetteer.named(`${word} government`).some(({ id }) => id === entity.gazetteer),
  )
  return isItsOwn ? state : undefined
}

/** What the forces of a country as a whole are called. */
const WHOLE: Partial<Readonly<Record<EntityKind, readonly string[]>>> = {
  military: ['military', 'armed forces'],
  police: ['police'],
}

/** The gazetteer's entry for all of a country's forces of this kind, where it has one. */
export const forcesOf = ({ of, kind }: ClassOfPeople, gazetteer: Gazetteer): GazetteerEntry | undefined =>
  [...(of.demonyms ?? []), of.name, ...(of.aliases ?? [])]
    .flatMap((word) => (WHOLE[kind] ?? []).flatMap((noun) => gazetteer.named(`${word} ${noun}`)))
    .find((entry) => entry.kind === kind && entry.country === of.country)

function countryAt(
  words: readonly string[],
  at: number,
  gazetteer: Gazetteer,
): readonly [GazetteerEntry | undefined, number] {
  const word = words[at] ?? ''
  const demonym = gazetteer.demonym(word)
  if (demonym?.kind === 'country') return [demonym, 1]
  const named = gazetteer.longest(words, at)
  return [named?.entries.find((entry) => entry.kind === 'country'), named?.length ?? 0]
}
