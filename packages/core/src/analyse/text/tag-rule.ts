import type { TextRules } from '../../languages/index.js'

/** A word with the tags that it has so far. */
export interface TaggedWord {
  readonly text: string
  /** In small letters. */
  readonly lower: string
  /** Its tags as the model names them together: "VERB VBD". */
  readonly name: string
  readonly upos: string
  readonly xpos: string
  /** The run's first word, and one that the models never met. */
  readonly unheard: boolean
}

/** What a word's tags must be, as the model names them (`VERB VBD`), given its neighbours; nothing where a rule does not know. */
export type TagRule = (words: readonly TaggedWord[], at: number, rules: TextRules) => string | undefined

/** How many words back an auxiliary may stand. */
export const REACH = 3

/** Words in whose company a past form is no verb: "the accused", "a wanted man". */
export const DETERMINERS = /^(?:DT|PRP\$|POS|JJ|CD)$/

/** Tags of verbs with a tense of their own. */
export const FINITE = /^(?:VBD|VBZ|VBP|MD)$/

/** A word in small letters; empty beyond the sentence. */
export const lower = (words: readonly TaggedWord[], at: number): string => words[at]?.lower ?? ''

/** Is it tagged as a verb or an auxiliary? */
export const isVerb = (word: TaggedWord | undefined): boolean => word?.upos === 'VERB' || word?.upos === 'AUX'

/** Does an auxiliary stand close before a word? */
export const isHelped = (words: readonly TaggedWord[], at: number, rules: TextRules): boolean =>
  words.slice(Math.max(0, at - REACH), at).some((word) => rules.perfectMarkers.has(word.lower))
