import type { EntityRules } from '../languages/index.js'
import type { KindFamily } from '../ontology/index.js'
import { normaliseName } from '../world/index.js'

/** A name taken apart for comparison. */
export interface NameForm {
  readonly surface: string
  /** As gazetteers compare: no case, marks, hyphens, leading article; words that are spelt in two ways, in one. */
  readonly key: string
  /** Words of `key` without titles, particles and class words such as "air base": what tells this one from others. */
  readonly words: readonly string[]
  /** Titles and class words that were taken off. */
  readonly extra: readonly string[]
  /** Nothing is left when titles and class words are taken off. */
  readonly onlyTitles: boolean
  /** Capitals only, two to eight letters. */
  readonly acronym: boolean
}

const ACRONYM = /^\p{Lu}[\p{Lu}\d&-]{1,7}$/u

/** Small words that make another name: Abu Omar is not Omar. */
const KUNYA: ReadonlySet<string> = new Set(['abu', 'abou', 'umm'])

/** Class words of places as maps shorten them. */
const SHORTENED: ReadonlyMap<string, string> = new Map([
  ['mt', 'mount'],
  ['ft', 'fort'],
])

/** Takes a name apart by the words of its language: titles of persons, class words of places, particles of all. */
export function nameForm(surface: string, family: KindFamily, rules: EntityRules): NameForm {
  const all = normaliseName(surface)
    .split(' ')
    .filter((word) => word !== '')
    .map((word) => (family === 'place' ? (SHORTENED.get(word) ?? word) : word))
    .map((word) => (family === 'person' ? word : (rules.spellings.get(word) ?? word)))
  const isExtra = (word: string, at: number): boolean => {
    if (rules.nameParticles.has(word)) return !(family === 'person' && KUNYA.has(word))
    if (family === 'person') return at < all.length - 1 && rules.titles.has(word)
    if (family !== 'place') return false
    return rules.facilityNouns.has(word) || (at > 0 && rules.facilityModifiers.has(word))
  }
  const key = all.join(' ')
  const words = all.filter((word, at) => !isExtra(word, at))
  return {
    surface,
    key,
    words: words.length > 0 ? words : all,
    extra: words.length > 0 ? all.filter(isExtra) : [],
    onlyTitles: words.length === 0,
    acronym: ACRONYM.test(surface.replaceAll('.', '')),
  }
}

const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/ph/g, 'f'],
  [/ck|q|c(?![hei])/g, 'k'],
  [/kh/g, 'x'],
  [/gh/g, 'g'],
  [/dh|dj/g, 'd'],
  [/(?:ei|ai|ay|ey|ee|ie|iy|y)/g, 'i'],
  [/(?:ou|oo|aw|ow|au)/g, 'u'],
  [/o/g, 'u'],
  [/w/g, 'v'],
  [/(.)\1+/g, '$1'],
]

/** A word as it sounds in any transliteration: "Soleimani" and "Sulaymani" are both `sulimani`. */
export const soundOf = (word: string): string =>
  SOUNDS.reduce((sound, [from, to]) => sound.replace(from, to), word)

/** The consonants of a word's sound, and its first letter: a block that spellings of one name share. */
export const consonantsOf = (word: string): string => {
  const sound = soundOf(word)
  return sound.charAt(0).replace(/[aeiu]/, 'a') + sound.slice(1).replace(/[aeiu]/g, '')
}

/** Do two words spell one sound? `e` stands for `a` or `i`, as ears differ ("Qassem", "Qassim"). */
export function soundsAlike(a: string, b: string): boolean {
  if (a === b) return true
  const [left, right] = [soundOf(a), soundOf(b)]
  if (left.length !== right.length || left.length < 3) return false
  for (let at = 0; at < left.length; at += 1) {
    const [x, y] = [left.charAt(at), right.charAt(at)]
    if (x === y) continue
    if (!((x === 'e' && /[ai]/.test(y)) || (y === 'e' && /[ai]/.test(x)))) return false
  }
  return true
}
