import { describe, expect, it } from 'vitest'
import { parsePattern } from '#core/ontology/parse-pattern.ts'

const role = (name: string, required = false) => ({ role: name, required })
const verb = (pattern: string) => parsePattern({ part: 'verb', pattern })
const noun = (pattern: string) => parsePattern({ part: 'noun', pattern })

describe('parsePattern', () => {
  it('reads subject, head and object of a verb', () => {
    expect(verb('agent attack target!')).toEqual({
      subject: role('agent'),
      heads: ['attack'],
      modifiers: [],
      rest: [{ is: 'slot', ...role('target', true) }],
    })
  })

  it('reads a verb without a subject slot', () => {
    expect(verb('_ explode at target').subject).toBeUndefined()
  })

  it('reads a lexical object and an oblique with alternatives', () => {
    expect(verb('agent open fire on|at target!').rest).toEqual([
      { is: 'phrase', prepositions: [], modifiers: [], heads: ['fire'] },
      { is: 'oblique', prepositions: ['on', 'at'], ...role('target', true) },
    ])
  })

  it('reads a particle before an object, and a preposition before one', () => {
    expect(verb('agent blow up target!').rest[0]).toEqual({ is: 'particle', word: 'up' })
    expect(verb('agent fire on target!').rest[0]).toMatchObject({ is: 'oblique', prepositions: ['on'] })
    expect(verb('agent move in on target!').rest[0]).toEqual({ is: 'particle', word: 'in' })
    expect(verb('agent pull out of target!').rest).toEqual([
      { is: 'particle', word: 'out' },
      { is: 'oblique', prepositions: ['of'], ...role('target', true) },
    ])
  })

  it('reads a particle behind the object', () => {
    expect(verb('agent blow himself|herself up at target').rest).toEqual([
      { is: 'phrase', prepositions: [], modifiers: [], heads: ['himself', 'herself'] },
      { is: 'particle', word: 'up' },
      { is: 'oblique', prepositions: ['at'], ...role('target') },
    ])
  })

  it('reads fixed words behind a preposition', () => {
    expect(verb('agent place target! under house arrest').rest).toEqual([
      { is: 'slot', ...role('target', true) },
      { is: 'phrase', prepositions: ['under'], modifiers: ['house'], heads: ['arrest'] },
    ])
    expect(verb('agent go on strike').rest).toEqual([
      { is: 'phrase', prepositions: ['on'], modifiers: [], heads: ['strike'] },
    ])
  })

  it('reads the recipient before the object', () => {
    expect(verb('agent give recipient target').rest.map((part) => part.is)).toEqual(['slot', 'slot'])
  })

  it('reads a noun with its modifiers', () => {
    expect(noun('car bombing of|against target by agent')).toEqual({
      heads: ['bombing'],
      modifiers: ['car'],
      rest: [
        { is: 'oblique', prepositions: ['of', 'against'], ...role('target') },
        { is: 'oblique', prepositions: ['by'], ...role('agent') },
      ],
    })
    expect(noun('withdrawal').rest).toEqual([])
  })

  it('reads compounds from both sides', () => {
    expect(parsePattern({ part: 'compound', pattern: 'source-backed target' })).toEqual({
      subject: role('source'),
      heads: ['backed'],
      modifiers: [],
      rest: [{ is: 'slot', ...role('target') }],
    })
    expect(parsePattern({ part: 'compound', pattern: 'pro-target source' })).toMatchObject({
      subject: role('target'),
      heads: ['pro'],
      prefix: true,
    })
  })

  it('reads the alternatives of a preposition', () => {
    expect(parsePattern({ part: 'preposition', pattern: 'source in|at target' }).heads).toEqual(['in', 'at'])
  })

  it('throws on a malformed pattern', () => {
    expect(() => verb('attack target')).toThrow(SyntaxError)
    expect(() => verb('agent rely on')).not.toThrow()
    expect(() => verb('agent call target to')).toThrow(SyntaxError)
    expect(() => parsePattern({ part: 'compound', pattern: 'backed target' })).toThrow(SyntaxError)
    expect(() => parsePattern({ part: 'preposition', pattern: 'source in' })).toThrow(SyntaxError)
  })
})
