import type { DraftToken } from './draft-token.js'

const NOMINAL = /^(?:NOUN|PROPN|PRON|NUM)$/
const LOOSE = /^(?:appos|conj|nmod|parataxis|dep|obl|list)$/

/**
 * "…, an adviser to the leader said": what stands between the last comma and a main verb that ends its sentence speaks, and is
 * no apposition to what stands before the comma; "killing nine, residents and an official said" likewise parts the nine
 * from those who speak.
 */
export function raiseSpeaker(tokens: readonly DraftToken[]): void {
  raiseClosingVerb(tokens)
  const verb = tokens.findIndex((token) => token.head < 0)
  const main = tokens[verb]
  if (main === undefined || !/^VB[DZP]$/.test(main.xpos)) return
  if (!tokens.some((token, at) => token.head === verb && token.deprel === 'ccomp' && at < verb)) return
  const comma = tokens.findLastIndex((token, at) => at < verb && token.text === ',')
  const subject = tokens.findIndex((token) => token.head === verb && /^nsubj/.test(token.deprel))
  if (comma < 0 || comma === verb - 1 || subject > comma) return
  const inside = (at: number): boolean => at > comma && at < verb
  const speaker = tokens.findIndex(
    (token, at) =>
      inside(at) &&
      NOMINAL.test(token.upos) &&
      LOOSE.test(token.deprel) &&
      token.head < comma &&
      token.head >= 0,
  )
  const head = tokens[speaker]
  const isFirst = tokens.every(
    (token, at) => !inside(at) || at === speaker || !/^(?:mark|advmod)$/.test(token.deprel),
  )
  if (
    head === undefined ||
    !isFirst ||
    tokens.some((t, at) => t.head === speaker && t.deprel === 'cc' && at < speaker)
  )
    return
  const former = head.head
  const before = tokens[subject]
  if (before !== undefined) {
    const participle = tokens.findLastIndex((token, at) => at < subject && /^VB[GN]$/.test(token.xpos))
    if (participle < 0) return
    before.head = participle
    before.deprel = 'obj'
  }
  for (const [at, token] of tokens.entries()) {
    if (inside(at) && at !== speaker && token.head === former) token.head = speaker
  }
  head.head = verb
  head.deprel = 'nsubj'
}

/** "…," the colonel said: a verb that closes its sentence behind a comma and its subject has what stands before it as its clause. */
function raiseClosingVerb(tokens: readonly DraftToken[]): void {
  const verb = tokens.findLastIndex((token) => /^VB[DZP]$/.test(token.xpos))
  const said = tokens[verb]
  const main = tokens[said?.head ?? -1]
  if (said?.deprel !== 'ccomp' || main === undefined || main.head >= 0 || said.head > verb) return
  if (tokens.slice(verb + 1).some((token) => token.upos !== 'PUNCT')) return
  const subject = tokens.findIndex((token) => token.head === verb && token.deprel === 'nsubj')
  const comma = tokens.findLastIndex((token, at) => at < subject && token.text === ',')
  if (subject < 0 || comma < said.head) return
  const between = tokens.slice(comma + 1, subject)
  if (between.some((token) => token.upos !== 'PUNCT' && token.head !== subject)) return
  const former = said.head
  const hasObject = tokens.some((token) => token.head === former && token.deprel === 'obj')
  for (const [at, token] of tokens.entries()) {
    if (token.head !== verb || at > comma || token.upos !== 'NOUN' || token.deprel !== 'ccomp' || hasObject)
      continue
    token.head = former
    token.deprel = 'obj'
  }
  main.head = verb
  main.deprel = 'ccomp'
  said.head = -1
  said.deprel = 'root'
}
