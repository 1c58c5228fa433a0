import type { EntityRules } from '../../languages/index.js'
import type { AnaphorContext } from './anaphor-context.js'
import type { Profile } from './chains.js'
import type { Line } from './line.js'
import { familyOf } from './noun-kind.js'
import type { Phrase } from './phrase.js'
import { dependents, firstConjunct } from './tree.js'

const NEAR = 3
const MOST_CANDIDATES = 80

/** A phrase that nothing forbids a pronoun to stand for, and the signs for and against it. */
export interface PronounCandidate {
  readonly phrase: number
  /** Names of signs, see `pronounWeights`. */
  readonly signs: readonly string[]
}

/** Could this pronoun stand for an entity of this profile, as far as kind, number and gender tell? */
const fits = (pronoun: Phrase, profile: Profile): boolean => {
  const reading = pronoun.reading
  if (reading?.person !== 3) return false
  const family = familyOf(profile.kind)
  if (reading.number === 'plural') {
    if (profile.number === 'plural' || profile.number === undefined) return true
    return family === 'organisation' || family === 'people' || profile.kind === 'country'
  }
  if (profile.number === 'plural') return false
  if (reading.gender === 'neuter') return family !== 'person' && family !== 'people'
  const isPerson = family === 'person' || (profile.kind === 'object' && profile.named)
  return isPerson && (profile.gender ?? reading.gender) === reading.gender
}

/** The verb (or other head of a clause) that a token stands under. */
const clauseOf = (line: Line, token: number): number => {
  let at = firstConjunct(line, token)
  for (let steps = 0; steps < 40; steps += 1) {
    const here = line.tokens[at]
    if (!here || here.head < 0) return at
    if (/^(?:root|ccomp|xcomp|advcl|acl|parataxis|csubj)/.test(here.deprel)) return at
    if (here.deprel === 'conj' && (here.upos === 'VERB' || here.upos === 'AUX')) return at
    at = here.head
  }
  return at
}

/** Does the phrase with head `above` hold the token below it, with no clause, apposition or conjunct between? */
const holds = (line: Line, above: number, below: number): boolean => {
  let at = below
  for (let steps = 0; steps < 40; steps += 1) {
    const token = line.tokens[at]
    if (!token || token.head < 0) return false
    if (/^(?:acl|ccomp|advcl|conj|appos|parataxis|csubj)/.test(token.deprel)) return false
    at = token.head
    if (at === above) return true
  }
  return false
}

/** Binding: a plain pronoun is not another argument of its own verb, nor inside the phrase that it would mean. */
const isBarred = (line: Line, pronoun: Phrase, earlier: Phrase): boolean => {
  if (earlier.line !== pronoun.line) return pronoun.reading?.reflexive === true
  const own = line.tokens[pronoun.head]
  const other = line.tokens[firstConjunct(line, earlier.head)]
  if (!own || !other) return false
  if (holds(line, earlier.head, pronoun.head)) return true
  const isArgument = (deprel: string): boolean => /^(?:nsubj|obj|iobj|obl)/.test(deprel)
  const share = own.head === other.head && isArgument(own.deprel) && isArgument(other.deprel)
  if (pronoun.reading?.reflexive) return !share && own.deprel !== 'nmod' && own.deprel !== 'advmod'
  return share && !pronoun.reading?.possessive
}

/** "**its** foreign minister", "**its** army": only a state, a region or a body has one. */
const mayOwn = (line: Line, pronoun: Phrase, profile: Profile, rules: EntityRules): boolean => {
  if (pronoun.reading?.possessive !== true) return true
  const owned = line.tokens[line.tokens[pronoun.head]?.head ?? -1]?.lemma ?? ''
  if (!rules.stateOffices.has(owned) && !rules.wholes.has(owned)) return true
  return familyOf(profile.kind) !== 'object' && profile.kind !== 'facility'
}

/** What the entity is, as far as pronouns care: a country that is a subject acts, like an organisation. */
const familySign = (profile: Profile, earlier: Phrase): string => {
  const family = familyOf(profile.kind)
  if (profile.kind === 'object') return profile.named ? 'kind unknown name' : 'kind unknown'
  if (profile.kind === 'country')
    return earlier.role === 'subject' || earlier.form === 'pronoun' ? 'kind organisation' : 'kind country'
  return `kind ${family}`
}

const bucket = (value: number, limits: readonly number[]): number => {
  const at = limits.findIndex((limit) => value <= limit)
  return at < 0 ? limits.length : at
}

/** "without **any casualties**. They …": what need not be there is not spoken of in another sentence. */
const mayBeNone = (line: Line | undefined, earlier: Phrase, rules: EntityRules): boolean =>
  line !== undefined &&
  dependents(line, earlier.head, 'det').some((child) =>
    rules.emptyDeterminers.has(line.tokens[child]?.lemma ?? ''),
  )

/** '"The king cheats," **he** said': whoever is spoken of in a quotation does not speak it. */
const isSpokenOf = (
  quotes: readonly number[],
  candidate: number,
  { chains, phrases, quotations }: AnaphorContext,
): boolean =>
  quotes.length > 0 &&
  chains.profile(candidate).members.some((member) => {
    const phrase = phrases.all[member]
    const isTold = phrase?.form === 'name' || member === candidate
    return isTold && phrase && quotes.includes(quotations.quoteAt(phrase.line, phrase.head))
  })

/** The class of pronouns whose signs count apart. */
export const pronounClass = (pronoun: Phrase): 'he' | 'it' | 'they' => {
  const reading = pronoun.reading
  if (reading?.number === 'plural') return 'they'
  return reading?.gender === 'neuter' ? 'it' : 'he'
}

const signsOf = (pronoun: Phrase, at: number, candidate: number, context: AnaphorContext): string[] => {
  const { lines, phrases, chains, quotations } = context
  const earlier = phrases.all[candidate]
  const line = lines[pronoun.line]
  if (!earlier || !line) return []
  const profile = chains.profile(candidate)
  const distance = pronoun.line - earlier.line
  const size = bucket(profile.members.slice(0, 9).filter((member) => member < at).length, [1, 2, 5])
  const signs = [
    `distance ${distance}`,
    `role ${earlier.role}`,
    `form ${earlier.form}`,
    `size ${size}`,
    familySign(profile, earlier),
    `distance ${Math.min(1, distance)} role ${earlier.role}`,
  ]
  if (earlier.form === 'nominal') signs.push(earlier.definite ? 'definite' : 'indefinite')
  if (
    earlier.form === 'pronoun' &&
    earlier.reading &&
    earlier.reading.number === pronoun.reading?.number &&
    earlier.reading.gender === pronoun.reading?.gender
  )
    signs.push('same pronoun')
  if (earlier.role === pronoun.role && !pronoun.reading?.possessive) signs.push(`parallel ${pronoun.role}`)
  if (profile.named) signs.push('named')
  if (earlier.demonym) signs.push('demonym')
  if (earlier.modifier) signs.push('modifier')
  if (profile.number === 'plural') signs.push('plural')
  if (
    earlier.role === 'subject' &&
    clauseOf(lines[earlier.line] ?? line, earlier.head) === rootOf(lines[earlier.line] ?? line)
  )
    signs.push('main subject')
  const quote = quotations.quoteAt(pronoun.line, pronoun.head)
  if (quote >= 0 && quotations.quoteAt(earlier.line, earlier.head) < 0) signs.push('outside quotation')
  if (distance === 0) {
    signs.push(`gap ${bucket(pronoun.from - earlier.to, [2, 5, 10, 20])}`)
    const sameClause = clauseOf(line, earlier.head) === clauseOf(line, pronoun.head)
    if (sameClause) signs.push(pronoun.reading?.possessive ? `own clause ${earlier.role}` : 'same clause')
  }
  return signs
}

const rootOf = (line: Line): number => line.depths.indexOf(0)

/**
 * The phrases that a third-person pronoun may stand for, nearest first: those of the last sentences that agree in
 * kind, number and gender, that binding does not forbid, and that do not speak the quotation that it stands in. Their signs are
 * those of any pronoun.
 */
export const fittingPhrases = (at: number, context: AnaphorContext): readonly PronounCandidate[] => {
  const { lines, phrases, chains, quotations, rules, sides } = context
  const pronoun = phrases.all[at]
  const line = pronoun && lines[pronoun.line]
  if (!pronoun?.reading || !line) return []
  const quote = quotations.quoteAt(pronoun.line, pronoun.head)
  const speaker = quote < 0 ? undefined : quotations.speakerOf(quote)
  const side = speaker === undefined ? undefined : sides.of(speaker)
  const spoken = quotations.spokenBy(at)
  const found: PronounCandidate[] = []
  const seen = new Set<number>()
  for (let candidate = at - 1; candidate >= Math.max(0, at - MOST_CANDIDATES); candidate -= 1) {
    const earlier = phrases.all[candidate]
    if (!earlier || earlier.line < pronoun.line - NEAR || lines[earlier.line]?.field !== line.field) break
    if (earlier.reading && earlier.reading.person < 3) continue
    const root = chains.of(candidate)
    if (speaker !== undefined && root === chains.of(speaker)) continue
    if (side !== undefined && root === chains.of(side)) continue
    if (isSpokenOf(spoken, candidate, context)) continue
    if (rules.abstracts.has(earlier.classNoun ?? '')) continue
    if (earlier.line !== pronoun.line && mayBeNone(lines[earlier.line], earlier, rules)) continue
    if (!fits(pronoun, chains.profile(candidate)) || isBarred(line, pronoun, earlier)) continue
    if (!mayOwn(line, pronoun, chains.profile(candidate), rules)) continue
    const signs = signsOf(pronoun, at, candidate, context)
    if (!seen.has(root)) signs.push(`rank ${Math.min(3, seen.size)}`)
    seen.add(root)
    found.push({ phrase: candidate, signs })
  }
  return found
}

/** The same, with the signs that count for pronouns of its class only behind the others. */
export const pronounCandidates = (at: number, context: AnaphorContext): readonly PronounCandidate[] => {
  const pronoun = context.phrases.all[at]
  const about = pronoun && pronounClass(pronoun)
  return fittingPhrases(at, context).map(({ phrase, signs }) => ({
    phrase,
    signs: [...signs, ...signs.map((sign) => `${about} ${sign}`)],
  }))
}

/** The sign of there being no antecedent among the candidates. */
export const noneSigns = (at: number, context: AnaphorContext): readonly string[] => {
  const pronoun = context.phrases.all[at]
  if (!pronoun) return []
  const about = pronounClass(pronoun)
  return [
    'none',
    `${about} none`,
    `${about} none ${pronoun.reading?.possessive ? 'possessive' : pronoun.role}`,
  ]
}
