import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { safeRegex } from '#core/query/compile/safe-regex.ts'

const matches = (pattern: string, text: string): boolean => safeRegex(pattern, () => {})(text)

describe('a regular expression', () => {
  it('matches whole strings, as JavaScript does between ^ and $', () => {
    const pieces = fc.constantFrom(
      'a',
      'b',
      '.',
      '\\d',
      '[ab]',
      '[^a]',
      '(a|b)',
      '(?:ab)',
      'a*',
      'b+',
      'a?',
      '(a|ab)*',
      'a{2}',
      'b{1,2}',
      '|',
      '[a-c]+?',
    )
    const texts = fc
      .array(fc.constantFrom('a', 'b', 'c', '1'), { maxLength: 8 })
      .map((chars) => chars.join(''))
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 5 }), texts, (parts, text) => {
        const pattern = parts.join('')
        expect(matches(pattern, text)).toBe(new RegExp(`^(?:${pattern})$`, 'u').test(text))
      }),
      { numRuns: 2000, seed: 9 },
    )
  })

  it('knows case, line ends, word ends and letters of any script', () => {
    expect(matches('(?i)straße', 'STRASSE')).toBe(false)
    expect(matches('(?i)naïve', 'NAÏVE')).toBe(true)
    expect(matches('a.b', 'a\nb')).toBe(false)
    expect(matches('(?s)a.b', 'a\nb')).toBe(true)
    expect(matches('.*\\bend\\b.*', 'the end of it')).toBe(true)
    expect(matches('\\p{L}+', 'Ἀθῆναι')).toBe(true)
    expect(matches('.', '\u{1f41f}')).toBe(true)
  })

  it.each(['(a+)+b', '(a|a)*b', '(a|aa)+b', '(.*)*x', '([a-z]+)*\\d', '(a?){50}a{50}b'])(
    'does not explode: %s',
    (pattern) => {
      let steps = 0
      const test = safeRegex(pattern, () => {
        steps += 1
      })
      expect(test('a'.repeat(5000))).toBe(false)
      // A few branches for each character, however they nest.
      expect(steps).toBeLessThanOrEqual(5 * 5000)
    },
  )

  it.each([
    '(a)\\1',
    '(?=a)',
    '(?<!a)b',
    '(?<x>a)',
    '(',
    ')',
    '[a',
    '*a',
    'a{2000}',
    '((((a{100}){100}){100}){100})',
    '\\',
  ])('refuses what it cannot do safely: %s', (pattern) => {
    expect(() => matches(pattern, 'a')).toThrow(/cannot be used/)
  })
})
