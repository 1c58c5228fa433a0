import type { Schema } from './schema.js'
import { keywords } from './words.js'

export interface Completion {
  readonly text: string
  readonly kind: 'label' | 'relation' | 'property' | 'keyword' | 'function' | 'procedure' | 'variable'
}

export interface Completions {
  /** Where the word that is being written begins, in UTF-16 units. */
  readonly from: number
  readonly options: readonly Completion[]
}

/** The innermost bracket that is open at the end of a text. */
const openBracket = (text: string): string | undefined => {
  const open: string[] = []
  for (const [char] of text.matchAll(/'(?:\\.|[^'\\])*'|"(?:\\.|[^"\\])*"|`[^`]*`|[()[\]{}]/g)) {
    if ('([{'.includes(char)) open.push(char)
    else if (')]}'.includes(char)) open.pop()
  }
  return open.at(-1)
}

const made = (names: readonly string[], kind: Completion['kind']): readonly Completion[] =>
  names.map((text) => ({ text, kind }))

/** Names that the query itself has given: `(a`, `[r`, `AS n`. */
const variablesIn = (text: string): readonly string[] => [
  ...new Set([...text.matchAll(/(?:[([]|\bAS\s+)([A-Za-z_]\w*)/gi)].map((found) => found[1] ?? '')),
]

/** What can be written at a place in a query: labels in `(n:`, relations in `[:`, properties behind a dot, words elsewhere. */
export const complete = (text: string, offset: number, schema: Schema): Completions => {
  const before = text.slice(0, offset)
  const word = /[\w.]*$/.exec(before)?.[0] ?? ''
  const dotted = /^(\w+)\.(\w*)$/.exec(word)
  const procedural = /\bCALL\s+[\w.]*$/i.test(before)
  const part = dotted !== null && !procedural ? (dotted[2] ?? '') : word
  const rest = before.slice(0, before.length - part.length)
  const options = (): readonly Completion[] => {
    if (procedural)
      return made(
        schema.procedures.map(({ name }) => `${name}()`),
        'procedure',
      )
    const functions = schema.functions.filter(
      (name) => dotted === null || name.toLowerCase().startsWith(`${dotted[1]?.toLowerCase()}.`),
    )
    if (dotted !== null) {
      const own = made([...new Set([...schema.nodeProperties, ...schema.edgeProperties])].sort(), 'property')
      return [
        ...own,
        ...made(
          functions.map((name) => `${name.split('.')[1]}(`),
          'function',
        ),
      ]
    }
    const bracket = openBracket(rest)
    if (/[:|&!]\s*$/.test(rest)) {
      if (bracket === '[')
        return made(
          [...schema.types, ...schema.categories].map(({ name }) => name),
          'relation',
        )
      return made(
        schema.labels.map(({ name }) => name),
        'label',
      )
    }
    if (bracket === '{' && /[{,]\s*$/.test(rest))
      return made([...new Set([...schema.nodeProperties, ...schema.edgeProperties])].sort(), 'property')
    return [
      ...made(variablesIn(before.slice(0, before.length - word.length)), 'variable'),
      ...made(keywords, 'keyword'),
      ...made(
        functions.map((name) => `${name}(`),
        'function',
      ),
    ]
  }
  const wanted = part.toLowerCase()
  return {
    from: offset - part.length,
    options: options().filter((one) => one.text.toLowerCase().startsWith(wanted) && one.text !== part),
  }
}
