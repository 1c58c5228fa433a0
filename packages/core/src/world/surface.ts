/** Acronyms that are English words too: only capitals tell them, and not among capitals. */
const WORD_LIKE = new Set(
  'us is who it as at in on am an be by do go he if me my no of or so to up we act aid all are car far fed has had her him his how may men mit new not now one our out per set she two was yes you care raid site arena fact model core brave star stars risk seal seals swift map saba tap'.split(
    ' ',
  ),
)

const UPPER = /\p{Lu}/u
const LOWER = /\p{Ll}/u
const ACRONYM = /^[\p{Lu}\d][\p{Lu}\d.&/-]{1,9}$/u
const ARTICLE = /^[Tt]he /

/** How a name must be written to be told: with a capital; an acronym in capitals. */
export interface Writing {
  readonly acronym: boolean
  readonly cased: boolean
  /** A short form that ends in a full stop, and is another word without it ("Miss.", "Ill."). */
  readonly dotted: boolean
}

/** How a name of the gazetteer has to be written in a text. */
export const writingOf = (name: string): Writing => ({
  acronym: ACRONYM.test(name),
  cased: UPPER.test(name),
  dotted: name.length < 6 && name.includes('.'),
})

/**
 * Whether a name may be written so: TURKEY and Turkey for Turkey, but not turkey; "US", not "us"; of longer acronyms
 * also what is spoken as a word ("Nato").
 */
export function mayBeWritten({ acronym, cased, dotted }: Writing, surface: string): boolean {
  if (dotted && !surface.includes('.')) return false
  if (cased && !UPPER.test(surface)) return false
  return !acronym || !LOWER.test(surface.replace(ARTICLE, '')) || isSpokenAcronym(surface)
}

const isSpokenAcronym = (surface: string): boolean =>
  /^\p{Lu}\p{Ll}{3,}$/u.test(surface) && !WORD_LIKE.has(surface.toLowerCase())

/** Whether a word in a sentence of capitals is rather the word that it spells ("WHO IS IT") than an acronym. */
export const isCapitalOfCapitals = (key: string, word: string, words: readonly string[]): boolean =>
  WORD_LIKE.has(key) && !word.includes('.') && words.length > 3 && !words.some((other) => LOWER.test(other))
