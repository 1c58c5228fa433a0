import type { Gazetteer, GazetteerEntry } from '../types/index.js'
import { normaliseName } from './normalise-name.js'
import { isCapitalOfCapitals } from './surface.js'

/** What finding a name at a place in a text needs of an index. */
export interface NameIndex {
  /** The words of the longest name that begins with this word; 0 where none does. */
  most(firstWord: string): number
  /** Entries with this normalised name that may be written so. */
  named(key: string, surface: string): readonly GazetteerEntry[]
}

/** Punctuation that may stand within a name: "Washington, D.C.", "Ain al - Asad". */
const MAY_STAND_WITHIN = /^[-–,.'’&/]$/
const WORD = /[\p{L}\p{N}]/u
const CLITIC = /^(?:['’]\p{L}*|\.)$/u

/** The longest name of an index that begins at `words[from]`; none begins at an article. */
export function longestName(
  index: NameIndex,
  words: readonly string[],
  from: number,
): ReturnType<Gazetteer['longest']> {
  const first = words[from]
  if (first === undefined || !WORD.test(first) || /^the$/i.test(first)) return undefined
  const next = words[from + 1]
  const alone = index.most(firstWord(first))
  const closed = next !== undefined && CLITIC.test(next) ? index.most(firstWord(first + next)) : 0
  const most = Math.max(alone, closed)
  let best: ReturnType<Gazetteer['longest']>
  let surface = ''
  for (let at = from; most > 0 && at < words.length; at++) {
    const word = words[at] ?? ''
    surface = surface === '' || CLITIC.test(word) ? surface + word : `${surface} ${word}`
    if (!WORD.test(word)) {
      if (MAY_STAND_WITHIN.test(word)) continue
      break
    }
    const key = normaliseName(surface)
    if (countWords(key) > most) break
    if (at === from && isCapitalOfCapitals(key, word, words)) continue
    const entries = index.named(key, surface)
    if (entries.length > 0) best = { length: at - from + 1, entries }
  }
  return best
}

/** How many words a normalised name has. */
export function countWords(key: string): number {
  let words = 1
  for (let at = key.indexOf(' '); at >= 0; at = key.indexOf(' ', at + 1)) words++
  return words
}

/** The first word of a normalised name. */
export const firstWordOf = (key: string): string => {
  const cut = key.indexOf(' ')
  return cut < 0 ? key : key.slice(0, cut)
}

const remembered = new Map<string, string>()
const REMEMBERED = 50_000

/** The word under which names that begin so are listed; remembered, since texts repeat their words. */
function firstWord(word: string): string {
  let key = remembered.get(word)
  if (key === undefined) {
    if (remembered.size >= REMEMBERED) remembered.clear()
    key = firstWordOf(normaliseName(word))
    remembered.set(word, key)
  }
  return key
}
