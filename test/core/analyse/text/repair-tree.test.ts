import { describe, expect, it } from 'vitest'
import { repairTree } from '#core/analyse/text/repair-tree.ts'
import { english } from '#core/languages/index.ts'
import { doc } from '../../../helpers/doc.ts'

const repaired = (line: string) => {
  const tokens = (doc([line]).sentences[0]?.tokens ?? []).map((token) => ({ ...token }))
  repairTree(tokens, english.text)
  return tokens
}
const labelsOf = (line: string): string[] => repaired(line).map((token) => token.deprel)

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

const treeOf = (line: string): string[] =>
  repaired(line).map((token) => `${token.text}:${token.deprel}>${token.head + 1}`)

describe('repairTree, on trees that went astray', () => {
  it('moves what hangs on an auxiliary to its verb', () => {
    expect(treeOf('Rebels/NNS/nsubj>2 have/VBP/aux>3 attacked/VBN/root it/PRP/obj>3')).toEqual([
      'Rebels:nsubj>3',
      'have:aux>3',
      'attacked:root>0',
      'it:obj>3',
    ])
  })

  it('makes a subject passive where its verb is', () => {
    expect(treeOf('It/PRP/nsubj>3 was/VBD/aux:pass>3 hit/VBD/root')[0]).toBe('It:nsubj:pass>3')
    expect(treeOf('It/PRP/nsubj:pass>2 hit/VBD/root them/PRP/obj>2')[0]).toBe('It:nsubj>2')
  })

  it('finds the verb behind a participle', () => {
    expect(
      treeOf(
        'A/DT/det>2 strike/NN/nsubj>3 blamed/VBD/root on/IN/case>5 militias/NNS/obl>3 killed/VBD/ccomp>3 three/CD/obj>6',
      ),
    ).toEqual([
      'A:det>2',
      'strike:nsubj>6',
      'blamed:acl>2',
      'on:case>5',
      'militias:obl>3',
      'killed:root>0',
      'three:obj>6',
    ])
  })

  it('leaves two verbs that are joined, or have a subject each, as they are', () => {
    const joined = 'Rebels/NNS/nsubj>2 attacked/VBD/root and/CC/cc>4 fled/VBD/conj>2'
    expect(treeOf(joined)[3]).toBe('fled:conj>2')
    const two = 'Rebels/NNS/nsubj>2 vowed/VBD/root they/PRP/nsubj>4 fled/VBD/ccomp>2'
    expect(treeOf(two)[3]).toBe('fled:ccomp>2')
  })

  it('joins what is coordinated with the noun before a name, not with the name', () => {
    expect(treeOf('ally/NN/root Norland/NNP/appos>1 and/CC/cc>5 the/DT/det>5 group/NN/conj>2')).toEqual([
      'ally:root>0',
      'Norland:appos>1',
      'and:cc>5',
      'the:det>5',
      'group:conj>1',
    ])
  })

  it('gives "between" the two that it asks for', () => {
    expect(
      treeOf(
        'war/NN/root between/IN/case>3 rebels/NNS/nmod>1 in/IN/case>5 Tarvia/NNP/nmod>3 and/CC/cc>7 Norland/NNP/conj>5',
      ).at(-1),
    ).toBe('Norland:conj>3')
    expect(
      treeOf(
        'war/NN/root of/IN/case>3 rebels/NNS/nmod>1 in/IN/case>5 Tarvia/NNP/nmod>3 and/CC/cc>7 Norland/NNP/conj>5',
      ).at(-1),
    ).toBe('Norland:conj>5')
  })
})
