import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { GazetteerEntry } from '#core/types/index.ts'
import { gazetteer } from '#core/world/index.ts'

const entry = (id: string, more: Partial<GazetteerEntry> = {}): GazetteerEntry => ({
  id,
  kind: 'armed-group',
  name: id,
  ...more,
})

const ids = (entries: readonly GazetteerEntry[] | undefined): readonly string[] =>
  (entries ?? []).map(({ id }) => id)

describe('a name', () => {
  const known = gazetteer([
    entry('ruritania', {
      kind: 'country',
      name: 'Ruritania',
      aliases: ['RU', 'R.U.'],
      demonyms: ['Ruritanian', 'Ruritanians'],
      metonyms: ['Strelsau'],
    }),
    entry('nordic-pact', { kind: 'coalition', name: 'Nordic Pact', aliases: ['NORPA', 'US'] }),
    entry('lords-army', { name: "Lord's Army" }),
    entry('ain-fort', { kind: 'facility', name: 'Ain al-Fort' }),
    entry('missing-state', { kind: 'region', name: 'Missoura', aliases: ['Miss.'] }),
  ])

  test.each([
    ['Ruritania', ['ruritania']],
    ['RURITANIA', ['ruritania']],
    ['ruritania', []],
    ['the Ruritania', ['ruritania']],
    ['R.U.', ['ruritania']],
    ['ru', []],
    ['Ru', []],
    ['NORPA', ['nordic-pact']],
    ['Norpa', ['nordic-pact']],
    ['norpa', []],
    ['Miss', []],
    ['Miss.', ['missing-state']],
    ['Lord’s Army', ['lords-army']],
    ['Ain Al Fort', ['ain-fort']],
  ])('%s is found as %j', (name, expected) => {
    expect(ids(known.named(name))).toEqual(expected)
  })

  test('demonyms and metonyms tell whom they stand for', () => {
    expect(known.demonym('Ruritanians')?.id).toBe('ruritania')
    expect(known.demonym('ruritanian')).toBeUndefined()
    expect(known.metonym('Strelsau')?.id).toBe('ruritania')
    expect(known.metonym('Ruritania')).toBeUndefined()
  })

  test.each([
    ['Lord ’s Army fled', 0, 3, 'lords-army'],
    ['at Ain al - Fort', 1, 4, 'ain-fort'],
    ['near Ain al-Fort .', 1, 2, 'ain-fort'],
    ['Ruritania ’s army', 0, 1, 'ruritania'],
    ['Nordic Pact troops', 0, 2, 'nordic-pact'],
    ['US troops left', 0, 1, 'nordic-pact'],
  ])('“%s” from word %i is %i words of %s', (text, from, length, id) => {
    expect(known.longest(text.split(' '), from)).toMatchObject({ length, entries: [{ id }] })
  })

  test.each([
    ['the Nordic Pact', 0],
    ['Nordic troops', 0],
    ['HE TOLD US THAT', 2],
    ['let us go', 1],
    ['Nordic ( Pact )', 0],
  ])('“%s” from word %i is none', (text, from) => {
    expect(known.longest(text.split(' '), from)).toBeUndefined()
  })
})

describe('over a base', () => {
  const base = gazetteer(
    [
      entry('eagles', { name: 'Eagles', aliases: ['Sky Eagles'], country: 'AA' }),
      entry('hawks', { name: 'Hawks', demonyms: ['Hawkish'] }),
    ],
    { version: 'base' },
  )
  const known = gazetteer(
    [entry('eagles', { name: 'Eagles', country: 'BB' }), entry('my-hawks', { name: 'Hawks' })],
    {
      base,
    },
  )

  test('an entry takes the place of the one with its id', () => {
    expect(known.named('Eagles')).toMatchObject([{ id: 'eagles', country: 'BB' }])
    expect(known.named('Sky Eagles')).toEqual([])
    expect(known.get('eagles')?.country).toBe('BB')
  })

  test('an entry comes before others of its name', () => {
    expect(ids(known.named('Hawks'))).toEqual(['my-hawks', 'hawks'])
    expect(ids(known.longest(['Hawks'], 0)?.entries)).toEqual(['my-hawks', 'hawks'])
  })

  test('what it does not know the base tells', () => {
    expect(known.demonym('Hawkish')?.id).toBe('hawks')
    expect(known.get('hawks')?.id).toBe('hawks')
    expect(known.version).toBe('base')
  })
})

test('the longest name is one of the names, and no longer one begins there', () => {
  const names = fc.uniqueArray(
    fc.array(fc.constantFrom('Red', 'Blue', 'Star', 'Army', 'of'), { minLength: 1, maxLength: 3 }),
    {
      minLength: 1,
      maxLength: 6,
      selector: (words) => words.join(' '),
    },
  )
  fc.assert(
    fc.property(
      names,
      fc.array(fc.constantFrom('Red', 'Blue', 'Star', 'Army', 'of'), { minLength: 1, maxLength: 8 }),
      (known, text) => {
        const entries = known.map((words, index) => entry(`e${index}`, { name: words.join(' ') }))
        const found = gazetteer(entries).longest(text, 0)
        const fitting = known
          .filter((words) => /\p{Lu}/u.test(words.join('')) && words.every((word, at) => text[at] === word))
          .map((words) => words.length)
        const lower = known
          .filter(
            (words) => words.every((word) => word === 'of') && words.every((word, at) => text[at] === word),
          )
          .map((words) => words.length)
        expect(found?.length ?? 0).toBe(Math.max(0, ...fitting, ...lower))
      },
    ),
  )
})
