import type { DraftToken } from './draft-token.js'

const BESIDE = /^(?:nsubj|nsubj:pass|obj)$/
const BEFORE = /^(?:compound|amod|nmod:desc)$/
const NAMES = /^(?:compound|flat|amod)$/
/** What begins a noun's phrase, and not a title. */
const OPENING = /^(?:det|nmod:poss)$/

/**
 * A name behind the noun that says what it is ("the rebel group **Northern Front**") hangs by the noun as its apposition, whichever of the two
 * the parser took for the phrase's head. Titles without an article ("leader Omar Sol") stay beneath the name.
 */
export function hangNames(tokens: readonly DraftToken[]): void {
  for (const at of tokens.keys()) {
    joinName(tokens, at)
    completeName(tokens, at)
    lowerName(tokens, at)
  }
}

/** "Their ally Norland fired", "arrested the rebel Omar Sol": of a noun and a name right behind it that stand in one place of the verb. */
function joinName(tokens: readonly DraftToken[], at: number): void {
  const name = tokens[at]
  if (name?.upos !== 'PROPN') return
  const noun = tokens[at - 1]
  if (noun?.upos !== 'NOUN') return
  const isBeside = BESIDE.test(name.deprel) && noun.deprel === name.deprel && noun.head === name.head
  if (isBeside && (name.head > at || name.deprel === 'obj')) name.head = at - 1
  else if (name.deprel !== 'flat' || name.head !== at - 1) return
  name.deprel = 'appos'
}

/** "Ali Noor and Hassan **Said** fled": a bare name right behind a name that a list of subjects ends with is no second subject, but of that name. */
function completeName(tokens: readonly DraftToken[], at: number): void {
  const last = tokens[at]
  if (last?.xpos !== 'NNP' || last.head < at) return
  const name = tokens[at - 1]
  if (name?.xpos !== 'NNP') return
  if (tokens.some(({ head }) => head === at)) return
  const first = tokens[name.head]
  const isOfList =
    name.deprel === 'conj' &&
    /^nsubj/.test(last.deprel) &&
    first?.head === last.head &&
    first.deprel === last.deprel
  // "Omar **Said**, the mayor, was shot"
  const isOfSubject =
    /^nsubj/.test(name.deprel) && /^(?:nsubj|parataxis)/.test(last.deprel) && name.head === last.head
  if (!isOfList && !isOfSubject) return
  Object.assign(last, { head: at - 1, deprel: 'flat' })
}

/** "clashed with the militia Northern Shield": what the noun has before it and where it stands were given to the name. */
function lowerName(tokens: readonly DraftToken[], at: number): void {
  const noun = tokens[at]
  if (noun?.xpos !== 'NN' || noun.upos !== 'NOUN' || noun.head < at || !BEFORE.test(noun.deprel)) return
  const head = noun.head
  const name = tokens[head]
  if (name?.upos !== 'PROPN') return
  const isName = tokens
    .slice(at + 1, head)
    .every((token) => token.head === head && NAMES.test(token.deprel) && /^\p{Lu}/u.test(token.text))
  const opens = tokens.some((token, i) => i < at && token.head === head && OPENING.test(token.deprel))
  if (!isName || !opens) return
  noun.head = name.head
  noun.deprel = name.deprel
  tokens.forEach((token, i) => {
    if (
      token.head === head &&
      (i < at || /^(?:punct|cc|conj|acl:relcl|nmod|appos)$/.test(token.deprel)) &&
      token !== noun
    )
      token.head = at
  })
  name.head = at
  name.deprel = 'appos'
}
