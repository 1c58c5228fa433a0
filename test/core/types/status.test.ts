import { describe, expect, it } from 'vitest'
import type { Modality, Polarity, Said, Stance, Status } from '#core/types/index.ts'
import { statusOf } from '#core/types/index.ts'

const said = (
  stances: readonly Stance[] = [],
  modality: Modality = 'actual',
  polarity: Polarity = 'positive',
): Said => ({
  factuality: { polarity, modality },
  attribution: stances.map((stance) => ({ stance, unnamed: true })),
})

const asserts = said()
const negates = said([], 'actual', 'negative')
const claims = said(['claims'])
const denies = said(['denies'])

const table: readonly (readonly [string, readonly Said[], Status])[] = [
  ['the article says it', [asserts], 'asserted'],
  ['a source reports it', [said(['states'])], 'asserted'],
  ['a source confirms it', [said(['confirms'])], 'asserted'],
  ['a source claims it', [claims], 'claimed'],
  ['a source accuses', [said(['accuses'])], 'accused'],
  ['a source suspects', [said(['suspects'])], 'suspected'],
  ['a source denies it', [denies], 'denied'],
  ['a report of a claim is a claim', [said(['states', 'claims'])], 'claimed'],
  ['a claim of a suspicion is a suspicion', [said(['claims', 'suspects'])], 'suspected'],
  ['a report of a denial is a denial', [said(['states', 'denies'])], 'denied'],
  ['a denial of a denial is a claim', [said(['denies', 'denies'])], 'claimed'],
  ['one asserts, one claims', [claims, asserts], 'asserted'],
  ['one claims, one accuses', [said(['accuses']), claims], 'claimed'],
  ['one asserts, one denies', [asserts, denies], 'disputed'],
  ['one claims, one denies', [claims, denies], 'disputed'],
  ['one accuses, one denies', [said(['accuses']), denies], 'disputed'],
  ['one asserts, one asserts the contrary', [asserts, negates], 'disputed'],
  ['the contrary is asserted', [negates], 'asserted'],
  ['the contrary is claimed', [said(['claims'], 'actual', 'negative')], 'claimed'],
  ['the contrary is asserted, the fact denied', [negates, denies], 'denied'],
  ['attempted', [said([], 'attempted')], 'attempted'],
  ['planned', [said([], 'planned')], 'planned'],
  ['threatened by a speaker', [said(['states'], 'threatened')], 'threatened'],
  ['demanded', [said([], 'demanded')], 'demanded'],
  ['hypothetical', [said([], 'hypothetical')], 'hypothetical'],
  ['planned, then done', [said([], 'planned'), asserts], 'asserted'],
  ['planned, then claimed', [said([], 'planned'), claims], 'claimed'],
  ['a plan is denied', [said([], 'planned'), said(['denies'], 'planned')], 'disputed'],
]

describe('statusOf', () => {
  it.each(table)('%s', (_, tellings, status) => {
    expect(statusOf(tellings)).toBe(status)
    expect(statusOf([...tellings].reverse())).toBe(status)
  })
})
