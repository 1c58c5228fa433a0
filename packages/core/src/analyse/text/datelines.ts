import type { TextRules } from '../../languages/index.js'
import type { Token } from '../../types/index.js'
import { characterKind, DIGIT, isUpper, LETTER } from './characters.js'
import { isGlued } from './is-glued.js'

/** The most tokens before a dateline's dash. */
const LONGEST_DATELINE = 24

const DASH = /^(--+|[—–-])$/

/**
 * Where the dateline that begins at token `from` ends ("BAGHDAD --", "Quito, 7 May 91 (EFE) -- [Text]"),
 * as the index after its last token, or `from` where there is none. What precedes the dash must be a place, a date, an
 * agency in brackets; bracketed editor's words may follow it.
 */
export function datelineEnd(
  text: string,
  tokens: readonly Token[],
  from: number,
  breaks: Uint8Array,
  rules: TextRules,
): number {
  const dash = dashAt(tokens, from, breaks, rules)
  if (dash < 0) return from
  let end = dash + 1
  for (;;) {
    const close = bracketEnd(tokens, end)
    if (close < 0) break
    end = close
  }
  return end < tokens.length && breaks[end] !== 1 && text.length > 0 ? end : from
}

function dashAt(tokens: readonly Token[], from: number, breaks: Uint8Array, rules: TextRules): number {
  let bracket = 0
  let shouting = 0
  let dated = false
  let bracketed = false
  const first = tokens[from]
  if (!first || !isUpper(first.text, 0) || rules.openers.has(first.lower)) return -1
  for (let i = from; i < Math.min(tokens.length, from + LONGEST_DATELINE); i++) {
    const token = tokens[i] as Token
    const word = token.text
    if (i > from && (breaks[i] === 1 || isGlued(tokens, i))) return -1
    if (DASH.test(word)) {
      const spaced = tokens[i - 1]?.end !== token.start || tokens[i + 1]?.start !== token.end
      if (!spaced || bracket > 0) continue
      const place = i - from <= 4
      return shouting > 0 || dated || bracketed || (place && isUpper(tokens[i + 1]?.text ?? '', 0)) ? i : -1
    }
    if (word === '(' || word === '[') {
      bracket++
      bracketed = i > from
    } else if (word === ')' || word === ']') bracket--
    else if (bracket > 0) continue
    else if (characterKind(word.charCodeAt(0)) === DIGIT) dated = true
    else if (characterKind(word.charCodeAt(0)) === LETTER) {
      const lower = word.toLowerCase()
      if (rules.datelineWords.has(lower)) dated = dated || i > from
      else if (!isUpper(word, 0)) {
        if (!/^(de|del|la|el|of|al-.*|and|y|da|do|the)$/.test(lower)) return -1
      } else if (word.length > 2 && word === word.toUpperCase()) shouting++
    } else if (!/^[,./]$/.test(word)) return -1
  }
  return -1
}

/** "[Text]" or "(Reuters)" that begins at `at`: the index after its bracket, or -1. */
function bracketEnd(tokens: readonly Token[], at: number): number {
  const open = tokens[at]?.text
  if (open !== '[') return -1
  for (let i = at + 1; i < Math.min(tokens.length, at + 16); i++) if (tokens[i]?.text === ']') return i + 1
  return -1
}
