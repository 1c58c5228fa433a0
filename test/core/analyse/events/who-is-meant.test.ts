import { expect, test } from 'vitest'
import { extractArticles } from '#core/build-graph.ts'
import { toldEvents as told } from '../../../helpers/told-events.ts'

test('what is ordered to be done to somebody befalls them, and not whoever orders it', async () => {
  expect(await told('Judges ordered the four men to be executed.')).toContain('kills target=four men')
})

test('"fatally shot" tells a killing', async () => {
  expect(await told('Police officers fatally shot a man on Monday.')).toEqual([
    'kills agent=Police officers target=man',
  ])
})

test('a nerve agent is what was used, and a terrorist attack names nobody', async () => {
  expect(await told('The nerve agent poisoning of a banker shocked Velden.')).toEqual([
    'attacks instrument=nerve agent target=banker',
  ])
  expect(await told('The mayor condemned the cowardly terrorist attack on the library.')).toContain(
    'attacks target=library',
  )
})

test('whoever will not comment rejects nobody', async () => {
  expect(await told('The agency declined to comment on any link to Norland.')).toEqual([])
})

test('what was done to people says nothing itself', async () => {
  expect(await told('The attacks have challenged the claim of the king.')).toEqual(['attacks'])
})

test('a group responsible for attacks attacked', async () => {
  expect(await told('A militant group responsible for attacks on soldiers condemned the king.')).toContain(
    'attacks agent=militant group target=soldiers',
  )
})

test('a bus that leaves a camp is no force that withdraws', async () => {
  expect(await told('A minibus left the barracks at noon.')).toEqual([])
})

test('"police" stands before a verb of a headline as a plural does', async () => {
  expect(await told('Police arrest man over fraud')).toEqual(['arrests agent=Police target=man'])
})

test('further people who were hurt are counted by themselves', async () => {
  const lines = await told('Nine miners were killed and scores more wounded in the raid.')
  expect(lines).toContain('kills target=Nine miners')
  expect(lines.some((line) => line.startsWith('~injures') && line.includes('Nine'))).toBe(false)
})

test('so many of a kind are called by it, also where "they" takes them up', async () => {
  const lines = await told('Hundreds of students attacked the palace. They urged the king to resign.')
  expect(lines).toContain('attacks agent=Hundreds of students target=palace')
  expect(lines).toContain('asks agent=Hundreds of students target=king')
})

test('an attack that leaves people in a coma is no force that leaves them', async () => {
  expect(await told('The attack left the guests in a coma.')).toEqual(['attacks'])
})

test('whoever is accused of doing something to others is who does it, be it burning or raping', async () => {
  const lines = await told('Villagers accused soldiers of burning homes and raping women.')
  expect(lines).toContain('destroys agent=soldiers target=homes')
  expect(lines).toContain('attacks agent=soldiers target=women')
})

test('of two verbs the last has the clause of the occasion for both', async () => {
  const lines = await told('Two people died and four were wounded when gunmen opened fire on a bus.')
  expect(lines).toContain('kills agent=gunmen target=Two people')
})

test('a state of emergency is no state that has a premier', async () => {
  const lines = await told("France's state of emergency may end. Premier Omar Sayid spoke.")
  expect(lines.join()).not.toContain('emergency')
})

test('what something was used to do was done, what somebody left to do is planned', async () => {
  const modalities: (string | undefined)[] = []
  for (const text of [
    'Rebels used a drone to attack the base.',
    'Rebels left the camp to attack the base.',
  ]) {
    for await (const { events } of extractArticles([{ id: 'one', text }]))
      modalities.push(events.find(({ type }) => type === 'attacks')?.factuality.modality)
  }
  expect(modalities).toEqual(['actual', 'planned'])
})

test('forces withdraw, and neither a man who leaves a school nor whoever may not leave the country', async () => {
  expect(await told('Omar Sayid left the school.')).toEqual([])
  const lines = await told('The clerk was denied permission to leave Tarvia.')
  expect(lines.join()).not.toContain('withdraws')
})

test('who pleads not guilty is not convicted by it', async () => {
  expect(await told('Omar Sayid pleaded not guilty to murder.')).toEqual([])
})

test('"it" in what somebody says is whoever says so', async () => {
  const lines = await told('The group signed no pact, and the army said that it would hunt down the group.')
  expect(lines.filter((line) => line.includes('agent=group target=')).length).toBe(0)
  expect(lines.some((line) => line.includes('agent=army target=group'))).toBe(true)
})

test('whom somebody attacks is no second subject of what befalls the attacker', async () => {
  const lines = await told('Anyone who attacks our citizens will be punished.')
  expect(lines).toContain('attacks target=our citizens')
  expect(lines.join()).not.toContain('sanctions target')
})

test('a suspected strike happened, and who did it is suspected', async () => {
  for await (const { events } of extractArticles([
    { id: 'one', text: 'A suspected US drone strike killed six militants.' },
  ])) {
    const [killing] = events
    expect(killing?.factuality.modality).toBe('actual')
    const agent = killing?.participants.find(({ role }) => role === 'agent')
    expect(agent?.attribution?.map(({ stance }) => stance)).toEqual(['suspects'])
  }
})

test('single people count beside those who are numbered', async () => {
  for await (const { events } of extractArticles([
    { id: 'one', text: 'Rebels killed a judge, his wife and two guards on Monday.' },
  ]))
    expect(events[0]?.counts).toMatchObject([{ what: 'killed', value: 4 }])
})

test('whose attack or raid it was in which people died killed them', async () => {
  expect(await told('Six villagers died in a rebel attack.')).toContain(
    'kills agent=rebel target=Six villagers',
  )
  expect(await told('An army raid killed six villagers.')).toContain('kills agent=army target=six villagers')
})

test('whoever responds to an attack with strikes strikes', async () => {
  const lines = await told('Ukraine responded to the Russian attack with drone strikes on Belgorod.')
  expect(lines.some((line) => line.includes('agent=Ukraine') && line.includes('target=Belgorod'))).toBe(true)
})

test('the brother of somebody is somebody else', async () => {
  expect(await told('The brother of Jose Rincon was abducted.')).toEqual([
    'abducts target=brother of Jose Rincon',
  ])
  expect(await told('Luis Rincon, a rancher and the brother of Governor Jose Arango, was abducted.')).toEqual(
    ['abducts target=Luis Rincon'],
  )
})

test('a widow is told of by whose she is', async () => {
  expect(await told("Tarvik's widow, Hana Sol, accused the army.")).toEqual([
    'accuses agent=Hana Sol target=army',
  ])
})

test('who is shot is the subject, past what is said of him', async () => {
  expect(await told('Tarvik, a fierce critic of the king, was shot dead by a gunman in May.')).toContain(
    'kills agent=gunman target=Tarvik',
  )
})

test('police and medics who said so did not die', async () => {
  const text =
    'A bomb went off on Sunday, killing ten people, including two judges, police and medics said, hours after talks began.'
  expect((await told(text)).join()).not.toMatch(/target=(?:police|medics)/)
})

test('behind an infinitive a past tense goes on with the verb above it', async () => {
  expect(await told('Police fired shots to keep the sides apart and detained nine men.')).toContain(
    'arrests agent=Police target=nine men',
  )
})

test('what killed was the strike, and not the state that asked for it', async () => {
  expect(
    await told(
      'The Kenyan army carried out a strike at the request of the Somali government that killed a man.',
    ),
  ).toContain('kills agent=Kenyan army target=man')
})

test('"the capital" is that of the state that an article is about, and no regional one', async () => {
  const text =
    'The Somali army shelled rebels. Somalia said two men were shot in Mogadishu. Villagers fled Kismayo, a regional capital. Gunmen attacked the capital.'
  expect(await told(text)).toContain('attacks agent=Gunmen target=Mogadishu')
})

test('a mercenary group is called by its name', async () => {
  expect(await told('The Tarvo mercenary group captured the town. The group killed a nun.')).toContain(
    'kills agent=Tarvo target=nun',
  )
})

test('what is only provided, and to nobody, helps nobody', async () => {
  expect(await told('The portal will provide some online services.')).toEqual([])
})

test('behind an "and" a list goes on with who was named last', async () => {
  expect(
    await told(
      'The envoy said he would appeal and accused judges of helping Omar Sayid, who dissolved the parliament in May, expelled ten monks and arrested two nuns.',
    ),
  ).toContain('expels agent=Omar Sayid target=ten monks')
})

test('who is beside an office, past a comma, is a person', async () => {
  expect(await told('A police sergeant, Afrim Tarvo, was killed in Kidal.')).toContain(
    'kills place=Kidal target=Afrim Tarvo',
  )
})

test('"the group" is no alliance of states', async () => {
  expect((await told('Men stole arms from a NATO depot. Kenya trained the group.')).join()).not.toContain(
    'target=NATO',
  )
})

test('a person whose two names are places too is one', async () => {
  expect(await told('Gunmen killed a prosecutor, Cesar Suarez, in May.')).toContain(
    'kills agent=Gunmen target=Cesar Suarez',
  )
})

test('a headline hides its verb before a clause too', async () => {
  expect(await told('Rebels attack army base as talks begin')).toContain(
    'attacks agent=Rebels target=army base',
  )
})
