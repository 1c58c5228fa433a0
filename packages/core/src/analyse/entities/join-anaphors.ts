import type { EntityRules } from '../../languages/index.js'
import type { Gazetteer } from '../../types/index.js'
import type { AnaphorContext } from './anaphor-context.js'
import type { Chains } from './chains.js'
import { headKeys } from './head-keys.js'
import { homeCountry } from './home-country.js'
import type { Line } from './line.js'
import { ellipsisKind, nominalAntecedent } from './nominal-antecedent.js'
import type { Phrase, Phrases } from './phrase.js'
import { pronounAntecedent } from './pronoun-antecedent.js'
import { type Quotations, quotationsOf } from './quotations.js'
import { type Sides, sidesOf } from './side-of.js'

interface AnaphorTools {
  readonly rules: EntityRules
  readonly gazetteer: Gazetteer
  readonly choose?: typeof pronounAntecedent
}

/** The sentence that tells who speaks a quotation's pronoun, where that comes behind it. */
const tellsLater = (all: readonly Phrase[], at: number, quotations: Quotations): number | undefined => {
  const phrase = all[at]
  const quote = phrase?.form === 'pronoun' ? quotations.quoteAt(phrase.line, phrase.head) : -1
  const speaker = quote < 0 ? undefined : quotations.speakerOf(quote)
  return speaker !== undefined && speaker > at ? all[speaker]?.line : undefined
}

/** From left to right; but a quotation's pronouns are read when the sentence that tells its speaker has been. */
const readingOrder = ({ all }: Phrases, quotations: Quotations): readonly number[] => {
  const waiting = new Map<number, number[]>()
  const order: number[] = []
  all.forEach((phrase, at) => {
    const told = tellsLater(all, at, quotations)
    if (told !== undefined) waiting.set(told, [...(waiting.get(told) ?? []), at])
    else order.push(at)
    if (all[at + 1]?.line !== phrase.line) order.push(...(waiting.get(phrase.line) ?? []))
  })
  return order
}

/** "our country", "his government": the state of whoever speaks or is spoken of. */
const homelandOf = (
  { line, possessor, modifiers }: Phrase,
  { phrases, sides, quotations }: AnaphorContext,
): number | undefined => {
  const owner = possessor === undefined ? -1 : (phrases.owners[line]?.[possessor] ?? -1)
  const reading = phrases.all[owner]?.reading
  if (possessor === undefined || reading === undefined || modifiers.length > 0) return undefined
  const quote = quotations.quoteAt(line, possessor)
  const speaker = quote < 0 ? undefined : quotations.speakerOf(quote)
  const one = reading.person === 1 ? speaker : owner
  return one === undefined ? undefined : sides.stateOf(sides.of(one) ?? one)
}

/**
 * Joins definite nominals and pronouns, from left to right, to whom they speak of; in doubt to no one. `choose` finds
 * a pronoun's antecedent (the fitting of its weights looks on here). Gives back for whom those who speak stand.
 */
export const joinAnaphors = (
  lines: readonly Line[],
  phrases: Phrases,
  chains: Chains,
  { rules, gazetteer, choose = pronounAntecedent }: AnaphorTools,
): Sides => {
  const quotations = quotationsOf(lines, phrases, rules)
  const lastWithHead = new Map<string, number[]>()
  let home: ReturnType<typeof homeCountry> | undefined
  const isSeat = ({ form, kind, demonym, line, start, end }: Phrase, at: number): boolean => {
    if (form !== 'name' || kind !== 'city' || demonym) return false
    const state = gazetteer.metonym(lines[line]?.text.slice(start, end) ?? '')
    return state !== undefined && state.country === chains.profile(at).country
  }
  const seats = (): readonly number[] => phrases.all.flatMap((phrase, at) => (isSeat(phrase, at) ? [at] : []))
  const context: AnaphorContext = {
    lines,
    phrases,
    chains,
    rules,
    quotations,
    sides: sidesOf({ lines, phrases, chains, rules, quotations, gazetteer }),
    seatsBefore: (before) => seats().filter((at) => at < before),
    homeOf: (at) => {
      home ??= homeCountry(lines, phrases, chains)
      return home(at)
    },
    lastWithHead,
    firstPersons: new Map<string, number>(),
  }
  const done = new Set<number>()
  const read = (at: number): void => {
    const phrase = phrases.all[at]
    if (phrase === undefined || done.has(at)) return
    done.add(at)
    // "**Her** husband" is her husband only once it is known who she is
    const owner =
      phrase.possessor === undefined ? -1 : (phrases.owners[phrase.line]?.[phrase.possessor] ?? -1)
    if (
      owner >= 0 &&
      phrases.all[owner]?.form === 'pronoun' &&
      tellsLater(phrases.all, owner, quotations) === undefined
    )
      read(owner)
    const kind = ellipsisKind(at, context)
    if (kind) chains.settle(at, kind)
    const isKnown = chains.profile(at).first < at
    if (!isKnown) {
      const antecedent =
        phrase.form === 'pronoun'
          ? choose(at, context)
          : phrase.form === 'nominal'
            ? nominalAntecedent(at, context)
            : undefined
      if (antecedent !== undefined) chains.join(antecedent, at, { surely: phrase.form === 'pronoun' })
    }
    for (const head of headKeys(phrase, rules)) {
      const list = lastWithHead.get(head) ?? []
      list.push(at)
      if (list.length > 12) list.shift()
      lastWithHead.set(head, list)
    }
  }
  for (const at of readingOrder(phrases, quotations)) read(at)
  phrases.all.forEach((phrase, at) => {
    if (phrase.form !== 'nominal' || !rules.homelands.has(phrase.classNoun ?? '')) return
    const state = homelandOf(phrase, context)
    if (state !== undefined && chains.profile(at).first === at) chains.join(state, at, { surely: true })
  })
  return context.sides
}
