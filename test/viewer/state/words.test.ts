import { describe, expect, it } from 'vitest'
import {
  attributionInWords,
  countsInWords,
  dateInWords,
  factualityInWords,
  whenInWords,
} from '#viewer/state/words.ts'

describe('in words', () => {
  it('who says so, outermost first', () => {
    expect(attributionInWords([])).toBe('The article itself says so.')
    expect(
      attributionInWords([
        { stance: 'states', unnamed: true },
        { stance: 'claims', source: 'The army' },
      ]),
    ).toBe('Someone it does not name states that The army claims it.')
    expect(attributionInWords([{ stance: 'accuses', source: 'An official', unnamed: true }])).toBe(
      'An official (name withheld) alleges it.',
    )
  })

  it('whether it happened', () => {
    expect(factualityInWords({ status: 'attempted', polarity: 'positive', outcome: 'intercepted' })).toBe(
      'Attempted; intercepted.',
    )
    expect(factualityInWords({ status: 'asserted', polarity: 'negative', ended: true })).toBe(
      'Said not to be so; over by the time of the article.',
    )
  })

  it('dates of every precision, and a year that is not known', () => {
    expect(dateInWords('2024-08-14')).toBe('14 August 2024')
    expect(dateInWords('2024-08')).toBe('August 2024')
    expect(dateInWords('2024')).toBe('2024')
    expect(dateInWords('--01-04')).toBe('4 January, year unknown')
    expect(whenInWords({ from: '2024-08-01', to: '2024-08-31', precision: 'month' })).toBe('August 2024')
    expect(whenInWords({ from: '2023-10-07', precision: 'open' })).toBe('since 7 October 2023')
    expect(whenInWords({ precision: 'open' })).toBeUndefined()
  })

  it('counts with their bounds and ranges', () => {
    expect(
      countsInWords([
        { what: 'killed', value: 3, max: 5, bound: 'exact' },
        { what: 'occurrences', value: 175, bound: 'at-least' },
      ]),
    ).toBe('3–5 killed and at least 175 times')
  })
})
