import type { EntityKind } from '../../ontology/index.js'
import type { AnaphorContext } from './anaphor-context.js'
import { familyOf } from './noun-kind.js'
import type { Phrase } from './phrase.js'
import { fittingPhrases, noneSigns, pronounClass } from './pronoun-candidates.js'
import { pronounWeights } from './pronoun-weights.js'
import { caseOf } from './tree.js'

const firstPerson = (at: number, phrase: Phrase, context: AnaphorContext): number | undefined => {
  const { quotations, firstPersons, chains, phrases, sides } = context
  const quote = quotations.quoteAt(phrase.line, phrase.head)
  const speaker = quote < 0 ? undefined : quotations.speakerOf(quote)
  const voice =
    quote < 0 ? 'author' : speaker === undefined ? `quote ${quote}` : `speaker ${chains.of(speaker)}`
  const reading = phrase.reading
  const key = `${voice} ${reading?.person} ${reading?.number}`
  const known = firstPersons.get(key)
  firstPersons.set(key, at)
  if (known !== undefined) return known
  if (speaker === undefined || reading?.person !== 1) return undefined
  if (reading.number === 'plural') return sides.of(speaker)
  const isPerson = familyOf(chains.profile(speaker).kind) === 'person'
  return isPerson && phrases.all[speaker]?.number === 'singular' ? speaker : undefined
}

/** Is this the subject of a verb of saying, outside of what is said? */
const isSpeaking = ({ line, head, role }: Phrase, { lines, rules, quotations }: AnaphorContext): boolean => {
  const { tokens = [] } = lines[line] ?? {}
  const { lemma = '' } = tokens[tokens[head]?.head ?? -1] ?? {}
  const isSpeech = rules.speechVerbs.has(lemma) || rules.speechActs.has(lemma)
  return role === 'subject' && isSpeech && quotations.quoteAt(line, head) < 0
}

/** "he said", "the ministry … it added": in news whoever spoke last, where nobody else has come in as a subject since. */
const lastSpeaker = (at: number, phrase: Phrase, context: AnaphorContext): number | undefined => {
  if (phrase.gender === undefined || !isSpeaking(phrase, context)) return undefined
  const { phrases, quotations } = context
  const candidates = fittingPhrases(at, context)
    .map(({ phrase: candidate }) => candidate)
    .filter((candidate) => {
      const earlier = phrases.all[candidate]
      return (
        earlier !== undefined &&
        earlier.role === 'subject' &&
        quotations.quoteAt(earlier.line, earlier.head) < 0
      )
    })
  // of a sentence its speaker, whatever else it tells
  const last = phrases.all[candidates[0] ?? -1]?.line
  if (last === phrase.line) return undefined
  return candidates.find((candidate) => {
    const earlier = phrases.all[candidate]
    return earlier?.line === last && earlier !== undefined && isSpeaking(earlier, context)
  })
}

/** "the army said that **it** would go on": the subject of what somebody says is whoever says so, where nothing forbids it. */
const ownSpeaker = (at: number, phrase: Phrase, context: AnaphorContext): number | undefined => {
  const { lines, rules, phrases } = context
  const tokens = lines[phrase.line]?.tokens ?? []
  const verb = tokens[tokens[phrase.head]?.head ?? -1]
  const isSaid = phrase.role === 'subject' && verb?.deprel === 'ccomp'
  if (!isSaid || !rules.speechVerbs.has(tokens[verb.head]?.lemma ?? '')) return undefined
  const subject = tokens.findIndex(({ head, deprel }) => head === verb.head && deprel === 'nsubj')
  const speaker = phrases.owners[phrase.line]?.[subject]
  return fittingPhrases(at, context).find(({ phrase: candidate }) => candidate === speaker)?.phrase
}

/** Of these a state's own are on its side. */
const OF_STATES: ReadonlySet<EntityKind> = new Set([
  'government',
  'military',
  'police',
  'intelligence',
  'country',
])

/** Whom a quotation's "they" attack and are attacked by: the one actor of the sentence before that does not speak. */
const otherSide = (at: number, phrase: Phrase, context: AnaphorContext): number | undefined => {
  const { phrases, chains, quotations, sides } = context
  const quote = quotations.quoteAt(phrase.line, phrase.head)
  const speaker = quote < 0 ? undefined : quotations.speakerOf(quote)
  const side = speaker === undefined ? undefined : sides.of(speaker)
  if (side === undefined || phrase.reading?.number !== 'plural') return undefined
  const { country: own } = chains.profile(side)
  const actors = fittingPhrases(at, context)
    .map((each) => each.phrase)
    .filter((candidate) => {
      const { kind, country, named } = chains.profile(candidate)
      const isOfState = OF_STATES.has(kind) && OF_STATES.has(chains.profile(side).kind)
      const isOrgan = isOfState && (country === undefined ? !named : country === own)
      // "union leader" tells of no union
      const isPart = phrases.all[candidate]?.modifier === true
      return !isOrgan && !isPart && (kind === 'country' || familyOf(kind) === 'organisation')
    })
  // "the enemy" may be told of anywhere, "they" was told of last
  const isNoun = phrase.to - phrase.from > 1
  const last = phrases.all[actors[0] ?? -1]?.line
  const near = actors.filter((candidate) => isNoun || phrases.all[candidate]?.line === last)
  return new Set(near.map(chains.of)).size === 1 ? near[0] : undefined
}

/**
 * "cut ties with Norland over **its** raids", "thanked the envoy for **his** help": whose the ground is on which somebody is blamed or
 * thanked is whoever is blamed or thanked.
 */
const blamedOne = (at: number, phrase: Phrase, context: AnaphorContext): number | undefined => {
  const { lines, rules, phrases } = context
  const line = lines[phrase.line]
  const ground = line?.tokens[phrase.head]?.head ?? -1
  if (line === undefined || phrase.reading?.possessive !== true) return undefined
  if (!rules.groundPrepositions.has(caseOf(line, ground) ?? '')) return undefined
  let verb = line.tokens[ground]?.head ?? -1
  for (let steps = 0; steps < 3 && line.tokens[verb]?.upos === 'NOUN'; steps += 1)
    verb = line.tokens[verb]?.head ?? -1
  if (!rules.blamingVerbs.has(line.tokens[verb]?.lemma ?? '') || verb > ground) return undefined
  return fittingPhrases(at, context).find(({ phrase: candidate }) => {
    const blamed = phrases.all[candidate]
    return blamed?.line === phrase.line && blamed.head > verb && blamed.kind !== 'object'
  })?.phrase
}

/** The weights that count for one class of pronouns only, by their signs without its word. */
const weightsOf = (about: string): ReadonlyMap<string, number> =>
  new Map(
    [...pronounWeights].flatMap(([sign, weight]) =>
      sign.startsWith(`${about} `) ? [[sign.slice(about.length + 1), weight] as const] : [],
    ),
  )

const byClass = { he: weightsOf('he'), it: weightsOf('it'), they: weightsOf('they') } as const

const weigh = (signs: readonly string[], ...among: readonly ReadonlyMap<string, number>[]): number => {
  let sum = 0
  for (const weights of among) for (const sign of signs) sum += weights.get(sign) ?? 0
  return sum
}

/** Whom a pronoun stands for: the best of those before it that nothing forbids; undefined where none is good enough. */
export const pronounAntecedent = (at: number, context: AnaphorContext): number | undefined => {
  const phrase = context.phrases.all[at]
  if (!phrase?.reading) return undefined
  if (phrase.reading.person < 3) return firstPerson(at, phrase, context)
  if (phrase.to - phrase.from > 1) return otherSide(at, phrase, context)
  const spoke =
    blamedOne(at, phrase, context) ?? ownSpeaker(at, phrase, context) ?? lastSpeaker(at, phrase, context)
  if (spoke !== undefined) return spoke
  let best: number | undefined
  let most = weigh(noneSigns(at, context), pronounWeights)
  const own = byClass[pronounClass(phrase)]
  for (const { phrase: candidate, signs } of fittingPhrases(at, context)) {
    const score = weigh(signs, pronounWeights, own)
    if (score > most) {
      most = score
      best = candidate
    }
  }
  return best ?? otherSide(at, phrase, context)
}
