import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findQuantities } from '#core/analyse/quantities/index.ts'
import { readNumber } from '#core/analyse/quantities/read-number.ts'
import { english } from '#core/languages/index.ts'
import { doc } from '../../../helpers/doc.ts'

const told = (sentence: string): string[] => {
  const read = doc([sentence])
  return findQuantities(read, { language: english }).map(
    ({ start, end, head, value, max, bound, article, ordinal }) =>
      `${read.text.slice(start, end)} → ${read.sentences[0]?.tokens[head]?.text} ${value}${max === undefined ? '' : `-${max}`} ${bound}${article ? ' article' : ''}${ordinal ? ' ordinal' : ''}`,
  )
}

describe('numbers and what they count', () => {
  test.each([
    ['three/CD/nummod>2 guards/NNS/nsubj>3 fled/VBD/root', 'three → guards 3 exact'],
    [
      'at/IN/case>3 least/JJS/nmod>3 three/CD/nummod>4 guards/NNS/nsubj>5 fled/VBD/root',
      'at least three → guards 3 at-least',
    ],
    [
      'more/JJR/advmod>3 than/IN/fixed>1 175/CD/nummod>4 raids/NNS/root',
      'more than 175 → raids 175 at-least',
    ],
    ['some/DT/advmod>2 2,500/CD/nummod>3 guards/NNS/root', 'some 2,500 → guards 2500 about'],
    ['a/DT/det>2 dozen/NN/nummod>3 guards/NNS/root', 'a dozen → guards 12 exact'],
    ['half/PDT/det>3 a/DT/det>3 dozen/NN/nummod>4 guards/NNS/root', 'half a dozen → guards 6 exact'],
    [
      'no/DT/det>4 fewer/JJR/amod>4 than/IN/case>4 40/CD/nummod>5 guards/NNS/root',
      'no fewer than 40 → guards 40 at-least',
    ],
    ['up/IN/advmod>3 to/IN/fixed>1 40/CD/nummod>4 guards/NNS/root', 'up to 40 → guards 40 at-most'],
    [
      'between/IN/case>5 three/CD/nummod>5 and/CC/cc>4 five/CD/conj>2 guards/NNS/root',
      'between three and five → guards 3-5 exact',
    ],
    ['three/CD/nummod>4 to/IN/case>3 five/CD/nmod>1 guards/NNS/root', 'three to five → guards 3-5 exact'],
    ['3.5/CD/compound>2 million/CD/nummod>3 people/NNS/root', '3.5 million → people 3500000 exact'],
    [
      'two/CD/compound>2 hundred/CD/nummod>5 and/CC/cc>4 five/CD/conj>2 guards/NNS/root',
      'two hundred and five → guards 205 exact',
    ],
    ['twenty-five/CD/nummod>2 guards/NNS/root', 'twenty-five → guards 25 exact'],
    ['both/DT/det>2 guards/NNS/nsubj>3 fled/VBD/root', 'both → guards 2 exact'],
    ['a/DT/det>2 pair/NN/root of/IN/case>4 guards/NNS/nmod>2', 'a pair → guards 2 exact'],
    ['40/CD/nummod>2 guards/NNS/root or/CC/cc>4 more/JJR/conj>1', '40 → guards 40 exact'],
    ['killing=kill/VBG/root 40/CD/obj>1', '40 → 40 40 exact'],
    [
      'the/DT/det>3 second/JJ/amod>3 guard/NN/root',
      'second → guard 2 ordinal'.replace(' 2 ordinal', ' 2 exact ordinal'),
    ],
    ['a/DT/det>2 guard/NN/nsubj>3 fled/VBD/root', 'a → guard 1 exact article'],
  ])('%s', (sentence, expected) => {
    expect(told(sentence)).toEqual([expected])
  })

  test('numbers that share a noun both count it', () => {
    expect(
      told(
        'about/RB/advmod>2 2,500/CD/nummod>7 US/NNP/nmod>7 and/CC/cc>5 1,000/CD/conj>2 other/JJ/amod>7 guards/NNS/root',
      ),
    ).toEqual(['about 2,500 → guards 2500 about', '1,000 → guards 1000 exact'])
    expect(
      told(
        'about/RB/advmod>2 2,500/CD/root US/NNP/dep>2 and/CC/cc>7 1,000/CD/nummod>7 other/JJ/amod>7 guards/NNS/conj>2',
      ),
    ).toEqual(['about 2,500 → guards 2500 about', '1,000 → guards 1000 exact'])
  })

  test.each([
    ['vague numbers', 'dozens=dozen/NNS/root of/IN/case>3 guards/NNS/nmod>1'],
    ['hundreds', 'hundreds=hundred/NNS/root of/IN/case>3 guards/NNS/nmod>1'],
    ['sums of money', '$/$/root 40/CD/nummod>1'],
    ['ages beside a name', 'Reza/NNP/nsubj>5 ,/,/punct>1 40/CD/nummod>1 ,/,/punct>1 fled/VBD/root'],
    ['days of dates', 'rain/NN/root on/IN/case>3 May/NNP/obl>1 4/CD/nummod>3 ,/,/punct>5 2014/CD/nmod>3'],
    ['years', 'rain/NN/root in/IN/case>3 2014/CD/obl>1'],
    ['hours', 'rain/NN/root at/IN/case>3 0530/CD/obl>1 GMT/NNP/flat>3'],
    ['“that one”', 'rain/VB/root that/DT/det>3 one/CD/obj>1'],
    ['labels', 'flight/NN/root 655/CD/nummod>1'],
  ])('%s are none', (_, sentence) => {
    expect(told(sentence)).toEqual([])
  })
})

const ones =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  )
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')

/** Spells a number below a million as English does. */
const spelt = (value: number): string[] => {
  if (value < 20) return [ones[value] ?? '']
  if (value < 100) {
    const ten = tens[Math.floor(value / 10) - 2] ?? ''
    return [value % 10 === 0 ? ten : `${ten}-${ones[value % 10]}`]
  }
  if (value < 1000)
    return [
      ones[Math.floor(value / 100)] ?? '',
      'hundred',
      ...(value % 100 === 0 ? [] : ['and', ...spelt(value % 100)]),
    ]
  const rest = value % 1000
  return [
    ...spelt(Math.floor(value / 1000)),
    'thousand',
    ...(rest === 0 ? [] : rest < 100 ? ['and', ...spelt(rest)] : spelt(rest)),
  ]
}

test('a number means the same in words, figures and grouped figures', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 999_999 }), (value) => {
      const words = spelt(value)
      const grouped = String(value).replace(/\B(?=(?:\d{3})+$)/g, ',')
      expect(readNumber(words, 0, english.numbers)).toEqual({ value, end: words.length })
      expect(readNumber([String(value)], 0, english.numbers)).toEqual({ value, end: 1 })
      expect(readNumber([grouped], 0, english.numbers)).toEqual({ value, end: 1 })
    }),
  )
})
