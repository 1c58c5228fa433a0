import { describe, expect, test } from 'vitest'
import { NewsgraphError } from '#core/errors.ts'
import { gazetteer, readGazetteer, worldGazetteer } from '#core/world/index.ts'

const refusal = (read: () => unknown): NewsgraphError => {
  try {
    read()
  } catch (error) {
    if (error instanceof NewsgraphError) return error
    throw error
  }
  throw new Error('nothing was refused')
}

describe('a table', () => {
  test('gives entries, lists split at semicolons, ids from names', () => {
    const text = 'name,kind,aliases,country,lat,lon\n"Fort Hope, East",facility,Hope; East Hope,RU,50.5,40\n'
    expect(readGazetteer(text, { format: 'csv' })).toEqual([
      {
        id: 'fort-hope-east',
        name: 'Fort Hope, East',
        kind: 'facility',
        aliases: ['Hope', 'East Hope'],
        country: 'RU',
        geo: { lat: 50.5, lon: 40 },
      },
    ])
  })

  test.each([
    ['name,kind\nHope,castle\n', 2, /Row 2: kind: a kind: person, government/],
    [
      'name,kind,country\nHope,facility,Russia\n',
      2,
      /Row 2: country: a country code of two capitals, such as IQ/,
    ],
    ['name,kind,lat,lon\nHope,facility,north,4\n', 2, /Row 2: geo\.lat/],
    [
      'name,kind\nHope,facility\nHope,city\n',
      3,
      /Row 3 has the id “hope” of row 2: give one of them another id/,
    ],
    ['name\nHope\n', 1, /lacks the column kind: add it to the first line/],
    ['name,kind,colour\nHope,facility,red\n', 1, /unknown column colour: the columns are id, name, kind/],
    ['id,name,kind\nFort Hope,Hope,facility\n', 2, /Row 2: id: an id in kebab-case/],
  ])('%j is refused in line %i', (text, line, message) => {
    const error = refusal(() => readGazetteer(text, { format: 'csv', file: 'mine.csv' }))
    expect(error.code).toBe('bad-gazetteer')
    expect(error.where).toEqual({ line, file: 'mine.csv' })
    expect(error.message).toMatch(message)
  })

  test('names five bad rows and counts the others', () => {
    const rows = Array.from({ length: 8 }, (_, index) => `Name ${index},castle`).join('\n')
    const error = refusal(() => readGazetteer(`name,kind\n${rows}`, { format: 'csv' }))
    expect(error.message.split('\n')).toHaveLength(5)
    expect(error.message).toMatch(/and 3 more rows/)
  })
})

describe('a list', () => {
  test('gives entries with posts', () => {
    const entry = {
      id: 'jane-roe',
      name: 'Jane Roe',
      kind: 'person',
      posts: [{ title: 'mayor', of: 'springfield-us', from: 2020 }],
    }
    expect(readGazetteer(JSON.stringify([entry]), { format: 'json' })).toEqual([entry])
  })

  test.each([
    ['{', /is no JSON: write an array of entries/],
    ['{}', /is no list: write an array of entries/],
    ['[{"name":"","kind":"city"}]', /Entry 1: name/],
    ['[{"name":"A","kind":"city","colour":"red"}]', /Entry 1: .*colour/],
    ['[1]', /Entry 1/],
    ['[{"name":"…","kind":"city"}]', /give it an id/],
  ])('%s is refused', (text, message) => {
    const error = refusal(() => readGazetteer(text, { format: 'json' }))
    expect(error.code).toBe('bad-gazetteer')
    expect(error.message).toMatch(message)
  })
})

test('what a user adds wins over what the program knows', () => {
  const mine = readGazetteer('id,name,kind\nhezbollah,Hezbollah,party\n', { format: 'csv' })
  const known = gazetteer(mine, { base: worldGazetteer() })
  expect(known.named('Hezbollah')).toEqual([{ id: 'hezbollah', name: 'Hezbollah', kind: 'party' }])
  expect(known.named('Hamas')[0]?.id).toBe('hamas')
})
