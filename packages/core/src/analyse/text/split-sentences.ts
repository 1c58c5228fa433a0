import type { TextRules } from '../../languages/index.js'
import type { Sentence, Token } from '../../types/index.js'
import { characterKind, DIGIT, isLower, isUpper, LETTER } from './characters.js'
import { datelineEnd } from './datelines.js'
import { isGlued } from './is-glued.js'
import { lineBreaks } from './line-breaks.js'

/** The most tokens of one sentence; a longer run is cut after a comma or semicolon, or where it must be. */
export const LONGEST_SENTENCE = 160

const CLOSING = /^(["'”’)\]»]|''|’’)$/
const OPENING = /^(["'“‘([«]|``|--?|[—–•*·▪►])$/

/**
 * The text's sentences in order. A paragraph's end always ends one, so does a line's where lines are not merely
 * wrapped; a dateline ("BAGHDAD, Jan. 4 (Agency) --") is a sentence of its own. Linear in the number of tokens.
 */
export function splitSentences(text: string, tokens: readonly Token[], rules: TextRules): Sentence<Token>[] {
  const sentences: Sentence<Token>[] = []
  const breaks = lineBreaks(text, tokens)
  let from = 0
  const finish = (to: number): void => {
    while (to - from > LONGEST_SENTENCE) cut(cutPoint(tokens, from))
    cut(to)
  }
  const cut = (to: number): void => {
    const first = tokens[from]
    const last = tokens[to - 1]
    if (first && last && to > from) {
      sentences.push({ start: first.start, end: last.end, tokens: tokens.slice(from, to) })
    }
    from = to
  }
  for (let i = 0; i < tokens.length; i++) {
    if (i === from && (i === 0 || breaks[i] === 1 || isGlued(tokens, i))) {
      const end = datelineEnd(text, tokens, i, breaks, rules)
      if (end > i) {
        cut(end)
        i = end - 1
        continue
      }
    }
    const next = i + 1
    if (next === tokens.length || breaks[next] === 1) {
      finish(next)
    } else if (endsSentence(text, tokens, i, rules)) {
      let to = next
      while (to < tokens.length && breaks[to] !== 1 && closes(text, tokens, to)) to++
      if (to === tokens.length || breaks[to] === 1 || beginsSentence(text, tokens, to, i, rules)) {
        finish(to)
        i = to - 1
      }
    } else if (isGlued(tokens, next)) {
      finish(next)
    }
  }
  return sentences
}

function endsSentence(text: string, tokens: readonly Token[], i: number, rules: TextRules): boolean {
  const token = tokens[i]
  if (!token) return false
  const word = token.text
  const last = word.charCodeAt(word.length - 1)
  if (last === 46) {
    if (word.length === 1 || word.startsWith('..')) return true
    return mayClose(word, rules)
  }
  if (word === '…' || last === 63 || last === 33 || word === '。') return true
  return word === ';' && text.charAt(token.end) === '\n'
}

/** May an abbreviation with its stop be a sentence's last word? */
function mayClose(word: string, rules: TextRules): boolean {
  const lower = word.toLowerCase()
  return (
    rules.closingAbbreviations.has(lower) ||
    lower === 'i.' ||
    (lower.length > 3 && /^(\p{L}\.)+$/u.test(lower))
  )
}

/** A quotation mark or bracket right after the stop belongs to what it closes. */
function closes(text: string, tokens: readonly Token[], i: number): boolean {
  const token = tokens[i]
  if (!token || !CLOSING.test(token.text)) return false
  if (tokens[i - 1]?.end !== token.start) return false
  const after = text.charCodeAt(token.end)
  const kind = characterKind(Number.isNaN(after) ? 32 : after)
  return /[”’)\]»]/.test(token.text) || (kind !== LETTER && kind !== DIGIT)
}

function beginsSentence(
  text: string,
  tokens: readonly Token[],
  i: number,
  stop: number,
  rules: TextRules,
): boolean {
  let k = i
  while (k < tokens.length - 1 && OPENING.test(tokens[k]?.text ?? '')) k++
  const token = tokens[k]
  const mark = tokens[stop]
  if (!token || !mark) return false
  const ellipsis = mark.text.startsWith('..') || mark.text === '…'
  const abbreviation = mark.text.length > 1 && /^\p{L}/u.test(mark.text)
  if (abbreviation) return isUpper(token.text, 0) && (rules.openers.has(token.lower) || k > i)
  if (isUpper(token.text, 0)) return true
  if (characterKind(token.text.charCodeAt(0)) === DIGIT) return !ellipsis && mark.end < token.start
  if (isLower(token.text, 0)) {
    return (
      mark.text === '.' && tokens[i - 1] === mark && mark.end < token.start && startsWithSmallName(token.text)
    )
  }
  return k > i || characterKind(token.text.charCodeAt(0)) === LETTER || text.charAt(mark.end) === '\n'
}

/** "al-Asad", "iPhone": names that begin small may begin a sentence. */
function startsWithSmallName(word: string): boolean {
  return /^\p{Ll}{1,3}-?\p{Lu}/u.test(word)
}

/** Where to cut a run that is too long: after the last comma, semicolon or dash that leaves a third behind. */
function cutPoint(tokens: readonly Token[], from: number): number {
  for (let k = from + LONGEST_SENTENCE; k > from + LONGEST_SENTENCE / 3; k--) {
    if (/^([,;:]|--|[—–])$/.test(tokens[k - 1]?.text ?? '')) return k
  }
  return from + LONGEST_SENTENCE
}
