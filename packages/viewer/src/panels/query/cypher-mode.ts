import { HighlightStyle, StreamLanguage, type StreamParser } from '@codemirror/language'
import { tags } from '@lezer/highlight'
import { keywords } from '@newsgraph/core'

const words = new Set(keywords)

interface Place {
  /** The quote or comment that is still open at the end of a line. */
  open: string | undefined
  /** A label, type or key may come. */
  named: boolean
}

const rest = (stream: Parameters<StreamParser<Place>['token']>[0], state: Place): string => {
  const closing = state.open ?? ''
  while (!stream.eol()) {
    if (closing !== '*/' && closing !== '`' && stream.eat('\\')) stream.next()
    else if (stream.match(closing)) {
      state.open = undefined
      break
    } else stream.next()
  }
  return closing === '*/' ? 'comment' : closing === '`' ? 'name' : 'string'
}

const token: StreamParser<Place>['token'] = (stream, state) => {
  if (state.open !== undefined) return rest(stream, state)
  if (stream.eatSpace()) return null
  const { named } = state
  state.named = false
  if (stream.match('//')) {
    stream.skipToEnd()
    return 'comment'
  }
  if (stream.match('/*')) {
    state.open = '*/'
    return rest(stream, state)
  }
  const quote = stream.match(/^['"`]/) as RegExpMatchArray | null
  if (quote !== null) {
    state.open = quote[0]
    const kind = rest(stream, state)
    return kind === 'name' && named ? 'type' : kind
  }
  if (stream.match(/^\$[\w$]+/)) return 'parameter'
  if (stream.match(/^(?:\d+\.\d+|\.\d+|\d+)(?:e[+-]?\d+)?/i)) return 'number'
  const word = stream.match(/^[\p{L}_][\p{L}\p{N}_]*/u) as RegExpMatchArray | null
  if (word !== null) {
    if (named) return 'type'
    if (stream.match(/^(?:\.\w+)*\s*\(/u, false) && !words.has(word[0].toUpperCase())) return 'function'
    return words.has(word[0].toUpperCase()) ? 'keyword' : 'variable'
  }
  if (stream.match(/^[:|&!]/)) {
    state.named = true
    return 'operator'
  }
  if (stream.match(/^\.(?=[\p{L}_])/u)) {
    stream.match(/^[\p{L}_][\p{L}\p{N}_]*/u)
    return 'property'
  }
  stream.next()
  return 'operator'
}

/** Cypher as CodeMirror colours it: words, names, texts, numbers and comments; what is right the engine says. */
export const cypherMode = StreamLanguage.define<Place>({
  name: 'cypher',
  startState: () => ({ open: undefined, named: false }),
  token,
  languageData: {
    commentTokens: { line: '//' },
    closeBrackets: { brackets: ['(', '[', '{', "'", '"', '`'] },
  },
  tokenTable: {
    type: tags.typeName,
    function: tags.function(tags.variableName),
    property: tags.propertyName,
    parameter: tags.special(tags.variableName),
    name: tags.variableName,
    variable: tags.variableName,
  },
})

/** Colours of the page's own, light and dark. */
export const cypherColours = HighlightStyle.define([
  { tag: tags.keyword, color: 'var(--accent)', fontWeight: '650' },
  { tag: tags.typeName, color: 'var(--code-type)', fontWeight: '600' },
  { tag: tags.string, color: 'var(--code-string)' },
  { tag: tags.number, color: 'var(--code-string)' },
  { tag: tags.function(tags.variableName), color: 'var(--code-function)' },
  { tag: tags.special(tags.variableName), color: 'var(--code-type)' },
  { tag: tags.propertyName, color: 'var(--code-function)' },
  { tag: tags.comment, color: 'var(--muted)', fontStyle: 'italic' },
])
