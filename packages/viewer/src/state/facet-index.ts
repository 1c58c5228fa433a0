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

/** A column over these rows; of rows that are the very ones that `before` was made of, its codes are taken over. */
const columnOf = (
  facet: (typeof facets)[number],
  rows: readonly EdgeRow[],
  before?: { readonly rows: readonly EdgeRow[]; readonly column: FacetColumn },
): FacetColumn => {
  const codeOf = new Map((before?.column.values ?? []).map((value, code) => [value, code]))
  const codes: number[] = []
  const starts = new Uint32Array(rows.length + 1)
  rows.forEach((row, index) => {
    if (before !== undefined && before.rows[index] === row) {
      const { codes: same, starts: at } = before.column
      for (let code = at[index] ?? 0; code < (at[index + 1] ?? 0); code++) codes.push(same[code] ?? 0)
    } else
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

/** The columns of all facets over these edges, in the menu's order; `like` are rows that most of these are among. */
export const facetColumns = (rows: readonly EdgeRow[], like?: readonly EdgeRow[]): readonly FacetColumn[] => {
  const before = known.get(rows)
  if (before !== undefined) return before
  const models = like === undefined ? [] : facetColumns(like)
  const columns = facets.map((facet, number) => {
    const column = models[number]
    return columnOf(
      facet,
      rows,
      like === undefined || column === undefined ? undefined : { rows: like, column },
    )
  })
  known.set(rows, columns)
  return columns
}
