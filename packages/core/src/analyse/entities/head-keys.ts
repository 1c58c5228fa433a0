import type { EntityRules } from '../../languages/index.js'
import { titleWords } from './chains.js'
import type { Phrase } from './phrase.js'

/** The word under which a noun is looked up: of several for one thing ("shop", "store") the first. */
export const headKey = (noun: string, { sameNouns }: EntityRules): string => sameNouns.get(noun) ?? noun

/** The nouns by which a phrase may be taken up again: its head, the words of its title, and offices of two words that one word tells. */
export const headKeys = (phrase: Phrase, rules: EntityRules): readonly string[] => {
  const { classNoun, modifiers } = phrase
  const title = titleWords(phrase)
  const words = classNoun === undefined ? title : [...title, classNoun]
  const told = classNoun === undefined ? title : [...title, ...modifiers, classNoun]
  const pairs = told.slice(1).flatMap((word, at) => rules.sameNouns.get(`${told[at]} ${word}`) ?? [])
  return [...new Set([...words.map((word) => headKey(word, rules)), ...pairs])]
}
