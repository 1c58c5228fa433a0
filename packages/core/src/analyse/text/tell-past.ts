import type { TextRules } from '../../languages/index.js'
import type { DraftToken } from './draft-token.js'

/** "…, a rights group **protested**": in a sentence, what has a subject but no auxiliary is a past tense and no participle. */
export function tellPast(tokens: readonly DraftToken[], rules: TextRules): void {
  tokens.forEach((verb, at) => {
    if (verb.xpos !== 'VBD' && verb.xpos !== 'VBN') return
    // "there were ten soldiers killed in the raid": what describes a noun and has no object is a participle
    if (verb.xpos === 'VBD' && verb.deprel === 'acl') {
      if (!tokens.some(({ head, deprel }) => head === at && /^(?:obj|nsubj)/.test(deprel))) verb.xpos = 'VBN'
    }
    // "arrested men **wanted** for it": behind an object no past tense completes a verb
    const noun = tokens[at - 1]
    if (verb.xpos === 'VBD' && verb.deprel === 'xcomp' && noun?.deprel === 'obj' && noun.head === verb.head)
      Object.assign(verb, { xpos: 'VBN', deprel: 'acl', head: at - 1 })
    if (tokens.at(-1)?.text !== '.') return
    if (verb.xpos !== 'VBN' || !/^(?:root|ccomp|parataxis|advcl|conj|acl:relcl)$/.test(verb.deprel)) return
    if (rules.befalling.has(verb.text)) return
    const below = tokens.filter(({ head }) => head === at)
    const hasSubject = tokens.some(({ head, deprel }, i) => head === at && i < at && /^nsubj/.test(deprel))
    if (hasSubject && !below.some(({ deprel }) => /^(?:aux|mark|obl:agent)/.test(deprel))) verb.xpos = 'VBD'
  })
}
