import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, describe, expect, it } from 'vitest'
import { readNewsTrees } from '../../../packages/core/train/news-trees.ts'

const folder = mkdtempSync(join(tmpdir(), 'newsgraph-trees-'))
afterAll(() => rmSync(folder, { recursive: true }))

const words = ['Rebels', 'shelled', 'Aleppo']
const hash = createHash('sha256').update(words.join(' ')).digest('hex').slice(0, 8)
const tagset = { classes: ['NOUN NNS', 'PROPN NNP', 'VERB VBD'] }
const labels = { names: ['nsubj', 'obj', 'root'], numberOf: (name: string) => labels.names.indexOf(name) }

/** A file whose tags and relations stand in an order of their own. */
function fileOf(line: string): string {
  const head = JSON.stringify({
    tags: ['VERB VBD', 'NOUN NNS', 'PROPN NNP'],
    labels: ['root', 'nsubj', 'obj'],
  })
  const path = join(folder, 'trees.txt.gz')
  writeFileSync(path, new Uint8Array(gzipSync(`${head}\n${line}\n`)))
  return path
}

describe('the trees that the teacher gave', () => {
  it('are read in the numbers of the tagset and the labels that learn from them', () => {
    expect(readNewsTrees(fileOf(`${hash} 1,1,1 0,0,0 2,-1,2`), [words], tagset, labels)).toEqual([
      { words, tags: [0, 2, 1], heads: [1, -1, 1], labels: [0, 2, 1] },
    ])
  })

  it('are refused where they belong to other words', () => {
    const path = fileOf(`${hash} 1,1,1 0,0,0 2,-1,2`)
    expect(() => readNewsTrees(path, [['Rebels', 'shelled', 'Homs']], tagset, labels)).toThrow('Homs')
  })
})
