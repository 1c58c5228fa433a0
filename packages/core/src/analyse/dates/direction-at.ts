import type { LanguagePack } from '../../languages/index.js'
import type { ParsedToken, Sentence } from '../../types/index.js'
import type { DateExpression } from './date-expression.js'
import type { Direction } from './nearest-days.js'

/** How far up the tree the verb of a date is sought. */
const FARTHEST = 12

/**
 * Which way a date lies from the article's day: ahead where the verb that it hangs by looks ahead ("will", "plans to",
 * "scheduled for", "agreed to leave by", "expires on"), else back. A weekday may be that of the saying as well ("threatened
 * to strike on Sunday") and a headline tells the past in the present tense: both want plainer words. What is near is of the
 * saying or of what it asks for.
 */
export function directionAt(
  sentence: Sentence<ParsedToken>,
  {
    value,
    head,
    last,
    before,
    isHeadline,
  }: {
    readonly value: DateExpression
    /** The token that the phrase of the date hangs by. */
    readonly head: number
    /** The token behind the phrase. */
    readonly last: number
    /** The verb before the date, where nothing stands between. */
    readonly before: number | undefined
    readonly isHeadline: boolean
  },
  { clauses, dates }: LanguagePack,
): Direction {
  const { tokens } = sentence
  if (value.kind === 'bound' && value.relation === 'since') return 'past'
  const isWeekday = value.kind === 'weekday' || value.kind === 'relative'
  const isDeadline = value.kind === 'bound' && (value.relation === 'until' || value.relation === 'before')
  let at = before ?? head
  for (let steps = 0; steps < FARTHEST && at >= 0; steps++) {
    const token = tokens[at]
    if (token === undefined) break
    if (clauses.operators.get(token.lemma)?.modality === 'planned') return 'future'
    if (token.upos === 'VERB') {
      // "called for a strike on 3 June": of the call, or of the strike
      if (isAsked(token, clauses, dates)) return 'near'
      const verb = verbAt(tokens, at, clauses)
      if (verb === 'will' || (verb === 'would' && (!isWeekday || isDeadline))) return 'future'
      const above = tokens[token.head]
      const governor = above?.upos === 'NOUN' && !isAsked(above, clauses, dates) ? tokens[above.head] : above
      const isInfinitive = token.xpos === 'VB' && hasChild(tokens, at, ({ upos }) => upos === 'PART')
      if (
        isInfinitive &&
        hasChild(tokens, at, ({ lemma, deprel }) => lemma === 'be' && /^(?:cop|aux)/.test(deprel))
      )
        return 'future'
      if (isInfinitive && clauses.operators.get(governor?.lemma ?? '')?.modality === 'planned')
        return 'future'
      if (isInfinitive && governor !== undefined && !isWeekday && isAsked(governor, clauses, dates))
        return 'future'
      const isOwn = tokens[head]?.head === at && !isHeadline
      if (
        isOwn &&
        verb === 'present' &&
        !clauses.speech.has(token.lemma) &&
        !dates.presentOfPast.has(token.lemma)
      )
        return 'future'
    }
    const dependent =
      token.deprel.startsWith('xcomp') || (token.xpos === 'VB' && /^(?:acl|advcl|ccomp)/.test(token.deprel))
    if (token.upos === 'VERB' && !dependent) break
    at = token.head
  }
  return isDeadline && givesTime(tokens, last) ? 'future' : 'past'
}

const hasChild = (
  tokens: readonly ParsedToken[],
  verb: number,
  isOne: (token: ParsedToken) => boolean,
): boolean => tokens.some((token) => token.head === verb && isOne(token))

/** Whether a verb's own words look ahead for sure or perhaps, or stand in the present tense. */
function verbAt(
  tokens: readonly ParsedToken[],
  verb: number,
  { auxiliaries }: LanguagePack['clauses'],
): 'will' | 'would' | 'present' | undefined {
  const own = tokens.filter(({ head, deprel }) => head === verb && deprel.startsWith('aux'))
  if (own.some(({ lemma }) => auxiliaries.get(lemma) === 'planned')) return 'will'
  if (own.some(({ lemma }) => lemma === 'have')) return undefined
  if (own.some(({ lemma }) => auxiliaries.has(lemma))) return 'would'
  const finite = own.length > 0 ? own[0] : tokens[verb]
  return /^VB[ZP]$/.test(finite?.xpos ?? '') && tokens[verb]?.xpos !== 'VBN' ? 'present' : undefined
}

/** What is demanded, threatened, promised or agreed lies ahead of the word that says so. */
const isAsked = (
  { lemma }: ParsedToken,
  { operators }: LanguagePack['clauses'],
  { lookingAhead }: LanguagePack['dates'],
): boolean =>
  lookingAhead.has(lemma) || /^(?:demanded|threatened)$/.test(operators.get(lemma)?.modality ?? '')

/** "gave them until Monday **to leave**". */
const givesTime = (tokens: readonly ParsedToken[], last: number): boolean =>
  (tokens[last]?.upos === 'PART' || tokens[last]?.deprel === 'mark') &&
  /^VBP?$/.test(tokens[last + 1]?.xpos ?? '')
