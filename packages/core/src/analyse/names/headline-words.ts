import type { TextRules } from '../../languages/index.js'
import type { ParsedToken, Sentence, Token } from '../../types/index.js'
import { isShouted } from './quiet-words.js'

/** What an article's running text writes small, and how it writes what it writes large; words in lower case. */
export interface HeardWords {
  readonly small: ReadonlySet<string>
  readonly large: ReadonlyMap<string, string>
}

/** How many words with a letter a headline has at least, and what share of its long ones is written large. */
const LEAST_WORDS = 4
const LONG = 3
const SHARE = 0.8

const isLarge = (text: string): boolean => /^\p{Lu}/u.test(text)
const hasLetter = (text: string): boolean => /\p{L}/u.test(text)

/** Is every word of it written large ("Rebels Seize Town Near Border"), so that capitals tell no names? */
export function isTitled(tokens: readonly Token[]): boolean {
  let words = 0
  let large = 0
  let small = 0
  for (const { text } of tokens) {
    if (!hasLetter(text)) continue
    words += 1
    if (text.length <= LONG) continue
    if (isLarge(text)) large += 1
    else small += 1
    // so many that the rest cannot make up for it
    if (small > (1 - SHARE) * tokens.length + 1) return false
  }
  return words >= LEAST_WORDS && large >= 2 && large >= SHARE * (large + small)
}

/** Is it written as headlines are, so that its capitals tell nothing? */
export const isHeadline = (tokens: readonly Token[]): boolean => isShouted(tokens) || isTitled(tokens)

/** How the sentences that are no headlines write their words; the first of each says nothing. */
export function heardWords(sentences: readonly Sentence<ParsedToken>[]): HeardWords {
  const small = new Map<string, number>()
  const large = new Map<string, Map<string, number>>()
  const lemmas = new Set<string>()
  for (const { tokens } of sentences) {
    if (isHeadline(tokens)) continue
    tokens.forEach(({ text, lower, lemma }, at) => {
      if (!hasLetter(text)) return
      if (text === lower) {
        small.set(lower, (small.get(lower) ?? 0) + 1)
        lemmas.add(lemma)
      } else if (at > 0) {
        const forms = large.get(lower) ?? new Map<string, number>()
        large.set(lower, forms.set(text, (forms.get(text) ?? 0) + 1))
      }
    })
  }
  const usual = new Map<string, string>()
  const rare = new Set<string>()
  for (const [lower, forms] of large) {
    const [[form = lower] = [], ...others] = [...forms].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))
    const count = others.reduce((sum, [, n]) => sum + n, forms.get(form) ?? 0)
    if (count < (small.get(lower) ?? 0)) rare.add(lower)
    else usual.set(lower, form)
  }
  const often = [...small.keys()].filter((lower) => !usual.has(lower))
  return {
    small: new Set([...often, ...rare, ...[...lemmas].filter((lemma) => !usual.has(lemma))]),
    large: usual,
  }
}

/** Forms of one word that a headline and its text may differ by. */
const FORMS = [
  ['NOUN', 'NNS'],
  ['VERB', 'VBZ'],
  ['VERB', 'VBD'],
  ['VERB', 'VBG'],
] as const

/**
 * The words of a headline as its article writes them: what the running text writes small, in this or another form, is
 * no name. Undefined for a sentence whose capitals tell something.
 */
export function headlineWords(
  tokens: readonly Token[],
  { small, large }: HeardWords,
  rules: TextRules,
): readonly string[] | undefined {
  const shouted = isShouted(tokens)
  if (!shouted && !isTitled(tokens)) return undefined
  return tokens.map(({ text, lower }) => {
    const form = large.get(lower)
    if (form !== undefined) return shouted ? form : text
    const isPlain =
      shouted ||
      small.has(lower) ||
      rules.finiteWords.has(lower) ||
      rules.befalling.has(lower) ||
      rules.pastForms.has(lower) ||
      FORMS.some(([upos, xpos]) => small.has(rules.lemma(lower, upos, xpos)))
    return isPlain ? lower : text
  })
}
