import type { EntityRules } from '../../languages/index.js'
import type { Line } from './line.js'
import { familyOf } from './noun-kind.js'
import type { Phrase, Phrases } from './phrase.js'

/**
 * Marks the persons whose names the text withholds: nominals of persons that speak without a name ("a senior
 * security official"), and persons in a sentence that says so ("on condition of anonymity").
 */
export const withheldNames = (lines: readonly Line[], phrases: Phrases, rules: EntityRules): Phrases => {
  const says = (line: Line | undefined): boolean => {
    const words = ` ${line?.tokens.map((token) => token.lower).join(' ')} `
    return rules.anonymity.some((phrase) => words.includes(` ${phrase} `))
  }
  const isWithheld = (phrase: Phrase): boolean => {
    if (phrase.form !== 'nominal' || familyOf(phrase.kind) !== 'person') return false
    if (rules.unnamedSpeakers.has(phrase.classNoun ?? ''))
      return !phrase.definite || phrase.number === 'singular'
    return phrase.role === 'subject' && says(lines[phrase.line])
  }
  return {
    ...phrases,
    all: phrases.all.map((phrase) => (isWithheld(phrase) ? { ...phrase, anonymous: true as const } : phrase)),
  }
}
