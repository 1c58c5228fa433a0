import type { NewsGraph } from '@newsgraph/core'
import type { EdgeRow } from './edge-rows.js'
import type { Visible } from './visible.js'

export type LonLat = readonly [lon: number, lat: number]

/** A node with a place on the map and the visible edges that touch it or happened there. */
export interface Place {
  readonly node: string
  readonly at: LonLat
  readonly edges: readonly EdgeRow[]
}

export interface Placed {
  readonly places: readonly Place[]
  /** Edges with a place at both ends. */
  readonly lines: readonly { readonly row: EdgeRow; readonly from: LonLat; readonly to: LonLat }[]
  /** Visible edges that have no place at all: they are on the page but not on the map. */
  readonly without: number
}

/** What of the visible graph a map can show. */
export const placesOf = (graph: NewsGraph, rows: readonly EdgeRow[], seen: Visible): Placed => {
  const atOf = (node: string | undefined): LonLat | undefined => {
    if (node === undefined || !graph.hasNode(node)) return undefined
    const geo = graph.getNodeAttribute(node, 'geo')
    return geo !== undefined && Math.abs(geo.lat) <= 90 && Math.abs(geo.lon) <= 180
      ? [geo.lon, geo.lat]
      : undefined
  }
  const places = new Map<string, { at: LonLat; edges: EdgeRow[] }>()
  for (const node of seen.nodes) {
    const at = atOf(node)
    if (at !== undefined) places.set(node, { at, edges: [] })
  }
  const lines: { row: EdgeRow; from: LonLat; to: LonLat }[] = []
  let without = 0
  for (const [number, row] of rows.entries()) {
    if (seen.edges.flags[number] !== 1) continue
    const there = new Set([row.source, row.target, row.edge.place].filter((node) => node !== undefined))
    let placed = false
    for (const node of there) {
      const at = atOf(node)
      if (at === undefined) continue
      placed = true
      const place = places.get(node) ?? { at, edges: [] }
      place.edges.push(row)
      places.set(node, place)
    }
    if (!placed) without += 1
    const [from, to] = [atOf(row.source), atOf(row.target)]
    if (from !== undefined && to !== undefined) lines.push({ row, from, to })
  }
  return {
    places: [...places].map(([node, { at, edges }]) => ({ node, at, edges })),
    lines,
    without,
  }
}
