const PLAIN = /^[a-z]+(?: [a-z]+)*$/
const ASCII = /^[ -~]*$/
const MARKS = /[\u0300-\u036f]+/g
const APOSTROPHES = /['’‘ʼʻʿʾ`´]/g
const SPECIAL_LETTERS = /[ßæœøđðłıþə]/g
const INITIALS = /(?<![a-z])([a-z])\.(?=[a-z](?![a-z])|[^a-z]|$)/g
const SUN_ARTICLE = /(^|[\s-])(?:ad-(?=d)|an-(?=n)|ar-(?=r)|as-(?=s)|ash-(?=sh)|at-(?=t)|az-(?=z)|el-|ul-)/g
const NOT_WORD = /[^\p{L}\p{N}]+/gu
const REWRITTEN = /(?:^the )|(?:^| )(?:saint|el|ul|und)(?: |$)/
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
const rewrite: Readonly<Record<string, string>> = { saint: 'st', el: 'al', ul: 'al', und: 'and' }

/**
 * A name as it is compared: lower case, no diacritics, no leading "the", no apostrophes, hyphens as spaces,
 * initials closed up ("U.S." is `us`), `&` as `and`, "Saint" as `st`, and the Arabic article as `al` whichever
 * way it was heard ("el-Sisi", "ash-Shabaab"). Empty where nothing is left.
 */
export function normaliseName(name: string): string {
  const lower = name.toLowerCase()
  const text = PLAIN.test(lower) ? lower : folded(lower)
  if (!REWRITTEN.test(text)) return text
  const words = text.split(' ')
  if (words[0] === 'the' && words.length > 1) words.shift()
  return words.map((word) => rewrite[word] ?? word).join(' ')
}

function folded(lower: string): string {
  let text = lower
  if (!ASCII.test(text)) {
    text = text
      .normalize('NFD')
      .replace(MARKS, '')
      .replace(SPECIAL_LETTERS, (letter) => letters[letter] ?? letter)
  }
  text = text.replace(APOSTROPHES, '')
  if (text.includes('.')) text = text.replace(INITIALS, '$1')
  if (text.includes('-')) text = text.replace(SUN_ARTICLE, '$1al-')
  if (text.includes('&')) text = text.replaceAll('&', ' and ')
  return text.replace(NOT_WORD, ' ').trim()
}
