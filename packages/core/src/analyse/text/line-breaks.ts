import type { Token } from '../../types/index.js'
import { isLower, isUpper } from './characters.js'

/**
 * For each token 1 where a new block of text begins before it: after an empty line, and after a line's end unless the
 * text is merely wrapped at some width. A line that goes on in small letters goes on.
 */
export function lineBreaks(text: string, tokens: readonly Token[]): Uint8Array {
  const breaks = new Uint8Array(tokens.length)
  const single: number[] = []
  let small = 0
  for (let i = 1; i < tokens.length; i++) {
    const before = tokens[i - 1] as Token
    const token = tokens[i] as Token
    const lines = lineEnds(text, before.end, token.start)
    if (lines > 1) breaks[i] = 1
    else if (lines === 1) {
      single.push(i)
      if (isLower(token.text, 0)) small++
    }
  }
  const wrapped = small >= 2 && small * 5 >= single.length
  const width = wrapped ? widestLine(text) : 0
  for (const i of single) {
    const before = tokens[i - 1] as Token
    const token = tokens[i] as Token
    if (wrapped) breaks[i] = isShortLine(text, before.end, width) && !isLower(token.text, 0) ? 1 : 0
    else breaks[i] = isLower(token.text, 0) && !/[.!?:;"”)]$/.test(before.text) ? 0 : 1
  }
  if (tokens.length > 0) breaks[0] = 1
  return breaks
}

/** Line ends between two offsets, counted up to two; CRLF is one. */
function lineEnds(text: string, from: number, to: number): number {
  if (to - from === 1 && text.charCodeAt(from) === 32) return 0
  let count = 0
  for (let k = from; k < to && count < 2; k++) {
    const code = text.charCodeAt(k)
    if (code === 10 || code === 0x2028 || code === 0x2029 || code === 0x0b || code === 0x0c) count++
    else if (code === 13 && text.charCodeAt(k + 1) !== 10) count++
    if (code === 0x2029 || code === 0x0c) count = 2
  }
  return count
}

/** The widest line that is followed by another, in UTF-16 units, at most 200. */
function widestLine(text: string): number {
  let widest = 0
  let start = 0
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', start)) {
    if (at - start <= 200) widest = Math.max(widest, at - start)
    start = at + 1
  }
  return widest
}

/** A line that ends well before the others do is a heading or a paragraph's last. */
function isShortLine(text: string, end: number, width: number): boolean {
  let start = end
  while (start > 0 && end - start < width && text.charCodeAt(start - 1) !== 10) start--
  return (
    end - start < width * 0.6 ||
    (end - start < width * 0.8 && isUpper(text, start) && !/[.,]$/.test(text.slice(start, end)))
  )
}
