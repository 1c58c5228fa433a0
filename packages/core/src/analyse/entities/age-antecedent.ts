import { type AgeTools, ageOf, agesTold } from './ages.js'
import type { Phrase } from './phrase.js'

/** So many sentences back somebody may be whose age is only now told. */
const NEAR = 2

/** How old those are of whom a phrase speaks, from and to: "the 17-year-old", "the teenager"; undefined where it does not say. */
const rangeOf = (phrase: Phrase, { lines, rules }: AgeTools): readonly [number, number] | undefined => {
  const line = lines[phrase.line]
  const age = line && ageOf(line, phrase, rules)
  return age === undefined ? rules.ageNouns.get(phrase.classNoun ?? '') : [age, age]
}

/** Could the one be so old, for all that the article says of both? */
export const agesAgree = (candidate: number, phrase: Phrase, tools: AgeTools): boolean => {
  const range = phrase.kind === 'person' ? rangeOf(phrase, tools) : undefined
  return range === undefined || agesTold(candidate, tools).every((age) => age >= range[0] && age <= range[1])
}

/**
 * "The 17-year-old", "the teenager": the only one before of whom the article has said that age; or who was the subject just before, where
 * it has said no age of that one, nor this one of anybody.
 */
export const ageAntecedent = (at: number, phrase: Phrase, tools: AgeTools): number | undefined => {
  const { phrases, chains, rules } = tools
  const range =
    phrase.kind === 'person' && phrase.number === 'singular' && phrase.possessor === undefined
      ? rangeOf(phrase, tools)
      : undefined
  if (range === undefined) return undefined
  const earlier = phrases.all
    .slice(0, at)
    .flatMap((other, index) =>
      other.form !== 'pronoun' &&
      other.kind === 'person' &&
      other.number === 'singular' &&
      other.end <= phrase.start + (other.line < phrase.line ? Infinity : 0) &&
      chains.agree(index, at)
        ? [index]
        : [],
    )
  const persons = new Map(earlier.map((index) => [chains.of(index), index]))
  const aged = [...persons.values()].filter((index) => {
    const ages = agesTold(index, tools)
    return ages.length > 0 && ages.every((age) => age >= range[0] && age <= range[1])
  })
  if (aged.length > 0) return aged.length === 1 ? aged[0] : undefined
  // "the 47-year-old": an age that is news of whoever was spoken of last
  if (range[0] !== range[1] || !rules.ageHead.test(phrase.classNoun ?? '')) return undefined
  const subjects = [...persons.values()].filter(
    (index) =>
      chains.profile(index).named &&
      agesTold(index, tools).length === 0 &&
      chains.profile(index).members.some((member) => isNearSubject(phrases.all[member], phrase)),
  )
  return subjects.length === 1 ? subjects[0] : undefined
}

const isNearSubject = (other: Phrase | undefined, { line }: Phrase): boolean =>
  other?.role === 'subject' && other.line < line && line - other.line <= NEAR
