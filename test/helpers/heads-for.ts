import { treeFinderOf } from '#core/model/best-tree.ts'
import { planMemory } from '#core/model/network-memory.ts'

/** The most words that `headsFor` takes. */
export const LONGEST = 40

const plan = planMemory()
const place = {
  scores: plan.take(LONGEST * (LONGEST + 1) * 4),
  step: (LONGEST + 1) * 4,
  chart: plan.take(LONGEST * LONGEST * 12),
  longest: LONGEST,
}
const memory = plan.make()
const find = treeFinderOf(memory, place)

/** The heads of the best tree for rows of scores, one for each word, the root's first in each. */
export const headsFor = (rows: readonly (readonly number[])[]): number[] => {
  rows.forEach((row, i) => {
    memory.int32s.set(row, (place.scores + i * place.step) / 4)
  })
  const heads = new Int32Array(LONGEST)
  find(rows.length, heads)
  return [...heads.subarray(0, rows.length)]
}
