import type { EntityRules } from '../../languages/index.js'
import type { Chains } from './chains.js'
import { familyOf } from './noun-kind.js'
import type { Phrase, Phrases } from './phrase.js'

/** How many sentences later the name may come. */
const REACH = 2

/** In how many sentences at the head of an article a thing may be told before it is named. */
const LEAD = 3

const isUnnamedPlace = (phrase: Phrase): boolean =>
  phrase.form === 'nominal' &&
  !phrase.definite &&
  phrase.number === 'singular' &&
  phrase.line < LEAD &&
  familyOf(phrase.kind) === 'place'

/** "The head of the militia" in the lead. */
const isUnnamedOfficer = (phrase: Phrase, rules: EntityRules): boolean =>
  phrase.form === 'nominal' &&
  phrase.kind === 'person' &&
  phrase.number === 'singular' &&
  phrase.definite &&
  phrase.line < LEAD &&
  phrase.role !== 'other' &&
  rules.posts.has(phrase.classNoun ?? '')

/** Whoever holds an office in the lead is the one person whom the next sentences introduce by name and nothing else. */
const joinOfficers = (phrases: Phrases, chains: Chains, rules: EntityRules): void => {
  const officers = phrases.all.flatMap((phrase, at) =>
    isUnnamedOfficer(phrase, rules) && !chains.profile(at).named ? [at] : [],
  )
  const [officer] = officers
  const lead = officer === undefined ? undefined : phrases.all[officer]
  if (officer === undefined || lead === undefined || new Set(officers.map(chains.of)).size > 1) return
  const introduced = new Set<number>()
  for (const [at, other] of phrases.all.entries()) {
    const isNear = other.line > lead.line && other.line - lead.line <= REACH
    if (!isNear || other.form !== 'name' || other.kind !== 'person' || chains.profile(at).first !== at)
      continue
    introduced.add(at)
  }
  const titled = [...introduced].filter((at) =>
    phrases.all[at]?.title?.text.toLowerCase().endsWith(lead.classNoun ?? ''),
  )
  const [name, other] = titled.length > 0 ? titled : introduced
  const person = name === undefined ? undefined : phrases.all[name]
  if (name === undefined || other !== undefined || person === undefined || person.words.length < 2) return
  const isBare = chains.profile(name).members.every((member) => phrases.all[member]?.form !== 'nominal')
  if (isBare && (titled.length > 0 || person.title === undefined)) chains.join(name, officer)
}

/**
 * News tells first and names after: "a base in Iraq" in the lead is the "Ain al-Asad base" of the next sentence.
 * Joined only where one single name of that class comes, for the first time, within two sentences.
 */
export const joinNamedLater = (phrases: Phrases, chains: Chains, rules: EntityRules): void => {
  joinOfficers(phrases, chains, rules)
  phrases.all.forEach((phrase, at) => {
    if (!isUnnamedPlace(phrase) || phrase.classNoun === undefined || chains.profile(at).named) return
    const sameClass: number[] = []
    for (let index = at + 1; index < phrases.all.length; index += 1) {
      const other = phrases.all[index]
      if (!other || other.line - phrase.line > REACH) break
      if (other.classNoun === phrase.classNoun) sameClass.push(index)
    }
    const names = new Set(sameClass.filter((index) => phrases.all[index]?.form === 'name').map(chains.of))
    const [name] = names
    if (name === undefined || names.size > 1) return
    const isNew = chains.profile(name).first > at
    const others = sameClass.some((index) => {
      const other = phrases.all[index]
      return (
        other?.form === 'nominal' &&
        !other.definite &&
        other.line < LEAD &&
        chains.of(index) !== chains.of(at)
      )
    })
    if (isNew && !others) chains.join(at, name)
  })
}
