import { expect, it } from 'vitest'
import { isoDate } from '#core/read/index.ts'

it.each([
  ['2024-08-14', '2024-08-14'],
  ['2024-08', '2024-08'],
  ['20240814', '2024-08-14'],
  ['2024-08-14 09:30', '2024-08-14T09:30'],
  ['2024-08-14T09:30:00.123+0300', '2024-08-14T09:30:00.123+0300'],
  ['Wed, 14 Aug 2024 09:30:00 +0300', '2024-08-14T09:30:00+03:00'],
  ['Wed, 14 Aug 2024 9:30:00 EST', '2024-08-14T09:30:00-05:00'],
  ['14 August 2024', '2024-08-14'],
  ['Wednesday, August 14th, 2024', '2024-08-14'],
  ['Sept. 3, 2024', '2024-09-03'],
])('reads %s as %s', (written, date) => {
  expect(isoDate(written)).toBe(date)
})

it.each(['04/08/2024', '2024-02-30', '31 June 2024', 'yesterday', '2024-13', ''])(
  'does not guess at "%s"',
  (written) => {
    expect(isoDate(written)).toBeUndefined()
  },
)
