import type { EntityRules } from '../../languages/index.js'
import type { Chains } from './chains.js'
import type { Line } from './line.js'
import type { Phrase, Phrases } from './phrase.js'

interface OfficeTools {
  readonly phrases: Phrases
  readonly rules: EntityRules
}

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
export const joinOffices = (
  lines: readonly Line[],
  phrases: Phrases,
  chains: Chains,
  rules: EntityRules,
): void => {
  const tools: OfficeTools = { phrases, rules }
  phrases.all.forEach((name, at) => {
    if (!isPerson(name)) return
    const line = lines[name.line]
    const owners = phrases.owners[name.line]
    if (!line || !owners) return
    const after = officeAfter(line, name, owners, tools)
    if (after !== undefined) chains.join(at, after)
    else if (isClosed(line, name.to)) {
      const before = officeBefore(line, name, owners, tools)
      if (before !== undefined) chains.join(before, at)
    }
  })
}

/** "Among the dead was Omar Sayid, his brother **said**": whoever says it is somebody else. */
const speaksNext = (line: Line, { to }: Phrase, rules: EntityRules): boolean =>
  rules.speechVerbs.has(line.tokens[to]?.lemma ?? '')

/** The office that begins right after the comma behind a name. */
const officeAfter = (
  line: Line,
  name: Phrase,
  owners: Int32Array,
  { phrases, rules }: OfficeTools,
): number | undefined => {
  if (line.tokens[name.to]?.text !== ',') return undefined
  for (let at = name.to + 1; at < name.to + 8; at += 1) {
    const token = line.tokens[at]
    const isTitle = token !== undefined && rules.titles.has(token.lower)
    if (!token || (['PUNCT', 'VERB', 'ADP'].includes(token.upos) && !isTitle)) return undefined
    const owner = owners[at] ?? -1
    const phrase = phrases.all[owner]
    if (isOffice(phrase) && phrase.head === at) {
      const between = line.tokens.slice(name.to + 1, phrase.from)
      const isBeside = between.every(({ lower }) => rules.titles.has(lower))
      return isBeside && !speaksNext(line, phrase, rules) ? owner : undefined
    }
  }
  return undefined
}

/**
 * The office whose "of" or "for" runs up to a name, with or without a comma before it. Without one, "the brother of Omar Sayid" and "of
 * Governor Omar Sayid" are others than he.
 */
const officeBefore = (
  line: Line,
  name: Phrase,
  owners: Int32Array,
  { phrases, rules }: OfficeTools,
): number | undefined => {
  let start = name.title?.from ?? name.from
  while (line.tokens[start - 1]?.upos === 'ADJ' || /\p{L}-\p{Ll}/u.test(line.tokens[start - 1]?.text ?? ''))
    start -= 1
  const comma = line.tokens[start - 1]?.text === ','
  if (!comma && (name.title !== undefined || line.tokens[start - 1]?.upos === 'ADP')) return undefined
  let isComplete = false
  for (let at = start - (comma ? 2 : 1); at >= Math.max(0, start - MOST_WORDS); at -= 1) {
    const token = line.tokens[at]
    if (!token || !INSIDE_OFFICE.has(token.upos)) return undefined
    if (token.upos === 'ADP') {
      if (!rules.officePrepositions.has(token.lower)) return undefined
      // "the brother of Omar Sayid": what stands right behind the preposition is whose it is
      if (at === start - 1) return undefined
      isComplete ||= rules.officeLinks.has(token.text.toLowerCase())
    }
    const owner = owners[at] ?? -1
    const phrase = phrases.all[owner]
    if (isOffice(phrase) && phrase.head === at) return isComplete || comma ? owner : undefined
    if (isPerson(phrase)) return undefined
  }
  return undefined
}
