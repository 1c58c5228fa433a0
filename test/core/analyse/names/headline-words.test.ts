import { describe, expect, it } from 'vitest'
import { headlineWords, heardWords, isTitled } from '#core/analyse/names/headline-words.ts'
import { english } from '#core/languages/index.ts'
import { doc } from '../../../helpers/doc.ts'

const wordsOf = (line: string) => doc([line]).sentences[0]?.tokens ?? []
const body = doc([
  'On/IN/root Monday/NNP police/NNS said/VBD the/DT clerk/NN ,/, Rosa/NNP Lind/NNP ,/, was/VBD shot/VBN by/IN her/PRP$ cousin/NN ./.',
  'The/DT clerk/NN died=die/VBD in/IN Harrow/NNP ./.',
])
const headline = (line: string) => headlineWords(wordsOf(line), heardWords(body.sentences), english.text)

describe('a headline in large letters', () => {
  it('is read as the running text writes its words', () => {
    expect(headline('Harrow/NNP/root Clerk/NNP Shot/NNP By/NNP Police/NNP')).toEqual([
      'Harrow',
      'clerk',
      'shot',
      'by',
      'police',
    ])
  })

  it('knows a word in another form of it', () => {
    expect(headline('Clerks/NNP/root Of/IN Harrow/NNP Shooting/NNP Lind/NNP Dies/NNP')?.slice(-1)).toEqual([
      'dies',
    ])
  })

  it('takes names in capitals from the running text', () => {
    expect(headline('POLICE/NNP/root SHOT/NNP ROSA/NNP LIND/NNP')).toEqual(['police', 'shot', 'Rosa', 'Lind'])
  })

  it('is left alone where its capitals tell names', () => {
    expect(headline('Rosa/NNP/root Lind/NNP was/VBD shot/VBN by/IN her/PRP$ cousin/NN')).toBeUndefined()
  })

  it('is no list of two names', () => {
    expect(isTitled(wordsOf('Rosa/NNP/root Lind/NNP'))).toBe(false)
  })
})
