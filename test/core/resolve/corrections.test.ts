import { describe, expect, it } from 'vitest'
import { type Correction, parseCorrections, resolve } from '#core/resolve/index.ts'
import { textHash } from '#core/types/index.ts'
import { type Read, read, smallWorld } from '../../helpers/extraction.ts'

const one = read('a1', 'The Falcons hit Marwa.', {
  entities: { g: ['armed-group', 'The Falcons'], m: ['city', 'Marwa'] },
  events: { v: ['attacks', 'hit', { agent: 'g', target: 'm' }] },
})
const two = read('a2', 'Dawn Brigades hit Marwa. They left.', {
  entities: { g: ['armed-group', 'Dawn Brigades'], m: ['city', 'Marwa'] },
  events: { v: ['attacks', 'hit', { agent: 'g', target: 'm' }] },
})

const anchor = ({ article }: Read, words: string) => {
  const start = article.text.indexOf(words)
  return { sha256: textHash(article.text), start, end: start + words.length }
}

const decided = { reason: 'as its spokesman said', date: '2024-09-01' }

const resolved = (reads: readonly Read[], corrections: readonly Correction[]) =>
  resolve(
    reads.map(({ extraction }) => extraction),
    { articles: reads.map(({ article }) => article), gazetteer: smallWorld(), corrections },
  )

const namesOf = ({ facts }: ReturnType<typeof resolved>) => facts.entities.map(({ name }) => name).sort()

describe('corrections', () => {
  it('merge what nobody could know to be one', () => {
    const merge: Correction = {
      action: 'merge',
      mentions: [anchor(one, 'The Falcons'), anchor(two, 'Dawn Brigades')],
      ...decided,
    }
    const resolution = resolved([one, two], [merge])
    expect(resolution.problems).toEqual([])
    expect(resolution.facts.entities.map(({ aliases }) => aliases)).toContainEqual([
      'Dawn Brigades',
      'The Falcons',
    ])
    expect(resolution.facts.entities.flatMap(({ merges }) => merges ?? [])).toContainEqual(
      expect.objectContaining({ reason: decided.reason }),
    )
  })

  it('split what looks like one', () => {
    expect(namesOf(resolved([one, two], []))).toEqual(['Dawn Brigades', 'Marwa', 'The Falcons'])
    const split: Correction = {
      action: 'split',
      mentions: [anchor(one, 'Marwa'), anchor(two, 'Marwa')],
      ...decided,
    }
    const resolution = resolved([one, two], [split])
    expect(namesOf(resolution)).toEqual(['Dawn Brigades', 'Marwa', 'Marwa', 'The Falcons'])
    expect(new Set(resolution.facts.entities.map(({ id }) => id)).size).toBe(4)
  })

  it('split nothing within one article, and say so', () => {
    const text = read('a3', 'The Falcons hit Marwa. The Falcons left.', {
      entities: { g: ['armed-group', 'The Falcons'], m: ['city', 'Marwa'] },
      events: { v: ['attacks', 'hit', { agent: 'g', target: 'm' }] },
    })
    const split: Correction = {
      action: 'split',
      mentions: [anchor(text, 'The Falcons'), anchor(text, 'The Falcons')],
      ...decided,
    }
    const { problems } = resolved([text], [split])
    expect(problems.map(({ message }) => message).join()).toContain('speaks of one entity at both places')
  })

  it('rename and retype an entity', () => {
    const { facts } = resolved(
      [one],
      [
        { action: 'rename', mention: anchor(one, 'Marwa'), name: 'Marwa al-Gharbiya', ...decided },
        { action: 'retype', mention: anchor(one, 'Marwa'), kind: 'region', ...decided },
      ],
    )
    expect(facts.entities).toContainEqual(
      expect.objectContaining({ name: 'Marwa al-Gharbiya', kind: 'region' }),
    )
  })

  it('reject a telling, and with the last one its event', () => {
    const { facts } = resolved([one, two], [{ action: 'reject', telling: anchor(one, 'hit'), ...decided }])
    expect(facts.events.flatMap(({ tellings }) => tellings.map(({ articleId }) => articleId))).toEqual(['a2'])
  })

  it('confirm a telling', () => {
    const { facts } = resolved([one], [{ action: 'confirm', telling: anchor(one, 'hit'), ...decided }])
    expect(facts.events).toMatchObject([{ confidence: 1 }])
  })

  it('are reported, not dropped, where the article has changed or nothing stands at their place', () => {
    const changed = read('a1', 'The Falcons hit Marwa again.', { entities: { m: ['city', 'Marwa'] } })
    const rename: Correction = { action: 'rename', mention: anchor(one, 'Marwa'), name: 'Salem', ...decided }
    const nowhere: Correction = { action: 'reject', telling: anchor(two, 'They left'), ...decided }
    const { problems, facts } = resolved([changed, two], [rename, nowhere])
    expect(facts.entities.map(({ name }) => name)).not.toContain('Salem')
    expect(problems).toMatchObject([
      { code: 'bad-corrections', message: expect.stringContaining('as its spokesman said') },
      { code: 'bad-corrections', remedy: expect.any(String) },
    ])
  })
})

describe('parseCorrections', () => {
  const line = JSON.stringify({ action: 'reject', telling: anchor(one, 'hit'), ...decided })

  it('reads one decision a line and skips empty lines', () => {
    expect(parseCorrections(`${line}\n\n${line}\n`)).toHaveLength(2)
  })

  it.each([
    ['{', 'not JSON'],
    ['{"action":"forget"}', 'action'],
    [line.replace(/"reason":"[^"]*",/, ''), 'reason'],
    [line.replace('2024-09-01', 'yesterday'), 'date'],
    [line.replace(/"sha256":"[^"]*"/, '"sha256":"abc"'), 'sha256'],
  ])('refuses %s, naming line and field', (bad, why) => {
    expect(() => parseCorrections(`${line}\n${bad}`, { file: 'mine.jsonl' })).toThrow(
      expect.objectContaining({
        code: 'bad-corrections',
        message: expect.stringMatching(new RegExp(`mine.jsonl, line 2: .*${why}`)),
        where: { file: 'mine.jsonl', line: 2 },
      }),
    )
  })
})
