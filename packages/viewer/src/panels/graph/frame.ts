import type { Positions } from '../../layout/seed-layout.js'

const least = 20

/** The frame around all places, at least 20 units wide and high, so that few nodes are not blown up. */
export const frameOf = (positions: Positions): { x: [number, number]; y: [number, number] } | undefined => {
  if (positions.size === 0) return undefined
  let [left, right, low, high] = [Infinity, -Infinity, Infinity, -Infinity]
  for (const [x, y] of positions.values()) {
    left = Math.min(left, x)
    right = Math.max(right, x)
    low = Math.min(low, y)
    high = Math.max(high, y)
  }
  const [cx, cy] = [(left + right) / 2, (low + high) / 2]
  const [w, h] = [Math.max(right - left, least) / 2, Math.max(high - low, least) / 2]
  return { x: [cx - w, cx + w], y: [cy - h, cy + h] }
}
