import type { TextRules } from '../../languages/index.js'
import type { DraftToken } from './draft-token.js'

/**
 * Where a word stands that treebanks know as a cause alone ("**due** to fog") and that here has an infinitive behind it: "troops are
 * **due** to leave"; −1 where there is none.
 */
export const dueToAct = (tokens: readonly DraftToken[], rules: TextRules): number =>
  tokens.findIndex(({ lower, deprel }, at) => {
    if (!rules.readBeforeInfinitive.has(lower) || !/^(?:mark|case)$/.test(deprel)) return false
    const [to, verb] = [tokens[at + 1], tokens[at + 2]]
    if (to?.text !== rules.infinitiveMarker || verb === undefined) return false
    // "the talks, due to **start** on Monday": behind a comma or a copula a bare noun that is a verb's form too is the verb
    const isOpen = tokens[at - 1]?.text === ',' || tokens[at - 1]?.deprel === 'cop'
    return /^VBP?$/.test(verb.xpos) || (isOpen && verb.xpos === 'NN' && rules.nounVerbs.has(verb.lemma))
  })
