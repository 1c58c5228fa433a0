import type { Geo } from '../types/index.js'

/** The earth's mean radius in kilometres. */
const RADIUS = 6371

const radians = (degrees: number): number => (degrees * Math.PI) / 180

/** The way between two places over the earth, in kilometres (haversine formula). */
export function distanceBetween(a: Geo, b: Geo): number {
  const lat = Math.sin(radians(b.lat - a.lat) / 2) ** 2
  const lon = Math.sin(radians(b.lon - a.lon) / 2) ** 2
  const h = lat + Math.cos(radians(a.lat)) * Math.cos(radians(b.lat)) * lon
  return 2 * RADIUS * Math.asin(Math.min(1, Math.sqrt(h)))
}
