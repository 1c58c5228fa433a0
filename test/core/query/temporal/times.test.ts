import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { query } from '#core/query/index.ts'
import { civilOf, daysOf, firstMondayOf, weekOf } from '#core/query/temporal/calendar.ts'
import { emptyGraph } from '../../../helpers/sample-graph.ts'

const values = (text: string) =>
  query(emptyGraph(), text, { now: '2024-08-14T10:20:30.5+02:00' }).rows[0]?.values

describe('times', () => {
  it('turn days into dates and back as the Gregorian calendar does', () => {
    fc.assert(
      fc.property(fc.integer({ min: -30_000_000, max: 30_000_000 }), (days) => {
        const { year, month, day } = civilOf(days)
        expect(daysOf(year, month, day)).toBe(days)
        const date = new Date(days * 864e5)
        expect([year, month, day]).toEqual([date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()])
        const { weekYear, week } = weekOf(days)
        expect(firstMondayOf(weekYear) + (week - 1) * 7).toBeLessThanOrEqual(days)
      }),
      { seed: 2 },
    )
  })

  it('are read in the ways in which news and databases write them', () => {
    expect(
      values(
        "RETURN toString(date('2024-W33-3')) AS a, toString(date('2024-227')) AS b, toString(date('2024-02')) AS c",
      ),
    ).toEqual(['2024-08-14', '2024-08-14', '2024-02-01'])
    expect(
      values(
        "RETURN toString(datetime('2024-08-14T10:20+0300')) AS a, toString(time('1020Z')) AS b, toString(duration('P1Y2M3W4DT5.5H')) AS c",
      ),
    ).toEqual(['2024-08-14T10:20+03:00', '10:20Z', 'P1Y2M25DT5H30M'])
  })

  it('add, cut and measure', () => {
    expect(
      values(
        "RETURN toString(date('2024-01-31') + duration('P1M')) AS a, toString(date('2024-03-31') - duration({months: 1, days: 1})) AS b",
      ),
    ).toEqual(['2024-02-29', '2024-02-28'])
    expect(
      values(
        "RETURN toString(date.truncate('week', date('2024-08-14'))) AS a, toString(datetime.truncate('hour', datetime('2024-08-14T10:20:30Z'))) AS b",
      ),
    ).toEqual(['2024-08-12', '2024-08-14T10:00Z'])
    expect(
      values(
        "RETURN duration.inDays(date('2024-01-01'), date('2025-01-01')).days AS a, toString(duration.between(date('2024-01-31'), date('2024-03-01'))) AS b",
      ),
    ).toEqual([366, 'P1M1D'])
    expect(
      values("RETURN toString(duration('P1M') * 1.5) AS a, toString(duration('PT1H') / 4) AS b"),
    ).toEqual(['P1M15DT5H14M33S', 'PT15M'])
  })

  it('know zones, and the hour that comes twice', () => {
    expect(
      values("RETURN toString(datetime({year: 2024, month: 7, day: 1, timezone: 'Europe/Kyiv'})) AS a"),
    ).toEqual(['2024-07-01T00:00+03:00[Europe/Kyiv]'])
    expect(
      values(
        "RETURN toString(datetime({year: 2024, month: 3, day: 31, hour: 2, minute: 30, timezone: 'Europe/Paris'})) AS a",
      ),
    ).toEqual(['2024-03-31T03:30+02:00[Europe/Paris]'])
    expect(
      values(
        "RETURN toString(datetime({year: 2024, month: 10, day: 27, hour: 2, minute: 30, timezone: 'Europe/Paris'}) + duration('PT1H')) AS a",
      ),
    ).toEqual(['2024-10-27T02:30+01:00[Europe/Paris]'])
  })

  it('take the moment that is handed in for now', () => {
    expect(values('RETURN toString(date()) AS a, toString(datetime()) AS b, timestamp() AS c')).toEqual([
      '2024-08-14',
      '2024-08-14T10:20:30.5+02:00',
      Date.parse('2024-08-14T08:20:30.5Z'),
    ])
  })

  it.each([
    "date('2024-02-30')",
    "date('soon')",
    "time('25:00')",
    "duration('P')",
    "datetime({year: 2024, timezone: 'Mars/Base'})",
    'date({month: 1})',
  ])('%s is an error', (text) => {
    expect(() => values(`RETURN ${text}`)).toThrow()
  })
})
