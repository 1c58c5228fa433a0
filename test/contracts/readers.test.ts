import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Reader, readArticles, readers } from '#core/read/index.ts'
import { articleSchema } from '#core/types/index.ts'

/** One small file of each kind, each with one article that says this. */
const said = 'Rebels attacked “the base” & fled.'
const samples: Readonly<Record<(typeof readers)[number]['id'], string>> = {
  text: said,
  markdown: `---\ntitle: T\n---\n${said}\n`,
  html: `<!doctype html><p>${said.replace('&', '&amp;')}</p>`,
  jsonl: `${JSON.stringify({ id: 'a', text: said })}\n\n`,
  json: JSON.stringify([{ id: 'a', text: said }], undefined, 2),
  csv: `id,text\na,${said}\n`,
  feed: `<rss><channel><item><description>${said.replace('&', '&amp;amp;')}</description></item></channel></rss>`,
}

it('gives every reader an id and endings of its own', () => {
  const ids = readers.map(({ id }) => id)
  const endings = readers.flatMap((reader: Reader) => reader.endings)
  expect(new Set(ids).size).toBe(ids.length)
  expect(new Set(endings).size).toBe(endings.length)
  for (const ending of endings) expect(ending).toMatch(/^\.[a-z]+$/)
})

describe.each(readers.map((reader: Reader) => ({ id: reader.id, reader })))(
  'reader $id',
  ({ id, reader }) => {
    const sample = samples[id as keyof typeof samples]

    it('reads what its file says', () => {
      const { articles, problems } = reader.read(sample, { file: 'sample' })
      expect(problems).toEqual([])
      expect(articles.map(({ text }) => text)).toEqual([said])
    })

    it('is chosen by its endings', () => {
      for (const ending of reader.endings) {
        expect(readArticles(sample, { file: `x${ending}` }).articles[0]?.text).toBe(said)
      }
    })

    it('is recognised where there is no ending', () => {
      if (id === 'text' || reader.sniff !== undefined)
        expect(readArticles(sample).articles[0]?.text).toBe(said)
    })

    it('never throws, and only lets articles out, whatever a text holds', () => {
      const pieces = fc.array(
        fc.oneof(fc.string(), fc.constantFrom(...sample.split(/(?<=[\s<>{}",])/)), fc.constant('\n')),
      )
      fc.assert(
        fc.property(pieces, (parts) => {
          const { articles, problems } = readArticles(parts.join(''), { file: `x${reader.endings[0]}` })
          for (const article of articles) expect(articleSchema.safeParse(article).success).toBe(true)
          if (articles.length === 0) expect(problems.length).toBeGreaterThan(0)
          for (const problem of problems) expect(problem.message).toContain(`x${reader.endings[0]}`)
        }),
        { seed: 17, numRuns: 200 },
      )
    })

    it('names the file and what to do where there is nothing to read', () => {
      const { articles, problems } = readArticles('\n \n', { file: `x${reader.endings[0]}` })
      expect(articles).toEqual([])
      expect(problems[0]?.message).toContain(`x${reader.endings[0]}`)
      expect(problems[0]?.remedy).toBeDefined()
    })
  },
)
