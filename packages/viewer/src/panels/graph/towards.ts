import type { Position } from '../../layout/seed-layout.js'

export type Direction = 'ArrowUp' | 'ArrowDown' | 'ArrowLeft' | 'ArrowRight'

const headings: Readonly<Record<Direction, Position>> = {
  ArrowUp: [0, 1],
  ArrowDown: [0, -1],
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
}

/** The place that lies best in a direction (graph coordinates, y upwards): near, and not far off the line. */
export const towards = (
  from: Position,
  direction: Direction,
  places: Iterable<readonly [key: string, at: Position]>,
): string | undefined => {
  const [hx, hy] = headings[direction]
  let best: string | undefined
  let least = Number.POSITIVE_INFINITY
  for (const [key, [x, y]] of places) {
    const dx = x - from[0]
    const dy = y - from[1]
    const ahead = dx * hx + dy * hy
    const aside = Math.abs(dx * hy - dy * hx)
    if (ahead <= 1e-6 || aside > ahead * 1.8) continue
    const cost = ahead + 2 * aside
    if (cost < least) {
      least = cost
      best = key
    }
  }
  return best
}
