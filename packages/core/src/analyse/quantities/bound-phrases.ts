import type { BoundPhrase } from '../../languages/index.js'

/** The longest of the phrases that ends right before word `at`. */
export const phraseBefore = (
  words: readonly string[],
  at: number,
  phrases: readonly BoundPhrase[],
): BoundPhrase | undefined =>
  longest(
    phrases.filter(
      (phrase) =>
        phrase.words.length <= at &&
        phrase.words.every((word, offset) => words[at - phrase.words.length + offset] === word),
    ),
  )

/** The longest of the phrases that begins at word `at`. */
export const phraseAfter = (
  words: readonly string[],
  at: number,
  phrases: readonly BoundPhrase[],
): BoundPhrase | undefined =>
  longest(phrases.filter((phrase) => phrase.words.every((word, offset) => words[at + offset] === word)))

const longest = (phrases: readonly BoundPhrase[]): BoundPhrase | undefined =>
  phrases.reduce<BoundPhrase | undefined>(
    (best, phrase) => (best === undefined || phrase.words.length > best.words.length ? phrase : best),
    undefined,
  )
