import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { LONGEST_SENTENCE, splitSentences } from '#core/analyse/text/split-sentences.ts'
import { tokenise } from '#core/analyse/text/tokenise.ts'
import { english } from '#core/languages/index.ts'

const split = (text: string) => splitSentences(text, tokenise(text, english.text), english.text)
const textsOf = (text: string): string[] => split(text).map((s) => text.slice(s.start, s.end))

describe('splitSentences', () => {
  it('puts every token into exactly one sentence, in order', () => {
    const scraps = fc
      .array(
        fc.constantFrom(
          'The',
          'army',
          'U.S.',
          'Gen.',
          '.',
          '."',
          '?',
          '...',
          '\n',
          '\r\n',
          '\n\n',
          ' -- ',
          'BAGHDAD',
          '(',
          ')',
          '[Text]',
          '4',
          'p.m.',
          '"',
          ' ',
        ),
        { maxLength: 60 },
      )
      .map((parts) => parts.join(' '))
    fc.assert(
      fc.property(scraps, (text) => {
        const tokens = tokenise(text, english.text)
        const sentences = splitSentences(text, tokens, english.text)
        expect(sentences.flatMap((s) => s.tokens)).toEqual(tokens)
        for (const s of sentences) {
          expect(s.start).toBe(s.tokens[0]?.start)
          expect(s.end).toBe(s.tokens.at(-1)?.end)
          expect(s.tokens.length).toBeLessThanOrEqual(LONGEST_SENTENCE)
        }
      }),
      { numRuns: 300 },
    )
  })

  it('ends a sentence at a stop, a question or an exclamation mark', () => {
    expect(textsOf('Rebels fled. Did they? Yes! They did.')).toEqual([
      'Rebels fled.',
      'Did they?',
      'Yes!',
      'They did.',
    ])
  })

  it('does not end one at an abbreviation, an initial or a number', () => {
    for (const text of [
      'Maj. Gen. Qassem Soleimani met Col. John P. Smith at 4.30 p.m. on Jan. 4 in the U.S. capital.',
      'He told Mr. Brown of Acme Inc. that No. 7 was vs. them.',
      'U.S. Secretary of State Antony Doe spoke.',
    ]) {
      expect(textsOf(text)).toEqual([text])
    }
  })

  it('ends one at an abbreviation that a usual opening follows', () => {
    expect(textsOf('They left the U.S. The army stayed.')).toEqual(['They left the U.S.', 'The army stayed.'])
    expect(textsOf('It began at 5 p.m. He was there.')).toEqual(['It began at 5 p.m.', 'He was there.'])
  })

  it('keeps closing quotation marks and brackets with their sentence', () => {
    expect(textsOf('"We won." "They lost." (So he said.) Then it rained.')).toEqual([
      '"We won."',
      '"They lost."',
      '(So he said.)',
      'Then it rained.',
    ])
  })

  it('goes on where a quotation ends in a question and small letters follow', () => {
    expect(textsOf('"Why?" he asked.')).toEqual(['"Why?" he asked.'])
  })

  it('takes a line of its own for a sentence', () => {
    expect(textsOf('No bases."\nEvidence points to Iran\nRecent threats are new.')).toEqual([
      'No bases."',
      'Evidence points to Iran',
      'Recent threats are new.',
    ])
  })

  it('reads CRLF and empty lines alike', () => {
    expect(textsOf('One army fled\r\n\r\nAnother came\r\n')).toEqual(['One army fled', 'Another came'])
  })

  it('joins the lines of a text that is wrapped', () => {
    const text =
      'The army said that\nrebels had fled from\nthe town. It gave no\nnumbers of the dead\nor of the wounded.'
    expect(textsOf(text)).toEqual([
      'The army said that\nrebels had fled from\nthe town.',
      'It gave no\nnumbers of the dead\nor of the wounded.',
    ])
  })

  it('sets a dateline apart', () => {
    expect(textsOf('BAGHDAD -- Two drones fell.')).toEqual(['BAGHDAD --', 'Two drones fell.'])
    expect(textsOf('PANAMA CITY, 7 MAY 91 (EFE-ACAN) -- [Text] the army denied it.')).toEqual([
      'PANAMA CITY, 7 MAY 91 (EFE-ACAN) -- [Text]',
      'the army denied it.',
    ])
    expect(textsOf('Beirut, Jan. 5 (Agency) — Troops left.')).toEqual([
      'Beirut, Jan. 5 (Agency) —',
      'Troops left.',
    ])
  })

  it('takes no sentence with a dash for a dateline', () => {
    expect(textsOf('The coalition -- the largest yet -- left.')).toEqual([
      'The coalition -- the largest yet -- left.',
    ])
    expect(textsOf('Rebels attacked the town -- and won.')).toEqual(['Rebels attacked the town -- and won.'])
  })

  it('finds the border where a line break was lost', () => {
    expect(textsOf('Related StoryBAGHDAD -- Two drones fell.The army fled.')).toEqual([
      'Related Story',
      'BAGHDAD --',
      'Two drones fell.',
      'The army fled.',
    ])
  })

  it('cuts what has no end', () => {
    const sentences = split('word '.repeat(10_000))
    expect(Math.max(...sentences.map((s) => s.tokens.length))).toBeLessThanOrEqual(LONGEST_SENTENCE)
  })

  it('costs in step with the length', () => {
    const time = (text: string): number => {
      const tokens = tokenise(text, english.text)
      const began = performance.now()
      splitSentences(text, tokens, english.text)
      return performance.now() - began
    }
    const piece = 'The "rebels" (so they say) fled to A. B. Smith\nand others... '
    time(piece.repeat(2_000))
    const short = Math.min(time(piece.repeat(4_000)), time(piece.repeat(4_000)))
    const long = Math.min(time(piece.repeat(32_000)), time(piece.repeat(32_000)))
    expect(long).toBeLessThan(8 * short * 4 + 50)
  })
})
