import type { TextRules } from '../../languages/index.js'
import type { DraftToken } from './draft-token.js'

const COUNTED = /^(?:NUM|NOUN|PROPN)$/

/**
 * "Seven **dead**, 20 **hurt** in blast", "left ten dead and 30 wounded": of two tolls side by side each is said of those right
 * before it.
 */
export function partTolls(tokens: readonly DraftToken[], rules: TextRules): void {
  tokens.forEach((fate, at) => {
    const [before, joint] = [tokens[at - 1], tokens[at + 1]]
    if (!rules.tolls.has(fate.lemma) || before === undefined || !COUNTED.test(before.upos)) return
    if (joint === undefined || !(joint.text === ',' || joint.upos === 'CCONJ')) return
    const further = tokens.findIndex(({ xpos }, i) => i > at + 2 && i < at + 7 && xpos === 'VBN')
    const [participle, counted] = [tokens[further], tokens[further - 1]]
    if (participle === undefined || counted === undefined || !COUNTED.test(counted.upos)) return
    const isClear = tokens
      .slice(at + 2, further)
      .every(({ upos }) => /^(?:NUM|NOUN|PROPN|ADJ|ADV|ADP|SCONJ|CCONJ)$/.test(upos))
    const isOne =
      participle.head === at || fate.head === further || counted.head === at || participle.head === fate.head
    if (!isClear || !isOne) return
    if (fate.head === further) {
      fate.head = participle.head
      fate.deprel = participle.deprel
    }
    if (before.head === further || before.head === at) {
      before.head = at
      before.deprel = 'nsubj'
    }
    participle.head = at
    participle.deprel = 'conj'
    counted.head = further
    counted.deprel = 'nsubj:pass'
    joint.head = further
  })
}
