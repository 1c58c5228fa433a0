import type { QueryError } from '../query-error.js'
import { syntaxError } from '../query-error.js'
import type { Token } from './lexer.js'
import { lex } from './lexer.js'
import type { Expression, Name, Query } from './syntax.js'

/** How deep brackets, lists and operators may nest. */
const DEEPEST = 200

/** The rules that refer to each other in circles, handed to whoever reads. */
export interface Grammar {
  readonly expression: (cursor: Cursor) => Expression
  readonly query: (cursor: Cursor, inner: boolean) => Query
}

/** A place in a query that is being read, moving from word to word. */
export interface Cursor {
  readonly text: string
  readonly grammar: Grammar
  /** The word at the cursor, or `ahead` words on. */
  readonly peek: (ahead?: number) => Token
  readonly next: () => Token
  /** Whether the keyword or symbol stands here. */
  readonly at: (what: string, ahead?: number) => boolean
  /** Moves past the keywords or symbols if they all stand here, in this order. */
  readonly take: (...what: readonly string[]) => boolean
  readonly expect: (what: string, where: string) => Token
  readonly name: (what: string) => Name
  /** The word after the bracket that closes the one `ahead` words on. */
  readonly afterClosing: (ahead?: number) => number | undefined
  readonly unexpected: (wanted: string, detail?: string) => QueryError
  /** Where the last word that was taken ended. */
  readonly end: () => number
  /** Reads something nested, and refuses what nests too deeply. */
  readonly within: <T>(read: () => T) => T
}

const stands = (token: Token, what: string): boolean =>
  token.kind === 'symbol' ? token.text === what : token.kind === 'name' && token.word === what

const shown = (token: Token): string =>
  token.kind === 'end'
    ? 'the end of the query'
    : token.kind === 'string'
      ? 'a string'
      : `"${token.text.slice(0, 40)}"`

/** A cursor at the beginning of a query. */
export const cursorOver = (text: string, grammar: Grammar): Cursor => {
  const { tokens, closing } = lex(text)
  const last = tokens[tokens.length - 1] as Token
  let i = 0
  let depth = 0
  const peek = (ahead = 0): Token => tokens[i + ahead] ?? last
  const next = (): Token => {
    const token = peek()
    if (i < tokens.length - 1) i += 1
    return token
  }
  const at = (what: string, ahead = 0): boolean => stands(peek(ahead), what)
  const unexpected = (wanted: string, detail = 'UnexpectedSyntax'): QueryError =>
    syntaxError(detail, `Expected ${wanted}, found ${shown(peek())}.`, peek(), text)
  return {
    text,
    grammar,
    peek,
    next,
    at,
    take: (...what) => {
      for (let k = 0; k < what.length; k += 1) if (!at(what[k] ?? '', k)) return false
      i += what.length
      return true
    },
    expect: (what, where) => {
      if (!at(what)) throw unexpected(`"${what}" ${where}`)
      return next()
    },
    name: (what) => {
      if (peek().kind !== 'name') throw unexpected(what)
      const { text: name, start, end } = next()
      return { name, start, end }
    },
    afterClosing: (ahead = 0) => {
      const close = closing.get(i + ahead)
      return close === undefined ? undefined : close + 1 - i
    },
    unexpected,
    end: () => tokens[i - 1]?.end ?? 0,
    within: (read) => {
      depth += 1
      if (depth > DEEPEST)
        throw syntaxError('NestedTooDeeply', `This is nested more than ${DEEPEST} deep.`, peek(), text)
      const value = read()
      depth -= 1
      return value
    },
  }
}
