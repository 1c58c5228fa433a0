import { expect, test } from 'vitest'
import { extractArticles } from '#core/build-graph.ts'
import { toldEvents as happenings } from '../../../helpers/told-events.ts'

test('a bomb that goes off is an event without anybody else', async () => {
  expect(await happenings('A bomb went off on Tuesday.')).toEqual(['attacks instrument=bomb'])
})

test('a town in which a bomb explodes is the place, not the target', async () => {
  expect(await happenings('A car bomb exploded in Baghdad.')).toEqual([
    'attacks instrument=car bomb place=Baghdad',
  ])
})

test('the clause of an occasion says what killed', async () => {
  expect(await happenings('Two soldiers died when a bomb exploded.')).toEqual([
    'kills instrument=bomb target=Two soldiers',
  ])
})

test('a death without violence beside it is none', async () => {
  expect(await happenings('The poet died in March.')).toEqual([])
})

test('those whom the main verb befell did not do what a participle adds', async () => {
  expect(await happenings('The barracks were shelled by rebels, killing two guards.')).toContain(
    'kills agent=rebels place=barracks target=two guards',
  )
})

test('they of whom nothing is known still did it', async () => {
  expect(await happenings('They killed two guards.')).toEqual(['kills target=two guards'])
})

test('whoever was killed in a battle with somebody fought them, and who killed them is not said', async () => {
  expect(await happenings('The smuggler was killed in a battle with police.')).toEqual([
    'kills target=smuggler',
    'fights agent=smuggler target=police',
  ])
})

test('those at whom a raid was aimed are not the ones whom it killed', async () => {
  expect(await happenings('Air raids against the rebels killed twenty farmers.')).toEqual([
    'kills target=twenty farmers',
    '~attacks target=rebels',
  ])
})

test('what stands in front of coordinated verbs is where both happened', async () => {
  expect(await happenings('In Aleppo, troops attacked a convoy and destroyed two trucks.')).toEqual([
    'attacks agent=troops place=Aleppo target=convoy',
    'destroys agent=troops place=Aleppo target=two trucks',
  ])
})

test('whatever was the target of an attack is its target', async () => {
  expect(await happenings('The police station was the target of a bomb attack.')).toEqual([
    'attacks instrument=bomb target=police station',
  ])
})

test('a car that was attacked was not wounded', async () => {
  expect(await happenings('The attack on the car wounded two guards.')).toEqual([
    'injures target=two guards',
    '~attacks target=car',
  ])
})

test('whoever is behind an attack did it', async () => {
  expect(await happenings('The Dawn Front is behind the attack on the port.')).toEqual([
    'attacks agent=Dawn Front target=port',
  ])
})

test('lists that are paired one by one are as many events', async () => {
  expect(await happenings('Omar and Sami were shot dead in Aleppo and Homs respectively.')).toEqual([
    'kills place=Aleppo target=Omar',
    'kills place=Homs target=Sami',
  ])
  expect(await happenings('Omar and Sami were shot dead in Aleppo and Homs.')).toHaveLength(1)
})

test('in a headline a second verb has the subject of the first', async () => {
  expect(await happenings('Syria bombs rebel camp, wounds six')).toContain('injures agent=Syria target=six')
})

test('in a headline whoever is left without an object is the one it befell', async () => {
  expect(await happenings('Two soldiers wounded in Aleppo blast')).toEqual([
    'injures place=Aleppo target=Two soldiers',
  ])
})

test('a dozen are counted as a number is', async () => {
  expect(await happenings('The blast wounded a dozen.')).toEqual(['injures target=dozen'])
})

test('what is not done until somebody acts is aimed at them', async () => {
  expect(await happenings('Syria will not lift the embargo until Jordan opens the border.')).toContain(
    'concedes-to agent=Syria target=Jordan',
  )
})

test('what is done to help someone is done for them', async () => {
  expect(await happenings('Jordan approved aid to support the refugees.')).toContain(
    'aids agent=Jordan target=refugees',
  )
})

test('troops called up for a fight are aimed at the enemy', async () => {
  expect(await happenings('Syria mobilised troops for a war against the rebels.')).toContain(
    'mobilizes-against agent=Syria instrument=troops target=rebels',
  )
})

test('a bill can be shot down, as can a drone', async () => {
  expect(await happenings('The senators shot down the bill.')).toEqual(['rejects agent=senators topic=bill'])
  expect(await happenings('The soldiers shot down the drone.')).toEqual([
    'shoots-down agent=soldiers target=drone',
  ])
})

test('whoever speaks demands, not the raids of which the speech is', async () => {
  expect(
    await happenings('The Dawn Front says the raids are lawful, demanding an end to the Israeli offensive.'),
  ).toContain('demands-of agent=Dawn Front target=Israel')
})

test('what is said behind a relative clause leaves the clause its verb', async () => {
  expect(await happenings('Threats that the militias made against France are lies.')).toContain(
    'threatens agent=militias target=France',
  )
})

test('whom someone met is no subject of the clause behind', async () => {
  expect(
    await happenings('Omar Sol met President Sami Ruiz on Monday in Geneva, where they spoke of trade.'),
  ).toContain('meets agent=Omar Sol place=Geneva target=Sami Ruiz')
})

test('talks that are refused are refused to whom they are with', async () => {
  expect(await happenings('The Taliban refused talks with Norway.')).toContain(
    'rejects agent=Taliban target=Norway',
  )
})

test('demands that were accepted by one side are those of the other', async () => {
  expect(await happenings('The government has accepted the demands by farmers.')).toContain(
    'concedes-to agent=government target=farmers',
  )
})

test('what was imposed on someone is lifted for them', async () => {
  expect(await happenings('Japan lifted the sanctions imposed on Syria.')).toContain(
    'concedes-to agent=Japan target=Syria',
  )
})

test('a round of exercises is exercises', async () => {
  expect(await happenings('Jordan and Egypt began a new round of joint exercises.')).toContain(
    'cooperates-with agent=Egypt agent=Jordan',
  )
})

test('an effort to mediate is between those whose rift it is', async () => {
  expect(
    await happenings('Egypt began a mediation effort to end the rift between Turkey and Syria.'),
  ).toContain('mediates-between agent=Egypt target=Syria target=Turkey')
})

test('money is given for where its purpose lies', async () => {
  expect(await happenings('Germany gave 3 million euros to promote schools in Mali.')).toContain(
    'aids agent=Germany place=Mali',
  )
})

test('raids this year against someone are raids against them', async () => {
  expect(await happenings('Turkey has carried out raids this year against the rebels.')).toContain(
    'attacks agent=Turkey target=rebels',
  )
})

test('who is asked to resign has not resigned', async () => {
  expect(await happenings('The army has demanded that the government resign.')).toEqual([
    'demands-of agent=army target=government',
    'resigns-from agent=government',
  ])
})

test('something sent back goes to whom the last phrase names', async () => {
  expect(
    await happenings('France returned a ring engraved with the image of a king to Egyptian officials.'),
  ).toContain('concedes-to agent=France target=Egyptian officials topic=ring')
})

test('"fighting" in front of its verb is a fight', async () => {
  expect(await happenings('Fighting broke out between the rebels and the militia near Homs.')).toContain(
    'fights agent=militia agent=rebels place=Homs',
  )
})

test('talks that break down were talks', async () => {
  expect(await happenings('Talks broke down between the government and the rebels.')).toContain(
    'negotiates-with agent=government agent=rebels',
  )
})

test('a statement urges for whoever wrote it, and names nobody', async () => {
  expect(await happenings('The statement urged the rebels to disarm.')).toContain('asks target=rebels')
})

test('who was stabbed to death is whom the verb befell', async () => {
  expect((await happenings('A guard stabbed to death a farmer.')).join(' ')).toContain(
    'agent=guard target=farmer',
  )
})

test('who denies wrongdoing denies it', async () => {
  expect(await happenings('The senator denies any wrongdoing.')).toEqual(['denies agent=senator'])
})

test('a place under its preposition does nothing', async () => {
  expect((await happenings('A car bomb in central Aleppo has killed six farmers.')).join(' ')).toContain(
    'instrument=car bomb',
  )
})

test('who comes for talks takes part in them', async () => {
  expect(await happenings('Omar Sol has arrived in Geneva for talks with the rebels.')).toContain(
    'negotiates-with agent=Omar Sol place=Geneva target=rebels',
  )
})

test.each([
  ['Omar Sol promised more schools during a visit to Kenya.', 'visits agent=Omar Sol target=Kenya'],
  [
    'Omar Sol told reporters after a meeting with the rebels that the road was open.',
    'meets agent=Omar Sol target=rebels',
  ],
  ['Omar Sol said in a phone call with Ana Paz that the road was open.', 'calls agent='],
])('who does something at an occasion takes part in it: %s', async (text, told) => {
  expect((await happenings(text)).join('; ')).toContain(told)
})

test('whose visit it is said to be keeps it from whoever does something meanwhile', async () => {
  expect(
    (await happenings('Students rioted during a visit to Kenya by the chancellor.')).join('; '),
  ).not.toContain('Students -visits->')
})

test('whom one word shot and another killed was killed', async () => {
  expect(await happenings('Omar Sol was shot and killed in Homs.')).toEqual([
    'kills place=Homs target=Omar Sol',
  ])
})

test('missiles fired from one thing at another were fired at the other', async () => {
  expect(await happenings('France fired missiles from a ship at the militants.')).toContain(
    'attacks agent=France instrument=missiles target=militants',
  )
})

test('whoever is under investigation is investigated by nobody known', async () => {
  expect(await happenings('The senator is under investigation for treason.')).toEqual([
    'investigates target=senator',
  ])
})

test('who condemns a killing does not condemn whom it befell', async () => {
  const told = await happenings('France condemned the killing of farmers.')
  expect(told).toContain('condemns agent=France topic=killing of farmers')
})

test('whoever tells of a raid killed nobody in it', async () => {
  expect(
    await happenings('Rebels attacked a convoy, the army said on Monday, killing six farmers.'),
  ).toContain('kills agent=Rebels target=six farmers')
  expect(
    await happenings('Rebels attacked a convoy, the army said, accusing Norland of arming them.'),
  ).toContain('accuses agent=army target=Norland')
})

test('who says that another killed has not killed', async () => {
  expect(
    (await happenings('Police said the gunman, who was shot dead, had killed three farmers.')).join('; '),
  ).not.toMatch(/agent=Police[^;]*three farmers/)
  expect(
    await happenings('The union called off a strike after the company agreed to raise wages.'),
  ).not.toContain('agrees-with agent=union')
})

test('a deed whose purpose is to protest is the protest, and no plan of one', async () => {
  for await (const record of extractArticles([
    { id: 'one', text: 'Farmers drove to the capital to protest against the ministry.' },
  ])) {
    const protest = record.events.find(({ type }) => type === 'protests-against')
    expect(protest?.factuality.modality).toBe('actual')
  }
})

test('who defies somebody by what they do protests against them', async () => {
  expect(await happenings('Villagers blocked roads in defiance of the governor.')).toContain(
    'protests-against agent=Villagers target=governor',
  )
})

test('whoever blocks a road does what it is blocked for, not the road', async () => {
  expect(
    await happenings('Students blocked roads leading to the port to press the governor to resign.'),
  ).toContain('demands-of agent=Students target=governor')
})

test('the governments of two regions of one country are two', async () => {
  expect(await happenings('The Bavaria government signed an accord with the Saxony government.')).toEqual([
    'signs-with agent=Bavaria government target=Saxony government',
  ])
})

test('whose things a sum is of is meant where only the sum is named', async () => {
  expect(await happenings("Norway cut tariffs on $2 billion of Iceland's exports.")).toContain(
    'concedes-to agent=Norway target=Iceland',
  )
})

test('whoever is along shares in what befalls the rest', async () => {
  expect(await happenings('Gunmen kidnapped a nurse along with a Norwegian priest.')).toEqual([
    'abducts agent=Gunmen target=Norwegian priest target=nurse',
  ])
})

test('whose release is demanded is not who is to grant it', async () => {
  const told = await happenings('The widow demanded the release of the editor.')
  expect(told.filter((line) => line.startsWith('demands-of')).join()).not.toMatch(/target=.*editor/)
})

test('what somebody is sanctioned over is the accusation of who sanctions', async () => {
  for await (const record of extractArticles([
    { id: 'one', text: 'Norway sanctioned the general over the killing of the monks.' },
  ])) {
    const killing = record.events.find(({ type }) => type === 'kills')
    const general = killing?.participants.find(({ role }) => role === 'agent')
    expect(general?.attribution?.map(({ stance }) => stance)).toEqual(['accuses'])
  }
})

test('troops that are announced are planned, and no threat', async () => {
  for await (const record of extractArticles([
    { id: 'one', text: 'Norway said it would send a frigate to the gulf.' },
  ])) {
    expect(record.events.map(({ type, factuality }) => `${type} ${factuality.modality}`)).toEqual([
      'deploys-to planned',
    ])
  }
})

test('a person who is linked to a group shot, not the group', async () => {
  expect(await happenings('A student linked to the militia who shot at officers was arrested.')).toContain(
    'attacks agent=student target=officers',
  )
})

test('whoever signs an accord to supply somebody supplies them', async () => {
  expect(await happenings('Norway signed an accord to send medicine to Iceland.')).toContain(
    'aids agent=Norway target=Iceland',
  )
})

test('whoever calls somebody something has not called them', async () => {
  expect(await happenings('The premier called the envoy a liar.')).toEqual([
    'condemns agent=premier target=envoy',
  ])
})

test('a strike is against whom those work for who go on it', async () => {
  expect(await happenings('Workers at Siemens went on strike.')).toEqual([
    'strikes-against agent=Workers at Siemens target=Siemens',
  ])
})

test('what is given to a sector of a country is given to the country', async () => {
  expect(await happenings("The bank gave $2 million to Norway's farm sector.")).toContain(
    'aids agent=bank target=Norway',
  )
})

test('help for people in a place is help there', async () => {
  expect(await happenings('Norway announced aid of $3 million to help villagers in Chad.')).toContain(
    'aids agent=Norway place=Chad target=villagers',
  )
})

test('a bare number of those whom something befell is of those who were told before it', async () => {
  expect(await happenings('Six guards were killed and eleven were taken hostage.')).toEqual([
    'kills target=Six guards',
    'abducts target=Six guards',
  ])
})

test('who found somebody in a search made it', async () => {
  expect(await happenings('Police arrested a banker in a raid on a villa.')).toContain(
    'seizes agent=Police target=villa',
  )
})

test('whoever bans a rally bears down on those whose it is', async () => {
  expect(await happenings('The junta banned rallies by the miners.')).toContain(
    'represses agent=junta target=miners',
  )
})

test('whoever hosts a meeting of several stands between them', async () => {
  expect(await happenings('Norway will host the meeting of the rebel leaders.')).toContain(
    'mediates-between agent=Norway target=rebel leaders',
  )
})

test('whose inquiry it is, nobody else holds it', async () => {
  const told = await happenings(
    'The tribunal completed its inquiry into an allegation by the mayor that soldiers shot a boy.',
  )
  expect(told.filter((line) => line.startsWith('investigates')).join()).not.toContain('agent=mayor')
})

test('of a meeting that is theirs, both before the verb are meant', async () => {
  expect(await happenings('Norway and Iceland praised their meeting.')).toContain(
    'meets agent=Iceland agent=Norway',
  )
})

test('negotiators speak for whom they come from, and ambassadors of several states for each of them', async () => {
  expect(await happenings('Negotiators from Norway met the rebels.')).toContain(
    'meets agent=Norway target=rebels',
  )
  expect(
    await happenings('The ambassadors of Norway, Chad and Iceland presented credentials to Ghana.'),
  ).toEqual(['recognises agent=Chad agent=Iceland agent=Norway target=Ghana'])
})
