import type { GoldSentence } from './treebank.js'

/** A sentence with where each word's first part stood in the one that it was made from. */
export interface JoinedSentence extends GoldSentence {
  readonly origins: readonly number[]
}

/**
 * The sentence with hyphenated words as one word, as the program's tokeniser leaves them ("Iran-backed"), or
 * undefined where it has none. A group is joined only where its words make one subtree or hang on one head.
 */
export function withJoinedHyphens(sentence: GoldSentence): JoinedSentence | undefined {
  const groups = groupsOf(sentence)
  if (groups.length === 0) return undefined
  const n = sentence.words.length
  const newIndex = new Array<number>(n).fill(-1)
  const words: string[] = []
  const upos: string[] = []
  const xpos: string[] = []
  const lemmas: string[] = []
  const oldHeads: number[] = []
  const deprels: string[] = []
  const spaced: boolean[] = []
  const misc: string[] = []
  const origins: number[] = []
  let i = 0
  while (i < n) {
    const group = groups.find((g) => g.from === i)
    const to = group?.to ?? i + 1
    const lead = group?.lead ?? i
    const last = to - 1
    const joined = to - i > 1
    for (let k = i; k < to; k++) newIndex[k] = words.length
    words.push(sentence.words.slice(i, to).join(''))
    const leadTag = sentence.xpos[lead] ?? ''
    const asAdjective = joined && sentence.deprels[lead] === 'amod' && /^(VBN|VBG|VBD|JJ|NN)$/.test(leadTag)
    upos.push(asAdjective ? 'ADJ' : (sentence.upos[lead] ?? 'X'))
    xpos.push(asAdjective ? 'JJ' : leadTag)
    lemmas.push(joined ? sentence.words.slice(i, to).join('').toLowerCase() : (sentence.lemmas[i] ?? '_'))
    oldHeads.push(sentence.heads[lead] ?? -1)
    deprels.push(sentence.deprels[lead] ?? 'dep')
    spaced.push(sentence.spaced[last] ?? true)
    misc.push(sentence.misc[i] ?? '_')
    origins.push(i)
    i = to
  }
  const heads = oldHeads.map((head) => (head < 0 ? -1 : (newIndex[head] ?? -1)))
  return { ...sentence, words, upos, xpos, lemmas, heads, deprels, spaced, misc, origins }
}

interface Group {
  readonly from: number
  readonly to: number
  readonly lead: number
}

function groupsOf(sentence: GoldSentence): Group[] {
  const { words, spaced } = sentence
  const groups: Group[] = []
  let i = 0
  while (i < words.length) {
    let to = i + 1
    while (
      to + 1 < words.length &&
      words[to] === '-' &&
      !spaced[to - 1] &&
      !spaced[to] &&
      /^[\p{L}\p{N}]/u.test(words[to - 1] ?? '') &&
      /^[\p{L}\p{N}]/u.test(words[to + 1] ?? '')
    ) {
      to += 2
    }
    if (to - i > 1 && /\p{L}/u.test(words.slice(i, to).join(''))) {
      const lead = leadOf(sentence, i, to)
      if (lead >= 0) groups.push({ from: i, to, lead })
    }
    i = to
  }
  return groups
}

/** The word of the group that hangs on a word outside; -1 if they hang on different ones. */
function leadOf(sentence: GoldSentence, from: number, to: number): number {
  let lead = -1
  for (let k = from; k < to; k++) {
    const head = sentence.heads[k] ?? -1
    if (head >= from && head < to) continue
    if (sentence.words[k] === '-') continue
    if (lead < 0) lead = k
    else if (head !== sentence.heads[lead]) return -1
  }
  return lead
}
