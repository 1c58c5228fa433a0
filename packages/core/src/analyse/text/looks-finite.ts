import type { TextRules } from '../../languages/index.js'

/** May a word, before anything is known of its sentence, be a finite verb? Participles that are written alike pass. */
export const looksFinite = (text: string, rules: TextRules): boolean => {
  const word = text.toLowerCase()
  return (
    rules.finiteWords.has(word) || rules.pastForms.has(word) || (text === word && /[a-z]{2}ed$/.test(word))
  )
}
