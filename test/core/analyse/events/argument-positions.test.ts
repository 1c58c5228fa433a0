import { expect, test } from 'vitest'
import { toldEvents } from '../../../helpers/told-events.ts'

test.each([
  [
    'what a weapon did is done by who fired it, by the participle behind it',
    'The missiles fired by the Kenyan army struck an arms depot of the rebels.',
    'attacks agent=Kenyan army instrument=missiles target=arms depot of the rebels',
  ],
  [
    'a deed that is believed to have been done is done by whom the infinitive names',
    'The raid is thought to have been carried out by the Kurdish group PKK.',
    'attacks agent=PKK',
  ],
  [
    'a participle says whom a deed is meant for, and who saw it is where it was',
    'The region has seen many bombings aimed at the Kenyan army.',
    'attacks place=region target=Kenyan army',
  ],
  [
    'of two deeds the last one has what both are done to',
    'Ministers deplored the murder and wounding of men, women and children.',
    'kills target=children target=men target=women',
  ],
  [
    'what a bill would do those who wrote it would do',
    'Two deputies have tabled a bill that would sanction Kenyan generals.',
    'sanctions agent=Two deputies target=Kenyan generals',
  ],
  [
    'an object behind a short phrase is one',
    'A Kenyan court has freed on bail two former ministers.',
    'releases agent=Kenyan court target=two former ministers',
  ],
  [
    'those counted once more are those whom it befell',
    'A nurse died and five more were hurt in the raid.',
    'injures target=five more',
  ],
  [
    'whoever comes as a peacekeeper helps',
    'Kenyan peacekeepers arrived in the enclave.',
    'aids agent=Kenyan peacekeepers target=enclave',
  ],
  [
    'whom a warning with a clause is for stands before the clause',
    'The French envoy warned the Kenyan government by letter that Paris would cut aid.',
    'threatens agent=French envoy target=Kenyan government',
  ],
  [
    'hostages are those whom it befell',
    'Gunmen took dozens of hostages at the theatre.',
    'abducts agent=Gunmen place=theatre target=dozens of hostages',
  ],
  [
    'behind "and" a word for ruin joins a second deed, and describes nothing',
    'Gunmen killed two nurses and torched barns.',
    'destroys agent=Gunmen target=barns',
  ],
  [
    'what is set ablaze is a thing, and "ablaze" what became of it',
    'Rebels beat two nurses and set the clinic ablaze.',
    'destroys agent=Rebels target=clinic',
  ],
  [
    'those whom an armed group held it abducted',
    'The nurses were held for two months by an armed group.',
    'abducts agent=armed group target=nurses',
  ],
  [
    'a capital before the verb of a time clause acts',
    'Kenya recalled its envoy after Oslo charged a Kenyan consul.',
    'accuses agent=Norway target=Kenyan consul',
  ],
  [
    'those who are paid by others to do a deed do it',
    'Two men were paid by Kenyan agents to kill a baker.',
    'kills agent=Two men target=baker',
  ],
  [
    'what a sum is a sum of tells what was stopped',
    'Norway froze $20 million in aid to Kenya.',
    'sanctions agent=Norway target=Kenya',
  ],
  [
    'some raids told apart are done by whoever did all',
    'The attacks, including strikes on a port, were claimed by Somali rebels.',
    'attacks agent=Somali rebels target=port',
  ],
  [
    'behind a span of time a participle is of the deed',
    'It was the third raid in two days targeting a Norwegian ship.',
    'attacks target=Norwegian ship',
  ],
  [
    'those who hurl weapons when others are hurt hurt them',
    'Two officers were hurt when students hurled petrol bombs.',
    'injures agent=students instrument=petrol bombs target=Two officers',
  ],
  [
    'nurses who strike hit nobody',
    'Nurses will strike over unpaid wages.',
    'strikes-against agent=Nurses topic=unpaid wages',
  ],
  [
    'behind a short phrase and "at least" an object is one',
    'Rebels hacked to death at least 17 farmers.',
    'kills agent=Rebels target=17 farmers',
  ],
  [
    'who attacks somebody in a speech hits them with words',
    'The mayor attacked the premier in a speech.',
    'condemns agent=mayor target=premier',
  ],
  [
    'a drone is of the forces before it, and their country is no second owner',
    'A Sudanese paramilitary drone struck a school.',
    'attacks agent=paramilitary instrument=Sudanese paramilitary drone target=school',
  ],
])('%s', async (_title, text, event) => {
  expect(await toldEvents(text)).toContain(event)
})

test('who is shot while answering the door is no answer to anything', async () => {
  expect(await toldEvents('A baker was shot dead as he answered the knock at her door.')).toEqual([
    'kills target=baker',
  ])
})

test('an accusation of several deeds holds for each', async () => {
  const told = await toldEvents(
    'Soldiers have been accused of burning houses, looting shops and raping women.',
  )
  expect(told).toContain('destroys agent=Soldiers target=houses')
  expect(told).toContain('attacks agent=Soldiers target=women')
})

test.each([
  [
    'sanctions are told by the participle behind them',
    'Sanctions imposed by Norway on Iran have hurt its economy.',
    'sanctions agent=Norway target=Iran',
  ],
  [
    'whoever urges somebody to do a thing calls for the next',
    'Opposition leaders urged the president to resign and called for new elections.',
    'asks agent=Opposition leaders topic=new elections',
  ],
  [
    'behind a comma a death came of the deed, not of those whom it befell',
    'Gunmen opened fire on worshippers leaving a mosque, killing five.',
    'kills agent=Gunmen place=mosque target=five',
  ],
  [
    'whoever is jailed for ordering a deed ordered it',
    'The court sentenced the general to ten years for ordering the massacre of villagers.',
    'kills agent=general target=villagers',
  ],
  [
    'what stands right behind an object is the object’s',
    'Kenyan leaders will boycott all official contact with Uganda.',
    'boycotts agent=Kenyan leaders target=Uganda',
  ],
])('%s', async (_title, text, event) => {
  expect(await toldEvents(text)).toContain(event)
})

test.each([
  [
    'hostages of whoever they are were seized',
    'In the autumn they seized hundreds of hostages in two Kenyan towns.',
    'abducts place=two Kenyan towns target=hundreds of hostages',
  ],
  [
    'who fought whom is told beside whom it wounded',
    'Five soldiers were wounded in clashes between the army and rebels.',
    'fights agent=army agent=rebels',
  ],
  [
    'one of them who is named did it',
    'One of them, Mr Paul Marsh, a former minister, called for a vote.',
    'asks agent=Paul Marsh topic=vote',
  ],
  [
    'what ends a list of those who were there is said of all',
    'There were six women, a girl and two men injured.',
    'injures target=girl target=six women target=two men',
  ],
  [
    'a place whose protests they are is where they were',
    'Sudan’s political protests have been fuelled by hunger.',
    'protests-against place=Sudan',
  ],
  [
    'a relative clause says whom a deed was meant for',
    'The authors of the bombings, which were aimed at civilians, are unknown.',
    'attacks target=civilians',
  ],
  [
    'each of several charges is what somebody is accused of',
    'Kenya denied it and accused Uganda of arming rebels.',
    'arms agent=Uganda target=rebels',
  ],
])('%s', async (_title, text, event) => {
  expect(await toldEvents(text)).toContain(event)
})

test('who saw a blast was not hit by it', async () => {
  expect(await toldEvents('Eva, a student who witnessed the blast, was unhurt.')).toEqual(['attacks'])
})

test.each([
  [
    'what "that" opens behind a day is said of the thing before it',
    'Two deputies tabled a bill last Monday that would sanction Kenyan generals.',
    'sanctions agent=Two deputies target=Kenyan generals',
  ],
  [
    'a clause without its object is said of the noun before "that"',
    'Kenya condemned the sanctions that Norway imposed on the generals.',
    'sanctions agent=Norway target=generals',
  ],
  [
    'where troops go stands behind those among them too',
    'Norway announced the deployment of 90 soldiers, including four officers, to Kenya.',
    'deploys-to agent=Norway instrument=90 soldiers instrument=four officers target=Kenya',
  ],
  [
    'whose refusal it is refuses',
    'The refusal of Uganda to recognise the vote angered Kenya.',
    'rejects agent=Uganda',
  ],
])('%s', async (_title, text, event) => {
  expect(await toldEvents(text)).toContain(event)
})

test.each([
  [
    'of two objects of a verb of giving the first gets the second',
    'Norway sent Kenya ten tanks.',
    'arms agent=Norway instrument=ten tanks target=Kenya',
  ],
  [
    'who was given something got it from whoever stands behind "by"',
    'Kenya was given ten tanks by Norway.',
    'arms agent=Norway instrument=ten tanks target=Kenya',
  ],
  [
    'a sum that is pledged to somebody is promised them',
    'Norway pledged 40 million euros to Kenya.',
    'promises agent=Norway target=Kenya',
  ],
  [
    'of what somebody is accused is no part of who they are',
    'The premier accused the army of fraud.',
    'accuses agent=premier target=army',
  ],
  [
    'whoever loses a town to others lets them seize it',
    'The army lost Garissa to the rebels.',
    'seizes agent=rebels origin=army target=Garissa',
  ],
  [
    'soldiers who raid a town attack it',
    'Two nurses were killed during a raid by Kenyan troops in Garissa.',
    'kills agent=Kenyan troops place=Garissa target=Two nurses',
  ],
  [
    'whoever drives fighters out of a town fights them',
    'The Kenyan army pushed the militants out of the village.',
    'fights agent=Kenyan army place=village target=militants',
  ],
])('%s', async (_title, text, event) => {
  expect(await toldEvents(text)).toContain(event)
})

test('what is said at a rally that the war was won is that it was', async () => {
  expect(
    await toldEvents('Omar Sol said at a rally with the farmers that Norway had bombed Kenya.'),
  ).toContain('attacks agent=Norway target=Kenya')
})

test.each([
  [
    'what bombs struck is told beside whom they hurt',
    'Two bombs struck a bus in Garissa, wounding nine nurses.',
    [
      '~attacks instrument=Two bombs place=Garissa target=bus',
      'injures instrument=Two bombs place=Garissa target=nine nurses',
    ],
  ],
  [
    'behind "by" an adjective and a name say who did it',
    'The rebels, who took Garissa, were attacked by neighbouring Uganda.',
    ['attacks agent=Uganda target=rebels'],
  ],
  [
    'whoever is of an age can be killed',
    'Students angry at the killing of a 17-year-old by police rioted in Garissa.',
    ['kills agent=Kenya Police target=17-year-old'],
  ],
])('%s', async (_title, text, events) => {
  expect(await toldEvents(text)).toEqual(expect.arrayContaining([...events]))
})

test('who is blamed for an attack is not whom it hit', async () => {
  expect(await toldEvents('Police blamed the attack on the rebels.')).not.toContain('attacks target=rebels')
})

test.each([
  [
    'whatever is told before "days after" is no threat of whoever threatened then',
    'Kenyan troops seized a ship near Lamu, days after Uganda vowed to attack Norway.',
    ['seizes agent=Kenyan troops place=Lamu target=ship'],
  ],
  [
    'an infinitive completes a threat whatever stands between',
    'Uganda threatened on Monday to attack Norway.',
    ['threatens agent=Uganda target=Norway'],
  ],
  [
    'who is left dead, or shot dead, was killed',
    'Gunmen shot dead two nurses, and a bomb left 40 soldiers dead.',
    ['kills agent=Gunmen target=two nurses', 'kills instrument=bomb target=40 soldiers'],
  ],
  [
    'clashes that killed somebody tell who fought, and not who killed',
    'Clashes between Kenya and Uganda killed six nurses.',
    ['fights agent=Kenya agent=Uganda', 'kills target=six nurses'],
  ],
  [
    'the hours after a verb are no part of the noun before them',
    'Police detained the head of the agency hours after the premier left.',
    ['arrests agent=Police target=head of the agency'],
  ],
])('%s', async (_title, text, events) => {
  expect(await toldEvents(text)).toEqual(expect.arrayContaining([...events]))
})

test('nobody is told to suspect those of a suspected attack', async () => {
  expect((await toldEvents('A suspected rebel attack on Garissa failed.')).join()).not.toContain('accuses')
})

test.each([
  [
    '"who" behind a murder is whom it befell',
    'Kenya condemned the murder of the judge, who was shot dead by two men.',
    ['kills agent=two men target=judge'],
  ],
  [
    'a gerund joined to another has an object of its own',
    'Gunmen attacked a train in Lamu, killing eight nurses and kidnapping scores of farmers.',
    ['kills agent=Gunmen target=eight nurses', 'abducts agent=Gunmen target=scores of farmers'],
  ],
])('%s', async (_title, text, events) => {
  const told = (await toldEvents(text)).map((event) => event.replace(/ place=\S+/, ''))
  expect(told).toEqual(expect.arrayContaining([...events]))
})

test.each([
  ['Gunmen believed to be bandits attacked a train in Lamu.', 'attacks agent=Gunmen place=Lamu target=train'],
  ['A man thought to be the leader of the gang was arrested by police.', 'arrests agent=police target=man'],
])('whoever is held to be something did the rest: %s', async (text, event) => {
  expect(await toldEvents(text)).toContain(event)
})

test('a vessel may be accused too, of what an adverb stands before', async () => {
  const told = await toldEvents('Norway accused a Kenyan vessel of deliberately ramming a trawler.')
  expect(told.join('; ')).toContain('accuses agent=Norway target=Kenyan vessel')
})

test('who died when a boat capsized was killed by nobody', async () => {
  expect((await toldEvents('Six farmers were killed when their boat capsized.')).join()).not.toContain(
    'kills',
  )
})

test('whoever calls on all sides asks them', async () => {
  expect(await toldEvents('Kenya called on all sides to show restraint.')).toContain(
    'asks agent=Kenya target=all sides',
  )
})

test('a breach of sovereignty breaks with nobody', async () => {
  const told = await toldEvents('Kenya denounced the strikes as a violation of its sovereignty.')
  expect(told.join()).not.toContain('breaks-with')
})

test('whose minister threatens over a deed is not whom he threatens', async () => {
  const told = await toldEvents("Norway denied the strike, which Kenya's premier vowed to avenge.")
  expect(told.join()).not.toContain('target=Kenya')
})

test('who carried out an attack is who somebody says behind "which"', async () => {
  const told = await toldEvents(
    'Ten nurses were killed in the attack, which Norway said was carried out by Kenyan troops.',
  )
  expect(told).toContain('kills agent=Kenyan troops target=Ten nurses')
})

test('one gunman is a person, whom "him" may mean', async () => {
  expect(await toldEvents('A gunman killed eight nurses in Lamu. Police shot him dead.')).toContainEqual(
    expect.stringContaining('target=gunman'),
  )
})

test('whoever refuses to leave a place refuses it nothing', async () => {
  expect((await toldEvents('The rebels refused to leave the city.')).join()).not.toContain(
    'rejects agent=rebels target=city',
  )
})

test('two names that a dash joins before a noun do it with each other', async () => {
  expect(await toldEvents('A new round of US-Iran talks opened in Oslo.')).toEqual([
    'negotiates-with agent=Iran agent=United States place=Oslo',
  ])
  expect((await toldEvents('The Kenya-Somalia border was closed.')).join()).not.toContain(
    'place=Kenya-Somalia',
  )
})

test('two verbs joined before one object share it, though the second be a form that describes', async () => {
  expect(await toldEvents('Iran trained and armed militias.')).toEqual([
    'trains agent=Iran target=militias',
    'arms agent=Iran target=militias',
  ])
  expect((await toldEvents('The miners fled and armed men entered the town.')).join()).not.toContain('arms')
})

test('a march after a refusal is not against who refused', async () => {
  expect(await toldEvents("Students marched after parliament rejected the king's plan.")).not.toContainEqual(
    expect.stringMatching(/protests-against.*target/),
  )
})

test('a participle between a verb and its object only describes it', async () => {
  expect(await toldEvents('The navy evacuated wounded soldiers.')).toEqual([
    'aids agent=navy target=wounded soldiers',
  ])
})

test('what a spokesman claims is the deed of his group', async () => {
  expect(
    await toldEvents(
      'Hamas military spokesman Omar Sayid claimed responsibility for the attack on the base.',
    ),
  ).toContain('attacks agent=Hamas target=base')
})

test('how much and how far stand behind a passive as no object', async () => {
  expect(await toldEvents('The mayor was fined three million euros.')).toEqual([
    expect.stringContaining('target=mayor'),
  ])
  expect(await toldEvents('The tanker was hit 70 miles southwest of Aden.')).toEqual([
    expect.stringContaining('target=tanker'),
  ])
})

test('a town that a family may be called by is the town where it is overrun', async () => {
  expect(await toldEvents('Rebels overran Halgan.')).toEqual(['attacks agent=Rebels target=Halgan'])
})

test('what came of a deed is told behind the clause that says of whom', async () => {
  const told = await toldEvents('Police fired at miners who had blocked a road, injuring ten.')
  expect(told.join()).not.toContain('injures agent=miners')
})

test('whose the ground is for which a state is blamed is that state', async () => {
  expect(await toldEvents('Bolivia cut ties with Israel over its bombardment of Gaza.')).toContain(
    'attacks agent=Israel target=Gaza',
  )
})

test('two who stop to fight do not fight alongside each other', async () => {
  expect((await toldEvents('The army and the rebels agreed to stop fighting.')).join()).not.toContain(
    'ally-of',
  )
})

test.each([
  ['The man arrested last night in Lamu was freed on Monday.', 'arrests place=Lamu target=man'],
  ['The boy shot by an officer died.', 'attacks agent=officer target=boy'],
  ["Two nuns wounded in Sunday's attack died in hospital.", 'injures target=Two nuns'],
])('what a participle tells of the subject before the verb: %s', async (text, line) => {
  expect(await toldEvents(text)).toContainEqual(expect.stringContaining(line))
})

test('a verb of saying is no participle of who says it', async () => {
  expect(await toldEvents('The mayor said on Monday killing had stopped.')).not.toContainEqual(
    expect.stringContaining('target=mayor'),
  )
})

test("what a state's coastguard does with its ship the state does", async () => {
  expect(await toldEvents('A Chinese coastguard ship rammed a fishing boat.')).toEqual([
    expect.stringContaining('agent=China'),
  ])
})

test('who has somebody arrested arrests him', async () => {
  expect(await toldEvents('The king has had most of his foes arrested.')).toContain(
    'arrests agent=king target=his foes',
  )
  expect((await toldEvents('The army had two soldiers killed.')).join()).not.toContain('kills agent')
})

test('whom a deal is made with stands behind what it is worth', async () => {
  expect(
    (await toldEvents('Kenya signed a deal worth 50 million euros with Norway in July.')).join(),
  ).toMatch(/agent=Kenya agent=Norway|agent=Norway agent=Kenya|agent=Kenya .*Norway/)
})

test('what a deed is, behind a comma, is not what it is done to', async () => {
  expect(
    await toldEvents('The Kenyan army has retaken the town, officials said, its biggest gain in a year.'),
  ).not.toContainEqual(expect.stringContaining('gain'))
})
