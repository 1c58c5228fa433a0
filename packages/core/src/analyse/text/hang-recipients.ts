import type { TextRules } from '../../languages/index.js'
import type { DraftToken } from './draft-token.js'

/**
 * "sent **Ukraine** ten tanks", "were given the aid **by France**": of two objects of a verb of giving the first is who gets the second;
 * a name between such a verb and a number or article is no part of what is given; and who stands behind what was given gave it. "appointed
 * Omar Sayid **minister**": of two objects of any other verb the second says what the first is.
 */
export function hangRecipients(tokens: readonly DraftToken[], rules: TextRules): void {
  tokens.forEach((verb, at) => {
    if (verb.upos !== 'VERB') return
    const gives = rules.givingVerbs.has(verb.lemma)
    if (gives || rules.namingVerbs.has(verb.lemma)) partName(tokens, at, gives)
    const objectBehind = (place: number): number =>
      tokens.findIndex(({ head, deprel }, i) => i > place && head === at && deprel === 'obj')
    const first = objectBehind(at)
    const second = first < 0 ? -1 : objectBehind(first)
    if (second >= 0 && isStraight(tokens, first, second)) {
      if (gives) Object.assign(tokens[first] ?? {}, { deprel: 'iobj' })
      else if (tokens[second]?.upos === 'NOUN') Object.assign(tokens[second], { deprel: 'xcomp' })
    }
    if (gives) raiseGiver(tokens, at, rules)
  })
}

/** Nothing that joins or parts stands between them. */
function isStraight(tokens: readonly DraftToken[], from: number, to: number): boolean {
  return tokens.slice(from + 1, to).every(({ upos }) => upos !== 'PUNCT' && upos !== 'CCONJ')
}

function partName(tokens: readonly DraftToken[], at: number, gives: boolean): void {
  const name = tokens[at + 1]
  const noun = tokens[name?.head ?? -1]
  if (name?.upos !== 'PROPN' || name.deprel !== 'compound' || noun?.head !== at || noun.deprel !== 'obj')
    return
  const next = tokens.findIndex(
    ({ head, deprel }, i) => i > at + 1 && !(head === at + 1 && /^(?:flat|compound)$/.test(deprel)),
  )
  if (gives ? !isCounting(tokens[next]) : noun.upos !== 'NOUN' || noun.xpos !== 'NN') return
  Object.assign(name, { head: at, deprel: gives ? 'iobj' : 'obj' })
  if (!gives) noun.deprel = 'xcomp'
}

const isCounting = (token: DraftToken | undefined): boolean =>
  token?.upos === 'NUM' || token?.upos === 'SYM' || token?.deprel === 'det'

function raiseGiver(tokens: readonly DraftToken[], at: number, rules: TextRules): void {
  const isPassive = tokens.some(({ head, deprel }) => head === at && deprel === 'aux:pass')
  if (!isPassive || tokens.some(({ head, deprel }) => head === at && deprel === 'obl:agent')) return
  for (const marker of tokens) {
    if (!rules.agentMarkers.has(marker.lemma)) continue
    const giver = tokens[marker.head]
    if (giver?.deprel !== 'nmod') continue
    const given = tokens[giver.head]
    if (given?.head === at && given.deprel === 'obj') Object.assign(giver, { head: at, deprel: 'obl:agent' })
  }
}
