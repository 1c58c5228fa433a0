/**
 * Feature hashing: words and feature values become 32-bit integers. The mixing steps are those of MurmurHash3
 * (A. Appleby, public domain).
 */

/** A 32-bit hash of UTF-16 units `from` to `to` of `text`. */
export function hashText(text: string, from: number, to: number, seed: number): number {
  let hash = seed | 0
  for (let i = from; i < to; i++) {
    hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  }
  return spread(hash)
}

/** Spreads what differs in any bit over all bits. */
export function spread(value: number): number {
  let hash = value
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return hash ^ (hash >>> 16)
}

/** A feature's key: which template it is, and its value. */
export function feature1(template: number, a: number): number {
  let hash = Math.imul(template, 0x9e3779b1) + a
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return hash ^ (hash >>> 16)
}

/** A key of two values. */
export function feature2(template: number, a: number, b: number): number {
  let hash = Math.imul(template, 0x9e3779b1) + a
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) + b
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return hash ^ (hash >>> 16)
}

/** A key of three values. */
export function feature3(template: number, a: number, b: number, c: number): number {
  let hash = Math.imul(template, 0x9e3779b1) + a
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) + b
  hash = Math.imul(hash ^ (hash >>> 15), 0x297a2d39) + c
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return hash ^ (hash >>> 16)
}

/** A key of four values. */
export function feature4(template: number, a: number, b: number, c: number, d: number): number {
  let hash = Math.imul(template, 0x9e3779b1) + a
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) + b
  hash = Math.imul(hash ^ (hash >>> 15), 0x297a2d39) + c
  hash = Math.imul(hash ^ (hash >>> 15), 0x7feb352d) + d
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return hash ^ (hash >>> 16)
}
