import type { TextRules } from '../../languages/index.js'
import type { DraftToken } from './draft-token.js'
import { isBelow } from './is-below.js'

/**
 * "Foiled a plot **to bomb** the station": an infinitive behind a noun of something that is
 * meant to be done says what, and not what the verb is done for. "Retook the city, **its biggest gain** in a year": a second object behind a
 * comma says of the deed what it is.
 */
export function lowerObjects(tokens: readonly DraftToken[], rules: TextRules): void {
  tokens.forEach((token, at) => {
    if (token.deprel === 'obj') partFurther(tokens, at)
    if (token.deprel === 'advcl' && token.xpos === 'VB' && token.head < at) hangOnAim(tokens, at, rules)
  })
}

function partFurther(tokens: readonly DraftToken[], at: number): void {
  const further = tokens[at]
  if (further === undefined || further.head > at) return
  const first = tokens.findIndex(({ head, deprel }) => head === further.head && deprel === 'obj')
  if (first >= at || first < further.head) return
  const start = tokens.findIndex((_, i) => i === at || isBelow(tokens, i, at))
  const isOwned = tokens.some(({ head, deprel }) => head === at && deprel === 'nmod:poss')
  const isList = tokens.some(({ head, deprel }) => (head === at || head === first) && deprel === 'conj')
  if (tokens[start - 1]?.text === ',' && isOwned && !isList) further.deprel = 'parataxis'
}

function hangOnAim(tokens: readonly DraftToken[], at: number, rules: TextRules): void {
  const verb = tokens[at]
  if (verb === undefined) return
  const object = tokens.findLastIndex(
    ({ head, deprel }, i) => i < at && i > verb.head && head === verb.head && deprel === 'obj',
  )
  const noun = tokens[object]
  const isMarked = tokens[at - 1]?.xpos === 'TO' || tokens[at - 2]?.xpos === 'TO'
  if (noun === undefined || !isMarked || !rules.aimNouns.has(noun.lemma)) return
  const marker = tokens.findLastIndex(({ xpos }, i) => i < at && xpos === 'TO')
  const isWhole = tokens.slice(object + 1, marker).every((_, i) => isBelow(tokens, object + 1 + i, object))
  if (!isWhole) return
  verb.head = object
  verb.deprel = 'acl'
}
