import type { Chains } from './chains.js'
import type { Line } from './line.js'
import type { Phrase, Phrases } from './phrase.js'

const INSIDE_OFFICE = new Set(['ADP', 'DET', 'NOUN', 'PROPN', 'ADJ', 'PART', 'NUM'])
const MOST_WORDS = 16

const isOffice = (phrase: Phrase | undefined): phrase is Phrase =>
  phrase?.form === 'nominal' && phrase.kind === 'person' && phrase.number === 'singular'

const isPerson = (phrase: Phrase | undefined): phrase is Phrase =>
  phrase?.form === 'name' && phrase.kind === 'person' && !phrase.demonym

/** Does the text go on after this token as it does after an apposition: a comma, a verb, an end? */
const isClosed = (line: Line, at: number): boolean => {
  const token = line.tokens[at]
  if (!token) return true
  if (/^[,.;:)—–-]$/.test(token.text)) {
    const next = line.tokens[at + 1]
    return !(token.text === ',' && next?.upos === 'PROPN')
  }
  return token.upos === 'VERB' || token.upos === 'AUX'
}

/**
 * Offices beside names, told by position alone because trees often miss them: "Minister for the Middle East,
 * Tobias Ellwood, said", "Knox Thames, the Special Advisor to …".
 */
export const joinOffices = (lines: readonly Line[], phrases: Phrases, chains: Chains): void => {
  phrases.all.forEach((name, at) => {
    if (!isPerson(name)) return
    const line = lines[name.line]
    const owners = phrases.owners[name.line]
    if (!line || !owners) return
    const after = officeAfter(line, name, owners, phrases)
    if (after !== undefined) chains.join(at, after)
    else if (isClosed(line, name.to)) {
      const before = officeBefore(line, name, owners, phrases)
      if (before !== undefined) chains.join(before, at)
    }
  })
}

/** The office that begins right after the comma behind a name. */
const officeAfter = (line: Line, name: Phrase, owners: Int32Array, phrases: Phrases): number | undefined => {
  if (line.tokens[name.to]?.text !== ',') return undefined
  for (let at = name.to + 1; at < name.to + 8; at += 1) {
    const token = line.tokens[at]
    if (!token || token.upos === 'PUNCT' || token.upos === 'VERB' || token.upos === 'ADP') return undefined
    const owner = owners[at] ?? -1
    const phrase = phrases.all[owner]
    if (isOffice(phrase) && phrase.head === at) return phrase.from === name.to + 1 ? owner : undefined
  }
  return undefined
}

/** The office whose "of" or "for" runs up to a name, with or without a comma before it. */
const officeBefore = (line: Line, name: Phrase, owners: Int32Array, phrases: Phrases): number | undefined => {
  const comma = line.tokens[name.from - 1]?.text === ','
  let isComplete = false
  for (let at = name.from - (comma ? 2 : 1); at >= Math.max(0, name.from - MOST_WORDS); at -= 1) {
    const token = line.tokens[at]
    if (!token || !INSIDE_OFFICE.has(token.upos)) return undefined
    if (token.upos === 'ADP') {
      if (!/^(?:of|for|to)$/i.test(token.text)) return undefined
      isComplete = true
    }
    const owner = owners[at] ?? -1
    const phrase = phrases.all[owner]
    if (isOffice(phrase) && phrase.head === at) return isComplete || comma ? owner : undefined
    if (isPerson(phrase)) return undefined
  }
  return undefined
}
