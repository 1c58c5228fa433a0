import type { AnaphorContext } from './anaphor-context.js'
import type { Profile } from './chains.js'
import type { Line } from './line.js'
import { familyOf } from './noun-kind.js'
import type { Phrase } from './phrase.js'
import { pronounWeights as weights } from './pronoun-weights.js'
import { firstConjunct } from './tree.js'

const NEAR = 3
const MOST_CANDIDATES = 80

/** Could this pronoun stand for an entity of this profile, as far as kind, number and gender tell? */
const fits = (pronoun: Phrase, profile: Profile): boolean => {
  const reading = pronoun.reading
  if (reading?.person !== 3) return false
  const family = familyOf(profile.kind)
  if (reading.number === 'plural') {
    if (profile.number === 'plural' || profile.number === undefined) return true
    return family === 'organisation' || family === 'people'
  }
  if (profile.number === 'plural') return false
  if (reading.gender === 'neuter') return family !== 'person' && family !== 'people'
  return (
    (family === 'person' || (profile.kind === 'object' && profile.named)) &&
    (profile.gender ?? reading.gender) === reading.gender
  )
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

const features = (pronoun: Phrase, earlier: Phrase, profile: Profile, context: AnaphorContext): number => {
  const line = context.lines[pronoun.line]
  const distance = pronoun.line - earlier.line
  let score = weights.distance[Math.min(distance, weights.distance.length - 1)] ?? 0
  score += weights.role[earlier.role]
  if (earlier.role === pronoun.role && pronoun.role === 'subject') score += weights.parallel
  score += weights.form[earlier.form]
  if (profile.named) score += weights.named
  score += Math.min(4, profile.members.length - 1) * weights.often
  if (earlier.demonym) score += weights.demonym
  if (earlier.form === 'nominal' && !earlier.definite) score += weights.indefinite
  const family = familyOf(profile.kind)
  if (profile.kind === 'object') score += weights.vague
  if (pronoun.reading?.number === 'plural' && profile.number !== 'plural') score += weights.collective
  if (family === 'place' && profile.kind !== 'country') score += weights.place
  if (pronoun.reading?.number === 'plural' && (family === 'person' || family === 'people'))
    score += weights.people
  if (line && distance === 0) {
    const sameClause = clauseOf(line, earlier.head) === clauseOf(line, pronoun.head)
    if (pronoun.reading?.possessive && earlier.role === 'subject' && sameClause) score += weights.owner
    score -= Math.min(30, pronoun.from - earlier.to) * weights.gap
  }
  return score
}

const firstPerson = (at: number, phrase: Phrase, context: AnaphorContext): number | undefined => {
  const { quotations, firstPersons, chains, phrases } = context
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
  const profile = chains.profile(speaker)
  const isPerson = familyOf(profile.kind) === 'person' && phrases.all[speaker]?.number === 'singular'
  const isGroup = familyOf(profile.kind) === 'organisation'
  return (reading.number === 'singular' ? isPerson : isGroup) ? speaker : undefined
}

/** Whom a pronoun stands for: the best of those before it that nothing forbids; undefined where none is good enough. */
export const pronounAntecedent = (at: number, context: AnaphorContext): number | undefined => {
  const { lines, phrases, chains, quotations } = context
  const phrase = phrases.all[at]
  if (!phrase?.reading) return undefined
  if (phrase.reading.person < 3) return firstPerson(at, phrase, context)
  const line = lines[phrase.line]
  if (!line) return undefined
  const quote = quotations.quoteAt(phrase.line, phrase.head)
  const speaker = quote < 0 ? undefined : quotations.speakerOf(quote)
  let best: number | undefined
  let most: number = weights.least
  const seen = new Set<number>()
  const least = Math.max(0, at - MOST_CANDIDATES)
  for (let candidate = at - 1; candidate >= least; candidate -= 1) {
    const earlier = phrases.all[candidate]
    if (!earlier || earlier.line < phrase.line - NEAR) break
    if (earlier.reading && earlier.reading.person < 3) continue
    if (lines[earlier.line]?.field !== line.field) break
    const profile = chains.profile(candidate)
    const root = chains.of(candidate)
    if (speaker !== undefined && root === chains.of(speaker)) continue
    if (context.rules.abstracts.has(earlier.classNoun ?? '')) continue
    if (!fits(phrase, profile) || isBarred(line, phrase, earlier)) continue
    const score = features(phrase, earlier, profile, context) - (seen.has(root) ? 0.01 : 0)
    seen.add(root)
    if (score > most) {
      most = score
      best = candidate
    }
  }
  return best
}
