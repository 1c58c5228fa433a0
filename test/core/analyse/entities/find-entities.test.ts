import { describe, expect, it } from 'vitest'
import { findEntities } from '#core/analyse/entities/index.ts'
import { english } from '#core/languages/index.ts'
import { gazetteer } from '#core/world/index.ts'
import { doc, plainDoc } from '../../../helpers/doc.ts'
import { entitiesOf } from '../../../helpers/entities-of.ts'

const end = './.'

describe('names', () => {
  it('finds a gazetteer name that the name finder missed, without its article', () => {
    const { of } = entitiesOf([`The/DT/det>2 US/NNP/nsubj>3 withdrew/VBD/root ${end}/punct>3`])
    expect(of('US')).toMatchObject({
      kind: 'country',
      country: 'US',
      gazetteer: 'united-states',
      named: true,
    })
    expect(of('The US')).toBeUndefined()
  })

  it('parts a body from who holds an office or rank in it', () => {
    const office = entitiesOf(
      [
        `Interior/NNP/compound>2 Ministry=ministry/NNP/compound>4 Undersecretary/NNP/compound>4 Omar/NNP/nsubj>6 Sayid/NNP/flat>4 left=leave/VBD/root ${end}/punct>6`,
      ],
      [[0, 0, 5, 'organisation']],
    )
    expect(office.of('Omar Sayid')).toMatchObject({ kind: 'person' })
    expect(office.of('Interior Ministry Undersecretary Omar Sayid')).toBeUndefined()
    const rank = entitiesOf(
      [
        `Navy/NNP/compound>3 Capt./NNP/compound>3 Omar/NNP/nsubj>5 Sayid/NNP/flat>3 left=leave/VBD/root ${end}/punct>5`,
      ],
      [
        [0, 0, 2, 'organisation'],
        [0, 2, 4, 'person'],
      ],
    )
    expect(rank.of('Omar Sayid')).toMatchObject({ kind: 'person' })
    expect(rank.of('Navy Capt.')).toBeUndefined()
    expect(rank.of('Navy')).toBeUndefined()
  })

  it('makes one facility of a name and the class noun after it', () => {
    const { of } = entitiesOf(
      [
        `Drones=drone/NNS/nsubj>2 hit/VBD/root Kilo/NNP/compound>5 air/NN/compound>5 base/NN/obj>2 ${end}/punct>2`,
      ],
      [[0, 2, 3, 'place']],
    )
    expect(of('Kilo air base')).toMatchObject({ kind: 'facility', named: true })
    expect(of('Kilo')).toBeUndefined()
  })

  it('takes the names of a list for places where the first is one, in which something is', () => {
    const list = `Soldiers=soldier/NNS/nsubj>2 died/VBD/root in/IN/case>4 Baghdad/NNP/obl>2 ,/,/punct>6 Kasra/NNP/conj>4 and/CC/cc>8 Sumel/NNP/conj>4 ${end}/punct>2`
    const { of } = entitiesOf(
      [list],
      [
        [0, 5, 6, 'person'],
        [0, 7, 8, 'person'],
      ],
    )
    expect(of('Kasra')).toMatchObject({ kind: 'place' })
    expect(of('Sumel')).toMatchObject({ kind: 'place' })
    const clause = `In/IN/case>2 Baghdad/NNP/obl>5 ,/,/punct>5 Sumel/NNP/nsubj>5 died/VBD/root ${end}/punct>5`
    expect(entitiesOf([clause], [[0, 3, 4, 'person']]).of('Sumel')).toMatchObject({ kind: 'person' })
  })

  it('takes what only stands behind "in" or "near" for a place, though the name finder saw a person', () => {
    const near = `Rebels=rebel/NNS/nsubj>2 camp/VBP/root near/IN/case>4 Sumel/NNP/obl>2 ${end}/punct>2`
    expect(entitiesOf([near], [[0, 3, 4, 'person']]).of('Sumel')).toMatchObject({ kind: 'place' })
    const trust = `Voters=voter/NNS/nsubj>2 believe/VBP/root in/IN/case>4 Sumel/NNP/obl>2 ${end}/punct>2`
    expect(entitiesOf([trust], [[0, 3, 4, 'person']]).of('Sumel')).toMatchObject({ kind: 'person' })
  })

  it('takes no acronym and no word with a capital in its middle for a person', () => {
    const met = (name: string): string =>
      `Kora/NNP/nsubj>2 praised=praise/VBD/root ${name}/NNP/obj>2 ${end}/punct>2`
    for (const name of ['TechNova', 'KTRB'])
      expect(entitiesOf([met(name)], [[0, 2, 3, 'person']]).of(name)).toMatchObject({ kind: 'organisation' })
    expect(entitiesOf([met('McKay')], [[0, 2, 3, 'person']]).of('McKay')).toMatchObject({ kind: 'person' })
  })

  it('knows a people by its ending, and a company by the class behind a family name', () => {
    const left = `The/DT/det>2 Sarmatians/NNP/nsubj>3 left=leave/VBD/root ${end}/punct>3`
    expect(entitiesOf([left], [[0, 1, 2, 'person']]).of('Sarmatians')).toMatchObject({ kind: 'population' })
    const sued = `Keller/NNP/compound>2 Logistics/NNP/nsubj>3 paid=pay/VBD/root ${end}/punct>3`
    expect(entitiesOf([sued], [[0, 0, 2, 'person']]).of('Keller Logistics')).toMatchObject({
      kind: 'company',
    })
  })

  it('takes whoever is met for a person, though a town bears the given name', () => {
    const met = `Envoys=envoy/NNS/nsubj>2 met=meet/VBD/root Milan/NNP/obj>2 Kovač/NNP/flat>3 ${end}/punct>2`
    expect(entitiesOf([met], [[0, 2, 4, 'place']]).of('Milan Kovač')).toMatchObject({ kind: 'person' })
  })

  it('cuts a long name before a given name with an initial', () => {
    const name = `Navy/NNP/compound>7 Diver/NNP/compound>7 First/NNP/compound>7 Class/NNP/compound>7 Carl/NNP/compound>7 H./NNP/compound>7 Keller/NNP/nsubj>8 died=die/VBD/root ${end}/punct>8`
    const { of } = entitiesOf([name], [[0, 0, 7, 'organisation']])
    expect(of('Carl H. Keller')).toMatchObject({ kind: 'person' })
  })

  it('takes a district for no other name of the city that it is part of', () => {
    const shelled = `Shells=shell/NNS/nsubj>2 hit/VBD/root the/DT/det>5 Kasra/NNP/compound>5 district/NN/obj>2 of/IN/case>7 Baghdad/NNP/nmod>5 ${end}/punct>2`
    const { of } = entitiesOf([shelled], [[0, 3, 4, 'place']])
    expect(of('the Kasra district')).toBe(of('Kasra'))
    expect(of('the Kasra district')).not.toBe(of('Baghdad'))
  })

  it('takes a ship for no person of the name that she bears', () => {
    const sailed = `HMS/NNP/compound>3 Edward/NNP/compound>3 Kerr/NNP/nsubj>4 sailed=sail/VBD/root ${end}/punct>4`
    expect(entitiesOf([sailed], [[0, 1, 3, 'person']]).of('HMS Edward Kerr')).toMatchObject({
      kind: 'vehicle',
    })
    const warship = `Warship/NNP/compound>3 HMS/NNP/compound>3 Kerr/NNP/nsubj>4 sailed=sail/VBD/root ${end}/punct>4`
    expect(entitiesOf([warship], [[0, 0, 3, 'person']]).of('HMS Kerr')).toMatchObject({ kind: 'vehicle' })
  })

  it('knows a lake or ship again that is called without its class', () => {
    const flows = `Water/NN/nsubj>2 fills=fill/VBZ/root Lake/NNP/compound>4 Sorel/NNP/obj>2 ${end}/punct>2`
    const shrinks = `Sorel/NNP/nsubj>2 shrank=shrink/VBD/root ${end}/punct>2`
    const { of } = entitiesOf(
      [flows, shrinks],
      [
        [0, 2, 4, 'place'],
        [1, 0, 1, 'person'],
      ],
    )
    expect(of('Sorel')).toBe(of('Lake Sorel'))
  })

  it('takes a name for what an apposition or predicate calls it', () => {
    const sued = `Odrika/NNP/nsubj>7 ,/,/punct>5 a/DT/det>5 rights=right/NNS/compound>5 group/NN/appos>1 ,/,/punct>1 sued=sue/VBD/root ${end}/punct>7`
    const { of } = entitiesOf([sued], [[0, 0, 1, 'person']])
    expect(of('Odrika')).toMatchObject({ kind: 'ngo' })
    expect(of('Odrika')).toBe(of('a rights group'))
    const is = `Tarvo/NNP/nsubj>4 is=be/VBZ/cop>4 an/DT/det>4 island/NN/root ${end}/punct>4`
    expect(entitiesOf([is], [[0, 0, 1, 'person']]).of('Tarvo')).toMatchObject({ kind: 'region' })
    const aged = `Mali/NNP/nsubj>6 Cooper/NNP/flat>1 ,/,/punct>4 22/CD/appos>1 ,/,/punct>1 died=die/VBD/root ${end}/punct>6`
    expect(entitiesOf([aged], [[0, 0, 2, 'place']]).of('Mali Cooper')).toMatchObject({ kind: 'person' })
  })

  it('takes a company for nobody of its name, and a movement for its leader still', () => {
    const grew = (noun: string): string =>
      `The/DT/det>3 Tarvo/NNP/compound>3 ${noun}/NN/nsubj>4 grew=grow/VBD/root ${end}/punct>4`
    const company = entitiesOf([grew('company')], [[0, 1, 2, 'person']])
    expect(company.of('Tarvo')).toMatchObject({ kind: 'company' })
    expect(company.of('Tarvo')).toBe(company.of('The Tarvo company'))
    const movement = entitiesOf([grew('movement')], [[0, 1, 2, 'person']])
    expect(movement.of('Tarvo')).toMatchObject({ kind: 'person' })
  })

  it('lets the name of a body go on over all that it is for', () => {
    const paid = (tail: string): string =>
      `Ministry/NNP/nsubj>6 of/IN/case>3 Culture/NNP/nmod>1 and/CC/cc>5 ${tail}/conj>3 paid=pay/VBD/root ${end}/punct>6`
    const name: [number, number, number, 'organisation'] = [0, 0, 3, 'organisation']
    expect(entitiesOf([paid('Tourism/NNP')], [name]).of('Ministry of Culture and Tourism')).toMatchObject({
      kind: 'government',
    })
    for (const other of ['Baghdad/NNP', 'Parliament/NNP', 'Omar/NNP'])
      expect(entitiesOf([paid(other)], [name]).of('Ministry of Culture')).toMatchObject({
        kind: 'government',
      })
    const ruled = `The/DT/det>5 Truth/NNP/nmod>5 and/CC/cc>4 Peace/NNP/conj>2 Commission/NNP/nsubj>6 ruled=rule/VBD/root ${end}/punct>6`
    const { of } = entitiesOf([ruled], [[0, 3, 5, 'organisation']])
    expect(of('Truth and Peace Commission')).toBeDefined()
  })

  it('takes a place before a plural that is no class of places for a team', () => {
    const won = (plural: string): string =>
      `Baghdad/NNP/compound>2 ${plural}/NNPS/nsubj>3 won=win/VBD/root ${end}/punct>3`
    expect(entitiesOf([won('Lions')], [[0, 0, 2, 'place']]).of('Baghdad Lions')).toMatchObject({
      kind: 'organisation',
    })
    expect(entitiesOf([won('Heights')], [[0, 0, 2, 'place']]).of('Baghdad Heights')).toMatchObject({
      kind: 'region',
    })
  })

  it('means the towns that it names by a plural before their names', () => {
    const seized = `Rebels=rebel/NNS/nsubj>2 seized=seize/VBD/root the/DT/det>4 towns=town/NNS/obj>2 of/IN/case>6 Kasra/NNP/nmod>4 and/CC/cc>8 Sumel/NNP/conj>6 ${end}/punct>2`
    const { of, entities, mentions, text } = entitiesOf(
      [seized],
      [
        [0, 5, 6, 'place'],
        [0, 7, 8, 'person'],
      ],
    )
    expect(of('Kasra')).toMatchObject({ kind: 'city' })
    expect(of('Sumel')).toMatchObject({ kind: 'city' })
    const towns = mentions.find(({ start }) => text.slice(start).startsWith('the towns'))
    expect(towns?.members?.map((one) => entities[one]?.name)).toEqual(['Kasra', 'Sumel'])
  })

  it('knows a team again without its town, and no other body', () => {
    const won = (name: string): string =>
      `Baghdad/NNP/compound>2 ${name}/nsubj>3 won=win/VBD/root ${end}/punct>3`
    const rest = (name: string): string => `The/DT/det>2 ${name}/nsubj>3 rest/VBP/root ${end}/punct>3`
    const of = (name: string, tag: string): boolean => {
      const found = entitiesOf(
        [won(`${name}/${tag}`), rest(`${name}/${tag}`)],
        [
          [0, 0, 2, 'organisation'],
          [1, 1, 2, 'organisation'],
        ],
      )
      return found.of(name) === found.of(`Baghdad ${name}`)
    }
    expect(of('Lions', 'NNPS')).toBe(true)
    expect(of('Tarvo', 'NNP')).toBe(false)
  })

  it('reads an office of two words as one, whichever of them the parser hangs by the other', () => {
    const sued = `The/DT/det>2 Inspector/NNP/nsubj>6 General/NNP/flat>2 of/IN/case>5 Iraq/NNP/nmod>2 sued=sue/VBD/root ${end}/punct>6`
    const { of, mentions } = entitiesOf([sued], [[0, 4, 5, 'place']])
    expect(of('The Inspector General of Iraq') ?? of('The Inspector General')).toMatchObject({
      kind: 'person',
      sector: 'GOV',
      country: 'IQ',
    })
    expect(mentions).toHaveLength(2)
    const chosen = `Kora/NNP/nsubj>2 met=meet/VBD/root the/DT/det>5 surgeon/NN/compound>5 general/NN/obj>2 ${end}/punct>2`
    expect(entitiesOf([chosen]).of('the surgeon general')).toMatchObject({ kind: 'person', sector: 'GOV' })
  })

  it('takes the most of a thing for no people', () => {
    const most = (noun: string): string =>
      `They/PRP/nsubj>2 hold/VBP/root a/DT/det>4 majority/NN/obj>2 of/IN/case>6 ${noun}/nmod>4 ${end}/punct>2`
    expect(entitiesOf([most('votes=vote/NNS')]).of('a majority')).not.toMatchObject({ kind: 'population' })
    expect(entitiesOf([most('voters=voter/NNS')]).of('a majority')).toMatchObject({ kind: 'population' })
  })

  it('takes the short name in brackets behind a genitive for its owner', () => {
    const joined = `Northern/NNP/compound>2 Command/NNP/nmod:poss>7 's/POS/case>2 (/(/punct>5 NC/NNP/appos>2 )/)/punct>5 fleet/NN/nsubj>8 sailed=sail/VBD/root ${end}/punct>8`
    const { of } = entitiesOf(
      [joined],
      [
        [0, 0, 2, 'organisation'],
        [0, 4, 5, 'organisation'],
      ],
    )
    expect(of('NC')).toBe(of('Northern Command'))
  })

  it('takes the adjective of a country for nobody of its people', () => {
    const met = `Groups=group/NNS/nsubj>2 met=meet/VBD/root British/NNP/obj>2 and/CC/cc>6 US/NNP/compound>6 groups=group/NNS/conj>3 ${end}/punct>2`
    expect(entitiesOf([met]).entities.filter(({ kind }) => kind === 'person')).toEqual([])
  })

  it('begins a person behind nothing but titles, whatever the name finder saw', () => {
    const spoke = `Supreme/NNP/compound>4 Leader/NNP/compound>4 Ali/NNP/compound>4 Karim/NNP/nsubj>5 spoke=speak/VBD/root ${end}/punct>5`
    expect(entitiesOf([spoke], [[0, 0, 4, 'organisation']]).of('Ali Karim')).toMatchObject({ kind: 'person' })
  })

  it('counts no figure, and no noun of force or service without an article, among actors', () => {
    const figure = `The/DT/det>2 number/NN/nsubj>5 of/IN/case>4 raiders=raider/NNS/nmod>2 rose=rise/VBD/root ${end}/punct>5`
    expect(entitiesOf([figure]).of('The number')).toMatchObject({ kind: 'object' })
    const force = `Rebels=rebel/NNS/nsubj>2 ruled=rule/VBD/root by/IN/case>4 force/NN/obl>2 ${end}/punct>2`
    expect(entitiesOf([force]).of('force')).toMatchObject({ kind: 'object' })
  })

  it('knows by its description whom only one thing named beside it can mean', () => {
    const fought = (enemy: string): string =>
      `The/DT/det>3 international/JJ/amod>3 coalition/NN/nsubj>4 fought/VBD/root ${enemy}/NNP/obj>4 ${end}/punct>4`
    expect(entitiesOf([fought('ISIS')]).of('The international coalition')).toMatchObject({
      gazetteer: 'the-alliance',
      named: false,
    })
    expect(entitiesOf([fought('Iran')]).of('The international coalition')?.gazetteer).toBeUndefined()
  })

  it('reads a name across square brackets', () => {
    const { entities } = entitiesOf(
      [
        `Drones/NNS/nsubj>2 hit/VBD/root the/DT/det>9 [/-LRB-/punct>5 Ain/NNP/compound>9 ]/-RRB-/punct>5 al-Asad/NNP/compound>9 air/NN/compound>9 base/NN/obj>2 ${end}/punct>2`,
      ],
      [
        [0, 4, 5, 'place'],
        [0, 6, 7, 'place'],
      ],
    )
    expect(entities.filter(({ kind, named }) => kind === 'facility' && named)).toHaveLength(1)
    expect(entities.find(({ kind }) => kind === 'facility')?.name).toMatch(/^Ain ?\] al-Asad air base$/)
  })

  it('makes one name of a class noun and its "of"', () => {
    const { of } = entitiesOf(
      [`The/DT/det>2 University/NNP/nsubj>5 of/IN/case>4 Baghdad/NNP/nmod>2 closed/VBD/root ${end}/punct>5`],
      [[0, 3, 4, 'place']],
    )
    expect(of('University of Baghdad')).toMatchObject({ kind: 'organisation', country: 'IQ' })
  })

  it('takes titles off a person and keeps them as the title', () => {
    const { of, mentions } = entitiesOf(
      [
        `Iranian/JJ/amod>4 commander/NN/compound>4 General/NNP/compound>4 Omar/NNP/nsubj>6 Sayid/NNP/flat>4 spoke=speak/VBD/root ${end}/punct>6`,
      ],
      [[0, 2, 5, 'person']],
    )
    expect(of('Omar Sayid')).toMatchObject({ kind: 'person', country: 'IR' })
    expect(mentions.find(({ title }) => title)?.title?.text).toBe('Iranian commander General')
  })

  it('never takes a weekday for a name', () => {
    const { entities } = entitiesOf(
      [`Tuesday/NNP/nsubj>2 came=come/VBD/root ${end}/punct>2`],
      [[0, 0, 1, 'person']],
    )
    expect(entities.filter(({ named }) => named)).toEqual([])
  })

  it('reads the part of a hyphenated word that is a name', () => {
    const { of } = entitiesOf([
      `Iran-backed/JJ/amod>2 militias=militia/NNS/nsubj>3 fled=flee/VBD/root ${end}/punct>3`,
    ])
    expect(of('Iran')).toMatchObject({ gazetteer: 'iran' })
    expect(of('Iran-backed militias')).toMatchObject({ kind: 'armed-group', number: 'plural' })
  })
})

describe('demonyms', () => {
  it('lets an adjective stand for its country and tells the country of its noun', () => {
    const { of, mentionAt } = entitiesOf([
      `Iraqi/JJ/amod>2 police/NN/nsubj>3 fired=fire/VBD/root ${end}/punct>3`,
    ])
    expect(mentionAt(0, 0)).toMatchObject({ form: 'name', kind: 'country', demonym: true, country: 'IQ' })
    expect(of('Iraqi police')).toMatchObject({
      kind: 'police',
      country: 'IQ',
      sector: 'COP',
      number: 'plural',
    })
  })

  it('takes the people for a population of that country, not for the country', () => {
    const { of } = entitiesOf([`Iraqis=iraqi/NNPS/nsubj>2 voted=vote/VBD/root ${end}/punct>2`])
    expect(of('Iraqis')).toMatchObject({ kind: 'population', country: 'IQ', number: 'plural' })
  })
})

describe('metonyms', () => {
  it('reads a capital as the country where it acts and as the city where it is a place', () => {
    const { of } = entitiesOf([
      `Baghdad/NNP/nsubj>2 rejected=reject/VBD/root the/DT/det>4 plan/NN/obj>2 ${end}/punct>2`,
      `Envoys=envoy/NNS/nsubj>2 met=meet/VBD/root in/IN/case>4 Washington/NNP/obl>2 ${end}/punct>2`,
    ])
    expect(of('Baghdad')).toMatchObject({ kind: 'country', gazetteer: 'iraq' })
    expect(of('Washington')).toMatchObject({ kind: 'city', gazetteer: 'washington' })
  })

  it('reads who has an ally as the country', () => {
    const { of } = entitiesOf([
      `Washington/NNP/nmod:poss>3 's/POS/case>1 ally/NN/nsubj>4 agreed=agree/VBD/root ${end}/punct>4`,
    ])
    expect(of('Washington')).toMatchObject({ gazetteer: 'united-states' })
  })
})

describe('nominals', () => {
  it('spans from the determiner to the head and leaves out what follows', () => {
    const { of } = entitiesOf([
      `A/DT/det>4 senior/JJ/amod>4 security/NN/compound>4 official/NN/nsubj>7 in/IN/case>6 Baghdad/NNP/nmod>4 spoke=speak/VBD/root ${end}/punct>7`,
    ])
    expect(of('A senior security official')).toMatchObject({
      kind: 'person',
      anonymous: true,
      country: 'IQ',
      sector: 'COP',
    })
  })

  it('marks a nominal that the text declines to name', () => {
    const { of } = entitiesOf([
      `A/DT/det>2 teacher/NN/nsubj>3 spoke=speak/VBD/root on/IN/case>5 condition/NN/obl>3 of/IN/case>7 anonymity/NN/nmod>5 ${end}/punct>3`,
    ])
    expect(of('A teacher')).toMatchObject({ anonymous: true })
  })

  it('lets a group of thieves be what thieves are', () => {
    const { of } = entitiesOf([
      `A/DT/det>2 group/NN/nsubj>5 of/IN/case>4 soldiers=soldier/NNS/nmod>2 fled=flee/VBD/root ${end}/punct>5`,
    ])
    expect(of('A group')).toMatchObject({ kind: 'military', sector: 'MIL' })
  })

  it('gives a noun before another noun a mention that says so', () => {
    const { mentionAt } = entitiesOf([
      `A/DT/det>3 drone/NN/compound>3 strike/NN/nsubj>4 failed=fail/VBD/root ${end}/punct>4`,
    ])
    expect(mentionAt(0, 1)).toMatchObject({ kind: 'weapon', modifier: true })
  })

  it('makes a mention of each conjunct', () => {
    const { of } = entitiesOf([
      `Rebels=rebel/NNS/nsubj>4 and/CC/cc>3 soldiers=soldier/NNS/conj>1 fought=fight/VBD/root ${end}/punct>4`,
    ])
    expect(of('Rebels')).toMatchObject({ kind: 'armed-group' })
    expect(of('soldiers')).toMatchObject({ kind: 'military' })
  })
})

describe('the finder', () => {
  const tools = { language: english, gazetteer: gazetteer([], { version: 'none' }) }

  it('puts the headline first and marks its mentions', () => {
    const title = doc(['Rebels=rebel/NNS/nsubj>2 flee/VBP/root'])
    const body = doc([`The/DT/det>2 rebels=rebel/NNS/nsubj>3 left=leave/VBD/root ${end}/punct>3`])
    const found = findEntities(body, { ...tools, title })
    expect(found.mentions[0]).toMatchObject({ field: 'title', start: 0, end: 6 })
    expect(found.mentionAt(0, 0, 'title')).toBe(found.mentions[0])
    expect(found.mentionAt(0, 1)?.field).toBeUndefined()
    expect(found.mentionAt(1, 0, 'title')).toBeUndefined()
  })

  it('keeps mentions in bounds and on token borders, every entity with one, the same each time', () => {
    const words =
      'Iraqi the US base of Baghdad (IRGC) Mr. he said it Hamas " who and soldiers Islamic State Tuesday 2,000 , . ’s'.split(
        ' ',
      )
    let seed = 7
    const next = (below: number): number => {
      seed = (seed * 48271) % 2147483647
      return seed % below
    }
    for (let round = 0; round < 300; round += 1) {
      const text = Array.from({ length: 1 + next(25) }, () => words[next(words.length)]).join(' ')
      const read = plainDoc(text)
      const jumbled = {
        ...read,
        sentences: read.sentences.map((sentence) => ({
          ...sentence,
          tokens: sentence.tokens.map((token) => ({
            ...token,
            head: next(sentence.tokens.length + 1) - 1,
            deprel:
              ['nsubj', 'obj', 'nmod:poss', 'appos', 'conj', 'compound', 'acl:relcl', 'root'][next(8)] ??
              'dep',
          })),
        })),
      }
      const found = findEntities(jumbled, tools)
      const starts = new Set(jumbled.sentences.flatMap(({ tokens }) => tokens.map(({ start }) => start)))
      const ends = new Set(jumbled.sentences.flatMap(({ tokens }) => tokens.map((token) => token.end)))
      for (const mention of found.mentions) {
        expect(starts.has(mention.start) && ends.has(mention.end) && mention.start < mention.end).toBe(true)
        expect(mention.from <= mention.head && mention.head < mention.to).toBe(true)
        expect(found.entities[mention.entity]?.mentions).toContain(mention)
      }
      for (const entity of found.entities) expect(entity.mentions.length).toBeGreaterThan(0)
      expect(JSON.stringify(findEntities(jumbled, tools))).toBe(JSON.stringify(found))
    }
  })
})
