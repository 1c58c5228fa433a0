import { QueryError, syntaxError } from '../query-error.js'

/** The longest query that is read, in UTF-16 units. */
export const LONGEST_QUERY = 1_000_000

export interface Token {
  readonly kind: 'name' | 'integer' | 'float' | 'string' | 'symbol' | 'end'
  /** The words; of a quoted name or a string, what stands between the quotes. */
  readonly text: string
  /** A bare name in upper case, to compare with keywords; empty for all else. */
  readonly word: string
  readonly start: number
  readonly end: number
  /** A number that begins well and ends badly, as the standard calls it. */
  readonly flaw?: string
}

export interface Lexed {
  readonly tokens: readonly Token[]
  /** For an opening bracket's token, the number of its closing one. */
  readonly closing: ReadonlyMap<number, number>
}

const SPACE = /[\s\u0085\u180e]/
const NAME = /[\p{ID_Start}_\p{Pc}][\p{ID_Continue}\p{Sc}\p{Pc}]*/uy
const NUMBER = /0[xX][0-9a-fA-F]*|0[oO][0-7]*|(?:\d+\.\d+|\.\d+|\d+(?=[eE][+-]?\d))(?:[eE][+-]?\d+)?|\d+/y
const SYMBOL = /\.\.|<>|<=|>=|=~|\+=|!=|::|[-+*/%^=<>()[\]{}|,.;:$&!]/y
const TAIL = /[\p{ID_Continue}]+/uy
const HEX = /^[0-9a-fA-F]+$/

const escapes: Readonly<Record<string, string>> = {
  '\\': '\\',
  "'": "'",
  '"': '"',
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
  '`': '`',
}

const match = (pattern: RegExp, text: string, at: number): string | undefined => {
  pattern.lastIndex = at
  return pattern.exec(text)?.[0]
}

const readString = (text: string, start: number): { value: string; end: number } => {
  const quote = text[start]
  let value = ''
  let from = start + 1
  for (let i = from; i < text.length; i += 1) {
    const char = text[i]
    if (char === quote) return { value: value + text.slice(from, i), end: i + 1 }
    if (char !== '\\') continue
    value += text.slice(from, i)
    const next = text[i + 1] ?? ''
    if (next === 'u' || next === 'U') {
      const digits = text.slice(i + 2, i + (next === 'u' ? 6 : 10))
      const code =
        HEX.test(digits) && digits.length === (next === 'u' ? 4 : 8)
          ? Number.parseInt(digits, 16)
          : Number.NaN
      if (!(code <= 0x10ffff)) {
        throw syntaxError(
          'InvalidUnicodeLiteral',
          `\\${next} needs ${next === 'u' ? 4 : 8} hexadecimal digits of a character.`,
          { start: i, end: i + 2 },
          text,
        )
      }
      value += String.fromCodePoint(code)
      i += 1 + digits.length
    } else {
      value += escapes[next] ?? `\\${next}`
      i += 1
    }
    from = i + 1
  }
  throw syntaxError('UnexpectedSyntax', 'This string is not closed.', { start, end: text.length }, text)
}

const readNumber = (text: string, start: number): Token => {
  const found = match(NUMBER, text, start) ?? ''
  const tail = match(TAIL, text, start + found.length) ?? ''
  const empty = /^0[xXoO]$/.test(found)
  const kind = /^0[xXoO]/.test(found) || !/[.eE]/.test(found) ? 'integer' : 'float'
  const token = { kind, text: found, word: '', start, end: start + found.length + tail.length } as const
  return tail !== '' || empty ? { ...token, flaw: 'InvalidNumberLiteral' } : token
}

const readToken = (text: string, i: number): Token => {
  const char = text[i] ?? ''
  const next = text[i + 1] ?? ''
  if ((char >= '0' && char <= '9') || (char === '.' && next >= '0' && next <= '9' && text[i - 1] !== '.'))
    return readNumber(text, i)
  if (char === "'" || char === '"') {
    const { value, end } = readString(text, i)
    return { kind: 'string', text: value, word: '', start: i, end }
  }
  if (char === '`') {
    let end = i + 1
    for (; ; end += 2) {
      end = text.indexOf('`', end)
      if (end === -1)
        throw syntaxError(
          'UnexpectedSyntax',
          'This quoted name is not closed.',
          { start: i, end: text.length },
          text,
        )
      if (text[end + 1] !== '`') break
    }
    return {
      kind: 'name',
      text: text.slice(i + 1, end).replaceAll('``', '`'),
      word: '',
      start: i,
      end: end + 1,
    }
  }
  const symbol = match(SYMBOL, text, i)
  if (symbol !== undefined)
    return { kind: 'symbol', text: symbol, word: '', start: i, end: i + symbol.length }
  const name = match(NAME, text, i)
  if (name !== undefined)
    return { kind: 'name', text: name, word: name.toUpperCase(), start: i, end: i + name.length }
  const strange = String.fromCodePoint(text.codePointAt(i) ?? 0)
  throw syntaxError(
    char > '\u007f' ? 'InvalidUnicodeCharacter' : 'UnexpectedSyntax',
    `The character ${JSON.stringify(strange)} has no meaning here.`,
    { start: i, end: i + strange.length },
    text,
  )
}

/** Cuts a query into words, numbers, strings and symbols, each with its half-open UTF-16 offsets. */
export const lex = (text: string): Lexed => {
  if (text.length > LONGEST_QUERY) {
    throw new QueryError(
      { type: 'SyntaxError', phase: 'compile time', detail: 'QueryTooLong' },
      `The query has ${text.length} characters; at most ${LONGEST_QUERY} are read.`,
      { code: 'too-large' },
    )
  }
  const tokens: Token[] = []
  const closing = new Map<number, number>()
  const open: number[] = []
  let i = 0
  while (i < text.length) {
    const char = text[i] ?? ''
    if (SPACE.test(char)) {
      i += 1
    } else if (char === '/' && text[i + 1] === '/') {
      const end = text.slice(i).search(/[\n\r]/)
      i = end === -1 ? text.length : i + end
    } else if (char === '/' && text[i + 1] === '*') {
      const end = text.indexOf('*/', i + 2)
      if (end === -1)
        throw syntaxError(
          'UnexpectedSyntax',
          'This comment is not closed.',
          { start: i, end: text.length },
          text,
        )
      i = end + 2
    } else {
      const token = readToken(text, i)
      if (token.kind === 'symbol') {
        if ('([{'.includes(token.text)) open.push(tokens.length)
        else if (')]}'.includes(token.text)) closing.set(open.pop() ?? -1, tokens.length)
      }
      tokens.push(token)
      i = token.end
    }
  }
  tokens.push({ kind: 'end', text: '', word: '', start: text.length, end: text.length })
  return { tokens, closing }
}
