import { expect, test } from 'vitest'
import { findDates, toldDay } from '#core/analyse/dates/index.ts'
import { english } from '#core/languages/index.ts'
import { plainDoc } from '../../../helpers/doc.ts'

test.each([
  ['Quito, 7 Nov 89 (AFP) -- Nothing happened.', '1989-11-07'],
  ['Quito (Ecuador), 7 nov 89 (radio Cadena) -- [text] Nothing happened.', '1989-11-07'],
  ['QUITO, Nov 7 (Reuters) - Nothing happened.', undefined],
  ['Quito, November 7, 2019 - Nothing happened.', '2019-11-07'],
  ['Nothing happened in Quito on November 7 - so they say.', undefined],
  ['Nothing happened.', undefined],
  ['Nothing happened in Quito\nUpdated: November 7, 2019 20:09 IST\nA quiet day ended.', '2019-11-07'],
  [
    'Nothing happened in Quito\nPublished 12:17 am, Thursday, November 7, 2019\nA quiet day ended.',
    '2019-11-07',
  ],
  ['Nothing happened in Quito\n7 November 2019 Last updated at 12:42 GMT\nA quiet day ended.', '2019-11-07'],
  ['Nothing happened in Quito\nPosted 11/27/2019 01:03 PM\nA quiet day ended.', '2019-11-27'],
  ['Nothing happened in Quito\nPosted 11/7/2019 01:03 PM\nA quiet day ended.', undefined],
  ['Nothing happened in Quito\nPosted 11/7/2019 01:03 pm EDT\nA quiet day ended.', '2019-11-07'],
  ['Nothing happened in Quito\n11/7/2019 13:03 GMT\nA quiet day ended.', '2019-07-11'],
  ['Nothing happened in Quito\nUpdated on November 7, 2019 11: 41am\nA quiet day ended.', '2019-11-07'],
  ['Nothing happened in Quito\nFor immediate release November 7, 2019\nA quiet day ended.', '2019-11-07'],
  ['Nothing happened in Quito\nThe road was closed on November 7, 2019.\nA quiet day ended.', undefined],
  ['Nothing happened in Quito\nNovember 7\nA quiet day ended.', undefined],
  ['Farmers leave a quiet town\n\nQUITO, Nov 7, 2019 - Nothing happened.', '2019-11-07'],
])('%s', (text, day) => {
  expect(toldDay(plainDoc(text), { language: english })?.day).toBe(day)
})

test('the line that says when a text was published dates no deed', () => {
  const read = plainDoc('Rebels seized Quito\nUpdated: November 7, 2019 20:09\nIt fell on November 6, 2019.')
  const { line } = toldDay(read, { language: english }) ?? {}
  expect(read.text.slice(line?.start, line?.end)).toBe('Updated: November 7, 2019 20:09')
  expect(findDates(read, { language: english, apart: line }).map(({ from }) => from)).toEqual(['2019-11-06'])
})
