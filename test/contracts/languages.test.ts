import { describe, expect, it } from 'vitest'
import { languages } from '#core/languages/index.ts'

describe.each(languages)('the language pack $id', ({ id, text }) => {
  it('has an id as articles name languages', () => {
    expect(id).toMatch(/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/)
  })

  it('writes its words in small letters, abbreviations with their stop', () => {
    for (const set of [text.abbreviations, text.numberedAbbreviations]) {
      for (const word of set) expect(word).toMatch(/^[^\s\p{Lu}]+\.$/u)
    }
    for (const set of [text.openers, text.calendar, text.agentMarkers, text.datelineWords]) {
      for (const word of set) expect(word).toBe(word.toLowerCase())
    }
  })

  it('keeps abbreviations that may end a sentence apart from those that never do', () => {
    for (const word of text.closingAbbreviations) expect(text.abbreviations.has(word)).toBe(false)
  })

  it('divides fused words within the word', () => {
    for (const [word, cuts] of text.fused) {
      for (const cut of cuts) expect(cut > 0 && cut < word.length).toBe(true)
    }
  })

  it('gives every word a base form in small letters', () => {
    for (const word of ['Attacks', 'X', '’s', '4', '', 'ING', 'ed']) {
      for (const xpos of ['NNS', 'VBD', 'VBG', 'VBZ', 'NNP', 'JJR', 'RB']) {
        const base = text.lemma(word, xpos.startsWith('V') ? 'VERB' : 'NOUN', xpos)
        expect(base).toBe(base.toLowerCase())
        expect(base === '').toBe(word === '')
      }
    }
  })
})

it('no two language packs have one id', () => {
  expect(new Set(languages.map((pack) => pack.id)).size).toBe(languages.length)
})
