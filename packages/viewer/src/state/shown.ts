/** Which of a list of keys are shown: a set over flags, so that a step of a filter makes no set of strings. */
export interface Shown extends Iterable<string> {
  readonly size: number
  readonly has: (key: string) => boolean
  /** 1 where the key of that number is shown. */
  readonly flags: Uint8Array
}

/** The keys whose flag is set; `numberOf` gives a key's number. */
export const shown = (
  keys: Iterable<string>,
  numberOf: ReadonlyMap<string, number>,
  flags: Uint8Array,
): Shown => {
  let size = 0
  for (const flag of flags) size += flag
  return {
    size,
    has: (key) => flags[numberOf.get(key) ?? -1] === 1,
    flags,
    *[Symbol.iterator]() {
      let at = 0
      for (const key of keys) if (flags[at++] === 1) yield key
    },
  }
}
