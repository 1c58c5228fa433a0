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
  for (const at of tokens.keys()) raiseFinite(tokens, at)
  const root = tokens.findIndex((token) => token.head < 0)
  const top = tokens[root]
  if (top === undefined || !nominal.has(top.upos)) return
  const has = (head: number, relation: RegExp): boolean =>
    tokens.some((token) => token.head === head && relation.test(token.deprel))
  if (has(root, /^(cop|nsubj|csubj|expl)/)) return
  if (raiseNamedSubject(tokens, root)) return
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

/** "A missile **launched** from Norland struck the port": what has a finite verb for its infinitive is a participle of that verb's subject. */
function raiseFinite(tokens: readonly DraftToken[], at: number): void {
  const verb = tokens[at]
  if (verb?.deprel !== 'xcomp' || verb.xpos !== 'VBD' || verb.head > at) return
  const below = verb.head
  const host = tokens[below]
  if (host === undefined) return
  const of = (head: number, relation: RegExp): number =>
    tokens.findIndex((token) => token.head === head && relation.test(token.deprel))
  const subject = of(below, /^nsubj(?::pass)?$/)
  const isBare =
    /^VB[DN]$/.test(host.xpos) &&
    of(below, /^(?:obj|aux|aux:pass|mark|ccomp)$/) < 0 &&
    of(at, /^(?:mark|nsubj|aux)/) < 0
  const name = tokens[subject]
  if (name === undefined || subject > below || !isBare) return
  Object.assign(verb, { head: host.head, deprel: host.deprel })
  for (const [i, token] of tokens.entries())
    if (token.head === below && (i > at || token.deprel === 'punct')) token.head = at
  Object.assign(name, { head: at, deprel: 'nsubj' })
  Object.assign(host, { head: subject, deprel: 'acl', xpos: 'VBN' })
}

/** "Their ally Norland fired": a name right behind the noun is its apposition, and no subject of a relative clause. */
function raiseNamedSubject(tokens: readonly DraftToken[], root: number): boolean {
  const name = tokens[root + 1]
  const verb = tokens[name?.head ?? -1]
  if (name?.upos !== 'PROPN' || name.deprel !== 'nsubj' || verb?.deprel !== 'acl:relcl' || verb.head !== root)
    return false
  if (!finite.has(verb.xpos) || tokens.some((token) => token.head === name.head && /^W/.test(token.xpos)))
    return false
  const top = tokens[root]
  if (top === undefined) return false
  const at = name.head
  verb.head = -1
  verb.deprel = 'root'
  top.head = at
  top.deprel = 'nsubj'
  name.head = root
  name.deprel = 'appos'
  for (const [i, token] of tokens.entries()) if (token.head === root && i > at) token.head = at
  return true
}
