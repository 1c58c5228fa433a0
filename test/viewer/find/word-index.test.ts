import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isOneSlip, wordIndexer, wordsIn } from '#viewer/find/word-index.ts'

const indexOf = (...texts: readonly (string | readonly [string, number])[]) => {
  const indexer = wordIndexer()
  for (const text of texts) typeof text === 'string' ? indexer.add(text) : indexer.add(...text)
  return indexer.done()
}

describe('finding by words', () => {
  it('needs every word, each as a word or its beginning', () => {
    const find = indexOf('Free Coast Front', 'Front of the Islands', 'A free port')
    expect(find('fr', 9)).toEqual([0, 1, 2])
    expect(find('front', 9)).toEqual([0, 1])
    expect(find('fro coa', 9)).toEqual([0])
    expect(find('coast island', 9)).toEqual([])
  })

  it('asks for no case, no diacritics and no apostrophes', () => {
    const find = indexOf('Général Óscar Ibáñez', "Sana'a", 'Владимир Петров')
    expect(find('general ibanez', 9)).toEqual([0])
    expect(find('SANAA', 9)).toEqual([1])
    expect(find('петр', 9)).toEqual([2])
  })

  it('forgives one slip in a longer word, also while it is being typed', () => {
    const find = indexOf('Hezbollah', 'Lebanon', 'Velia')
    expect(find('hezbolah', 9)).toEqual([0])
    expect(find('lebnaon', 9)).toEqual([1])
    expect(find('hexbol', 9)).toEqual([0])
    expect(find('vela', 9)).toEqual([])
  })

  it('puts the word itself before words that begin with it, then what is worth more', () => {
    const find = indexOf(['ironside', 9], ['iron', 1], ['iron works', 5], ['irony', 2])
    expect(find('iron', 9)).toEqual([2, 1, 0, 3])
    expect(find('iron', 2)).toEqual([2, 1])
  })

  it('finds what a look at every text finds', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'é', 'x'), minLength: 1, maxLength: 4 })
    fc.assert(
      fc.property(
        fc.array(fc.array(word, { maxLength: 5 }), { maxLength: 12 }),
        fc.array(word, { minLength: 1, maxLength: 3 }),
        (texts, asked) => {
          const find = indexOf(...texts.map((words) => words.join(' ')))
          const has = (text: readonly string[]): boolean =>
            asked.every((one) =>
              text.some((other) => (wordsIn(other)[0] ?? '').startsWith(wordsIn(one)[0] ?? '')),
            )
          expect([...find(asked.join(' '), 99)].sort((a, b) => a - b)).toEqual(
            texts.flatMap((text, at) => (has(text) ? [at] : [])),
          )
        },
      ),
    )
  })
})

describe('one slip', () => {
  it('is a letter more, less, other, or two swapped, and no more', () => {
    for (const other of ['abc', 'abcde', 'abxd', 'abdc']) expect(isOneSlip('abcd', other)).toBe(true)
    for (const other of ['abcd', 'ab', 'axxd', 'dcba']) expect(isOneSlip('abcd', other)).toBe(false)
  })
})
