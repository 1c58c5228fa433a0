import fc from 'fast-check'
import { expect, test } from 'vitest'
import { civil, dayNumber, isoDay, monthDays, parseIsoDay, weekdayOf } from '#core/analyse/dates/calendar.ts'
import { findDates } from '#core/analyse/dates/index.ts'
import { resolveDate } from '#core/analyse/dates/resolve-date.ts'
import { english } from '#core/languages/index.ts'
import { plainDoc } from '../../../helpers/doc.ts'

/** Days from 1600 to 2400. */
const day = fc.integer({ min: -135_140, max: 157_054 })
/** Days that a text can write with a full year of four digits. */
const modern = fc.integer({ min: -25_567, max: 47_481 })

const months = 'January February March April May June July August September October November December'.split(
  ' ',
)
const weekdays = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ')

test('day numbers and dates turn into each other', () => {
  fc.assert(
    fc.property(day, (number) => {
      const date = civil(number)
      expect(dayNumber(date.year, date.month, date.day)).toBe(number)
      expect(parseIsoDay(isoDay(number))).toBe(number)
    }),
  )
})

test('days agree with those of the platform', () => {
  fc.assert(
    fc.property(day, (number) => {
      const platform = new Date(number * 86_400_000)
      expect(isoDay(number)).toBe(platform.toISOString().slice(0, 10))
      expect(weekdayOf(number) % 7).toBe(platform.getUTCDay())
    }),
  )
})

test('months follow each other without a gap, over the year’s end too', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1600, max: 2400 }), fc.integer({ min: -11, max: 24 }), (year, month) => {
      expect(monthDays(year, month + 1).from).toBe(monthDays(year, month).to + 1)
    }),
  )
})

test.each([['2024-02-30'], ['2023-02-29'], ['2024-13-01'], ['2024'], ['yesterday']])(
  '%s names no day',
  (text) => {
    expect(parseIsoDay(text)).toBeUndefined()
  },
)

const only = (text: string, publishedAt?: string): unknown => {
  const found = findDates(plainDoc(text), {
    language: english,
    ...(publishedAt === undefined ? {} : { publishedAt }),
  })
  expect(found).toHaveLength(1)
  return { from: found[0]?.from, to: found[0]?.to }
}

test('a whole date means the same day however it is written and whenever it is read', () => {
  fc.assert(
    fc.property(modern, fc.option(modern, { nil: undefined }), (number, published) => {
      const { year, month, day: date } = civil(number)
      const name = months[month - 1] ?? ''
      const iso = isoDay(number)
      const weekday = weekdays[weekdayOf(number) - 1] ?? ''
      for (const text of [
        `Shells fell on ${name} ${date}, ${year}.`,
        `Shells fell on ${date} ${name} ${year}.`,
        `Shells fell on ${weekday}, ${name} ${date}, ${year}, he said.`,
        `Shells fell on ${iso} in town.`,
      ])
        expect(only(text, published === undefined ? undefined : isoDay(published))).toEqual({
          from: iso,
          to: iso,
        })
    }),
    { numRuns: 60 },
  )
})

test('a weekday is one of the seven days up to the article’s own', () => {
  fc.assert(
    fc.property(modern, fc.nat(6), (published, weekday) => {
      const { from } = only(`Shells fell on ${weekdays[weekday]}.`, isoDay(published)) as { from: string }
      const found = parseIsoDay(from) ?? Number.NaN
      expect(published - found).toBeGreaterThanOrEqual(0)
      expect(published - found).toBeLessThan(7)
      expect(weekdayOf(found)).toBe(weekday + 1)
    }),
    { numRuns: 60 },
  )
})

test('a stretch that a direction chooses lies on that side of the article’s day', () => {
  const when = fc.oneof(
    fc.record({
      kind: fc.constant('day' as const),
      month: fc.integer({ min: 1, max: 12 }),
      day: fc.integer({ min: 1, max: 28 }),
    }),
    fc.record({ kind: fc.constant('day-of-month' as const), day: fc.integer({ min: 1, max: 31 }) }),
    fc.record({ kind: fc.constant('month' as const), month: fc.integer({ min: 1, max: 12 }) }),
  )
  fc.assert(
    fc.property(modern, when, (anchor, expression) => {
      const past = resolveDate(expression, { anchor, direction: 'past' })
      const future = resolveDate(expression, { anchor, direction: 'future' })
      const near = resolveDate(expression, { anchor, direction: 'near' })
      expect(parseIsoDay(past.from ?? '')).toBeLessThanOrEqual(anchor)
      if (expression.kind !== 'day') expect(parseIsoDay(future.to ?? '')).toBeGreaterThanOrEqual(anchor)
      if (expression.kind !== 'month') expect([past.from, future.from]).toContain(near.from)
    }),
  )
})

test('a portion lies within what it is of, and the last one ends with it', () => {
  const unit = fc.constantFrom('day', 'week', 'month', 'quarter', 'third', 'half')
  const whole = fc.oneof(
    fc.record({ kind: fc.constant('year' as const), year: fc.integer({ min: 1900, max: 2100 }) }),
    fc.record({
      kind: fc.constant('month' as const),
      year: fc.integer({ min: 1900, max: 2100 }),
      month: fc.integer({ min: 1, max: 12 }),
    }),
  )
  fc.assert(
    fc.property(
      unit,
      whole,
      fc.integer({ min: -1, max: 13 }),
      fc.integer({ min: 1, max: 3 }),
      (unit, of, nth, count) => {
        fc.pre(nth !== 0)
        const outer = resolveDate(of)
        const inner = resolveDate({ kind: 'portion', unit, nth, count, of })
        if (inner.from === undefined || inner.to === undefined) return
        expect(inner.from <= inner.to).toBe(true)
        expect(inner.from >= (outer.from ?? '') && inner.to <= (outer.to ?? '')).toBe(true)
        if (nth === -1) expect(inner.to).toBe(outer.to)
      },
    ),
  )
})

test('without the article’s day no relative time gets days', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(
        'yesterday',
        'last month',
        'two weeks ago',
        'on Friday',
        'in January',
        'the past 24 hours',
      ),
      (when) => {
        expect(only(`Shells fell ${when}.`)).toEqual({ from: undefined, to: undefined })
      },
    ),
  )
})

test('spans lie within the text, in order, and never overlap', () => {
  const words = [
    ...months,
    ...weekdays,
    'in',
    'on',
    'since',
    '4',
    '2014',
    'last',
    'ago',
    'two',
    'weeks',
    ',',
    'of',
    'the',
    'early',
    'from',
    'to',
    '(',
    ')',
    'mid-2020',
    "'s",
  ]
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 12 }), (chosen) => {
      const read = plainDoc(`${chosen.join(' ')} end.`)
      let reached = 0
      for (const { start, end, from, to, head, first, last } of findDates(read, {
        language: english,
        publishedAt: '2022-03-15',
      })) {
        expect(start).toBeGreaterThanOrEqual(reached)
        expect(end).toBeGreaterThan(start)
        expect(head).toBeGreaterThanOrEqual(first)
        expect(head).toBeLessThan(last)
        if (from !== undefined && to !== undefined) expect(from <= to).toBe(true)
        reached = end
      }
    }),
  )
})
