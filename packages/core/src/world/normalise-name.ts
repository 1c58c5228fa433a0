const MARKS = /\p{M}+/gu
const APOSTROPHES = /['’‘ʼʻʿʾ`´]/g
const INITIALS = /(?<=(?:^|[^\p{L}])\p{L})\.(?=\p{L}(?:\.|$|[^\p{L}]))|(?<=\.\p{L})\./gu
const SUN_ARTICLE =
  /(?<=^|[\s-])(?:a(?:(?:d-(?=d))|(?:n-(?=n))|(?:r-(?=r))|(?:s-(?=s))|(?:sh-(?=sh))|(?:t-(?=t))|(?:z-(?=z)))|(?:el|ul)-)/g
const NOT_WORD = /[^\p{L}\p{N}]+/gu
const PLAIN = /^[a-z ]+$/
const letters: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ł: 'l',
  ı: 'i',
  þ: 'th',
  ə: 'a',
}
const words: Readonly<Record<string, string>> = { saint: 'st', el: 'al', und: 'and', ul: 'al' }

/**
 * A name as it is compared: lower case, no diacritics, no leading "the", no apostrophes, hyphens as spaces,
 * initials closed up ("U.S." is `us`), `&` as `and`, "Saint" as `st`, and the Arabic article as `al` whichever
 * way it was heard ("el-Sisi", "ash-Shabaab"). Empty where nothing is left.
 */
export function normaliseName(name: string): string {
  let text = name.toLowerCase()
  if (!PLAIN.test(text)) {
    text = text
      .normalize('NFD')
      .replace(MARKS, '')
      .replace(/[ßæœøđðłıþə]/g, (letter) => letters[letter] ?? letter)
      .replace(APOSTROPHES, '')
      .replace(INITIALS, '')
      .replace(/&/g, ' and ')
      .replace(SUN_ARTICLE, 'al-')
      .replace(NOT_WORD, ' ')
      .trim()
  }
  const kept = text.split(' ').filter((word) => word !== '')
  const first = kept[0] === 'the' && kept.length > 1 ? 1 : 0
  return kept
    .slice(first)
    .map((word) => words[word] ?? word)
    .join(' ')
}
