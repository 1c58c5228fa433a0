import { readFileSync } from 'node:fs'
import type { SilverSentence } from './corpora.js'

/** Words with a label each: "O", "B-person", "I-person" … */
export interface NamedSentence {
  readonly words: readonly string[]
  readonly labels: readonly string[]
}

const demonym = /(an|ans|ian|ians|ese|ish|i|is|ites?|ch|ss|eks?|ards?|men|rs|ds|cs)$/i

/** Voice of America's sentences with their silver labels: `geo` a place, `gpe` a people or a country, `tim` no name. */
export function namesOfSilver(sentences: readonly SilverSentence[]): NamedSentence[] {
  return sentences.map(({ words, xpos, names }) => ({
    words,
    labels: repaired(
      names.map((name, i) => {
        const [begin = 'O', kind = ''] = name.split('-')
        const word = words[i] ?? ''
        const people =
          kind === 'gpe' &&
          demonym.test(word) &&
          (xpos[i] !== 'NNP' || /(ese|ish|ians?|iis?|aqis?)$/.test(word))
        const label =
          kind === 'per'
            ? 'person'
            : kind === 'org'
              ? 'organisation'
              : kind === 'geo'
                ? 'place'
                : kind === 'gpe'
                  ? people
                    ? 'people'
                    : 'place'
                  : kind === 'art' || kind === 'eve' || kind === 'nat'
                    ? 'other'
                    : ''
        return label === '' ? 'O' : `${begin}-${label}`
      }),
    ),
  }))
}

/** Wikipedia's sentences (Wikigold); nationalities among its MISC are peoples where `isPeople` says so. */
export function readWikigold(path: string, isPeople: (word: string) => boolean): NamedSentence[] {
  const kinds: Record<string, string> = { PER: 'person', ORG: 'organisation', LOC: 'place', MISC: 'other' }
  return readFileSync(path, 'utf8')
    .trim()
    .split(/\n\s*\n/)
    .map((block) => {
      const rows = block.split('\n').map((line) => line.split(' '))
      const words = rows.map((row) => row[0] ?? '')
      const raw = rows.map((row, i) => {
        const kind = kinds[(row[1] ?? 'O').slice(2)]
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
