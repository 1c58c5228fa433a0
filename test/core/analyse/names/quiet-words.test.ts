import { describe, expect, it } from 'vitest'
import { isShouted, wordsToName, wordsToTag } from '#core/analyse/names/quiet-words.ts'
import { english } from '#core/languages/index.ts'
import { doc } from '../../../helpers/doc.ts'

const tokensOf = (line: string) => doc([line]).sentences[0]?.tokens ?? []

describe('words in capitals', () => {
  it('are read small where the whole sentence shouts', () => {
    const tokens = tokensOf('TROOPS/NNS/root ENTER/VBP THE/DT CITY/NN OF/IN MOSUL/NNP')
    expect(wordsToTag(tokens, english.text)).toEqual(['troops', 'enter', 'the', 'city', 'of', 'mosul'])
    expect(wordsToName(tokens)).toEqual(['troops', 'enter', 'the', 'city', 'of', 'Mosul'])
  })

  it('stay where only some words have them, or few words stand there', () => {
    expect(isShouted(tokensOf('NATO/NNP/root and/CC the/DT UN/NNP met/VBD'))).toBe(false)
    expect(isShouted(tokensOf('BAGHDAD/NNP/root --/:'))).toBe(false)
    expect(isShouted(tokensOf('1/CD/root 2/CD 3/CD 4/CD 5/CD'))).toBe(false)
  })

  it('that are common words in small letters are tagged as acronyms amid small letters', () => {
    const tokens = tokensOf('France/NNP/root fought/VBD IS/NNP ./.')
    expect(wordsToTag(tokens, english.text)).toEqual(['France', 'fought', 'UN', '.'])
    expect(wordsToTag(tokensOf('France/NNP/root is/VBZ ./.'), english.text)).toEqual(['France', 'is', '.'])
  })
})
