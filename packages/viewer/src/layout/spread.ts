import { numbersPerNode } from './matrices.js'

const x = 0
const y = 1
const fixed = 9

/** How far nine of ten nodes lie from the middle. */
const reachOf = (nodes: Float32Array): number => {
  const order = nodes.length / numbersPerNode
  let [mx, my] = [0, 0]
  for (let at = 0; at < nodes.length; at += numbersPerNode) {
    mx += (nodes[at + x] ?? 0) / order
    my += (nodes[at + y] ?? 0) / order
  }
  const distances = Array.from({ length: order }, (_, index) => {
    const at = index * numbersPerNode
    return Math.hypot((nodes[at + x] ?? 0) - mx, (nodes[at + y] ?? 0) - my)
  }).sort((a, b) => a - b)
  return distances[Math.floor(order * 0.9)] ?? 0
}

/**
 * Pushes nodes apart in place until none is nearer to another than a share of the room that each has, so that
 * marks do not cover each other and short edges show. Fixed nodes stay. Without dice.
 */
export const spreadInPlace = (nodes: Float32Array, share = 1.4): void => {
  const order = nodes.length / numbersPerNode
  if (order < 3) return
  const least = (share * reachOf(nodes)) / Math.sqrt(order)
  const rounds = order > 5_000 ? 12 : 80
  for (let round = 0; round < rounds; round++) {
    const cells = new Map<number, number[]>()
    const cellOf = (at: number, dx: number, dy: number): number =>
      (Math.floor((nodes[at + x] ?? 0) / least) + dx) * 1_000_003 +
      Math.floor((nodes[at + y] ?? 0) / least) +
      dy
    for (let at = 0; at < nodes.length; at += numbersPerNode) {
      const cell = cellOf(at, 0, 0)
      const there = cells.get(cell)
      if (there === undefined) cells.set(cell, [at])
      else there.push(at)
    }
    let moved = 0
    for (let at = 0; at < nodes.length; at += numbersPerNode)
      for (let dx = -1; dx <= 1; dx++)
        for (let dy = -1; dy <= 1; dy++)
          for (const other of cells.get(cellOf(at, dx, dy)) ?? []) {
            if (other <= at) continue
            let [ox, oy] = [
              (nodes[other + x] ?? 0) - (nodes[at + x] ?? 0),
              (nodes[other + y] ?? 0) - (nodes[at + y] ?? 0),
            ]
            let distance = Math.hypot(ox, oy)
            if (distance >= least) continue
            if (distance < least * 1e-3) {
              const angle = at + 2.4 * other
              ;[ox, oy, distance] = [Math.cos(angle), Math.sin(angle), 1]
            }
            const [free, otherFree] = [1 - (nodes[at + fixed] ?? 0), 1 - (nodes[other + fixed] ?? 0)]
            if (free + otherFree === 0) continue
            const push = (least - Math.min(distance, least) + least * 0.02) / (free + otherFree) / distance
            nodes[at + x] = (nodes[at + x] ?? 0) - ox * push * free
            nodes[at + y] = (nodes[at + y] ?? 0) - oy * push * free
            nodes[other + x] = (nodes[other + x] ?? 0) + ox * push * otherFree
            nodes[other + y] = (nodes[other + y] ?? 0) + oy * push * otherFree
            moved = Math.max(moved, push * distance)
          }
    if (moved < least * 0.04) return
  }
}
