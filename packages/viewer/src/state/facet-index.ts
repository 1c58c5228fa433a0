import type { EdgeRow } from './edge-rows.js'
import { type FacetId, facets } from './facets.js'

/** One facet's values over all edges, as numbers: worked out once, so that a filter costs a look-up an edge. */
export interface FacetColumn {
  readonly id: FacetId
  readonly values: readonly string[]
  /** Values of edge `i` are `codes[starts[i]]` up to `codes[starts[i + 1]]`. */
  readonly codes: Uint32Array
  readonly starts: Uint32Array
}

const columnOf = (facet: (typeof facets)[number], rows: readonly EdgeRow[]): FacetColumn => {
  const codeOf = new Map<string, number>()
  const codes: number[] = []
  const starts = new Uint32Array(rows.length + 1)
  rows.forEach((row, index) => {
    for (const value of facet.valuesOf(row)) {
      let code = codeOf.get(value)
      if (code === undefined) {
        code = codeOf.size
        codeOf.set(value, code)
      }
      codes.push(code)
    }
    starts[index + 1] = codes.length
  })
  return { id: facet.id, values: [...codeOf.keys()], codes: Uint32Array.from(codes), starts }
}

const known = new WeakMap<readonly EdgeRow[], readonly FacetColumn[]>()

/** The columns of all facets over these edges, in the menu's order. */
export const facetColumns = (rows: readonly EdgeRow[]): readonly FacetColumn[] => {
  const before = known.get(rows)
  if (before !== undefined) return before
  const columns = facets.map((facet) => columnOf(facet, rows))
  known.set(rows, columns)
  return columns
}
