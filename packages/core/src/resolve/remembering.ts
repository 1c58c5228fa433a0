/** Gives what was made from these parts: made anew only where one of them is another than the last times. */
export type Memory<T> = (parts: readonly unknown[], make: () => T) => T

/** So many lists of parts are remembered under one first part, unless said. */
const KEPT = 2

/**
 * Remembers what pure functions made, so that one more article costs its own part and not that of all: for each first part
 * (an object) the last lists of parts and what came of them. Objects are the same where they are one, words where they are
 * equal. Forgets with the first part itself; without parts it remembers nothing.
 */
export function remembering<T>(kept = KEPT): Memory<T> {
  interface Made {
    readonly parts: readonly unknown[]
    readonly made: T
  }
  const memory = new WeakMap<object, readonly Made[]>()
  return (parts, make) => {
    const [first] = parts
    if (typeof first !== 'object' || first === null) return make()
    const last = memory.get(first) ?? []
    const known = last.find((each) => areSame(each.parts, parts))
    if (known !== undefined && (known === last[0] || kept > KEPT)) return known.made
    const made = known ?? { parts: [...parts], made: make() }
    memory.set(first, [made, ...last.filter((each) => each !== known).slice(0, kept - 1)])
    return made.made
  }
}

/** Have the two lists the same parts? */
export function areSame(a: readonly unknown[], b: readonly unknown[]): boolean {
  if (a.length !== b.length) return false
  for (let at = 0; at < a.length; at += 1) if (a[at] !== b[at]) return false
  return true
}

/**
 * A function of one object that is worked out once for each: its answer is forgotten with the object. What else it is given is
 * not compared; it has to be such as the object was made with.
 */
export function rememberingOne<K extends object, T extends NonNullable<unknown>, With extends unknown[] = []>(
  make: (one: K, ...more: With) => T,
): (one: K, ...more: With) => T {
  const memory = new WeakMap<K, T>()
  return (one, ...more) => {
    const known = memory.get(one)
    if (known !== undefined) return known
    const made = make(one, ...more)
    memory.set(one, made)
    return made
  }
}

/** Remembers what was made of two, in this order, for as long as both are there. */
export function rememberingPairs<T extends NonNullable<unknown>>(): (
  one: object,
  other: object,
  make: () => T,
) => T {
  const besides = rememberingOne((_: object) => new WeakMap<object, T>())
  return (one, other, make) => {
    const beside = besides(one)
    const known = beside.get(other)
    if (known !== undefined) return known
    const made = make()
    beside.set(other, made)
    return made
  }
}

/** A place for what was made the last time. */
export interface Last<T> {
  made: T | undefined
}

/**
 * The place of what was made the last time of any of these parts. Parts that were in one run share one, so that what is kept does
 * not grow with the runs; it is forgotten with the parts.
 */
export function lastOfAny<P extends object, T>(): (parts: readonly P[]) => Last<T> {
  const memory = new WeakMap<P, Last<T>>()
  return (parts) => {
    const first = parts.find((part) => memory.has(part))
    const last = (first && memory.get(first)) ?? { made: undefined }
    for (const part of parts) if (memory.get(part) !== last) memory.set(part, last)
    return last
  }
}
