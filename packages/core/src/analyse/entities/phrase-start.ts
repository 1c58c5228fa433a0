import type { DateRules } from '../../languages/index.js'
import type { Line } from './line.js'
import { subtree } from './tree.js'

const BEFORE_HEAD = new Set([
  'det',
  'amod',
  'nummod',
  'compound',
  'nmod',
  'flat',
  'advmod',
  'punct',
  'obl',
  'acl',
  'goeswith',
])
/** 'a "man was seen': a quotation that opens before the head, and does not end before it, is where the phrase begins. */
const quotedIn = (line: Line, from: number, head: number): number => {
  let marks = 0
  let last = from
  for (let at = from; at < head; at += 1) {
    if (!/^["“”]$/.test(line.tokens[at]?.text ?? '')) continue
    marks += 1
    last = at
  }
  return marks % 2 === 1 ? last + 1 : from
}

/** "shot dead | a governor": nothing but another determiner stands before an article in its phrase. */
const articleIn = (line: Line, from: number, head: number): number => {
  if (line.tokens[from]?.upos === 'DET') return from
  for (let at = from + 1; at < head; at += 1) {
    const token = line.tokens[at]
    if (token?.upos === 'DET' && (token.lemma === 'a' || token.lemma === 'the'))
      return token.head === head ? at : from
  }
  return from
}

/** "(at) least | 14 people", "more than | 30 people": what bounds a number is no part of the phrase. */
const boundedIn = (line: Line, from: number, head: number): number => {
  let at = from
  while (at < head && /^(?:JJ|RB)[RS]$|^IN$/.test(line.tokens[at]?.xpos ?? '')) at += 1
  return line.tokens[at]?.upos === 'NUM' ? at : from
}

/** Where the phrase of this head begins: its determiner and modifiers, as far as they stand without a gap. */
export const phraseStart = (line: Line, head: number, days: DateRules): number => {
  let from = head
  const before = (line.children[head] ?? []).filter((child) => child < head).reverse()
  for (const child of before) {
    const token = line.tokens[child]
    if (!token) break
    if (!BEFORE_HEAD.has(token.deprel.split(':')[0] ?? '')) break
    if (token.deprel === 'punct' && !/^[-‐–'"“,]$/.test(token.text)) break
    const whole = subtree(line, child)
    const range = whole.to > head ? { from: child, to: child + 1 } : whole
    const gap = line.tokens.slice(range.to, from)
    if (range.to !== from && !gap.every(({ upos }) => upos === 'PUNCT')) break
    from = range.from
  }
  while (from < head && ['PUNCT', 'ADP', 'CCONJ', 'ADV'].includes(line.tokens[from]?.upos ?? '')) from += 1
  return Math.max(
    from,
    articleIn(line, from, head),
    boundedIn(line, from, head),
    quotedIn(line, from, head),
    dayIn(line, from, head, days),
  )
}

/** "yesterday | armed men", "the following Sunday | the residence": a day before the phrase is no part of it, whatever it hangs by. */
const dayIn = (line: Line, from: number, head: number, days: DateRules): number => {
  const day = line.tokens.findLastIndex(
    ({ deprel, lemma, lower }, at) =>
      at >= from &&
      at < head &&
      deprel === 'obl:unmarked' &&
      (days.weekdays.has(lemma.toLowerCase()) || days.relativeDays.has(lower)),
  )
  return day < 0 ? from : day + 1
}
