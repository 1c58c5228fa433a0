import { expect, test } from 'vitest'
import { buildGraph } from '#core/build-graph.ts'
import { toldEvents } from '../../../helpers/told-events.ts'

test.each([
  [
    'whoever a deed is blamed on before its own noun is accused of it',
    'Blamed on Kenya by Norway, the poisoning of a baker caused outrage.',
    'accuses agent=Norway target=Kenya',
  ],
  [
    'whoever somebody blames behind what they tell did all of it',
    'Nine people were killed and 30 wounded in a blast, Norway said, blaming Kenya.',
    'kills agent=Kenya target=Nine people',
  ],
  [
    'a rally that is broken up is broken up against those who rally',
    'Police broke up a rally by miners.',
    'represses agent=Police target=miners',
  ],
  [
    'a capital that is held responsible is its state',
    'Oslo held Nairobi responsible for the sinking of the ferry.',
    'accuses agent=Norway target=Kenya',
  ],
  [
    'whoever is to be referred to a body is threatened, and not that body',
    'Norway threatened to refer Kenya to the Security Council.',
    'threatens agent=Norway target=Kenya',
  ],
  [
    'under investigation by somebody one is investigated by them',
    'The minister, who is under investigation by Spanish prosecutors, spoke.',
    'investigates agent=Spanish prosecutors target=minister',
  ],
  [
    'whoever suspects somebody is no suspect',
    'The prosecutor suspects the minister of demanding bribes.',
    'accuses agent=prosecutor target=minister',
  ],
  [
    'those who trade blame accuse each other',
    'Norway and Kenya traded blame for the collapse of the truce.',
    'accuses agent=Kenya target=Norway',
  ],
  [
    'a capital that somebody hits out at is its state',
    'The envoy hit out at Nairobi over the raid.',
    'condemns agent=envoy target=Kenya',
  ],
  [
    'behind "each other" what both are accused of is told of both',
    'Norway and Kenya accused each other of shelling a dam.',
    'attacks agent=Kenya agent=Norway target=dam',
  ],
])('%s', async (_title, text, event) => {
  expect(await toldEvents(text)).toContain(event)
})

test.each([
  [
    'who condemns an attack does not condemn whom it hit',
    'The envoy condemned the attack on Kenya.',
    'condemns',
  ],
  [
    'who condemns a crackdown does not condemn those who suffer it',
    'Norway condemned the crackdown on the students.',
    'condemns',
  ],
  [
    'nobody agrees with those against whom they agree to act',
    'Norway agreed to impose sanctions on Kenya.',
    'agrees-with',
  ],
  [
    'nobody asks those for whom justice is demanded',
    'Lawmakers demanded justice for the victims.',
    'demands-of',
  ],
  [
    'nobody resigns from those who pressed him',
    'The premier resigned under pressure from gangs.',
    'resigns-from',
  ],
  [
    'displaced people are not said to have been driven out by anybody',
    'Rebels shelled a camp for displaced people.',
    'deports',
  ],
])('%s', async (_title, text, type) => {
  const told = await toldEvents(text)
  expect(told.filter((line) => line.startsWith(`${type} `) && line.includes('target='))).toEqual([])
})

test.each([
  'Norway accused Kenya of shelling a school, which Kenya denies.',
  'Norway accuses Kenya of shelling a school, a charge Nairobi rejects.',
  'Norway accused Kenya of shelling a school. Kenya denied it.',
  'Norway said Kenya shelled a school. Kenya denied the accusation.',
  'Norway accused Kenya of shelling a school. Kenya denied any role.',
])('a charge that the accused denies is disputed: %s', async (text) => {
  const { graph } = await buildGraph([{ id: 'one', text, publishedAt: '2031-12-08' }])
  const attacks = graph.export().edges.filter(({ attributes }) => attributes?.predicate === 'attacks')
  expect(attacks.map(({ attributes }) => attributes?.status)).toEqual(['disputed'])
})

test('who is blamed for something said is blamed for nothing that was told before', async () => {
  const lines = await toldEvents(
    'Rebels condemned the strikes on the nuns. Kenya blamed its neighbours for its own failures.',
  )
  expect(lines.join()).not.toContain('attacks agent=its neighbours')
})
