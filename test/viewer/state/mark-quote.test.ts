import { expect, it } from 'vitest'
import { markQuote } from '#viewer/state/mark-quote.ts'

const quote = 'Norland backs the front.'

it('cuts a quote at agent, trigger and target, by the offsets of the article', () => {
  const at = (start: number, end: number) => ({ start: 100 + start, end: 100 + end })
  expect(
    markQuote({ quote, start: 100, end: 124, agent: at(0, 7), trigger: at(8, 13), target: at(14, 23) }),
  ).toEqual([
    { text: 'Norland', marks: ['agent'] },
    { text: ' ', marks: [] },
    { text: 'backs', marks: ['trigger'] },
    { text: ' ', marks: [] },
    { text: 'the front', marks: ['target'] },
    { text: '.', marks: [] },
  ])
})

it('marks what plays two parts as both', () => {
  const parts = markQuote({
    quote,
    start: 0,
    end: 24,
    agent: { start: 0, end: 13 },
    trigger: { start: 8, end: 13 },
  })
  expect(parts[1]).toEqual({ text: 'backs', marks: ['agent', 'trigger'] })
})

it('leaves out what stands in another sentence or in the headline', () => {
  const parts = markQuote({
    quote,
    start: 0,
    end: 24,
    agent: { start: 90, end: 95 },
    target: { start: 0, end: 7, field: 'title' },
  })
  expect(parts).toEqual([{ text: quote, marks: [] }])
})
