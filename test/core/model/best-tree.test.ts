import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { headsFor, LONGEST } from '../../helpers/heads-for.ts'

const sumOf = (rows: readonly (readonly number[])[], heads: readonly number[]): number =>
  heads.reduce(
    (sum, head, i) => sum + ((rows[i] as number[])[head === heads.length ? 0 : head + 1] as number),
    0,
  )

/** Every way to choose heads that makes a projective tree with one word below the root. */
const treesOver = (count: number): readonly (readonly number[])[] => {
  const trees: number[][] = []
  const grow = (heads: readonly number[]): void => {
    if (heads.length < count) {
      for (let head = 0; head <= count; head++) if (head !== heads.length) grow([...heads, head])
      return
    }
    if (heads.filter((head) => head === count).length !== 1) return
    const above = (i: number): readonly number[] => {
      const path: number[] = []
      for (let at = i; at < count && path.length <= count; at = heads[at] as number) path.push(at)
      return path
    }
    // projective: all between a word and its head hang below the head
    const isTree = heads.every((head, i) => {
      if (above(i).length > count) return false
      if (head === count) return true
      const between = heads.map((_, j) => j).filter((j) => (j - i) * (j - head) < 0)
      return between.every((j) => above(j).includes(head))
    })
    if (isTree) trees.push([...heads])
  }
  grow([])
  return trees
}

const all = [1, 2, 3, 4, 5, 6].map(treesOver)

const anyScores = (most: number) =>
  fc.integer({ min: 1, max: most }).chain((count) =>
    fc.array(
      fc.array(fc.oneof(fc.integer({ min: -9, max: 9 }), fc.integer({ min: -2e6, max: 2e6 })), {
        minLength: count + 1,
        maxLength: count + 1,
      }),
      {
        minLength: count,
        maxLength: count,
      },
    ),
  )

describe('the best tree', () => {
  it('has projective trees to choose from: 1, 2, 7, 30, 143, 728', () => {
    expect(all.map((trees) => trees.length)).toEqual([1, 2, 7, 30, 143, 728])
  })

  it('is one of them, and none of them has a higher sum', () => {
    fc.assert(
      fc.property(anyScores(6), (rows) => {
        const heads = headsFor(rows)
        const trees = all[rows.length - 1] as readonly (readonly number[])[]
        expect(trees).toContainEqual(heads)
        expect(sumOf(rows, heads)).toBe(Math.max(...trees.map((tree) => sumOf(rows, tree))))
      }),
      { numRuns: 1000 },
    )
  })

  it('is that of the best heads where they make one, however long the sentence', () => {
    // each word's best head is the word before it
    const count = LONGEST
    const rows = Array.from({ length: count }, (_, i) =>
      Array.from({ length: count + 1 }, (_, head) => (head === i ? 5 : 0)),
    )
    expect(headsFor(rows)).toEqual([count, ...Array.from({ length: count - 1 }, (_, i) => i)])
  })

  it('takes the first of equals where the best heads make a tree', () => {
    const rows = [
      [9, 0, 0, 0],
      [0, 9, 0, 0],
      [0, 5, 5, 0],
    ]
    expect(headsFor(rows)).toEqual([3, 0, 0])
  })

  it('never lets a word be its own head, whatever that scores', () => {
    expect(
      headsFor([
        [0, 900, 1],
        [0, 1, 900],
      ]),
    ).toEqual([2, 0])
  })
})
