import type { TextRules } from '../../languages/index.js'
import type { DraftToken } from './draft-token.js'

/**
 * "kidnapped up to 16 tourists", "wounded at least four": words that bound a number are neither particle nor preposition,
 * and the noun is what its verb lacks.
 */
export function clearBounds(tokens: readonly DraftToken[], rules: TextRules): void {
  for (let at = 0; at + 2 < tokens.length; at += 1) {
    const number = tokens[at + 2]
    if (number?.upos !== 'NUM') continue
    const [first, second] = [tokens[at], tokens[at + 1]]
    if (first === undefined || second === undefined) continue
    if (!rules.numberBounds.has(`${first.lower} ${second.lower}`)) continue
    raiseAbove(tokens, at, at + 2)
    const noun = number.deprel === 'nummod' ? number.head : at + 2
    const host = tokens[noun]
    if (host === undefined) continue
    const wasMarked = [first, second].some(({ deprel, head }) => deprel === 'case' && head === noun)
    const verb = tokens[host.head]
    const hasObject = tokens.some((token) => token.head === host.head && token.deprel === 'obj')
    const isBehind = host.head >= 0 && host.head < at
    if (wasMarked && host.deprel === 'obl' && verb?.upos === 'VERB' && isBehind && !hasObject)
      host.deprel = 'obj'
    first.head = at + 2
    second.head = at
    first.deprel = 'advmod'
    second.deprel = 'fixed'
  }
}

/**
 * "More than 30 people were hurt": where the number or its noun hangs by one of the two words from `bound` on, it takes their
 * place, and what else hung by them hangs by it.
 */
function raiseAbove(tokens: readonly DraftToken[], bound: number, number: number): void {
  const isBound = (at: number): boolean => at === bound || at === bound + 1
  let at = number
  for (let steps = 0; steps < tokens.length && at >= 0 && !isBound(tokens[at]?.head ?? -1); steps += 1)
    at = tokens[at]?.head ?? -1
  const raised = tokens[at]
  let above = tokens[raised?.head ?? -1]
  if (isBound(above?.head ?? -1)) above = tokens[above?.head ?? -1]
  if (raised === undefined || above === undefined || isBound(above.head)) return
  raised.head = above.head
  if (!/^(?:advmod|amod|case|fixed)$/.test(above.deprel)) raised.deprel = above.deprel
  tokens.forEach((token, other) => {
    if (token !== raised && !isBound(other) && isBound(token.head)) token.head = at
  })
}
