import { describe, expect, it } from 'vitest'
import { NewsgraphError } from '#core/errors.ts'
import { decodeWordTable, encodeWordTable, findWord, wordKey } from '#core/model/word-table.ts'

describe('the word table', () => {
  const words = new Map([
    [wordKey('troops'), { fine: 1, tags: 3 }],
    [wordKey('rebels'), { fine: 2, tags: 0 }],
  ])
  const bytes = encodeWordTable(words, [0, 7, 8])

  it('finds the words that were written, with their clusters and tags', () => {
    const table = decodeWordTable(bytes)
    const slot = findWord(table, 'troops')
    expect([table.fine[slot], table.coarseOf[table.fine[slot] ?? 0], table.tags[slot]]).toEqual([1, 7, 3])
    expect(table.coarseOf[table.fine[findWord(table, 'rebels')] ?? 0]).toBe(8)
  })

  it('does not find others', () => {
    expect(findWord(decodeWordTable(bytes), 'bananas')).toBe(-1)
  })

  it('is refused when cut short', () => {
    expect(() => decodeWordTable(bytes.subarray(0, bytes.length - 1))).toThrow(NewsgraphError)
  })
})
