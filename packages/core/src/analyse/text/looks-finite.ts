import type { TextRules } from '../../languages/index.js'
import type { Token } from '../../types/index.js'

/** May a word, before anything is known of its sentence, be a finite verb? Participles that are written alike pass. */
export const looksFinite = ({ text, lower }: Token, rules: TextRules): boolean =>
  rules.finiteWords.has(lower) || rules.pastForms.has(lower) || (text === lower && /[a-z]{2}ed$/.test(lower))
