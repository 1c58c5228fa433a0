import type { DraftToken } from './draft-token.js'

const NOMINAL = /^(?:NOUN|PROPN|PRON|NUM)$/
/** How a verb may hang that closes its sentence. */
const CLOSING = /^(?:ccomp|advcl|acl:relcl|acl|appos)$/
/** How what says when hangs by it. */
const WHEN = /^(?:obl:unmarked|advmod|punct)$/
const LOOSE = /^(?:appos|conj|nmod|parataxis|dep|obl|list|nsubj(?::pass)?)$/

/**
 * "…, an adviser to the leader said": what stands between the last comma and a main verb that ends its sentence speaks, and is
 * no apposition to what stands before the comma and no second subject of the verb there; "killing nine, residents and an official said" likewise parts the nine
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

/**
 * "…," the colonel said: a verb that closes its sentence, but for when it was, behind a comma and its subject has what stands before
 * it as its clause.
 */
function raiseClosingVerb(tokens: readonly DraftToken[]): void {
  const verb = tokens.findLastIndex((token) => /^VB[DZP]$/.test(token.xpos))
  const root = tokens.findIndex((token) => token.head < 0)
  const [said, main] = [tokens[verb], tokens[root]]
  if (said === undefined || main === undefined || !CLOSING.test(said.deprel) || root > verb) return
  const isClause =
    main.upos === 'VERB' || tokens.some(({ head, deprel }) => head === root && deprel === 'cop')
  if (!isClause || said.head > verb || (said.deprel === 'ccomp' && said.head !== root)) return
  const isLast = tokens
    .slice(verb + 1)
    .every(({ upos, head, deprel }) => upos === 'PUNCT' || (head === verb && WHEN.test(deprel)))
  if (!isLast) return
  const subject = tokens.findIndex((token) => token.head === verb && token.deprel === 'nsubj')
  const comma = tokens.findLastIndex((token, at) => at < subject && token.text === ',')
  if (subject < 0 || comma < said.head || comma < root || /^(?:W|DT$)/.test(tokens[subject]?.xpos ?? ''))
    return
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
