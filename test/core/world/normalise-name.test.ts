import fc from 'fast-check'
import { expect, test } from 'vitest'
import { normaliseName } from '#core/world/index.ts'

test.each([
  ['U.S.', 'us'],
  ['the United States', 'united states'],
  ['Côte d’Ivoire', 'cote divoire'],
  ["Kata'ib Hizballah", 'kataib hizballah'],
  ['Ain al-Asad', 'ain al asad'],
  ['Abdel Fattah el-Sisi', 'abdel fattah al sisi'],
  ['ash-Shabaab', 'al shabaab'],
  ['an-Nusra', 'al nusra'],
  ['Washington, D.C.', 'washington dc'],
  ['St. Petersburg', 'st petersburg'],
  ['Saint Petersburg', 'st petersburg'],
  ['Trinidad & Tobago', 'trinidad and tobago'],
  ['Łódź', 'lodz'],
  ['Erdoğan', 'erdogan'],
  ['Diyarbakır', 'diyarbakir'],
  ['…', ''],
])('%s is compared as “%s”', (name, key) => {
  expect(normaliseName(name)).toBe(key)
})

test('what is compared does not change when it is compared again', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (name) => {
      const key = normaliseName(name).replace(/^the /, '')
      expect(normaliseName(key).replace(/^the /, '')).toBe(key)
    }),
  )
})

test('case, accents, hyphens and apostrophes make no difference', () => {
  fc.assert(
    fc.property(fc.array(fc.stringMatching(/^[a-z]{3,8}$/), { minLength: 1, maxLength: 4 }), (words) => {
      const plain = normaliseName(words.join(' '))
      expect(normaliseName(words.join('-').toUpperCase())).toBe(plain)
      expect(normaliseName(words.map((word) => `${word[0]}\u0301${word.slice(1)}`).join(' '))).toBe(plain)
      expect(normaliseName(words.map((word) => `${word.slice(0, 2)}’${word.slice(2)}`).join(' '))).toBe(plain)
    }),
  )
})
