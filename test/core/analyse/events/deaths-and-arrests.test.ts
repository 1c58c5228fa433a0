import { expect, test } from 'vitest'
import { toldEvents as told } from '../../../helpers/told-events.ts'

test('"shot and killed" and "hit and killed" tell what was done and what befell', async () => {
  expect(await told('The police officer shot and killed a baker and wounded two men.')).toEqual([
    'kills agent=police officer target=baker',
    'injures agent=police officer target=two men',
  ])
  expect(await told('A pedestrian hit and killed by a driver might have lived.')).toEqual([
    'kills agent=driver target=pedestrian',
  ])
})

test('a headline says how many a strike kills and injures', async () => {
  expect(await told('Strike kills 12, injures 30')).toEqual(['kills target=12', 'injures target=30'])
})

test('those of whom only a number tells take part where nobody else does', async () => {
  expect(await told('A bomb exploded in a market, killing at least 35.')).toEqual([
    'kills instrument=bomb place=market target=35',
  ])
  expect(await told('Two others were arrested on Friday.')).toEqual(['arrests target=Two others'])
  expect(await told('Rebels fired 20 at the base.')).toEqual(['attacks agent=Rebels target=base'])
})

test('whoever arrests rioters does not riot', async () => {
  expect(await told('Police arrested a man after the riot.')).toEqual(['arrests agent=Police target=man'])
})

test('a club that is called by a figure is a name', async () => {
  expect(await told('The Denver 49ers fired coach Peter Hallam on Monday.')).toEqual([
    'expels agent=Denver 49ers target=Peter Hallam',
  ])
})

test('an attempt at piracy is an event', async () => {
  expect(await told('The navy foiled a piracy attempt on a tanker.')).toEqual(['abducts target=tanker'])
})

test('what one person went through is told again by a verb and by a noun', async () => {
  const lines = await told(
    'Anna Berg was arrested on Monday. Anna Berg was arrested in Oslo. Her arrest shocked many.',
  )
  expect(lines.map((line) => line.split(' ')[0])).toEqual(['arrests', '~arrests', '~arrests'])
})
