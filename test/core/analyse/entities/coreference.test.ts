import { describe, expect, it } from 'vitest'
import { gazetteer } from '#core/world/index.ts'
import { entitiesOf } from '../../../helpers/entities-of.ts'

const end = './.'

/** Are the first mentions of these words of one entity? */
const same = (found: ReturnType<typeof entitiesOf>, a: string, b: string): boolean => {
  expect(found.of(a), a).toBeDefined()
  expect(found.of(b), b).toBeDefined()
  return found.of(a) === found.of(b)
}

describe('names of one entity', () => {
  it('joins a full name and the last name after it', () => {
    const found = entitiesOf(
      [
        `Omar/NNP/nsubj>3 Sayid/NNP/flat>1 spoke/VBD/root ${end}/punct>3`,
        `Sayid/NNP/nsubj>2 left/VBD/root ${end}/punct>2`,
      ],
      [
        [0, 0, 2, 'person'],
        [1, 0, 1, 'person'],
      ],
    )
    expect(same(found, 'Omar Sayid', 'Sayid')).toBe(true)
  })

  it('joins a full name and the family name after it where that stands first', () => {
    const found = entitiesOf(
      [
        `Lin/NNP/nsubj>3 Haoran/NNP/flat>1 spoke/VBD/root ${end}/punct>3`,
        `Lin/NNP/nsubj>2 left/VBD/root ${end}/punct>2`,
      ],
      [
        [0, 0, 2, 'person'],
        [1, 0, 1, 'person'],
      ],
    )
    expect(same(found, 'Lin Haoran', 'Lin')).toBe(true)
  })

  it('gives a family name to none of two who bear it', () => {
    const found = entitiesOf(
      [
        `Lin/NNP/nsubj>3 Haoran/NNP/flat>1 met/VBD/root Lin/NNP/obj>3 Weimin/NNP/flat>4 ${end}/punct>3`,
        `Lin/NNP/nsubj>2 left/VBD/root ${end}/punct>2`,
      ],
      [
        [0, 0, 2, 'person'],
        [0, 3, 5, 'person'],
        [1, 0, 1, 'person'],
      ],
    )
    expect(same(found, 'Lin Haoran', 'Lin')).toBe(false)
    expect(same(found, 'Lin Weimin', 'Lin')).toBe(false)
  })

  it('knows somebody again by a given name that nobody else bears', () => {
    const named = (other: string) =>
      entitiesOf(
        [
          `Omar/NNP/nsubj>3 Sayid/NNP/flat>1 met/VBD/root ${other}/NNP/obj>3 Tal/NNP/flat>4 ${end}/punct>3`,
          `Omar/NNP/nsubj>2 left/VBD/root ${end}/punct>2`,
        ],
        [
          [0, 0, 2, 'person'],
          [0, 3, 5, 'person'],
          [1, 0, 1, 'person'],
        ],
      )
    expect(same(named('Leila'), 'Omar Sayid', 'Omar')).toBe(true)
    expect(same(named('Omar'), 'Omar Sayid', 'Omar')).toBe(false)
    expect(named('Omar').of('Omar')).not.toBe(named('Omar').of('Omar Tal'))
  })

  it('keeps two persons with one last name apart', () => {
    const found = entitiesOf(
      [
        `Omar/NNP/nsubj>3 Sayid/NNP/flat>1 spoke/VBD/root ${end}/punct>3`,
        `Leila/NNP/nsubj>3 Sayid/NNP/flat>1 left/VBD/root ${end}/punct>3`,
      ],
      [
        [0, 0, 2, 'person'],
        [1, 0, 2, 'person'],
      ],
    )
    expect(same(found, 'Omar Sayid', 'Leila Sayid')).toBe(false)
  })

  it('joins a name and the acronym in brackets after it', () => {
    const found = entitiesOf(
      [
        `The/DT/det>4 Northern/NNP/amod>4 Liberation/NNP/compound>4 Front/NNP/nsubj>8 (/-LRB-/punct>6 NLF/NNP/appos>4 )/-RRB-/punct>6 agreed/VBD/root ${end}/punct>8`,
        `The/DT/det>2 NLF/NNP/nsubj>3 left/VBD/root ${end}/punct>3`,
      ],
      [
        [0, 1, 4, 'organisation'],
        [0, 5, 6, 'organisation'],
        [1, 1, 2, 'organisation'],
      ],
    )
    expect(same(found, 'Northern Liberation Front', 'NLF')).toBe(true)
    expect(found.of('NLF')?.mentions).toHaveLength(3)
  })

  it('joins all names of one gazetteer entry', () => {
    const found = entitiesOf([
      `Islamic/NNP/compound>2 State/NNP/nsubj>3 fled/VBD/root ${end}/punct>3`,
      `Troops/NNS/nsubj>2 fought/VBD/root ISIS/NNP/obj>2 ${end}/punct>2`,
    ])
    expect(same(found, 'Islamic State', 'ISIS')).toBe(true)
  })

  it('joins spellings of one transliterated name', () => {
    const found = entitiesOf(
      [
        `Drones/NNS/nsubj>2 hit/VBD/root Tel/NNP/compound>5 Qassim/NNP/compound>5 base/NN/obj>2 ${end}/punct>2`,
        `Smoke/NN/nsubj>2 rose/VBD/root over/IN/case>6 Tell/NNP/compound>6 Qasim/NNP/compound>6 base/NN/obl>2 ${end}/punct>2`,
      ],
      [
        [0, 2, 4, 'place'],
        [1, 3, 5, 'place'],
      ],
    )
    expect(same(found, 'Tel Qassim base', 'Tell Qasim base')).toBe(true)
  })

  it('joins the organisation and its short form', () => {
    const found = entitiesOf(
      [
        `The/DT/det>3 Popular/NNP/amod>3 Resistance/NNP/nsubj>6 in/IN/case>5 Anbar/NNP/nmod>3 struck/VBD/root ${end}/punct>6`,
        `The/DT/det>3 Popular/NNP/amod>3 Resistance/NNP/nsubj>4 spoke/VBD/root ${end}/punct>4`,
      ],
      [
        [0, 1, 5, 'organisation'],
        [1, 1, 3, 'organisation'],
      ],
    )
    expect(same(found, 'Popular Resistance in Anbar', 'Popular Resistance')).toBe(true)
  })

  it('keeps the city apart from the country that its name stands for', () => {
    const found = entitiesOf([
      `Baghdad/NNP/nsubj>2 rejected/VBD/root it/PRP/obj>2 ${end}/punct>2`,
      `Crowds=crowd/NNS/nsubj>2 gathered/VBD/root in/IN/case>4 Baghdad/NNP/obl>2 ${end}/punct>2`,
    ])
    expect(
      found.entities.filter(({ name }) => name === 'Baghdad' || name === 'Iraq').map(({ kind }) => kind),
    ).toEqual(['country', 'city'])
  })
})

describe('what the tree says is one', () => {
  it('joins an apposition', () => {
    const found = entitiesOf(
      [
        `Omar/NNP/nsubj>6 ,/,/punct>4 a/DT/det>4 commander/NN/appos>1 ,/,/punct>4 fled/VBD/root ${end}/punct>6`,
      ],
      [[0, 0, 1, 'person']],
    )
    expect(same(found, 'Omar', 'a commander')).toBe(true)
  })

  it('joins a predicate and its subject, unless the sentence denies it', () => {
    const yes = entitiesOf(
      [`Omar/NNP/nsubj>4 is=be/VBZ/cop>4 a/DT/det>4 commander/NN/root ${end}/punct>4`],
      [[0, 0, 1, 'person']],
    )
    const no = entitiesOf(
      [`Omar/NNP/nsubj>5 is=be/VBZ/cop>5 not/RB/advmod>5 a/DT/det>5 commander/NN/root ${end}/punct>5`],
      [[0, 0, 1, 'person']],
    )
    expect(same(yes, 'Omar', 'a commander')).toBe(true)
    expect(same(no, 'Omar', 'a commander')).toBe(false)
  })

  it('joins whom they appoint with the office, words behind its noun included, unless they did not', () => {
    const appointed = (denial: string, verb: number) =>
      entitiesOf(
        [
          `They/PRP/nsubj>${verb} ${denial}appointed=appoint/VBD/root Omar/NNP/obj>${verb} the/DT/det>${verb + 3} commander/NN/obj>${verb} of/IN/case>${verb + 6} the/DT/det>${verb + 6} army/NN/nmod>${verb + 3} ${end}/punct>${verb}`,
        ],
        [[0, verb, verb + 1, 'person']],
      )
    expect(same(appointed('', 2), 'Omar', 'the commander of the army')).toBe(true)
    expect(same(appointed('never/RB/advmod>3 ', 3), 'Omar', 'the commander of the army')).toBe(false)
  })

  it('joins a relative pronoun and the noun that its clause hangs by', () => {
    const found = entitiesOf([
      `The/DT/det>2 soldiers=soldier/NNS/nsubj>5 who/WP/nsubj>4 fled=flee/VBD/acl:relcl>2 died=die/VBD/root ${end}/punct>5`,
    ])
    expect(same(found, 'The soldiers', 'who')).toBe(true)
  })

  it('joins an office and the name beside it even where the tree misses it', () => {
    const found = entitiesOf(
      [
        `The/DT/det>2 governor/NN/nsubj>8 of/IN/case>4 Anbar/NNP/nmod>2 ,/,/punct>8 Omar/NNP/nsubj>8 ,/,/punct>8 resigned/VBD/root ${end}/punct>8`,
      ],
      [
        [0, 3, 4, 'place'],
        [0, 5, 6, 'person'],
      ],
    )
    expect(same(found, 'The governor of Anbar', 'Omar')).toBe(true)
  })
})

describe('definite nominals', () => {
  const base = `Drones/NNS/nsubj>2 hit/VBD/root an/DT/det>5 air/NN/compound>5 base/NN/obj>2 ${end}/punct>2`

  it('go back to what was called so before', () => {
    const found = entitiesOf([base, `The/DT/det>2 base/NN/nsubj>3 burned/VBD/root ${end}/punct>3`])
    expect(same(found, 'an air base', 'The base')).toBe(true)
  })

  it('do not, where they bring a word that tells another one', () => {
    const found = entitiesOf([
      base,
      `The/DT/det>3 naval/JJ/amod>3 base/NN/nsubj>4 burned/VBD/root ${end}/punct>4`,
    ])
    expect(same(found, 'an air base', 'The naval base')).toBe(false)
  })

  it('keep the first and the second apart', () => {
    const found = entitiesOf([
      `One/CD/nummod>2 drone/NN/nsubj>3 fell/VBD/root ${end}/punct>3`,
      `The/DT/det>3 second/JJ/amod>3 drone/NN/nsubj>4 exploded/VBD/root ${end}/punct>4`,
    ])
    expect(same(found, 'One drone', 'The second drone')).toBe(false)
  })

  it('are new without an article', () => {
    const found = entitiesOf([
      `Militants=militant/NNS/nsubj>2 fled=flee/VBD/root ${end}/punct>2`,
      `Police/NN/nsubj>2 shot=shoot/VBD/root militants=militant/NNS/obj>2 ${end}/punct>2`,
    ])
    expect(same(found, 'Militants', 'militants')).toBe(false)
  })

  it('are the same in the same part', () => {
    const found = entitiesOf([
      `Militants=militant/NNS/nsubj>2 fled=flee/VBD/root ${end}/punct>2`,
      `Later/RB/advmod>3 militants=militant/NNS/nsubj>3 returned=return/VBD/root ${end}/punct>3`,
    ])
    expect(same(found, 'Militants', 'militants')).toBe(true)
  })

  it('mean the one before who is named only beside them', () => {
    const found = entitiesOf([
      `A/DT/det>2 driver/NN/nsubj>3 fled=flee/VBD/root ${end}/punct>3`,
      `The/DT/det>2 driver/NN/nsubj>7 ,/,/punct>5 Omar/NNP/appos>2 Sayid/NNP/flat>4 ,/,/punct>4 returned=return/VBD/root ${end}/punct>7`,
    ])
    expect(same(found, 'A driver', 'Omar Sayid')).toBe(true)
  })

  it('mean the only near name of their class', () => {
    const found = entitiesOf([
      `Islamic/NNP/compound>2 State/NNP/nsubj>3 advanced/VBD/root ${end}/punct>3`,
      `The/DT/det>2 group/NN/nsubj>3 claimed/VBD/root the/DT/det>5 attack/NN/obj>3 ${end}/punct>3`,
    ])
    expect(same(found, 'Islamic State', 'The group')).toBe(true)
  })

  it('need no article where a name’s part tells the class, unless only some of it are meant', () => {
    const found = entitiesOf([
      `Iran-backed/JJ/amod>2 militias=militia/NNS/nsubj>3 struck=strike/VBD/root ${end}/punct>3`,
      `Iran-backed/JJ/amod>2 groups=group/NNS/nsubj>3 left=leave/VBD/root ${end}/punct>3`,
      `They/PRP/nsubj>2 saw=see/VBD/root Iran-backed/JJ/amod>4 militias=militia/NNS/obj>2 ${end}/punct>2`,
      `Six/CD/nummod>3 Iran-backed/JJ/amod>3 militias=militia/NNS/nsubj>4 fled=flee/VBD/root ${end}/punct>4`,
    ])
    const members = found.of('Iran-backed militias')?.mentions.map(({ sentence }) => sentence)
    expect(members).toEqual([0, 2])
  })

  it('have a name where an unknown one stands before them, unless that says that it is a group', () => {
    const { of } = entitiesOf(
      [
        `Drones/NNS/nsubj>2 hit/VBD/root the/DT/det>7 Tal/NNP/compound>7 Wadi/NNP/compound>7 air/NN/compound>7 base/NN/obj>2 ${end}/punct>2`,
        `Fire/NN/nsubj>2 reached/VBD/root the/DT/det>6 Falcon/NNP/compound>6 Brigades/NNP/compound>6 camp/NN/obj>2 ${end}/punct>2`,
      ],
      [
        [0, 3, 5, 'organisation'],
        [1, 3, 5, 'organisation'],
      ],
    )
    expect(of('Tal Wadi air base')?.named).toBe(true)
    expect(of('Falcon Brigades')?.kind).toBe('armed-group')
  })
})

describe('pronouns', () => {
  it('mean the one whose gender and number they fit', () => {
    const found = entitiesOf(
      [
        `Leila/NNP/nsubj>3 Haddad/NNP/flat>1 met=meet/VBD/root Omar/NNP/obj>3 Sayid/NNP/flat>4 ${end}/punct>3`,
        `He/PRP/nsubj>2 refused/VBD/root ${end}/punct>2`,
      ],
      [
        [0, 0, 2, 'person'],
        [0, 3, 5, 'person'],
      ],
    )
    expect(same(found, 'Omar Sayid', 'He')).toBe(true)
  })

  it('never mean another argument of their own verb', () => {
    const found = entitiesOf(
      [`Omar/NNP/nsubj>2 shot=shoot/VBD/root him/PRP/obj>2 ${end}/punct>2`],
      [[0, 0, 1, 'person']],
    )
    expect(same(found, 'Omar', 'him')).toBe(false)
  })

  it('mean the owner where they are possessive', () => {
    const found = entitiesOf([
      `Iran/NNP/nsubj>2 armed/VBD/root its/PRP$/nmod:poss>4 allies=ally/NNS/obj>2 ${end}/punct>2`,
    ])
    expect(same(found, 'Iran', 'its')).toBe(true)
  })

  it('are nobody where "it" only fills a place', () => {
    const { of } = entitiesOf([`It/PRP/expl>2 rained=rain/VBD/root ${end}/punct>2`])
    expect(of('It')).toBeUndefined()
  })

  it('in the first person of a quotation mean its speaker', () => {
    const found = entitiesOf(
      [
        `"/\`\`/punct>3 I/PRP/nsubj>3 left/VBD/ccomp>7 ,/,/punct>3 "/''/punct>3 Omar/NNP/nsubj>7 said=say/VBD/root ${end}/punct>7`,
      ],
      [[0, 5, 6, 'person']],
    )
    expect(same(found, 'Omar', 'I')).toBe(true)
  })

  it('in the third person of a quotation do not mean its speaker', () => {
    const found = entitiesOf(
      [
        `Omar/NNP/nsubj>2 said=say/VBD/root :/:/punct>6 "/\`\`/punct>6 He/PRP/nsubj>6 left/VBD/ccomp>2 "/''/punct>6 ${end}/punct>2`,
      ],
      [[0, 0, 1, 'person']],
    )
    expect(same(found, 'Omar', 'He')).toBe(false)
  })
})

describe('whoever speaks', () => {
  it('is not who is named in the quotation', () => {
    const found = entitiesOf(
      [
        `"/\`\`/punct>3 Omar/NNP/nsubj>3 cheats=cheat/VBZ/ccomp>7 ,/,/punct>3 "/''/punct>3 he/PRP/nsubj>7 said=say/VBD/root ${end}/punct>7`,
      ],
      [[0, 1, 2, 'person']],
    )
    expect(same(found, 'Omar', 'he')).toBe(false)
  })
})

describe('other names', () => {
  it('joins a name and the one behind "also known as"', () => {
    const found = entitiesOf(
      [
        `Omar/NNP/nsubj>9 Sayid/NNP/flat>1 ,/,/punct>5 also/RB/advmod>5 known=know/VBN/acl>1 as/IN/case>7 Abu/NNP/obl>5 Tarek/NNP/flat>7 fled=flee/VBD/root ./.`,
      ],
      [
        [0, 0, 2, 'person'],
        [0, 6, 8, 'person'],
      ],
    )
    expect(same(found, 'Omar Sayid', 'Abu Tarek')).toBe(true)
  })

  it('takes the kind of what an acronym spells short', () => {
    const found = entitiesOf([
      `Unmanned/JJ/amod>3 aerial/JJ/amod>3 vehicles=vehicle/NNS/nsubj>7 (/-LRB-/punct>5 UAVs/NNPS/appos>3 )/-RRB-/punct>5 flew=fly/VBD/root ./.`,
    ])
    expect(same(found, 'Unmanned aerial vehicles', 'UAVs')).toBe(true)
    expect(found.of('UAVs')?.kind).toBe('weapon')
  })
})

describe('persons of the gazetteer', () => {
  const leader = {
    id: 'leila-haddad',
    kind: 'person',
    name: 'Leila Haddad',
    country: 'IQ',
    posts: [{ title: 'prime minister', of: 'iraq', from: 2010, to: 2014 }],
  } as const
  const spoke = `Leila/NNP/nsubj>3 Haddad/NNP/flat>1 spoke=speak/VBD/root ./.`
  const sectorIn = (publishedAt: string): string | undefined =>
    entitiesOf([spoke], [], { gazetteer: gazetteer([leader], { version: 'test' }), publishedAt }).of(
      'Leila Haddad',
    )?.sector

  it('have the sector of the post that they held when the article was written', () => {
    expect(sectorIn('2012-03-01')).toBe('GOV')
    expect(sectorIn('2020-03-01')).toBe('ELI')
  })

  it('have the sector of the body that they led, and none of their posts between two of them', () => {
    const service = {
      id: 'falcon-office',
      kind: 'intelligence',
      name: 'Falcon Office',
      sector: 'SPY',
    } as const
    const posts = [
      { title: 'director', of: 'falcon-office', from: 2001, to: 2003 },
      { title: 'president', of: 'iraq', from: 2010 },
    ]
    const at = (publishedAt: string): string | undefined =>
      entitiesOf([spoke], [], {
        gazetteer: gazetteer([service, { ...leader, posts }], { version: 'test' }),
        publishedAt,
      }).of('Leila Haddad')?.sector
    expect(['2002-01-01', '2006-01-01', '2012-01-01'].map(at)).toEqual(['SPY', 'ELI', 'GOV'])
  })
})

describe('sectors', () => {
  it('are told by a short title and by the group that gunmen belong to', () => {
    expect(
      entitiesOf(
        ['Sen./NNP/compound>3 Omar/NNP/compound>3 Haddad/NNP/nsubj>4 spoke=speak/VBD/root ./.'],
        [[0, 1, 3, 'person']],
      ).of('Omar Haddad')?.sector,
    ).toBe('LEG')
    expect(
      entitiesOf(['ISIS/NNP/compound>2 gunmen=gunman/NNS/nsubj>3 fled=flee/VBD/root ./.']).of('ISIS gunmen')
        ?.sector,
    ).toBe('REB')
  })
})

describe('whoever stands beside an office', () => {
  it('holds it, between two commas and before the verb, whatever the parser hangs the name by', () => {
    const found = entitiesOf(
      [
        `The/DT/det>3 former/JJ/amod>3 leader/NN/nsubj>8 ,/,/punct>3 militant/NN/obj>8 Omar/NNP/appos>5 ,/,/punct>8 kept/VBD/root a/DT/det>10 house/NN/obj>8 ${end}/punct>8`,
      ],
      [[0, 5, 6, 'person']],
    )
    expect(same(found, 'The former leader', 'Omar')).toBe(true)
  })
})

describe('a state that is told without its name', () => {
  it('is the one that was told so before, though another state was told of since', () => {
    const spoke = (words: string): string => `${words} spoke=speak/VBD/root ${end}/punct`
    const found = entitiesOf(
      [
        spoke('Iraq/NNP/nsubj>2'),
        spoke('The/DT/det>2 government/NN/nsubj>3'),
        spoke('The/DT/det>3 US/NNP/compound>3 government/NN/nsubj>4'),
        `Then/RB/advmod>4 the/DT/det>3 government/NN/nsubj>4 voted=vote/VBD/root ${end}/punct>4`,
      ],
      [
        [0, 0, 1, 'place'],
        [2, 1, 2, 'place'],
      ],
    )
    expect(found.of('the government')).toBe(found.of('The government'))
    expect(found.of('the government')).not.toBe(found.of('The US government'))
  })
})

describe('an acronym in brackets', () => {
  it('spells the name before it, past an "and"', () => {
    const found = entitiesOf(
      [
        `The/DT/det>3 State/NNP/compound>3 Board/NNP/nsubj>11 of/IN/case>5 Antiquities/NNP/nmod>3 and/CC/cc>7 Heritage/NNP/conj>5 (/-LRB-/punct>9 SBAH/NNP/appos>7 )/-RRB-/punct>9 spoke/VBD/root ${end}/punct>11`,
      ],
      [
        [0, 1, 5, 'organisation'],
        [0, 6, 7, 'organisation'],
        [0, 8, 9, 'organisation'],
      ],
    )
    expect(same(found, 'State Board of Antiquities', 'SBAH')).toBe(true)
  })
})
