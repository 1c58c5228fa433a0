import { expect, test } from 'vitest'
import { toldEvents as told } from '../../../helpers/told-events.ts'

test('whose plot it is are those who are charged with it', async () => {
  expect(await told('Prosecutors charged five men in a plot to kidnap the president.')).toContain(
    'abducts agent=five men target=president',
  )
  expect(await told('Police arrested two men over an alleged plot to bomb an embassy.')).toContain(
    'attacks agent=two men target=embassy',
  )
  expect(await told('Troops stormed the town in a bid to free the hostages.')).toContain(
    'releases agent=Troops target=hostages',
  )
})

test('what somebody is accused of by others is what somebody else did', async () => {
  expect(await told('The army was accused by rights groups of torturing detainees.')).toContain(
    'tortures agent=army target=detainees',
  )
})

test('whoever is accused of being behind a deed is said to have done it', async () => {
  expect(await told('The minister accused the rebels of being behind the kidnapping of the nuns.')).toContain(
    'abducts agent=rebels target=nuns',
  )
  expect(await told('The rebels were accused of being responsible for the attack on the bus.')).toContain(
    'attacks agent=rebels target=bus',
  )
})

test('whoever resumes a deed does it', async () => {
  expect(await told('Norway will resume the demolition of houses.')).toEqual([
    'destroys agent=Norway target=houses',
  ])
  expect(await told('Mediators resumed talks between Israel and Hamas.')).toEqual([
    'negotiates-with agent=Hamas agent=Israel',
  ])
})

test('between asks for two, also before a verb', async () => {
  expect(await told('Talks between the government and the rebels collapsed on Sunday.')).toEqual([
    'negotiates-with agent=government agent=rebels',
  ])
})

test('an adjective between "will" and an object is a verb', async () => {
  expect(await told('Under the deal the rebels will free 30 soldiers.')).toContain(
    'releases agent=rebels target=30 soldiers',
  )
})

test('a deed that is no violence befalls what it hit, and what it hit is not attacked', async () => {
  expect(await told('Officials blamed Iran for a cyberattack that paralysed the railway.')).toContain(
    'cyberattacks agent=Iran target=railway',
  )
  expect(await told('Western sanctions hit Russian banks.')).not.toContain('attacks target=Russian banks')
})

test('the purpose of what is fired is theirs who fire it', async () => {
  expect(await told('Police fired tear gas and rubber bullets to disperse protesters.')).toContain(
    'represses agent=Police instrument=rubber bullets instrument=tear gas target=protesters',
  )
})

test('whose a thing is stands before it as well, and no deed is done to one by oneself', async () => {
  expect(await told("The United States froze the bank's assets.")).toEqual([
    'sanctions agent=United States target=bank',
  ])
  expect(await told("The party will boycott Algeria's elections.")).toEqual([
    "boycotts agent=party target=Algeria topic=Algeria's elections",
  ])
})

test('a militia that hands over weapons disarms, a state arms', async () => {
  expect(await told('The militia handed over its rockets to the army.')).toEqual([
    'disarms agent=militia instrument=its rockets recipient=army',
  ])
  expect(await told('Norway handed over 20 tanks to Ukraine.')).toEqual([
    'arms agent=Norway instrument=20 tanks target=Ukraine',
  ])
})

test('a strike is against where it is, and against whom what is wanted is wanted of', async () => {
  expect(await told("Nurses went on strike over pay at St Mary's Hospital.")).toEqual([
    "strikes-against agent=Nurses target=St Mary's Hospital",
  ])
})

test('what is threatened on a condition is aimed at whom the condition is for', async () => {
  expect(await told('Turkey threatened to open the gates to Europe unless Greece paid more.')).toContain(
    'threatens agent=Turkey target=Greece',
  )
})

test('being linked to a group is no accusation', async () => {
  expect(await told('Militants linked to al-Qaeda have seized a town.')).toEqual([
    'seizes agent=Militants target=town',
  ])
})

test('what came before a deed that somebody did is another deed', async () => {
  expect(
    await told('Turkish jets bombed a camp in Iraq after an attack on a police station in Ankara.'),
  ).toContain('attacks place=Ankara target=police station in Ankara')
})

test('the crew that is taken hostage is whom it befell', async () => {
  expect(await told('Pirates took the ship and its crew of 22 hostage off Somalia on Tuesday.')).toEqual([
    'abducts agent=Pirates place=Somalia target=its crew of 22 target=ship',
  ])
})

test('people who are seized are abducted, by the police arrested, and a town is seized', async () => {
  expect(await told('Rebels seized two nurses in Kidal.')).toEqual([
    'abducts agent=Rebels place=Kidal target=two nurses',
  ])
  expect((await told('Police seized two suspects in Kidal.')).join()).toContain('arrests agent=Police')
  expect((await told('Rebels seized Tarvo.')).join()).toContain('seizes agent=Rebels')
})
