import { runtimeError } from '../query-error.js'

/** Whether one character (a code point) is meant. */
export type Accepts = (code: number) => boolean

/** A regular expression as it is built. */
export type Tree =
  | { readonly type: 'char'; readonly accepts: Accepts }
  | { readonly type: 'row' | 'choice'; readonly items: readonly Tree[] }
  | { readonly type: 'repeat'; readonly of: Tree; readonly least: number; readonly most: number }
  | { readonly type: 'start' | 'end' | 'boundary' | 'inside' }

const MOST = 1000

/** Why a pattern is not taken. */
export const refuse = (pattern: string, why: string): Error =>
  runtimeError(
    'ArgumentError',
    'InvalidArgumentValue',
    `The regular expression "${pattern.slice(0, 80)}" cannot be used: ${why}.`,
  )

const isDigit: Accepts = (c) => c >= 48 && c <= 57
/** Letters, digits and the underscore of ASCII. */
export const isWord: Accepts = (c) => isDigit(c) || (c >= 65 && c <= 90) || (c >= 97 && c <= 122) || c === 95
const isSpace: Accepts = (c) => c === 32 || (c >= 9 && c <= 13)
const isBreak: Accepts = (c) => c === 10 || c === 13 || c === 0x85 || c === 0x2028 || c === 0x2029
const not =
  (accepts: Accepts): Accepts =>
  (c) =>
    !accepts(c)

const shorthands: Readonly<Record<string, Accepts>> = {
  d: isDigit,
  D: not(isDigit),
  w: isWord,
  W: not(isWord),
  s: isSpace,
  S: not(isSpace),
}

const controls: Readonly<Record<string, string>> = {
  n: '\n',
  r: '\r',
  t: '\t',
  f: '\f',
  v: '\v',
  e: '\u001b',
  a: '\u0007',
}

/** A Unicode property such as \p{L}, asked of the runtime one character at a time. */
const property = (name: string, pattern: string): Accepts => {
  try {
    const one = new RegExp(`^\\p{${name}}$`, 'u')
    return (c) => one.test(String.fromCodePoint(c))
  } catch {
    throw refuse(pattern, `there is no property \\p{${name}}`)
  }
}

const folded = (c: number): readonly number[] => {
  const text = String.fromCodePoint(c)
  return [c, text.toLowerCase().codePointAt(0) ?? c, text.toUpperCase().codePointAt(0) ?? c]
}

/** Reads a pattern; what would need going back is refused. */
export const readRegex = (pattern: string): Tree => {
  const chars = [...pattern]
  let i = 0
  let depth = 0
  let ignoreCase = false
  let dotAll = false

  const literal = (char: string): Tree => {
    const code = char.codePointAt(0) ?? 0
    if (!ignoreCase) return { type: 'char', accepts: (c) => c === code }
    const codes = new Set(folded(code))
    return { type: 'char', accepts: (c) => codes.has(c) }
  }
  const either = (accepts: Accepts): Accepts => (ignoreCase ? (c) => folded(c).some(accepts) : accepts)

  const escaped = (): Accepts | string => {
    const char = chars[i++]
    if (char === undefined) throw refuse(pattern, 'it ends with a backslash')
    if (Object.hasOwn(shorthands, char)) return shorthands[char] as Accepts
    if (Object.hasOwn(controls, char)) return controls[char] as string
    if (char === 'u' || char === 'x') {
      const digits = chars.slice(i, i + (char === 'u' ? 4 : 2)).join('')
      i += digits.length
      return String.fromCodePoint(Number.parseInt(digits, 16) || 0)
    }
    if (char === 'p' || char === 'P') {
      const end = chars.indexOf('}', i)
      const name = chars[i] === '{' && end > 0 ? chars.slice(i + 1, end).join('') : (chars[i] ?? '')
      i = chars[i] === '{' ? end + 1 : i + 1
      return char === 'p' ? property(name, pattern) : not(property(name, pattern))
    }
    if (/[1-9kgGZA-Za-z]/.test(char)) throw refuse(pattern, `\\${char} is not supported`)
    return char
  }

  const set = (): Accepts => {
    const negative = chars[i] === '^'
    if (negative) i += 1
    const parts: Accepts[] = []
    for (let first = true; chars[i] !== ']' || first; first = false) {
      const char = chars[i++]
      if (char === undefined) throw refuse(pattern, 'a [ is not closed')
      if (char === '[') {
        parts.push(set())
        continue
      }
      const from = char === '\\' ? escaped() : char
      if (typeof from !== 'string') {
        parts.push(from)
        continue
      }
      const low = from.codePointAt(0) ?? 0
      let high = low
      if (chars[i] === '-' && chars[i + 1] !== ']' && chars[i + 1] !== undefined) {
        i += 1
        const to = chars[i] === '\\' ? (i++, escaped()) : chars[i++]
        if (typeof to !== 'string') throw refuse(pattern, 'a range ends with a class')
        high = to.codePointAt(0) ?? 0
      }
      parts.push((c) => c >= low && c <= high)
    }
    i += 1
    const any = either((c) => parts.some((accepts) => accepts(c)))
    return negative ? not(any) : any
  }

  const flags = (): boolean => {
    const found = /^\?([is]+)\)/.exec(chars.slice(i, i + 6).join(''))
    if (found === null) return false
    if (found[1]?.includes('i')) ignoreCase = true
    if (found[1]?.includes('s')) dotAll = true
    i += found[0].length
    return true
  }

  const group = (): Tree => {
    if (flags()) return { type: 'row', items: [] }
    if (chars[i] === '?') {
      if (chars[i + 1] !== ':')
        throw refuse(pattern, 'looking ahead or behind and named groups are not supported')
      i += 2
    }
    depth += 1
    if (depth > 200) throw refuse(pattern, 'it is nested too deeply')
    const inner = choice()
    depth -= 1
    if (chars[i++] !== ')') throw refuse(pattern, 'a ( is not closed')
    return inner
  }

  const atom = (): Tree => {
    const char = chars[i++] as string
    switch (char) {
      case '(':
        return group()
      case '[':
        return { type: 'char', accepts: set() }
      case '.':
        return { type: 'char', accepts: dotAll ? () => true : not(isBreak) }
      case '^':
        return { type: 'start' }
      case '$':
        return { type: 'end' }
      case '\\': {
        if (chars[i] === 'b' || chars[i] === 'B') return { type: chars[i++] === 'b' ? 'boundary' : 'inside' }
        const found = escaped()
        return typeof found === 'string' ? literal(found) : { type: 'char', accepts: found }
      }
      case '*':
      case '+':
      case '?':
        throw refuse(pattern, `nothing stands before ${char}`)
      default:
        return literal(char)
    }
  }

  const bounds = (): readonly [number, number] | undefined => {
    const char = chars[i]
    if (char === '*' || char === '+' || char === '?') {
      i += 1
      return [char === '+' ? 1 : 0, char === '?' ? 1 : Number.POSITIVE_INFINITY]
    }
    const found = char === '{' ? /^\{(\d+)(?:(,)(\d*))?\}/.exec(chars.slice(i, i + 24).join('')) : null
    if (found === null) return undefined
    i += found[0].length
    const least = Number(found[1])
    const most =
      found[2] === undefined ? least : found[3] === '' ? Number.POSITIVE_INFINITY : Number(found[3])
    if (least > MOST || (most > MOST && most !== Number.POSITIVE_INFINITY) || most < least)
      throw refuse(pattern, `at most ${MOST} repetitions are counted`)
    return [least, most]
  }

  const repeated = (): Tree => {
    let of = atom()
    for (let found = bounds(); found !== undefined; found = bounds()) {
      // Lazy and possessive forms match the same whole strings.
      if (chars[i] === '?' || chars[i] === '+') i += 1
      of = { type: 'repeat', of, least: found[0], most: found[1] }
    }
    return of
  }

  const sequence = (): Tree => {
    const items: Tree[] = []
    while (i < chars.length && chars[i] !== '|' && chars[i] !== ')') items.push(repeated())
    return { type: 'row', items }
  }

  const choice = (): Tree => {
    const items = [sequence()]
    while (chars[i] === '|') {
      i += 1
      items.push(sequence())
    }
    return items.length === 1 ? (items[0] as Tree) : { type: 'choice', items }
  }

  const tree = choice()
  if (i < chars.length) throw refuse(pattern, 'a ) closes nothing')
  return tree
}
