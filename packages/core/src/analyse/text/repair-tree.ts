import type { TextRules } from '../../languages/index.js'
import type { ParsedToken } from '../../types/index.js'

/** The tree with what rules know better than the parser: who does it after a passive, and one label for the root. */
export function repairTree(tokens: readonly ParsedToken[], rules: TextRules): readonly ParsedToken[] {
  return tokens.map((token, i) => {
    const deprel = token.head === -1 ? 'root' : token.deprel === 'root' ? 'parataxis' : token.deprel
    if (deprel === 'obl' && isAgent(tokens, i, rules)) return { ...token, deprel: 'obl:agent' }
    return deprel === token.deprel ? token : { ...token, deprel }
  })
}

/** A nominal marked by "by" that hangs on a passive participle is its agent. */
function isAgent(tokens: readonly ParsedToken[], i: number, rules: TextRules): boolean {
  const head = tokens[tokens[i]?.head ?? -1]
  if (head === undefined || head.xpos !== 'VBN') return false
  return tokens.some(
    (token) => token.head === i && token.deprel === 'case' && rules.agentMarkers.has(token.lemma),
  )
}
