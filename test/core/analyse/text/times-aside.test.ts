import { describe, expect, it } from 'vitest'
import { timesAside, withTimes } from '#core/analyse/text/times-aside.ts'
import { tokenise } from '#core/analyse/text/tokenise.ts'
import { english } from '#core/languages/index.ts'

const asideIn = (text: string): string => {
  const tokens = tokenise(text, english.text)
  return [...timesAside(tokens, english.text)]
    .sort((a, b) => a - b)
    .map((at) => tokens[at]?.text)
    .join(' ')
}

describe('timesAside', () => {
  it('sets aside a day that stands between a subject and its verb', () => {
    expect(asideIn('The island today accepted the plan.')).toBe('today')
  })

  it('takes the preposition and the part of the day along', () => {
    expect(asideIn('The king on Friday evening signed a treaty.')).toBe('on Friday evening')
  })

  it('leaves a day alone that belongs to a noun or to another preposition', () => {
    expect(asideIn("They read Friday's letter.")).toBe('')
    expect(asideIn('The siege lasted until Friday.')).toBe('')
    expect(asideIn('The Good Friday Agreement held.')).toBe('')
  })
})

describe('withTimes', () => {
  it('hangs the day by the verb beside it, and keeps every offset', () => {
    const text = 'The island today accepted the plan.'
    const tokens = tokenise(text, english.text)
    const aside = timesAside(tokens, english.text)
    const verb = tokens.findIndex((token) => token.text === 'accepted')
    const parsed = tokens
      .filter((_, at) => !aside.has(at))
      .map((token) => ({
        ...token,
        upos: token.text === 'accepted' ? ('VERB' as const) : ('NOUN' as const),
        xpos: 'NN',
        lemma: token.text,
        head: token.text === 'accepted' ? -1 : 2,
        deprel: 'dep',
      }))
    const whole = withTimes(parsed, tokens, aside, english.text)
    expect(whole.map(({ start, end }) => text.slice(start, end))).toEqual(tokens.map((token) => token.text))
    expect(whole[2]).toMatchObject({ text: 'today', head: verb, deprel: 'obl:unmarked' })
    expect(whole[1]?.head).toBe(verb)
  })
})
