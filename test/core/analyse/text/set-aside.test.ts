import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { besideDate, besidePhrase } from '#core/analyse/text/beside-front.ts'
import { besideInsertions } from '#core/analyse/text/beside-insertions.ts'
import { besideSpeaker } from '#core/analyse/text/beside-speaker.ts'
import { besideTimes } from '#core/analyse/text/beside-times.ts'
import { frontedPhrase } from '#core/analyse/text/fronted-phrase.ts'
import { insertions } from '#core/analyse/text/insertions.ts'
import { reportingClause } from '#core/analyse/text/reporting-clause.ts'
import type { ReadRun } from '#core/analyse/text/set-aside.ts'
import { tokenise } from '#core/analyse/text/tokenise.ts'
import { english } from '#core/languages/index.ts'

const rules = english.text
const tokensOf = (text: string) => tokenise(text, rules)
const textOf = (text: string, start: number, end: number): string =>
  tokensOf(text)
    .slice(start, end)
    .map((token) => token.text)
    .join(' ')

describe('reportingClause', () => {
  const clauseIn = (text: string): string => {
    const clause = reportingClause(tokensOf(text), rules)
    return textOf(text, clause?.start ?? 0, clause?.end ?? 0)
  }

  it('is found at the end of a sentence', () => {
    expect(clauseIn('Two miners were freed, the interior ministry in Sarn said on Monday.')).toBe(
      'the interior ministry in Sarn said on Monday .',
    )
    expect(clauseIn('Two miners were freed, residents told reporters.')).toBe('residents told reporters .')
  })

  it('is found behind a quotation, in either order', () => {
    expect(clauseIn('"We will not forget them," Omar Sol said.')).toBe('Omar Sol said .')
    expect(clauseIn('"We will not forget them," said Omar Sol, a spokesman for the miners.')).toBe(
      'said Omar Sol , a spokesman for the miners .',
    )
  })

  it('has commas of its own around a name', () => {
    expect(clauseIn('Two men will be freed, the chief negotiator, Elena Sol, told reporters.')).toBe(
      'the chief negotiator , Elena Sol , told reporters .',
    )
  })

  it('is found within a sentence', () => {
    expect(clauseIn('The raid, police said on Friday, killed two men.')).toBe('police said on Friday ,')
  })

  it('takes along what the speaker adds', () => {
    expect(clauseIn('The bridge fell, the army said, adding that nobody was hurt.')).toBe(
      'the army said , adding that nobody was hurt .',
    )
  })

  it('is no clause of another kind, and not where what is said follows', () => {
    expect(clauseIn('The bridge, which engineers said was old, fell.')).toBe('')
    expect(clauseIn('After the raid, police said the bridge fell.')).toBe('')
    expect(clauseIn('The bridge fell, and it was reported.')).toBe('')
  })
})

describe('insertions', () => {
  const insertedIn = (text: string): string[] =>
    insertions(tokensOf(text), rules).map(({ start, end }) => textOf(text, start, end))

  it('are brackets, what stands between dashes, and ages', () => {
    expect(insertedIn('The Salt Front (SF) left.')).toEqual(['( SF )'])
    expect(insertedIn('The mayor — a former miner — left the town-hall.')).toEqual(['— a former miner —'])
    expect(insertedIn('Omar Sol, 47, was freed.')).toEqual([', 47 ,'])
    expect(insertedIn('Omar Sol, 47, a miner, was freed.')).toEqual([', 47'])
  })

  it('are no other numbers, and no single dash', () => {
    expect(insertedIn('They met on March 12, 20, and 25 days later.')).toEqual([])
    expect(insertedIn('They came — and left.')).toEqual([])
  })
})

describe('frontedPhrase', () => {
  const phraseIn = (text: string): string => textOf(text, 0, frontedPhrase(tokensOf(text), rules))

  it('ends with its comma', () => {
    expect(phraseIn('In the northern hills, rebels killed two men.')).toBe('In the northern hills ,')
    expect(phraseIn('After the bridge fell, the army returned.')).toBe('After the bridge fell ,')
  })

  it('does not end within a list or before a country', () => {
    expect(phraseIn('In Sarn, Norland, the minister said so.')).toBe('In Sarn , Norland ,')
    expect(phraseIn('If Norland, Ost and Velia joined, the pact would hold.')).toBe(
      'If Norland , Ost and Velia joined ,',
    )
  })

  it('is none where no clause follows', () => {
    expect(phraseIn('In Sarn, no news.')).toBe('')
  })
})

describe('what is set aside', () => {
  const words = [
    'the raid killed Omar Sol 47 2031 Monday Sarn police said told reporters',
    'was has who which while In After Last On ( ) , , , . " — - — and said adding to with along',
  ]
    .join(' ')
    .split(' ')

  /** A reader that hangs every token by the first, as a verb. */
  const read: ReadRun = ({ tokens }) =>
    tokens.map((token, at) => ({
      ...token,
      upos: 'VERB',
      xpos: 'VBD',
      lemma: token.text.toLowerCase(),
      deprel: at === 0 ? 'root' : 'nsubj',
      head: at === 0 ? -1 : 0,
    }))

  it('is joined to one tree over the same tokens, whatever the sentence', () => {
    const steps = [besideInsertions, besideDate, besideSpeaker, besidePhrase, besideTimes]
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...words), { minLength: 3, maxLength: 40 }), (list) => {
        const text = `${list.join(' ')} .`
        const tokens = tokensOf(text)
        const whole = steps.reduceRight<ReadRun>(
          (inner, step) => (run) => step(run, inner, rules),
          read,
        )({ tokens, words: tokens.map((token) => token.text) })
        expect(whole.map(({ start, end }) => text.slice(start, end))).toEqual(
          tokens.map((token) => token.text),
        )
        for (const [at] of whole.entries()) {
          let up = at
          for (let climbed = 0; up >= 0; climbed += 1) {
            expect(climbed).toBeLessThanOrEqual(whole.length)
            up = whole[up]?.head ?? Number.NaN
          }
          expect(up).toBe(-1)
        }
      }),
      { numRuns: 500 },
    )
  })
})
