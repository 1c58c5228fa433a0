import type { DraftToken } from './draft-token.js'

const finite = new Set(['VBD', 'VBZ', 'VBP'])
const nominal = new Set(['NOUN', 'PROPN', 'NUM', 'PRON'])
const loose = new Set(['acl', 'advcl', 'ccomp', 'parataxis', 'conj', 'dep', 'amod'])

/**
 * A sentence has a verb, and its subject is what stands before it. Where the parser took a noun for the root and hung
 * the one finite verb without a subject somewhere beneath it ("a strike blamed on the group killed three"), or took the
 * past tense for a participle that yet has an object ("Fighters seized the town"), the verb becomes the root and the
 * noun its subject. So does the infinitive of a headline ("Norland to host talks").
 */
export function raiseMainVerb(tokens: readonly DraftToken[]): void {
  const root = tokens.findIndex((token) => token.head < 0)
  const top = tokens[root]
  if (top === undefined || !nominal.has(top.upos)) return
  const has = (head: number, relation: RegExp): boolean =>
    tokens.some((token) => token.head === head && relation.test(token.deprel))
  if (has(root, /^(cop|nsubj|csubj|expl)/)) return
  const isFree = (at: number): boolean => {
    const token = tokens[at]
    return (
      token !== undefined &&
      at > root &&
      token.upos === 'VERB' &&
      loose.has(token.deprel) &&
      !has(at, /^(nsubj|csubj|mark|expl)/)
    )
  }
  const anyFinite = tokens.some(
    (token, at) =>
      (finite.has(token.xpos) && !has(at, /^mark$/)) || (token.xpos === 'MD' && !has(token.head, /^mark$/)),
  )
  const isAnnounced = (at: number): boolean =>
    tokens.at(-1)?.text !== '.' &&
    /^(NNP|NNPS|NNS)$/.test(top.xpos) &&
    tokens[at]?.xpos === 'VB' &&
    tokens[at - 1]?.xpos === 'TO' &&
    tokens[at]?.head === root
  // a headline leaves its auxiliary out ("Troops killed in raid"), a sentence does not
  const isSentence =
    tokens.at(-1)?.text === '.' && !tokens.some((token) => token.xpos === 'VB' && token.head === root)
  const found = tokens.findIndex((token, at) =>
    anyFinite
      ? finite.has(token.xpos) && isFree(at)
      : token.xpos === 'VBN' && isFree(at) && (has(at, /^obj$/) || isSentence),
  )
  const verb = found >= 0 || anyFinite ? found : tokens.findIndex((_, at) => isAnnounced(at))
  const main = tokens[verb]
  if (main === undefined) return
  if (main.xpos === 'VBN') main.xpos = 'VBD'
  main.head = -1
  main.deprel = 'root'
  top.head = verb
  top.deprel = 'nsubj'
  for (const [at, token] of tokens.entries()) {
    if (token.head !== root || at === verb) continue
    if (at > verb || token.deprel === 'punct' || /^(obl|advmod|parataxis)/.test(token.deprel))
      token.head = verb
  }
}
