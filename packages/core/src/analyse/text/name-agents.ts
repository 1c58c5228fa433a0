import type { TextRules } from '../../languages/index.js'
import type { DraftToken } from './draft-token.js'

/** A nominal marked by "by" that hangs on a passive participle is its agent; "have accepted demands by" is active. */
export function nameAgents(tokens: readonly DraftToken[], rules: TextRules): void {
  for (const [at, marker] of tokens.entries()) if (marker.deprel === 'case') raiseAgent(tokens, at, rules)
  for (const marker of tokens) {
    if (marker.deprel !== 'case' || !rules.agentMarkers.has(marker.lemma)) continue
    const nominal = tokens[marker.head]
    const verb = nominal && tokens[nominal.head]
    if (nominal === undefined || verb?.xpos !== 'VBN') continue
    const below = tokens.filter((token) => token.head === nominal.head)
    const isActive =
      below.some(({ deprel, lemma }) => deprel === 'aux' && lemma === 'have') &&
      below.some(({ deprel }) => deprel === 'obj') &&
      below.every(({ deprel }) => deprel !== 'aux:pass')
    if (isActive && nominal.deprel === 'obl:agent') nominal.deprel = 'obl'
    if (!isActive && nominal.deprel === 'obl') nominal.deprel = 'obl:agent'
    if (nominal.deprel === 'obl:agent') raiseGerunds(tokens, marker.head, rules)
  }
}

/** "was accused by the court **of killing** ten": what somebody is accused of hangs by the verb, not by who accuses. */
function raiseGerunds(tokens: readonly DraftToken[], agent: number, rules: TextRules): void {
  tokens.forEach((gerund, at) => {
    if (gerund.head !== agent || gerund.xpos !== 'VBG' || at < agent) return
    const isMarked = tokens.some(
      ({ head, deprel, lemma }) =>
        head === at && /^(?:mark|case)$/.test(deprel) && rules.gerundMarkers.has(lemma),
    )
    if (!isMarked) return
    gerund.head = tokens[agent]?.head ?? agent
    gerund.deprel = 'advcl'
  })
}

/** "was freed from jail **by commandos**": behind a bare noun whence or whither somebody was brought, "by" names who did it. */
function raiseAgent(tokens: readonly DraftToken[], at: number, rules: TextRules): void {
  const marker = tokens[at]
  if (marker === undefined || !rules.agentMarkers.has(marker.lemma)) return
  const nominal = tokens[marker.head]
  if (nominal?.deprel !== 'nmod') return
  const noun = tokens[nominal.head]
  if (noun?.deprel !== 'obl' || tokens[noun.head]?.xpos !== 'VBN') return
  const [below, above] = [nominal.head, noun.head]
  const isPassive = tokens.some(({ head, deprel }) => head === above && deprel === 'aux:pass')
  const hasAgent = tokens.some(({ head, deprel }) => head === above && deprel === 'obl:agent')
  const isBare = tokens[below - 1]?.head === below && rules.wayMarkers.has(tokens[below - 1]?.lemma ?? '')
  if (isPassive && !hasAgent && isBare) nominal.head = above
  if (nominal.head === above) nominal.deprel = 'obl'
}
