import { expect, test } from 'vitest'
import { extractArticles } from '#core/build-graph.ts'

/** When the states of a text hold: "type from..to", an open end left out. */
const times = async (text: string): Promise<readonly string[]> => {
  const lines: string[] = []
  for await (const { relations } of extractArticles([{ id: 'one', text, publishedAt: '2031-05-30' }]))
    for (const { type, when } of relations)
      lines.push(when ? `${type} ${when.from ?? ''}..${when.to ?? ''}` : type)
  return lines
}

test.each([
  ['The port of Adro, held by the militia since 2016, was shelled.', 'controls 2016-01-01..'],
  [
    'Khalid Noor, who served as governor of Adro from 2005 to 2009, fled.',
    'holds-post 2005-01-01..2009-12-31',
  ],
  ['Omar Said, head of the Red Crescent since 2019, was shot dead on Monday.', 'leads 2019-01-01..'],
  ['The Free Hills Front ruled the island until 2011.', 'controls ..2011-12-31'],
  ['The minister said on Monday that Turkey controls the town of Afrin.', 'controls'],
])('%s', async (text, time) => {
  expect(await times(text)).toContain(time)
})

test('a time for which an office is held dates nothing else', async () => {
  for await (const { events } of extractArticles([
    {
      id: 'one',
      text: 'Omar Said, head of the Red Crescent since 2019, was shot dead on Monday.',
      publishedAt: '2031-05-30',
    },
  ]))
    expect(events.map(({ when }) => when?.from)).toEqual(['2031-05-26'])
})
