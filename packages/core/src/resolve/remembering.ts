/** Gives what was made from these parts: made anew only where one of them is another object than the last time. */
export type Memory<T> = (parts: readonly object[], make: () => T) => T

/**
 * Remembers what pure functions made, so that one more article costs its own part and not that of all: for each first part
 * the last list of parts and what came of it. Forgets with the parts themselves; without parts it remembers nothing.
 */
export function remembering<T>(): Memory<T> {
  const memory = new WeakMap<object, { readonly parts: readonly object[]; readonly made: T }>()
  return (parts, make) => {
    const [first] = parts
    if (first === undefined) return make()
    const known = memory.get(first)
    if (known?.parts.length === parts.length && parts.every((part, at) => part === known.parts[at]))
      return known.made
    const made = make()
    memory.set(first, { parts: [...parts], made })
    return made
  }
}
