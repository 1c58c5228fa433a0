const has = (words: readonly string[], word: string, soundsLike: SoundsLike): boolean =>
  words.some((other) => isOneName(word, other, soundsLike))

/** Do two words spell one sound? */
type SoundsLike = (a: string, b: string) => boolean

/** So many letters a short form of a given name has in common with it: "Kathryn", "Katie". */
const SHORT_FORM = 3

/** "Omar" and "O", "Kathryn" and "Katie", "Qassem" and "Qassim". */
const isOneName = (a: string, b: string, soundsLike: SoundsLike): boolean =>
  a === b ||
  ((a.length === 1 || b.length === 1) && a[0] === b[0]) ||
  (a.length >= SHORT_FORM && a.slice(0, SHORT_FORM) === b.slice(0, SHORT_FORM)) ||
  soundsLike(a, b)

/**
 * Are two whole names of persons, as their words, those of two: does the given name, or the family name, of each stand nowhere in
 * the other? "Hannah Sol" and "Omar Sol" are of one family, "Omar Sol" and "Omar Ali Sol" may be one person.
 */
export const areOtherPersons = (
  one: readonly string[],
  other: readonly string[],
  soundsLike: SoundsLike,
): boolean =>
  [0, -1].some((end) => {
    const [a, b] = [one.at(end), other.at(end)]
    return a !== undefined && b !== undefined && !has(other, a, soundsLike) && !has(one, b, soundsLike)
  })
