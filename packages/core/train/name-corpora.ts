import type { SilverSentence, WikigoldSentence } from './corpora.js'
import { correctedLabels } from './correct-slips.js'

/** Words with a label each: "O", "B-person", "I-person" … */
export interface NamedSentence {
  readonly words: readonly string[]
  readonly labels: readonly string[]
}

/** Voice of America's sentences with their silver labels, corrected. */
export function namesOfSilver(sentences: readonly SilverSentence[]): NamedSentence[] {
  const labels = correctedLabels(sentences)
  return sentences.map(({ words }, k) => ({ words, labels: repaired(labels[k] ?? []) }))
}

/** Wikipedia's sentences (Wikigold); nationalities among its MISC are peoples where `isPeople` says so. */
export function namesOfWikigold(
  sentences: readonly WikigoldSentence[],
  isPeople: (word: string) => boolean,
): NamedSentence[] {
  const kinds: Record<string, string> = { PER: 'person', ORG: 'organisation', LOC: 'place', MISC: 'other' }
  return sentences.map(({ words, names }) => {
    const raw = names.map((name, i) => {
      const kind = kinds[name.slice(2)]
      return kind === 'other' && isPeople(words[i] ?? '') ? 'people' : kind
    })
    return { words, labels: repaired(raw.map((kind) => (kind ? `I-${kind}` : 'O'))) }
  })
}

/** Labels of which each name begins with "B-" and goes on in "I-" of the same kind. */
function repaired(labels: readonly string[]): string[] {
  let before = 'O'
  return labels.map((label) => {
    const fixed = label.startsWith('I-') && before.slice(2) !== label.slice(2) ? `B-${label.slice(2)}` : label
    before = fixed
    return fixed
  })
}
