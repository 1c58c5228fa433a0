import type { DraftToken } from './draft-token.js'

const PARTICIPLE = /^VB[ND]$/

/**
 * "carried out apparently **coordinated** attacks": a participle without an auxiliary or subject, between a verb that lacks an object and
 * a bare noun that was hung by the participle, only describes the noun, and the noun is the verb's.
 */
export function lowerParticiples(tokens: readonly DraftToken[]): void {
  tokens.forEach((participle, at) => {
    if (participle.upos !== 'VERB' || !PARTICIPLE.test(participle.xpos)) return
    if (!/^(?:advcl|xcomp|ccomp|obj|dep)$/.test(participle.deprel) || participle.head > at) return
    const verb = participle.head
    const host = tokens[verb]
    const noun = tokens.findIndex(({ head, deprel }, i) => i > at && head === at && deprel === 'obj')
    const object = tokens[noun]
    if (host?.upos !== 'VERB' || object?.upos !== 'NOUN' || !/^NNS?$/.test(object.xpos)) return
    const isFree = tokens.every(({ head, deprel }, i) => head !== at || i > at || deprel === 'advmod')
    const isBetween = tokens
      .slice(verb + 1, noun)
      .every(
        ({ head, deprel }, i) =>
          (head === verb && deprel === 'compound:prt') ||
          verb + 1 + i === at ||
          head === at ||
          (head === noun && /^(?:amod|compound|nummod)$/.test(deprel)),
      )
    const hasObject = tokens.some(
      ({ head, deprel }, i) => i !== at && head === verb && /^(?:obj|ccomp)$/.test(deprel),
    )
    const isAlone = tokens.slice(verb + 1, at).every(({ text }) => text !== ',')
    if (!isFree || !isBetween || hasObject || !isAlone || tokens[noun - 1]?.upos === 'DET') return
    for (const [i, token] of tokens.entries())
      if (token.head === at && i > noun) token.head = /^(?:obl|nmod)/.test(token.deprel) ? noun : verb
    object.head = verb
    object.deprel = 'obj'
    participle.head = noun
    participle.deprel = 'amod'
    participle.xpos = 'VBN'
  })
}
