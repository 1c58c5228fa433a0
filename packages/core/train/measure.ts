/** Right answers among those given and those wanted. */
export interface Counts {
  right: number
  given: number
  wanted: number
}

export function f1({ right, given, wanted }: Counts): number {
  return right === 0 ? 0 : (2 * right) / (given + wanted)
}

/** 0.9512 → "95.12". */
export function percent(share: number): string {
  return (share * 100).toFixed(2)
}

/** A generator of numbers in [0, 1) that a seed decides (mulberry32, T. Ettinger, public domain). */
export function seededNumbers(seed: number): () => number {
  let state = seed | 0
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

/** Indices 0 … n-1 in an order that the generator decides. */
export function shuffled(n: number, random: () => number): Int32Array {
  const order = Int32Array.from({ length: n }, (_, i) => i)
  for (let i = n - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1))
    const held = order[i] as number
    order[i] = order[j] as number
    order[j] = held
  }
  return order
}
