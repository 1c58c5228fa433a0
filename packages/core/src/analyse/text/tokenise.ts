import type { TextRules } from '../../languages/index.js'
import type { Token } from '../../types/index.js'
import { characterKind, DIGIT, isLower, isUpper, LETTER, MARK, SPACE } from './characters.js'

/** The longest run of letters that stays one token, in UTF-16 units. */
const LONGEST = 256

const APOSTROPHE = /['’ʼ]/
const HYPHEN = /[-‐‑]/

/**
 * The text's tokens in order; they never overlap and hold all that is not space. A hyphenated word is one token, a
 * clitic ("n't", "'s") one of its own, an abbreviation keeps its full stop. Linear in the text's length.
 */
export function tokenise(text: string, rules: TextRules): Token[] {
  const tokens: Token[] = []
  const add = (start: number, end: number): void => {
    if (end <= start) return
    const word = text.slice(start, end)
    tokens.push({ start, end, text: word, lower: word.toLowerCase() })
  }
  let i = 0
  while (i < text.length) {
    const kind = characterKind(text.charCodeAt(i))
    if (kind === SPACE) {
      i++
    } else if (kind === MARK && !beginsHandle(text, i)) {
      const end = markEnd(text, i, rules)
      add(i, end)
      i = end
    } else {
      const address = addressEnd(text, i)
      const end = address > 0 ? address : wordEnd(text, i, rules)
      if (address > 0) add(i, end)
      else addWord(text, i, end, rules, add)
      i = end
    }
  }
  return tokens
}

/** "@name", "#topic": the mark belongs to the word. */
function beginsHandle(text: string, i: number): boolean {
  const mark = text.charAt(i)
  return (
    (mark === '@' || mark === '#') &&
    characterKind(text.charCodeAt(i + 1)) === LETTER &&
    (i === 0 || characterKind(text.charCodeAt(i - 1)) === SPACE)
  )
}

/** Where a mark or a run of like marks ends: "--", "...", "?!"; also "'s" after a mark, and "'90s". */
function markEnd(text: string, i: number, rules: TextRules): number {
  const mark = text.charAt(i)
  const code = text.charCodeAt(i)
  if (code >= 0xd800 && code <= 0xdbff) return Math.min(i + 2, text.length)
  if (APOSTROPHE.test(mark)) {
    if (/^\d\ds?(?![\p{L}\p{N}])/u.test(text.slice(i + 1, i + 6)))
      return /s/.test(text.charAt(i + 3)) ? i + 4 : i + 3
    if (i > 0 && characterKind(text.charCodeAt(i - 1)) !== SPACE) {
      for (const clitic of rules.clitics) {
        if (!clitic.startsWith("'")) continue
        const end = i + clitic.length
        const rest = text.slice(i + 1, end).toLowerCase()
        if (rest === clitic.slice(1) && characterKind(text.charCodeAt(end) || 32) !== LETTER) return end
      }
    }
    return text.charAt(i + 1) === mark ? i + 2 : i + 1
  }
  if ('-.*_=~`'.includes(mark)) return runEnd(text, i, (other) => other === mark)
  if (mark === '!' || mark === '?') return runEnd(text, i, (other) => other === '!' || other === '?')
  return i + 1
}

function runEnd(text: string, i: number, same: (mark: string) => boolean): number {
  let end = i + 1
  while (end < text.length && same(text.charAt(end))) end++
  return end
}

/** Where a web or mail address that begins here ends, or 0. */
function addressEnd(text: string, i: number): number {
  if (!/^(https?:\/\/|www\.)/i.test(text.slice(i, i + 8))) return 0
  let end = i
  while (
    end < text.length &&
    end - i < 2048 &&
    characterKind(text.charCodeAt(end)) !== SPACE &&
    !/["<>”]/.test(text.charAt(end))
  )
    end++
  while (end > i && /[.,;:!?)\]'’]/.test(text.charAt(end - 1))) end--
  return end
}

/** Where the word that begins at `i` ends, with what joins its parts. */
function wordEnd(text: string, i: number, rules: TextRules): number {
  let end = i + 1
  while (end < text.length && end - i < LONGEST) {
    const kind = characterKind(text.charCodeAt(end))
    if (kind === LETTER || kind === DIGIT) {
      end++
      continue
    }
    if (kind === SPACE || !joins(text, i, end)) break
    end++
  }
  if (text.charAt(end) === '.' && takesStop(text, i, end, rules)) end++
  return end
}

/** Does the mark at `at` hold the word together: hyphen, apostrophe, "U.S", "4.25", "2,500", "10:30", "AT&T"? */
function joins(text: string, start: number, at: number): boolean {
  const mark = text.charAt(at)
  const before = characterKind(text.charCodeAt(at - 1))
  const after = characterKind(text.charCodeAt(at + 1) || 32)
  if (after !== LETTER && after !== DIGIT) return false
  if (before !== LETTER && before !== DIGIT) return false
  const digits = before === DIGIT && after === DIGIT
  if (HYPHEN.test(mark)) return !digits || lettersWithin(text, start, at)
  if (APOSTROPHE.test(mark)) return before === LETTER || after === LETTER
  if (mark === '.')
    return digits || (before === LETTER && after === LETTER && !isMissingSpace(text, start, at))
  if (mark === ',' || mark === ':' || mark === '/') return digits
  if (mark === '&') return isUpper(text, at - 1) && isUpper(text, at + 1)
  return mark === '_' || mark === '@'
}

function lettersWithin(text: string, from: number, to: number): boolean {
  for (let k = from; k < to; k++) if (characterKind(text.charCodeAt(k)) === LETTER) return true
  return false
}

/** "bases.The": a stop after a small letter and before a capital divides sentences that lost their space. */
function isMissingSpace(text: string, start: number, at: number): boolean {
  if (isUpper(text, at + 1)) return at - start > 1 && !isUpper(text, at - 1)
  return false
}

/** Does the stop at `end` belong to the word: an abbreviation, an initial, "U.S."? */
function takesStop(text: string, start: number, end: number, rules: TextRules): boolean {
  const word = `${text.slice(start, end).toLowerCase()}.`
  if (end - start > 12) return false
  if (rules.abbreviations.has(word) || rules.closingAbbreviations.has(word)) return !standsAlone(text, end)
  if (end - start === 1 && isUpper(text, start))
    return (
      characterKind(text.charCodeAt(end + 1) || 10) === SPACE ||
      characterKind(text.charCodeAt(end + 1)) === LETTER
    )
  if (/^(\p{L}\.)+\p{L}$/u.test(text.slice(start, end))) return true
  return rules.numberedAbbreviations.has(word) && /^\.\s*\d/.test(text.slice(end, end + 5))
}

/** A stop with another after it ("etc...") is no abbreviation's. */
function standsAlone(text: string, end: number): boolean {
  return text.charAt(end + 1) === '.'
}

/** Divides a word at its clitics, at a lost line break ("StoryBAGHDAD") and where it is two words in one ("cannot"). */
function addWord(
  text: string,
  start: number,
  end: number,
  rules: TextRules,
  add: (start: number, end: number) => void,
): void {
  const glued = gluedAt(text, start, end)
  if (glued > 0) {
    add(start, glued)
    addWord(text, glued, end, rules, add)
    return
  }
  const lower = text.slice(start, end).toLowerCase().replace(/[’ʼ]/g, "'")
  const cuts = rules.fused.get(lower)
  if (cuts) {
    let from = start
    for (const cut of cuts) {
      add(from, start + cut)
      from = start + cut
    }
    add(from, end)
    return
  }
  const clitic = rules.clitics.find((ending) => lower.length > ending.length && lower.endsWith(ending))
  if (clitic === undefined) {
    add(start, end)
    return
  }
  addWord(text, start, end - clitic.length, rules, add)
  add(end - clitic.length, end)
}

/** Where capitals follow small letters within a word, four and more of each, up to its end; else 0. */
function gluedAt(text: string, start: number, end: number): number {
  let at = end
  while (at > start && isUpper(text, at - 1)) at--
  if (end - at < 4 || at - start < 4) return 0
  for (let k = start + 1; k < at; k++) if (!isLower(text, k)) return 0
  return at
}
