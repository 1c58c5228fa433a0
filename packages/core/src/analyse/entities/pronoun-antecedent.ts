import type { AnaphorContext } from './anaphor-context.js'
import { familyOf } from './noun-kind.js'
import type { Phrase } from './phrase.js'
import { noneSigns, pronounCandidates } from './pronoun-candidates.js'
import { pronounWeights } from './pronoun-weights.js'

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

const weigh = (signs: readonly string[]): number => {
  let sum = 0
  for (const sign of signs) sum += pronounWeights.get(sign) ?? 0
  return sum
}

/** Whom a pronoun stands for: the best of those before it that nothing forbids; undefined where none is good enough. */
export const pronounAntecedent = (at: number, context: AnaphorContext): number | undefined => {
  const phrase = context.phrases.all[at]
  if (!phrase?.reading) return undefined
  if (phrase.reading.person < 3) return firstPerson(at, phrase, context)
  let best: number | undefined
  let most = weigh(noneSigns(at, context))
  for (const { phrase: candidate, signs } of pronounCandidates(at, context)) {
    const score = weigh(signs)
    if (score > most) {
      most = score
      best = candidate
    }
  }
  return best
}
