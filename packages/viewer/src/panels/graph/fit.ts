import type { Position, Positions } from '../../layout/seed-layout.js'

/** How a layout is put into a picture: turned by a right angle where that fits better, with marks of a fitting size. */
export interface Fit {
  readonly turned: boolean
  /** Factor for the radii of marks: less than 1 in a small picture. */
  readonly scale: number
  readonly frame: { readonly x: [number, number]; readonly y: [number, number] }
}

/** The frame is at least so many units wide and high, so that few nodes are not blown up. */
const least = 20

const frameOf = (places: Iterable<Position>): Fit['frame'] => {
  let [left, right, low, high] = [Infinity, -Infinity, Infinity, -Infinity]
  for (const [x, y] of places) {
    left = Math.min(left, x)
    right = Math.max(right, x)
    low = Math.min(low, y)
    high = Math.max(high, y)
  }
  if (left > right) return { x: [-least, least], y: [-least, least] }
  const [cx, cy] = [(left + right) / 2, (low + high) / 2]
  const [w, h] = [Math.max(right - left, least) / 2, Math.max(high - low, least) / 2]
  return { x: [cx - w, cx + w], y: [cy - h, cy + h] }
}

/** A place as the picture shows it. */
export const turned = ([x, y]: Position, fit: Pick<Fit, 'turned'>): Position =>
  fit.turned ? [y, -x] : [x, y]

/** A place in the picture as the layout has it. */
export const turnedBack = ([x, y]: Position, fit: Pick<Fit, 'turned'>): Position =>
  fit.turned ? [-y, x] : [x, y]

/** How a layout fits a picture of this size in pixels. The frame does not depend on what filters hide. */
export const fitOf = (positions: Positions, width: number, height: number): Fit => {
  const { x, y } = frameOf(positions.values())
  const wide = (x[1] - x[0]) / (y[1] - y[0])
  const isTurned = (wide > 1.15 && height > width * 1.15) || (wide < 0.87 && width > height * 1.15)
  return {
    turned: isTurned,
    scale: Math.min(1, Math.max(0.62, Math.min(width, height) / 620)),
    frame: isTurned ? { x: y, y: [-x[1], -x[0]] } : { x, y },
  }
}

/** The frame with a strip above and beneath for what stands over the picture: options, legend, buttons. */
export const withRoomForTools = ({ x, y: [low, high] }: Fit['frame']): Fit['frame'] => ({
  x,
  y: [low - (high - low) * 0.05, high + (high - low) * 0.03],
})
