/** A word as names are compared: without case, diacritics, full stops or apostrophes. */
export const plainWord = (word: string): string => {
  const letters = PLAIN.test(word) ? word : word.normalize('NFD').replace(/[\p{M}.'’‘`ʿʾ]/gu, '')
  return letters.toLowerCase()
}

/** Nothing that is left out. */
const PLAIN = /^[\w-]*$/

/** The words of a name as they are compared; hyphens divide, articles of Arabic names are dropped. */
export const nameWords = (name: string): readonly string[] =>
  name
    .split(/[\s\-‐‑–/[\]()"“”,]+/u)
    .map(plainWord)
    .filter((word) => word !== '' && word !== 's' && !arabicArticles.has(word))

const arabicArticles = new Set(['al', 'el', 'ar', 'as', 'ash', 'at', 'az', 'ad', 'an', 'ul', 'the'])
