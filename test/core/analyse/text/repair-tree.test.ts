import { describe, expect, it } from 'vitest'
import { repairTree } from '#core/analyse/text/repair-tree.ts'
import { english } from '#core/languages/index.ts'
import { doc } from '../../../helpers/doc.ts'

const labelsOf = (line: string): string[] =>
  repairTree(doc([line]).sentences[0]?.tokens ?? [], english.text).map((token) => token.deprel)

describe('repairTree', () => {
  it('tells the agent after a passive', () => {
    expect(
      labelsOf('base/NN/nsubj:pass>3 was=be/VBD/aux:pass>3 hit/VBN/root by/IN/case>5 rebels/NNS/obl>3'),
    ).toEqual(['nsubj:pass', 'aux:pass', 'root', 'case', 'obl:agent'])
  })

  it('tells no agent after an active verb', () => {
    expect(labelsOf('They/PRP/nsubj>2 stood/VBD/root by/IN/case>4 it/PRP/obl>2')).toContain('obl')
  })

  it('leaves "root" to the root alone', () => {
    expect(labelsOf('Rebels/NNS/root fled/VBD/root>1')).toEqual(['root', 'parataxis'])
  })
})
