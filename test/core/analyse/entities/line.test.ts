import fc from 'fast-check'
import { expect, it } from 'vitest'
import { linesOf } from '#core/analyse/entities/line.ts'
import { doc } from '../../../helpers/doc.ts'

/** Trees as heads counted from one, the first word drawn being the root. */
const trees = fc.array(fc.tuple(fc.nat(), fc.nat()), { minLength: 1, maxLength: 12 }).map((words) => {
  const order = words.map((_, at) => at).sort((a, b) => (words[a]?.[0] ?? 0) - (words[b]?.[0] ?? 0) || a - b)
  return words.map(([, below], at) => {
    const above = order.indexOf(at)
    return above === 0 ? 0 : (order[below % above] ?? 0) + 1
  })
})

it('a word reaches from the first to the last word that hangs beneath it', () => {
  fc.assert(
    fc.property(trees, (heads) => {
      const words = heads.map((head) => (head === 0 ? 'word/NN/root' : `word/NN/dep>${head}`))
      const reaches = linesOf(doc([words.join(' ')]))[0]?.reaches
      const isBelow = (at: number, above: number): boolean => {
        for (let up = at; up >= 0; up = (heads[up] ?? 0) - 1) if (up === above) return true
        return false
      }
      for (const above of heads.keys()) {
        const below = [...heads.keys()].filter((at) => isBelow(at, above))
        expect(reaches?.[above]).toEqual({ from: Math.min(...below), to: Math.max(...below) + 1 })
      }
    }),
  )
})
