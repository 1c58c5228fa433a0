import { withJoinedHyphens } from './join-hyphens.js'
import type { NamedSentence } from './name-corpora.js'
import type { GoldSentence } from './treebank.js'

const kinds: Readonly<Record<string, string>> = {
  person: 'person',
  organization: 'organisation',
  place: 'place',
  event: 'other',
  object: 'other',
  abstract: 'other',
}

/**
 * GUM's named entities: of each entity whose head is a proper noun, the run of proper nouns around the head. Adjectives
 * of nationality are peoples where `isPeople` says so. Hyphenated words are joined.
 */
export function namesOfGum(
  sentences: readonly GoldSentence[],
  isPeople: (word: string) => boolean,
): NamedSentence[] {
  const open: Open[] = []
  return sentences.map((sentence) => {
    open.length = 0
    const labels = new Array<string>(sentence.words.length).fill('O')
    for (const { from, to, kind } of entitiesOf(sentence, open)) {
      const label = kinds[kind]
      const name = label === undefined ? undefined : nameWithin(sentence, from, to)
      if (name === undefined) continue
      for (let i = name.from; i < name.to; i++) labels[i] = `${i === name.from ? 'B' : 'I'}-${label}`
    }
    sentence.words.forEach((word, i) => {
      if (labels[i] === 'O' && /^(JJ|NNPS|NNS)$/.test(sentence.xpos[i] ?? '') && isPeople(word))
        labels[i] = 'B-people'
    })
    const joined = withJoinedHyphens(sentence)
    if (joined === undefined) return { words: sentence.words, labels }
    return { words: joined.words, labels: joined.origins.map((i) => labels[i] ?? 'O') }
  })
}

interface Open {
  readonly id: string
  readonly kind: string
  readonly from: number
}

interface Entity {
  readonly from: number
  readonly to: number
  readonly kind: string
}

/** The entities in the `Entity=` annotations, outer ones first, so that inner names are labelled last. */
function entitiesOf(sentence: GoldSentence, open: Open[]): Entity[] {
  const found: Entity[] = []
  sentence.misc.forEach((misc, i) => {
    const value = /(?:^|\|)Entity=([^|]*)/.exec(misc)?.[1]
    if (value === undefined) return
    for (const part of value.matchAll(/\((\d+)-([a-z]+)[^()]*?(\))|\((\d+)-([a-z]+)[^()]*|(\d+)\)/g)) {
      if (part[1] !== undefined) found.push({ from: i, to: i + 1, kind: part[2] ?? '' })
      else if (part[4] !== undefined) open.push({ id: part[4], kind: part[5] ?? '', from: i })
      else {
        const k = open.findLastIndex((entity) => entity.id === part[6])
        const begun = open[k]
        if (begun === undefined) continue
        open.splice(k, 1)
        found.push({ from: begun.from, to: i + 1, kind: begun.kind })
      }
    }
  })
  return found.sort((a, b) => b.to - b.from - (a.to - a.from))
}

/** The proper nouns around the entity's head, with what joins them ("of", "and", "the", numbers) between. */
function nameWithin(
  sentence: GoldSentence,
  from: number,
  to: number,
): { from: number; to: number } | undefined {
  const isProper = (i: number): boolean => /^NNPS?$/.test(sentence.xpos[i] ?? '')
  let head = -1
  for (let i = from; i < to; i++) {
    const up = sentence.heads[i] as number
    if (up < from || up >= to) head = i
  }
  if (head < 0 || !isProper(head)) return undefined
  const joins = (i: number): boolean =>
    isProper(i) ||
    /^(of|and|the|for|-|&|'s|de|al|el)$/.test(sentence.words[i] ?? '') ||
    sentence.xpos[i] === 'CD' ||
    /^[A-Z]/.test(sentence.words[i] ?? '')
  let begin = head
  while (begin > from && joins(begin - 1)) begin--
  let end = head + 1
  while (end < to && joins(end)) end++
  while (begin < head && !/^[A-Z0-9]/.test(sentence.words[begin] ?? '')) begin++
  while (begin < head && /^(The|A|An)$/.test(sentence.words[begin] ?? '')) begin++
  while (end - 1 > head && !isProper(end - 1) && sentence.xpos[end - 1] !== 'CD') end--
  return { from: begin, to: end }
}
