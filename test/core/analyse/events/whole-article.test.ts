import { expect, test } from 'vitest'
import { extractArticles } from '#core/build-graph.ts'

/** Each event of a text, summed up over its tellings: type, participants, first day. */
const told = async (text: string): Promise<readonly string[]> => {
  const lines: string[] = []
  for await (const record of extractArticles([{ id: 'one', text, publishedAt: '2031-12-08' }])) {
    const nameOf = (id: string): string =>
      record.entities.find((entity) => entity.id === id)?.name.replace(/^(?:the|a|an) /i, '') ?? '?'
    for (const { type, participants = [], when } of record.events) {
      const roles = participants.map(({ role, entity }) => `${role}=${nameOf(entity)}`)
      lines.push([type, ...roles.sort(), ...(when?.from === undefined ? [] : [when.from])].join(' '))
    }
  }
  return lines
}

test('what took place somewhere on a day is the event that was told', async () => {
  expect(
    await told('Gunmen shot dead a teacher. The murder took place on Monday in the centre of Baghdad.'),
  ).toEqual(['kills agent=Gunmen place=Baghdad target=teacher 2031-12-08'])
})

test('where and when a murder occurred is said of it, not of whom it befell', async () => {
  expect(
    await told('The bishop condemned the murder of two nurses, which occurred on Monday in Baghdad.'),
  ).toContain('kills place=Baghdad target=two nurses 2031-12-08')
})

test('a killing carried out by somebody on a day has its doers and its day behind those whom it befell', async () => {
  expect(
    await told(
      'The killing of four students, carried out in Baghdad by soldiers on 4 December, was denounced.',
    ),
  ).toContain('kills agent=soldiers place=Baghdad target=four students 2031-12-04')
})

test('an incident takes up what was told', async () => {
  expect(await told('A judge was killed in Iraq. The incident occurred on 3 December in Baghdad.')).toEqual([
    'kills place=Baghdad place=Iraq target=judge 2031-12-03',
  ])
})

test('an incident that takes up nothing is no event', async () => {
  expect(await told('The incident occurred on 3 December in Baghdad.')).toEqual([])
})

test('who carried out the attack did what was told without a doer', async () => {
  expect(await told('A bomb exploded in Baghdad. The attack was carried out by the rebels.')).toEqual([
    'attacks agent=rebels instrument=bomb place=Baghdad',
  ])
})

test('a town and its country are no two places of one attack, two towns are', async () => {
  expect(await told('Rebels attacked a convoy in Iraq. The attack took place near Baghdad.')).toHaveLength(1)
  expect(await told('A bomb exploded in Mosul. The explosion near Baghdad wounded two guards.')).toHaveLength(
    2,
  )
})

test('who is involved in a murder, took part in it or is its mastermind did it', async () => {
  expect(await told('Three officers were involved in the murder of the bishop.')).toEqual([
    'kills agent=Three officers target=bishop',
  ])
  expect(await told('The army played a role in the murder of the bishop.')).toEqual([
    'kills agent=army target=bishop',
  ])
  expect(await told('Omar Sayid was the mastermind of the attack on the embassy.')).toEqual([
    'attacks agent=Omar Sayid target=embassy',
  ])
})

test('those involved in a murder are nobody in particular', async () => {
  expect(await told('Those involved in the murder of the bishop fled.')).toEqual(['kills target=bishop'])
})

test('those whom a list includes took part like the rest, and are counted among them', async () => {
  const lines = await told('Gunmen killed six priests, including the rector and two nuns.')
  expect(lines).toEqual(['kills agent=Gunmen target=rector target=six priests target=two nuns'])
})

test('those included belong to the others that stand nearer', async () => {
  expect(await told('The rebels mourned the killing of four priests, including the rector.')).toEqual([
    'kills target=four priests',
  ])
})

test('whoever was kidnapped and murdered had two things happen, by the same hands', async () => {
  expect(await told('Two lawyers were kidnapped and murdered by gunmen in Baghdad.')).toEqual([
    'abducts agent=gunmen in Baghdad place=Baghdad target=Two lawyers',
    'kills agent=gunmen in Baghdad place=Baghdad target=Two lawyers',
  ])
  expect(
    await told('Unions condemned the kidnapping and assassination on 3 December of Omar Sayid.'),
  ).toEqual([
    'condemns agent=Unions topic=kidnapping',
    'abducts target=Omar Sayid 2031-12-03',
    'kills target=Omar Sayid 2031-12-03',
  ])
})

test('a day behind the deed that somebody speaks of is the day of the deed', async () => {
  expect(await told('The president cited the killing of the priests on 3 December.')).toEqual([
    'kills target=priests 2031-12-03',
  ])
})

test('a clause with "when" is of the same day as what it hangs by', async () => {
  expect(await told('Three men were driving home on Monday when gunmen opened fire on them.')).toContain(
    'attacks agent=gunmen target=Three men 2031-12-08',
  )
  expect(await told('A guard was wounded when rebels attacked the bank on Monday.')).toContain(
    'injures agent=rebels target=guard 2031-12-08',
  )
})

test('who died as a result of a blast was killed by it', async () => {
  expect(await told('Nine people died in Baghdad as a result of a bomb explosion.')).toEqual([
    'kills instrument=bomb place=Baghdad target=Nine people',
  ])
})

test('a month is no march', async () => {
  expect(await told('The judge was murdered in March in Baghdad.')).toEqual([
    'kills place=Baghdad target=judge 2031-03-01',
  ])
})

test('what stands in brackets or between dashes does not part a sentence', async () => {
  expect(
    await told('Two monks -- aged 30 and 44 -- were shot to death on Monday by a group of gunmen.'),
  ).toEqual(['kills agent=gunmen target=Two monks 2031-12-08'])
  expect(await told('The colonel (who killed two men) fled.')).toEqual(['kills agent=colonel target=two men'])
  expect(await told('The smuggler – shot dead by police – had fled before.')).toEqual([
    'kills agent=police target=smuggler',
  ])
})

test('a word in brackets before its noun stays with it', async () => {
  expect(await told("The army carried out the (bishop's) murder.")).toEqual([
    'kills agent=army target=bishop',
  ])
})

test('only a plain word for a deed names a doer of what was told without one', async () => {
  expect(
    await told(
      'A judge was murdered in Baghdad. Troops withdrew. The offensive was launched by the rebels on Monday.',
    ),
  ).toContain('kills place=Baghdad target=judge')
})

test('a death that an attack resulted in is a killing, a death by itself is none', async () => {
  expect(await told('The bombing resulted in the deaths of three soldiers.')).toEqual([
    'kills target=three soldiers',
  ])
  expect(await told('After the death of the poet, the rebels launched an offensive.')).toEqual([
    'attacks agent=rebels',
  ])
})

test('an attack on democracy is a figure of speech', async () => {
  expect(
    await told('This is an attack on freedom of expression. They want to destroy the will of the people.'),
  ).toEqual([])
})

test('nobody is a weapon that somebody places somewhere', async () => {
  expect(await told('Ardito was placed in the presidency by Noriega.')).toEqual([])
})

test('who was abducted beside a killing does not lend it the abductors', async () => {
  expect(await told('The driver was killed, while the banker was abducted by rebels.')).toEqual([
    'kills target=driver',
    'abducts agent=rebels target=banker',
  ])
})

test('where a building lies that is attacked is the place', async () => {
  expect(await told('Rebels attacked a farm located in Basra.')).toEqual([
    'attacks agent=Rebels place=Basra target=farm',
  ])
})

test('what an unfounded report says did not happen', async () => {
  for await (const { events } of extractArticles([
    { id: 'one', text: 'The report that the daughter of the ambassador was wounded is unfounded.' },
  ]))
    expect(events.map(({ factuality }) => factuality.polarity)).toEqual(['negative'])
})

test('a clause with "where" tells of the place before it', async () => {
  expect(await told('They drove to Baghdad, where they killed a judge.')).toEqual([
    'kills place=Baghdad target=judge',
  ])
  expect(
    await told('The fighting raged in the suburbs of Baghdad, where rebels blew up a bridge.'),
  ).toContain('destroys agent=rebels place=Baghdad place=suburbs of Baghdad target=bridge')
})

test('who may have carried out the attack is suspected of what did happen', async () => {
  for await (const { events } of extractArticles([
    { id: 'one', text: 'A bomb exploded in Baghdad. The attack may have been carried out by the rebels.' },
  ])) {
    expect(events).toHaveLength(1)
    expect(events[0]?.factuality).toEqual({ polarity: 'positive', modality: 'actual' })
    expect(events[0]?.participants?.find(({ role }) => role === 'agent')?.attribution).toEqual([
      { stance: 'suspects', unnamed: true },
    ])
  }
})

test('what an explosion did to the one and to the other is one happening, each told by its own word', async () => {
  for await (const { events } of extractArticles([
    {
      id: 'one',
      text: 'The building was destroyed by an explosion, killing ten people and injuring fifty students.',
    },
  ])) {
    expect(events.map(({ tellings = [] }) => tellings.map(({ type }) => type))).toEqual([
      ['kills', 'injures'],
    ])
    expect(events[0]?.triggers).toHaveLength(1)
  }
})

test('how often they fired is no weapon', async () => {
  expect(await told('Gunmen fired several times at the bus.')).toEqual(['attacks agent=Gunmen target=bus'])
})

test('those who are coordinated are counted together', async () => {
  for await (const { events } of extractArticles([
    { id: 'one', text: 'At least 38 patients and two nurses have been killed.', publishedAt: '2031-12-08' },
  ]))
    expect(events.flatMap(({ counts }) => counts)).toEqual([{ what: 'killed', value: 40, bound: 'at-least' }])
})

test('of "critics, among them a banker" the banker shares in it, and they are told once', async () => {
  expect(
    await told('Critics in Bogotá, among them the opposition leader Omar Sayid, accused Farid Haddad.'),
  ).toEqual(['accuses agent=Critics in Bogotá agent=Omar Sayid target=Farid Haddad'])
})

test('"killing one" is told of one person, and "one was" of one of those before', async () => {
  expect(await told('Gunmen opened fire in Mosul, killing one.')).toContain('kills agent=Gunmen target=one')
  expect(await told('Two drones flew towards Mosul. One was intercepted.')).toEqual([])
})

test('a headline without a finite verb tells whom it befell, clause by clause', async () => {
  expect(await told('Nurse shot dead in Mosul market, guard charged')).toEqual(
    expect.arrayContaining([expect.stringMatching(/^kills .*target=Nurse/), 'accuses target=guard']),
  )
  expect(await told('Guard shot and killed')).toEqual(['kills target=Guard'])
})

test('"shot and killed" is one deed, also behind another verb or a day', async () => {
  expect(await told('A man entered a shop and shot and killed a clerk.')).toEqual([
    expect.stringMatching(/^kills agent=man .*target=clerk$/),
  ])
  expect(await told('A clerk who was there on Monday shot and killed a woman.')).toEqual([
    expect.stringMatching(/^kills agent=clerk .*target=woman/),
  ])
})

test('whom it befell behind a passive it befell by whoever did that', async () => {
  expect(await told('The raid was foiled by the navy, capturing 12 pirates.')).toContain(
    'arrests agent=navy target=12 pirates',
  )
})

test('a crash is a mishap, and none where somebody drove off', async () => {
  expect(await told('A nurse was killed in a crash.')).toEqual([])
  expect(await told('Two nurses were killed in hit-and-run crashes.')).toEqual(['kills target=Two nurses'])
})

test('an unmet word before a name says who somebody is', async () => {
  expect(await told('Giants defensive tackle Omar Sayid was arrested.')).toEqual([
    'arrests target=Omar Sayid',
  ])
})
