import { expect, test } from 'vitest'
import { datelineDate } from '#core/analyse/dates/index.ts'
import { english } from '#core/languages/index.ts'
import { plainDoc } from '../../../helpers/doc.ts'

test.each([
  ['Quito, 7 Nov 89 (AFP) -- Nothing happened.', '1989-11-07'],
  ['Quito (Ecuador), 7 nov 89 (radio Cadena) -- [text] Nothing happened.', '1989-11-07'],
  ['QUITO, Nov 7 (Reuters) - Nothing happened.', '--11-07'],
  ['Quito, November 7, 2019 - Nothing happened.', '2019-11-07'],
  ['Nothing happened in Quito on November 7 - so they say.', undefined],
  ['Nothing happened.', undefined],
])('%s', (text, day) => {
  expect(datelineDate(plainDoc(text), { language: english })).toBe(day)
})
