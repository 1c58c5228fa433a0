import { type EntityKind, type KindFamily, kinds } from '../../ontology/index.js'

/** What a head noun tells of whom its phrase speaks. */
export interface NounReading {
  readonly kind: EntityKind
  readonly sector?: string
}

/** A compound as it is listed, and with its parts in the singular, as lemmas are: "rights group", "right group". */
const forms = (word: string): readonly string[] => {
  const singular = word.replaceAll(/(?<=\p{L}{3})s(?= )/gu, '')
  return singular === word ? [word] : [word, singular]
}

const readings: ReadonlyMap<string, NounReading> = new Map(
  kinds.flatMap((kind) =>
    kind.nouns.flatMap(({ sector = 'sector' in kind ? kind.sector : undefined, words }) =>
      words
        .flatMap(forms)
        .map((word): [string, NounReading] => [word, { kind: kind.id, ...(sector && { sector }) }]),
    ),
  ),
)

const families: ReadonlyMap<EntityKind, KindFamily> = new Map(kinds.map((kind) => [kind.id, kind.family]))
const sectors: ReadonlyMap<EntityKind, string> = new Map(
  kinds.flatMap((kind) => ('sector' in kind ? [[kind.id, kind.sector] as const] : [])),
)

/** The kind of the longest of up to three nouns that end a phrase (lemmas, the head last): "police officer". */
export const nounKind = (lemmas: readonly string[]): NounReading | undefined => {
  let name = ''
  let longest: NounReading | undefined
  for (let length = 1; length <= Math.min(3, lemmas.length); length += 1) {
    const word = lemmas[lemmas.length - length] ?? ''
    name = length === 1 ? word : `${word} ${name}`
    // a plural that the tagger took for a name keeps its form: "Gunmen"
    longest =
      readings.get(name) ??
      (name.endsWith('men') ? readings.get(`${name.slice(0, -2)}an`) : undefined) ??
      longest
  }
  if (longest !== undefined) return longest
  // "a car-bomb": what the last part is
  const head = lemmas[lemmas.length - 1] ?? ''
  const hyphen = head.lastIndexOf('-')
  return hyphen > 0 ? nounKind([head.slice(hyphen + 1)]) : personAtEnd(head)
}

/** The last three letters of every noun for persons. */
const personEndings: ReadonlySet<string> = new Set(
  [...readings].flatMap(([word, { kind }]) => (kind === 'person' ? [word.slice(-3)] : [])),
)

/** The shortest word that may end a closed compound, and what must stand before it. */
const SHORTEST = 5
const BEFORE = 3

/** "sharpshooter", "homeguard": a closed compound that ends in a noun for persons. */
const personAtEnd = (word: string): NounReading | undefined => {
  if (word.length < BEFORE + SHORTEST || !personEndings.has(word.slice(-3))) return undefined
  for (let cut = BEFORE; cut <= word.length - SHORTEST; cut += 1) {
    const reading = readings.get(word.slice(cut))
    if (reading?.kind === 'person') return reading
  }
  return undefined
}

export const familyOf = (kind: EntityKind): KindFamily => families.get(kind) ?? 'none'

/** PLOVER sector of an actor of this kind where nothing closer is known. */
export const sectorOf = (kind: EntityKind): string | undefined => sectors.get(kind)
