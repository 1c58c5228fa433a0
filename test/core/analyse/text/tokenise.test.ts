import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { tokenise } from '#core/analyse/text/tokenise.ts'
import { english } from '#core/languages/index.ts'

const wordsOf = (text: string): string[] => tokenise(text, english.text).map((token) => token.text)

/** News-like scraps, so that chance meets abbreviations, marks and odd characters more often. */
const scraps = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        'U.S.',
        'Maj. Gen.',
        "don't",
        'al-Asad',
        '--',
        '...',
        '“',
        '”',
        "'",
        '’s',
        '$4.25',
        '2,500',
        '\r\n',
        '\n\n',
        ' ',
        '—',
        '(',
        ')',
        '[Text]',
        'StoryBAGHDAD',
        'cannot',
        '10:30',
        'http://a.b/c.',
        '\u00a0',
        '\ud83d',
        '😀',
        '\u200b',
        'é',
        '中文',
      ),
      fc.string({ unit: 'binary', maxLength: 6 }),
    ),
    { maxLength: 40 },
  )
  .map((parts) => parts.join(''))

describe('tokenise', () => {
  it('gives tokens in order that never overlap and quote the text exactly', () => {
    fc.assert(
      fc.property(scraps, (text) => {
        let end = 0
        for (const token of tokenise(text, english.text)) {
          expect(token.start).toBeGreaterThanOrEqual(end)
          expect(token.end).toBeGreaterThan(token.start)
          expect(token.text).toBe(text.slice(token.start, token.end))
          end = token.end
        }
        expect(end).toBeLessThanOrEqual(text.length)
      }),
      { numRuns: 500 },
    )
  })

  it('loses nothing but space', () => {
    fc.assert(
      fc.property(scraps, (text) => {
        const bare = (s: string): string =>
          [...s].filter((c) => c > ' ' && !/[\s\u200b\ufeff]/.test(c)).join('')
        expect(bare(wordsOf(text).join(''))).toBe(bare(text))
      }),
      { numRuns: 300 },
    )
  })

  it('keeps hyphenated words whole', () => {
    expect(wordsOf('Iran-backed forces near al-Asad, in self-defence')).toEqual([
      'Iran-backed',
      'forces',
      'near',
      'al-Asad',
      ',',
      'in',
      'self-defence',
    ])
  })

  it('divides contractions and possessives', () => {
    expect(wordsOf("They don't know Iraq's, can't and cannot")).toEqual([
      'They',
      'do',
      "n't",
      'know',
      'Iraq',
      "'s",
      ',',
      'ca',
      "n't",
      'and',
      'can',
      'not',
    ])
    expect(wordsOf('Iraq’s')).toEqual(['Iraq', '’s'])
    expect(wordsOf('"Hamas"\'s men')).toEqual(['"', 'Hamas', '"', "'s", 'men'])
  })

  it('keeps numbers, money and times readable', () => {
    expect(wordsOf('$4.25 for 2,500 men at 10:30, 12% of 1/2')).toEqual([
      '$',
      '4.25',
      'for',
      '2,500',
      'men',
      'at',
      '10:30',
      ',',
      '12',
      '%',
      'of',
      '1/2',
    ])
  })

  it('leaves an abbreviation its stop and takes it from other words', () => {
    expect(wordsOf('Maj. Gen. Smith of the U.S. left Jan. 4.')).toEqual([
      'Maj.',
      'Gen.',
      'Smith',
      'of',
      'the',
      'U.S.',
      'left',
      'Jan.',
      '4',
      '.',
    ])
  })

  it('divides where a space or a line break was lost', () => {
    expect(wordsOf('their bases.The army')).toEqual(['their', 'bases', '.', 'The', 'army'])
    expect(wordsOf('Related StoryBAGHDAD -- Two')).toEqual(['Related', 'Story', 'BAGHDAD', '--', 'Two'])
  })

  it('keeps web addresses whole', () => {
    expect(wordsOf('See https://example.org/a?b=1, or www.example.org.')).toEqual([
      'See',
      'https://example.org/a?b=1',
      ',',
      'or',
      'www.example.org',
      '.',
    ])
  })

  it('reads a line of ten million characters in seconds', () => {
    const began = performance.now()
    const tokens = tokenise('The rebels shelled Ain al-Asad on Jan. 4. '.repeat(240_000), english.text)
    expect(tokens.length).toBe(240_000 * 9)
    expect(performance.now() - began).toBeLessThan(25_000)
  })

  it('reads a word of ten million letters, and as many marks, in seconds', () => {
    const began = performance.now()
    tokenise('a'.repeat(5_000_000), english.text)
    tokenise('"'.repeat(5_000_000), english.text)
    tokenise("'s".repeat(2_000_000), english.text)
    tokenise('A.'.repeat(2_000_000), english.text)
    expect(performance.now() - began).toBeLessThan(25_000)
  })
})
