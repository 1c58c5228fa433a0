import type { Span } from '../../types/index.js'
import { childrenOf } from '../grammar/index.js'
import type { Scene } from '../scene.js'
import type { FoundVoice } from './found-voice.js'
import { isSpeech, voiceOf } from './speaker-of.js'

/** A stretch between quotation marks, with who speaks as far as the text tells. */
export interface Quotation extends Span {
  readonly voice: FoundVoice | undefined
}

const maximum = 4000

/** A stretch between quotation marks; open where only the next paragraph's closes what it began. */
interface Stretch extends Span {
  readonly open: boolean
}

/**
 * Stretches between quotation marks; straight marks open and close in turn. A paragraph's end closes: what the next one
 * opens with is a new stretch, or a mark that was not meant.
 */
const quotedSpans = (
  text: string,
  marks: { readonly open: string; readonly close: string },
): readonly Stretch[] => {
  const spans: Stretch[] = []
  let start = -1
  const stops = new RegExp(`[\\n${`${marks.open}${marks.close}`.replace(/[\\\]^-]/g, '\\$&')}]`, 'g')
  for (const { 0: char, index: at } of text.matchAll(stops)) {
    if (start >= 0 && at - start > maximum + 1) start = -1
    if (start >= 0 && (char === '\n' || at - start > maximum)) {
      const next = text.slice(at, at + maximum).trimStart()[0] ?? ''
      if (char === '\n' && marks.open.includes(next)) spans.push({ start, end: at, open: true })
      start = -1
    } else if (start >= 0 && marks.close.includes(char)) {
      spans.push({ start, end: at, open: false })
      start = -1
    } else if (start < 0 && marks.open.includes(char)) start = at + 1
  }
  return spans
}

/** The voice of a sentence's main verb of saying, where it stands outside of the quotation. */
const voiceBeside = (scene: Scene, sentence: number, quote: Span): FoundVoice | undefined => {
  const tree = scene.trees[sentence]
  if (tree === undefined) return undefined
  for (const [token, word] of tree.tokens.entries()) {
    const outside = word.end <= quote.start || word.start >= quote.end
    if (!outside || word.upos !== 'VERB' || !isSpeech(scene, tree, token)) continue
    if (childrenOf(tree, token, 'nsubj').length > 0) return voiceOf(scene, tree, token)
  }
  return undefined
}

/** How many sentences back a speaker may have been named for a quotation that stands alone. */
const reach = 2

/**
 * Quotations of a whole sentence or more, each with its speaker: named beside it, else the speaker of the
 * quotation before it where no more than two sentences lie between and nobody else spoke.
 */
export const findQuotations = (scene: Scene): readonly Quotation[] => {
  const quotations: Quotation[] = []
  let last: { readonly sentence: number; readonly voice: FoundVoice } | undefined
  let at = 0
  // paragraphs of one speech whose speaker is told at its end
  let waiting: Span[] = []
  const { sentences, text } = scene.doc
  for (const quote of quotedSpans(text, scene.language.clauses.quoteMarks)) {
    if (quote.end - quote.start < 20) continue
    while (at < sentences.length && (sentences[at]?.end ?? 0) <= quote.start) at += 1
    let end = at
    while (end + 1 < sentences.length && (sentences[end + 1]?.start ?? Infinity) < quote.end) end += 1
    let voice: FoundVoice | undefined
    for (const sentence of [end, at]) voice ??= voiceBeside(scene, sentence, quote)
    if (voice === undefined && last !== undefined && at - last.sentence <= reach) voice = last.voice
    if (voice !== undefined) last = { sentence: end, voice }
    waiting.push(quote)
    if (voice === undefined && quote.open) continue
    for (const { start, end } of waiting) quotations.push({ start, end, voice })
    waiting = []
  }
  for (const { start, end } of waiting) quotations.push({ start, end, voice: undefined })
  return quotations
}

/** The quotation that a place in the text stands in. */
export const quotationAt = (quotations: readonly Quotation[], offset: number): Quotation | undefined => {
  let low = 0
  let high = quotations.length - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const quote = quotations[middle]
    if (quote === undefined) return undefined
    if (offset < quote.start) high = middle - 1
    else if (offset >= quote.end) low = middle + 1
    else return quote
  }
  return undefined
}
