/** Gives what was made from these parts: made anew only where one of them is another object than the last time. */
export type Memory<T> = (parts: readonly object[], make: () => T) => T

/** So many lists of parts are remembered under one first part. */
const KEPT = 2

/**
 * Remembers what pure functions made, so that one more article costs its own part and not that of all: for each first part
 * the last lists of parts and what came of them. Forgets with the parts themselves; without parts it remembers nothing.
 */
export function remembering<T>(): Memory<T> {
  interface Made {
    readonly parts: readonly object[]
    readonly made: T
  }
  const memory = new WeakMap<object, readonly Made[]>()
  return (parts, make) => {
    const [first] = parts
    if (first === undefined) return make()
    const kept = memory.get(first) ?? []
    const known = kept.find(
      (each) => each.parts.length === parts.length && parts.every((part, at) => part === each.parts[at]),
    )
    if (known === undefined) {
      const made = make()
      memory.set(first, [{ parts: [...parts], made }, ...kept.slice(0, KEPT - 1)])
      return made
    }
    if (known !== kept[0]) memory.set(first, [known, ...kept.filter((each) => each !== known)])
    return known.made
  }
}
