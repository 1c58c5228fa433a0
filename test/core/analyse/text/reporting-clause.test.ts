import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { joinSpeaker, partSpeaker } from '#core/analyse/text/part-speaker.ts'
import { reportingClause } from '#core/analyse/text/reporting-clause.ts'
import { tokenise } from '#core/analyse/text/tokenise.ts'
import { english } from '#core/languages/index.ts'

const clauseIn = (text: string): string => {
  const tokens = tokenise(text, english.text)
  const clause = reportingClause(tokens, english.text)
  return tokens
    .slice(clause?.start ?? 0, clause?.end ?? 0)
    .map((token) => token.text)
    .join(' ')
}

describe('reportingClause', () => {
  it('finds who says it at the end of a sentence', () => {
    expect(clauseIn('Two miners were freed, the interior ministry in Sarn said on Monday.')).toBe(
      'the interior ministry in Sarn said on Monday .',
    )
    expect(clauseIn('Two miners were freed, residents told reporters.')).toBe('residents told reporters .')
  })

  it('finds who says it behind a quotation, in either order', () => {
    expect(clauseIn('"We will not forget them," Omar Sol said.')).toBe('Omar Sol said .')
    expect(clauseIn('"We will not forget them," said Omar Sol, a spokesman for the miners.')).toBe(
      'said Omar Sol , a spokesman for the miners .',
    )
  })

  it('finds it within the sentence', () => {
    expect(clauseIn('The raid, police said on Friday, killed two men.')).toBe('police said on Friday ,')
  })

  it('takes along what the speaker adds', () => {
    expect(clauseIn('The bridge fell, the army said, adding that nobody was hurt.')).toBe(
      'the army said , adding that nobody was hurt .',
    )
  })

  it('is not taken in by a clause of its own, or by what is said behind the verb', () => {
    expect(clauseIn('The bridge, which engineers said was old, fell.')).toBe('')
    expect(clauseIn('After the raid, police said the bridge fell.')).toBe('')
    expect(clauseIn('The bridge fell, and it was reported.')).toBe('')
  })
})

describe('partSpeaker and joinSpeaker', () => {
  const token = { upos: 'VERB' as const, xpos: 'VBD', lemma: '', deprel: 'root', head: -1 }

  it('part the tokens without loss, whatever the clause', () => {
    fc.assert(
      fc.property(fc.integer({ min: 4, max: 40 }), fc.nat(), fc.nat(), (length, a, b) => {
        const tokens = Array.from({ length }, (_, at) => ({ start: at, end: at + 1, text: 'x' }))
        const start = 1 + (a % (length - 2))
        const end = start + 1 + (b % (length - start))
        const { said, speech } = partSpeaker(tokens, { start, end, verb: start })
        expect([...said, ...speech].sort((x, y) => x - y)).toEqual(tokens.map((_, at) => at))
      }),
    )
  })

  it('make what is said the clause of the verb of speech', () => {
    const tokens = tokenise('They left, he said.', english.text)
    const clause = reportingClause(tokens, english.text)
    if (clause === undefined) throw new Error('no clause')
    const parted = partSpeaker(tokens, clause)
    const drafts = (part: readonly number[], root: number) =>
      part.map((at, index) => ({
        ...token,
        ...(tokens[at] ?? { start: 0, end: 0, text: '' }),
        head: index === root ? -1 : root,
      }))
    const joined = joinSpeaker(parted, drafts(parted.said, 1), drafts(parted.speech, 1))
    expect(joined?.map(({ head }) => head)).toEqual([1, 4, 1, 4, -1, 4])
    expect(joined?.[1]?.deprel).toBe('ccomp')
  })

  it('give up where nothing is said to be so', () => {
    const tokens = tokenise('They left, he said.', english.text)
    const parted = { said: [0, 1, 2], speech: [3, 4, 5], verb: 4 }
    const nominal = [0, 1, 2].map((at) => ({
      ...token,
      ...(tokens[at] ?? { start: 0, end: 0, text: '' }),
      xpos: 'NN',
    }))
    expect(joinSpeaker(parted, nominal, nominal)).toBeUndefined()
  })
})
