import { expect, test } from 'vitest'
import { type Clause, clauseOf, treesOf } from '#core/analyse/grammar/index.ts'
import { english } from '#core/languages/index.ts'
import type { ReadDoc } from '#core/types/index.ts'
import { doc } from '../../../helpers/doc.ts'

const clauseAt = (text: ReadDoc, verb: string): Clause => {
  const [tree] = treesOf(text, english.clauses)
  const at = tree?.tokens.findIndex((token) => token.text === verb) ?? -1
  if (tree === undefined || at < 0) throw new Error(`no ${verb}`)
  return clauseOf(tree, at)
}

const words = (text: ReadDoc, tokens: readonly number[]): readonly string[] =>
  tokens.map((token) => text.sentences[0]?.tokens[token]?.text ?? '?')

test('an active clause keeps its subject and object', () => {
  const text = doc(['Rebels/NNS/nsubj>2 shelled/VBD/root the/DT/det>4 base/NN/obj>2 ././punct>2'])
  const clause = clauseAt(text, 'shelled')
  expect(words(text, clause.subjects)).toEqual(['Rebels'])
  expect(words(text, clause.objects)).toEqual(['base'])
  expect(clause.construction).toBe('active')
})

test('of a passive the one behind "by" is the subject and the grammatical subject the object', () => {
  const text = doc([
    'The/DT/det>2 convoy/NN/nsubj:pass>4 was=be/VBD/aux:pass>4 ambushed/VBN/root by/IN/case>6 gunmen/NNS/obl:agent>4 ././punct>4',
  ])
  const clause = clauseAt(text, 'ambushed')
  expect(words(text, clause.subjects)).toEqual(['gunmen'])
  expect(words(text, clause.objects)).toEqual(['convoy'])
  expect(clause.construction).toBe('passive-by-agent')
})

test('a passive without "by" has no subject', () => {
  const text = doc([
    'Two/CD/nummod>2 men/NNS/nsubj:pass>4 were=be/VBD/aux:pass>4 killed/VBN/root ././punct>4',
  ])
  const clause = clauseAt(text, 'killed')
  expect(clause.subjects).toEqual([])
  expect(words(text, clause.objects)).toEqual(['men'])
})

test('a relative clause takes its subject from the noun that it describes', () => {
  const text = doc([
    'The/DT/det>2 men/NNS/nsubj>7 who/WP/nsubj>4 stormed/VBD/acl:relcl>2 the/DT/det>6 camp/NN/obj>4 fled/VBD/root ././punct>7',
  ])
  const clause = clauseAt(text, 'stormed')
  expect(words(text, clause.subjects)).toEqual(['men'])
  expect(words(text, clause.objects)).toEqual(['camp'])
})

test('a relative clause with a subject of its own takes its object from the noun', () => {
  const text = doc([
    'The/DT/det>2 base/NN/nsubj>5 they/PRP/nsubj>4 hit/VBD/acl:relcl>2 burned/VBD/root ././punct>5',
  ])
  const clause = clauseAt(text, 'hit')
  expect(words(text, clause.subjects)).toEqual(['they'])
  expect(words(text, clause.objects)).toEqual(['base'])
})

test('a reduced relative participle has the noun as its object', () => {
  const text = doc([
    'Soldiers/NNS/nsubj>6 killed/VBN/acl>1 in/IN/case>5 the/DT/det>5 raid/NN/obl>2 were/VBD/root ././punct>6',
  ])
  expect(words(text, clauseAt(text, 'killed').objects)).toEqual(['Soldiers'])
})

test('coordinated verbs share their subject', () => {
  const text = doc([
    'Soldiers/NNS/nsubj>2 stormed/VBD/root the/DT/det>4 camp/NN/obj>2 and/CC/cc>6 arrested/VBD/conj>2 men/NNS/obj>6 ././punct>2',
  ])
  const clause = clauseAt(text, 'arrested')
  expect(words(text, clause.subjects)).toEqual(['Soldiers'])
  expect(words(text, clause.objects)).toEqual(['men'])
})

test('an infinitive is controlled by the object of a verb of asking, by the subject of a verb of threatening', () => {
  const asked = doc([
    'Oslo/NNP/nsubj>2 asked/VBD/root rebels/NNS/obj>2 to/TO/mark>5 disarm/VB/xcomp>2 ././punct>2',
  ])
  expect(words(asked, clauseAt(asked, 'disarm').subjects)).toEqual(['rebels'])
  const threatened = doc([
    'Rebels/NNS/nsubj>2 threatened=threaten/VBD/root Oslo/NNP/obj>2 to/TO/mark>5 strike/VB/xcomp>2 ././punct>2',
  ])
  expect(words(threatened, clauseAt(threatened, 'strike').subjects)).toEqual(['Rebels'])
})

test('coordinated subjects are all subjects, and a negated one is none', () => {
  const both = doc([
    'Britain/NNP/nsubj>4 and/CC/cc>3 France/NNP/conj>1 struck/VBD/root the/DT/det>6 port/NN/obj>4 ././punct>4',
  ])
  expect(words(both, clauseAt(both, 'struck').subjects)).toEqual(['Britain', 'France'])
  const one = doc([
    'Israel/NNP/nsubj>6 ,/,/punct>4 not/RB/advmod>4 Iran/NNP/conj>1 ,/,/punct>4 bombed/VBD/root it/PRP/obj>6',
  ])
  expect(words(one, clauseAt(one, 'bombed').subjects)).toEqual(['Israel'])
})

test('a tree that loops does not hang', () => {
  const text = doc(['a/NN/nsubj>2 b/VBD/conj>3 c/VBD/conj>2'])
  expect(() => clauseAt(text, 'b')).not.toThrow()
})
