/**
 * How a transliterated word sounds, roughly: words with the same key may be spellings of one name
 * ("Assad" and "Asad", "Qassem" and "Kasim", "Hezbollah" and "Hizbullah", "Zelensky" and "Zelenskiy").
 *
 * Consonants are folded into classes and doubled letters into one; vowels are folded to `a` or dropped where
 * transliteration from Arabic, Persian and Russian does not settle them (all but the first letter). Words of
 * fewer than four letters keep their spelling: a key of two consonants would join strangers.
 */
export const soundKey = (word: string): string => {
  if (word.length < 4) return word
  const first = /^[aeiou]/.test(word) ? 'a' : ''
  const folded = word
    .replace(/ph/g, 'f')
    .replace(/sch|tsch/g, 'sh')
    .replace(/(?:tz|ts)/g, 'z')
    .replace(/dj|dzh/g, 'j')
    .replace(/kh|gh|q|ck/g, 'k')
    .replace(/c(?=[eiy])/g, 's')
    .replace(/c(?!h)/g, 'k')
    .replace(/x/g, 'ks')
    .replace(/th/g, 't')
    .replace(/dh/g, 'd')
    .replace(/ou|w/g, 'u')
    .replace(/(?<=.)h(?![aeiou])/g, '')
    .replace(/(\p{L})\1+/gu, '$1')
  return first + folded.replace(/[aeiouy]+/g, '').replace(/(\p{L})\1+/gu, '$1')
}
