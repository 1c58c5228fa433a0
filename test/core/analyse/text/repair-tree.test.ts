import fc from 'fast-check'
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

  it('takes words that bound a number for no preposition', () => {
    const bounded = (first: string, second: string): string[] =>
      treeOf(
        `They/PRP/nsubj>2 held/VBD/root ${first}/JJR/advmod>2 ${second}/IN/case>6 40/CD/nummod>6 guards/NNS/obl>2`,
      )
    expect(bounded('more', 'than').at(-1)).toBe('guards:obj>2')
    expect(bounded('many', 'as').at(-1)).toBe('guards:obj>2')
    expect(bounded('more', 'with').at(-1)).toBe('guards:obl>2')
  })

  it('gives a number or its noun the place of the words that bound it', () => {
    const opened = (bound: string, noun: string): string[] =>
      treeOf(`${bound} 30/CD/nummod>4 guards/NNS/${noun} in/IN/case>6 vans/NNS/nmod>1 fled/VBD/root`)
    const expected = ['30:nummod>4', 'guards:nsubj>7', 'in:case>6', 'vans:nmod>4', 'fled:root>0']
    expect(opened('More/JJR/nsubj>7 than/IN/fixed>1', 'obl>1').slice(2)).toEqual(expected)
    expect(opened('More/JJR/nsubj>7 than/IN/case>1', 'obl>2').slice(2)).toEqual(expected)
    expect(opened('More/JJR/nsubj>7 than/IN/fixed>1', 'obl>1').slice(0, 2)).toEqual([
      'More:advmod>3',
      'than:fixed>1',
    ])
  })

  it('leaves a tree, whatever it was given', () => {
    const word = fc.record({
      what: fc.constantFrom(
        'more/JJR',
        'than/IN',
        '30/CD',
        'Omar/NNP',
        'guards/NNS',
        'and/CC',
        ',/,',
        'fled/VBD',
        'held/VBN',
      ),
      deprel: fc.constantFrom(
        'nsubj',
        'obj',
        'obl',
        'nmod',
        'conj',
        'cc',
        'case',
        'fixed',
        'nummod',
        'acl',
        'ccomp',
        'appos',
      ),
      head: fc.nat(40),
    })
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 14 }), (words) => {
        // each hangs by one before it in a shuffled order, so that what is given is a tree
        const order = words
          .map((_, at) => at)
          .sort((a, b) => (words[a]?.head ?? 0) - (words[b]?.head ?? 0) || a - b)
        const lines = words.map(({ what, deprel, head }, at) => {
          const above = order.indexOf(at)
          return above === 0 ? `${what}/root` : `${what}/${deprel}>${(order[head % above] ?? 0) + 1}`
        })
        const tokens = repaired(lines.join(' '))
        for (const at of tokens.keys()) {
          let up = at
          for (let steps = 0; steps < tokens.length && up >= 0; steps += 1) up = tokens[up]?.head ?? -1
          expect(up).toBe(-1)
        }
      }),
      { numRuns: 2000 },
    )
  })

  it('hangs by a noun what the noun asks for, and by the verb what it does not', () => {
    const behind = (noun: string): string | undefined =>
      treeOf(`They/PRP/nsubj>2 asked/VBD/root an/DT/det>4 ${noun}/NN/obj>2 to/IN/case>6 war/NN/obl>2`).at(-1)
    expect(behind('end')).toBe('war:nmod>4')
    expect(behind('envoy')).toBe('war:obl>2')
  })

  it('gives an adjective before an article to the verb', () => {
    expect(treeOf('They/PRP/nsubj>2 shot/VBD/root dead/JJ/amod>5 a/DT/det>5 judge/NN/obj>2')[2]).toBe(
      'dead:xcomp>2',
    )
  })

  it('takes a nominal right behind its verb for the object, but no time', () => {
    const behind = (noun: string): string | undefined =>
      treeOf(`They/PRP/nsubj>2 met/VBD/root ${noun}/NNP/obl>2 in/IN/case>5 Tarvia/NNP/obl>2`)[2]
    expect(behind('Omar')).toBe('Omar:obj>2')
    expect(behind('Monday')).toBe('Monday:obl>2')
  })

  it('joins a name to the noun that it stands behind, where both are subjects', () => {
    expect(treeOf('Their/PRP$/nmod:poss>2 ally/NN/nsubj>4 Norland/NNP/nsubj>4 fired/VBD/root')[2]).toBe(
      'Norland:appos>2',
    )
  })

  it('gives a title its name\u2019s preposition', () => {
    expect(
      treeOf('Talks/NNS/root with/IN/case>3 President/NNP/nmod:desc>4 Ruiz/NNP/nmod>1').slice(1, 3),
    ).toEqual(['with:case>4', 'President:nmod:desc>4'])
  })

  it('joins two subjects of one verb with "and" between them', () => {
    expect(
      treeOf('Norland/NNP/nsubj>5 and/CC/cc>5 Tarvian/JJ/amod>4 troops/NNS/nsubj>5 left/VBD/root').slice(
        0,
        4,
      ),
    ).toEqual(['Norland:nsubj>5', 'and:cc>4', 'Tarvian:amod>4', 'troops:conj>1'])
  })

  it('takes a participle before a bare noun for its description', () => {
    expect(
      treeOf(
        'They/PRP/nsubj>2 launched/VBD/root clearly/RB/advmod>4 timed/VBN/advcl>2 raids/NNS/obj>4',
      ).slice(3),
    ).toEqual(['timed:amod>5', 'raids:obj>2'])
  })

  it('names who freed somebody "from jail by" them', () => {
    expect(
      treeOf(
        'He/PRP/nsubj:pass>3 was/VBD/aux:pass>3 freed/VBN/root from/IN/case>5 jail/NN/obl>3 by/IN/case>7 rebels/NNS/nmod>5',
      ).at(-1),
    ).toBe('rebels:obl:agent>3')
  })

  it('joins a list\u2019s first subject to the rest of it, and says who somebody is between two commas', () => {
    expect(
      treeOf(
        'Oslo/NNP/nsubj>7 ,/,/punct>3 Rome/NNP/nsubj>7 ,/,/punct>6 and/CC/cc>6 Bern/NNP/conj>3 met/VBD/root',
      )[2],
    ).toBe('Rome:conj>1')
    expect(
      treeOf('Hirak/NNP/nsubj>6 ,/,/punct>4 a/DT/det>4 group/NN/nsubj>6 ,/,/punct>4 fled/VBD/root')[3],
    ).toBe('group:appos>1')
  })

  it('takes "killed" behind its noun for a participle', () => {
    expect(
      repaired('There/EX/expl>2 were/VBD/root guards/NNS/nsubj>2 killed/VBD/acl>3 there/RB/advmod>4')[3]
        ?.xpos,
    ).toBe('VBN')
  })

  it('hangs by an allegation what it says, with its author between', () => {
    expect(
      treeOf(
        'They/PRP/nsubj>2 heard/VBD/root claims=claim/NNS/obj>2 by/IN/case>5 him/PRP/nmod>3 that/IN/mark>8 rebels/NNS/nsubj>8 fled/VBD/advcl>2',
      ).at(-1),
    ).toBe('fled:acl>3')
  })

  it('takes a span of time behind a subject for no second one', () => {
    expect(treeOf('Courts/NNS/nsubj>4 this/DT/det>3 week/NN/nsubj>4 freed/VBD/root him/PRP/obj>4')[2]).toBe(
      'week:obl:unmarked>4',
    )
  })

  it('takes "it" for the subject of a verb of speech, and for nobody beside "seems"', () => {
    const it = (verb: string): string | undefined => treeOf(`It/PRP/expl>2 ${verb}/VBZ/root`)[0]
    expect(it('says=say')).toBe('It:nsubj>2')
    expect(it('seems=seem')).toBe('It:expl>2')
  })

  it('gives a clause the subject that stands before its "are"', () => {
    expect(
      treeOf('It/PRP/nsubj>2 says/VBZ/root raids/NNS/obl:unmarked>2 are/VBP/cop>5 lawful/JJ/ccomp>2')[2],
    ).toBe('raids:nsubj>5')
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

  it('takes a headline infinitive for the verb that it announces, but none in a sentence', () => {
    const headline = 'Norland/NNP/root to/TO/mark>3 host/VB/acl>1 talks/NNS/obj>3'
    expect(treeOf(headline)[0]).toBe('Norland:nsubj>3')
    expect(treeOf(`${headline} ./.=./punct>1`)[0]).toBe('Norland:root>0')
  })

  it('takes a participle hung by "had" for the verb', () => {
    expect(treeOf('They/PRP/nsubj>2 had=have/VBD/root stolen/VBN/xcomp>2 it/PRP/obj>3')).toEqual([
      'They:nsubj>3',
      'had:aux>3',
      'stolen:root>0',
      'it:obj>3',
    ])
  })

  it('gives what is tagged as a verb of a headline a subject and an object', () => {
    expect(
      treeOf(
        'Tarvia/NNP/compound>2 bombs/VBZ/compound>4 rebel/NN/compound>4 camp/NN/root ,/,/punct>6 wounds/VBZ/appos>4 six/CD/appos>4',
      ),
    ).toEqual([
      'Tarvia:nsubj>2',
      'bombs:root>0',
      'rebel:compound>4',
      'camp:obj>2',
      ',:punct>6',
      'wounds:conj>2',
      'six:obj>6',
    ])
  })

  it('hangs what somebody is charged with by the verb', () => {
    expect(
      treeOf(
        'They/PRP/nsubj>2 accused=accuse/VBD/root Tarvia/NNP/obj>2 of/IN/mark>5 arming/VBG/acl>3 rebels/NNS/obj>5',
      ),
    ).toEqual([
      'They:nsubj>2',
      'accused:root>0',
      'Tarvia:obj>2',
      'of:mark>5',
      'arming:advcl>2',
      'rebels:obj>5',
    ])
  })

  it('hangs the means of an answer by the verb that answers', () => {
    const means = (verb: string): string | undefined =>
      treeOf(
        `They/PRP/nsubj>2 ${verb}/VBD/root to/IN/case>4 raids/NNS/obl>2 with/IN/case>6 rockets/NNS/nmod>4`,
      ).at(-1)
    expect(means('responded=respond')).toBe('rockets:obl>2')
    expect(means('went=go')).toBe('rockets:nmod>4')
  })

  it('says of who is among several that they are among them', () => {
    expect(
      treeOf(
        'Critics/NNS/nsubj>8 ,/,/punct>6 among/IN/case>4 them/PRP/nmod>6 a/DT/det>6 banker/NN/appos>1 ,/,/punct>6 spoke/VBD/root',
      ),
    ).toEqual([
      'Critics:nsubj>8',
      ',:punct>6',
      'among:case>4',
      'them:nmod>1',
      'a:det>6',
      'banker:nsubj>4',
      ',:punct>6',
      'spoke:root>0',
    ])
  })

  it('hangs the second of two clauses by the first, which ends right before it', () => {
    expect(
      treeOf(
        'She/PRP/nsubj>2 said=say/VBD/root she/PRP/nsubj>4 believes=believe/VBZ/ccomp>2 Omar/NNP/nsubj>6 fled=flee/VBD/ccomp>2',
      ).at(-1),
    ).toBe('fled:ccomp>4')
  })
})

describe('repairTree, on what stands beside each other', () => {
  it('hangs a name by the noun before it that says what it is', () => {
    const line =
      'They/PRP/nsubj>2 fought/VBD/root with/IN/case>7 the/DT/det>7 militia/NN/compound>7 Northern/NNP/compound>7 Shield/NNP/obl>2'
    expect(treeOf(line)).toEqual([
      'They:nsubj>2',
      'fought:root>0',
      'with:case>5',
      'the:det>5',
      'militia:obl>2',
      'Northern:compound>7',
      'Shield:appos>5',
    ])
  })

  it('leaves a title without an article beneath the name', () => {
    const line = 'Police/NNS/nsubj>2 held/VBD/root leader/NN/nmod:desc>4 Omar/NNP/obj>2 Sol/NNP/flat>4'
    expect(treeOf(line)).toContain('leader:nmod:desc>4')
  })

  it('counts the noun with a number before what describes it', () => {
    const line =
      'They/PRP/nsubj>2 fired/VBD/root ten/CD/nummod>4 rocket/NN/compound>7 and/CC/cc>6 mortar/NN/conj>4 shells/NNS/obj>2'
    expect(treeOf(line)).toContain('ten:nummod>7')
  })

  it('gives a subject that was parted from it to the verb behind "as"', () => {
    const line =
      'Raids/NNS/nsubj>2 came/VBD/root as/IN/case>4 Norland/NNP/obl>2 held/VBD/advcl>2 talks/NNS/obj>5'
    expect(treeOf(line)).toEqual([
      'Raids:nsubj>2',
      'came:root>0',
      'as:mark>5',
      'Norland:nsubj>5',
      'held:advcl>2',
      'talks:obj>5',
    ])
  })

  it('hangs what a war is between by the war, and what a killing was done in by the killing', () => {
    const war =
      'Fed/VBN/root by/IN/case>4 the/DT/det>4 war/NN/obl:agent>1 in/IN/case>6 Gaza/NNP/nmod>4 between/IN/case>8 Norland/NNP/obl>1'
    expect(treeOf(war).at(-1)).toBe('Norland:nmod>4')
    const killing =
      'They/PRP/nsubj>2 marked/VBD/root the/DT/det>4 killing/NN/obj>2 of/IN/case>6 Sol/NNP/nmod>4 in/IN/case>9 a/DT/det>9 raid/NN/obl>2'
    expect(treeOf(killing).at(-1)).toBe('raid:nmod>4')
  })

  it('gives a gapped number its own place', () => {
    expect(
      treeOf(
        'It/PRP/nsubj>2 has/VBZ/root 500/CD/nummod>4 troops/NNS/obj>2 in/IN/case>6 Norland/NNP/nmod>4 and/CC/cc>8 90/CD/flat>6 in/IN/case>10 Tarvia/NNP/obl>2',
      ).slice(6),
    ).toEqual(['and:cc>8', '90:conj>4', 'in:case>10', 'Tarvia:nmod>8'])
  })

  it('gives a verb that was parsed as a noun the noun before it as its subject', () => {
    expect(
      treeOf('A/DT/det>3 man/NN/compound>3 shot/VBD/root the/DT/det>5 mayor/NN/obj>3').slice(0, 3),
    ).toEqual(['A:det>2', 'man:nsubj>3', 'shot:root>0'])
  })
})
