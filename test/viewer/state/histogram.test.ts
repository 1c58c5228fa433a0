import { describe, expect, it } from 'vitest'
import { edgeRows } from '#viewer/state/edge-rows.ts'
import { readGraphFile } from '#viewer/state/graph-file.ts'
import { histogram } from '#viewer/state/histogram.ts'
import { graphFile } from '../../helpers/graph.ts'

const rowsOf = (file = graphFile()) => edgeRows(readGraphFile(file))
const all = new Uint8Array(22).fill(1)

describe('the histogram', () => {
  it('counts every dated edge once, on either clock', () => {
    const happened = histogram(rowsOf(), 'happened', all)
    expect(happened?.bars.reduce((sum, { count }) => sum + count, 0)).toBe(9)
    expect(happened?.undated).toBe(13)
    const published = histogram(rowsOf(), 'published', all)
    expect(published?.bars.reduce((sum, { count }) => sum + count, 0)).toBe(22)
  })

  it('tells what is shown from what is there', () => {
    const found = histogram(
      rowsOf(),
      'happened',
      Uint8Array.from(rowsOf(), ({ key }) => Number(key === 'rockets')),
    )
    expect(found?.bars.filter(({ shown }) => shown > 0).map(({ count, shown }) => [count, shown])).toEqual([
      [2, 1],
    ])
  })

  it('does not let one edge of long ago squeeze the others into one bar', () => {
    const file = graphFile()
    for (const { key, attributes } of file.edges)
      if (key === 'meets')
        Object.assign(attributes, { when: { from: '1979', to: '1979', precision: 'year' } })
    const found = histogram(rowsOf(file), 'happened', all)
    expect(found?.earlier).toBe(true)
    expect(found?.bars.length).toBeGreaterThan(5)
    expect(found?.bars.reduce((sum, { count }) => sum + count, 0)).toBe(9)
  })
})
