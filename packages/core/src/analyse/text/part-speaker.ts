import type { Token } from '../../types/index.js'
import type { DraftToken } from './draft-token.js'
import type { ReportingClause } from './reporting-clause.js'

/** The tokens of a sentence, by index: those of its reporting clause, and those of what is said. */
export interface PartedSpeech {
  readonly speech: readonly number[]
  readonly said: readonly number[]
  readonly verb: number
}

const QUOTE = /^["“”«»]$/

/**
 * Parts a reporting clause from what is said. A comma before a clause that closes the sentence ends what is said; the
 * commas around one that stands within are its own.
 */
export const partSpeaker = (
  tokens: readonly Token[],
  { start, end, verb }: ReportingClause,
): PartedSpeech => {
  const isWithin = end < tokens.length
  const first = isWithin && tokens[start - 1]?.text === ',' ? start - 1 : start
  const all = tokens.map((_, at) => at)
  return {
    speech: all.slice(first, end),
    said: all.filter((at) => at < first || at >= end),
    verb,
  }
}

/**
 * Joins what was read apart into one tree: what is said is the clause of the verb of speech. Undefined where the one has no verb of speech for its
 * root, or the other is no clause: then they were one.
 */
export const joinSpeaker = (
  { speech, said, verb }: PartedSpeech,
  content: readonly DraftToken[],
  frame: readonly DraftToken[],
): DraftToken[] | undefined => {
  const root = frame[speech.indexOf(verb)]
  const isClause =
    content.some(({ xpos }) => /^(?:VB[DZP]|MD)$/.test(xpos)) || QUOTE.test(content[0]?.text ?? '')
  if (root === undefined || root.head >= 0 || root.upos !== 'VERB' || !isClause) return undefined
  const tokens: DraftToken[] = []
  const put = (part: readonly DraftToken[], places: readonly number[]): void => {
    part.forEach((token, index) => {
      tokens[places[index] as number] = {
        ...token,
        head: token.head < 0 ? -1 : (places[token.head] as number),
      }
    })
  }
  put(content, said)
  put(frame, speech)
  const inside = new Set(said)
  tokens.forEach((token, at) => {
    if (token.head >= 0 || !inside.has(at)) return
    token.head = verb
    token.deprel = 'ccomp'
  })
  const hasSubject = tokens.some(({ head, deprel }) => head === verb && deprel === 'nsubj')
  if (!hasSubject) {
    const speaker = tokens.find(({ head, deprel }) => head === verb && deprel === 'obj')
    if (speaker !== undefined) speaker.deprel = 'nsubj'
  }
  return tokens
}
