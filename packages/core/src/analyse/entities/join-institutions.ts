import type { EntityRules } from '../../languages/index.js'
import type { EntityKind } from '../../ontology/index.js'
import type { Gazetteer, GazetteerEntry } from '../../types/index.js'
import type { Chains } from './chains.js'
import { homeCountry } from './home-country.js'
import type { Line } from './line.js'
import type { Phrase, Phrases } from './phrase.js'

/** Of these every state has its own: without a country beside it, that of the article's state is meant. */
const STATE_KINDS: ReadonlySet<EntityKind> = new Set(['government', 'police', 'intelligence', 'court'])

/** The words of a nominal without determiner and country, lower case: "security forces" of "Iraq's security forces". */
const bareWords = (line: Line, phrase: Phrase, { all, owners }: Phrases): string =>
  line.tokens
    .slice(phrase.from, phrase.head + 1)
    .filter(({ upos, deprel }, index) => {
      const owner = all[owners[phrase.line]?.[phrase.from + index] ?? -1]
      // "the Gujarat government" is no government of all India
      const isCountry =
        owner !== phrase &&
        owner?.country !== undefined &&
        owner.country === phrase.country &&
        owner.kind !== 'region'
      return !isCountry && upos !== 'DET' && deprel !== 'case' && !/^nmod:poss/.test(deprel)
    })
    .map(({ lower }) => lower)
    .join(' ')

/** The kind of all of a country's government or forces, where a nominal means all of them. */
const wholeKind = (
  line: Line,
  phrase: Phrase,
  phrases: Phrases,
  rules: EntityRules,
): EntityKind | undefined => {
  if (phrase.form !== 'nominal' || phrase.numeral !== undefined || phrase.modifier) return undefined
  const isCertain = phrase.definite || phrase.country !== undefined || phrase.from === phrase.head
  if (!isCertain) return undefined
  const words = bareWords(line, phrase, phrases)
  const kind =
    rules.wholes.get(words) ?? (phrase.possessor === undefined ? undefined : rules.forces.get(words))
  return kind === phrase.kind ? kind : undefined
}

const isOffice = (phrase: Phrase, rules: EntityRules): boolean => {
  const noun = phrase.title?.text.split(/\s+/).at(-1) ?? (phrase.definite ? phrase.classNoun : undefined)
  return phrase.kind === 'person' && rules.stateOffices.has(noun?.toLowerCase() ?? '')
}

/** Whose state somebody speaks or acts for: "its forces", "our troops". */
const stateOf = (at: number, chains: Chains): string | undefined => {
  const { kind, country } = chains.profile(at)
  return kind === 'country' || kind === 'person' || STATE_KINDS.has(kind) ? country : undefined
}

/** The entry for all of a country's forces of this kind ("Syrian military"), where the world knows them by name. */
const forcesOf = (
  state: GazetteerEntry | undefined,
  kind: EntityKind,
  { rules, gazetteer }: { readonly rules: EntityRules; readonly gazetteer: Gazetteer },
): GazetteerEntry | undefined => {
  if (state === undefined || kind === 'government') return undefined
  const nouns = [...rules.wholes].filter(([, whole]) => whole === kind).map(([noun]) => noun)
  return [...(state.demonyms ?? []), state.name]
    .flatMap((word) => nouns.flatMap((noun) => gazetteer.named(`${word} ${noun}`)))
    .find((entry) => entry.kind === kind && entry.country === state.country)
}

/**
 * Governments, armies, police and ministers that are told without their country get that of the article; all
 * of a country's government or forces ("the army", "Colombia's police") is one, however often it is told. Says which sets
 * mean all of them.
 */
export const joinInstitutions = (
  lines: readonly Line[],
  phrases: Phrases,
  chains: Chains,
  { rules, gazetteer }: { readonly rules: EntityRules; readonly gazetteer: Gazetteer },
): ReadonlySet<number> => {
  const home = homeCountry(lines, phrases, chains)
  const wholes = new Map<string, number>()
  phrases.all.forEach((phrase, at) => {
    const line = lines[phrase.line]
    if (line === undefined) return
    const whole = wholeKind(line, phrase, phrases, rules)
    const { country, entry, named } = chains.profile(at)
    const owner =
      phrase.possessor === undefined ? -1 : (phrases.owners[phrase.line]?.[phrase.possessor] ?? -1)
    const own = owner < 0 ? undefined : stateOf(owner, chains)
    const isBare = phrase.possessor === undefined && phrase.country === undefined
    const isState =
      phrase.form === 'nominal' &&
      phrase.definite &&
      phrase.number === 'singular' &&
      STATE_KINDS.has(phrase.kind)
    const lacks = country === undefined && entry === undefined && isBare
    const asked = whole !== undefined || (isState && !named) || isOffice(phrase, rules)
    const code = country ?? (asked ? own : undefined) ?? (lacks && asked ? home(at) : undefined)
    if (code === undefined) return
    const forces = whole && forcesOf(gazetteer.country(code), whole, { rules, gazetteer })
    chains.locate(at, code, forces)
    if (whole === undefined) return
    const first = wholes.get(`${whole} ${code}`)
    if (first === undefined) wholes.set(`${whole} ${code}`, at)
    else chains.join(first, at)
  })
  return new Set([...wholes.values()].map((at) => chains.of(at)))
}
