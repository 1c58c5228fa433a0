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

/**
 * News tells first and names after: "a base in Iraq" in the lead is the "Ain al-Asad base" of the next sentence.
 * Joined only where one single name of that class comes, for the first time, within two sentences.
 */
export const joinNamedLater = (phrases: Phrases, chains: Chains): void => {
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
