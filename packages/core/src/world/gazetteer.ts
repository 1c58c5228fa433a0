import type { Gazetteer, GazetteerEntry } from '../types/index.js'
import { normaliseName } from './normalise-name.js'

/** Acronyms that are English words too: only capitals tell them, and not among capitals. */
const WORD_LIKE = new Set(
  'us is who it as at in on am an be by do go he if me my no of or so to up we act aid all are car far fed has had her him his how may men mit new not now one our out per set she two was yes you care raid site arena fact model core brave star stars risk seal seals swift map saba tap'.split(
    ' ',
  ),
)

/** One name of one entry. `acronym`: only capitals tell it; `cased`: it is written with a capital. */
interface Listing {
  readonly entry: GazetteerEntry
  readonly acronym: boolean
  readonly cased: boolean
}

/** Where names are told apart by their first word: the words of the longest name that begins so. */
type FirstWords = Map<string, number>

const allCapitals = (words: readonly string[]): boolean =>
  words.length > 3 && !words.some((word) => LOWER.test(word))

const UPPER = /\p{Lu}/u
const LOWER = /\p{Ll}/u
/** Punctuation that may stand within a name: "Washington, D.C.", "Ain al - Asad", "Al-Qaeda/AQAP". */
const MAY_STAND_WITHIN = /^[-–,.'’&/]$/
const ACRONYM = /^[\p{Lu}\d][\p{Lu}\d.&/-]{1,9}$/u

/**
 * Builds the lookup from entries, best known first. They win over those of `base`: by id they take their
 * place, by name they come before them. An acronym is found in capitals ("US", "U.S.", never "us"), a longer one
 * also as a word ("Nato"); any other name in any case that has a capital, so that TURKEY and Turkey are found and
 * turkey is not. `version` goes into what a graph says it was made with.
 */
export function gazetteer(
  entries: readonly GazetteerEntry[],
  { base, version }: { readonly base?: Gazetteer; readonly version?: string } = {},
): Gazetteer {
  const byId = new Map<string, GazetteerEntry>()
  const names = new Map<string, Listing[]>()
  const demonyms = new Map<string, Listing>()
  const metonyms = new Map<string, Listing>()
  const firstWords: FirstWords = new Map()

  for (const entry of entries) {
    if (!byId.has(entry.id)) byId.set(entry.id, entry)
    for (const name of [entry.name, ...(entry.aliases ?? [])]) addName(names, firstWords, name, entry)
    for (const name of entry.demonyms ?? []) addOnce(demonyms, name, entry)
    for (const name of entry.metonyms ?? []) addOnce(metonyms, name, entry)
  }

  const notReplaced = (found: readonly GazetteerEntry[]): readonly GazetteerEntry[] =>
    found.filter((entry) => !byId.has(entry.id))

  const ownNamed = (name: string): readonly GazetteerEntry[] => told(names.get(normaliseName(name)), name)

  const unlessReplaced = (entry: GazetteerEntry | undefined): GazetteerEntry | undefined =>
    entry !== undefined && byId.has(entry.id) ? undefined : entry

  const ownLongest = (words: readonly string[], from: number): ReturnType<Gazetteer['longest']> => {
    const first = words[from]
    if (first === undefined || isGap(first) || /^the$/i.test(first)) return undefined
    const most = Math.max(
      firstWords.get(firstWord(first)) ?? 0,
      firstWords.get(firstWord(joined(first, words[from + 1] ?? ''))) ?? 0,
    )
    let best: ReturnType<Gazetteer['longest']>
    let surface = ''
    for (let at = from; most > 0 && at < words.length; at++) {
      const word = words[at] ?? ''
      surface = joined(surface, word)
      if (isGap(word)) {
        if (MAY_STAND_WITHIN.test(word)) continue
        break
      }
      const key = normaliseName(surface)
      if (countWords(key) > most) break
      if (at === from && WORD_LIKE.has(key) && !word.includes('.') && allCapitals(words)) continue
      const found = told(names.get(key), surface)
      if (found.length > 0) best = { length: at - from + 1, entries: found }
    }
    return best
  }

  return {
    version: version ?? base?.version ?? 'none',
    get: (id) => byId.get(id) ?? base?.get(id),
    named(name) {
      const own = ownNamed(name)
      return base === undefined ? own : [...own, ...notReplaced(base.named(name))]
    },
    demonym: (word) => tell(demonyms.get(normaliseName(word)), word) ?? unlessReplaced(base?.demonym(word)),
    metonym: (name) => tell(metonyms.get(normaliseName(name)), name) ?? unlessReplaced(base?.metonym(name)),
    longest(words, from) {
      const own = ownLongest(words, from)
      const theirs = base?.longest(words, from)
      if (theirs === undefined || (own !== undefined && own.length > theirs.length)) return own
      const rest = notReplaced(theirs.entries)
      if (own !== undefined && own.length === theirs.length)
        return { ...own, entries: [...own.entries, ...rest] }
      return rest.length === 0 ? own : { ...theirs, entries: rest }
    },
  }
}

function addName(
  names: Map<string, Listing[]>,
  firstWords: FirstWords,
  name: string,
  entry: GazetteerEntry,
): void {
  const key = normaliseName(name)
  if (key === '') return
  const listed = names.get(key)
  const listing = listingOf(name, entry)
  if (listed === undefined) names.set(key, [listing])
  else if (!listed.some((other) => other.entry === entry && other.acronym === listing.acronym))
    listed.push(listing)
  const cut = key.indexOf(' ')
  const first = cut < 0 ? key : key.slice(0, cut)
  firstWords.set(first, Math.max(firstWords.get(first) ?? 0, countWords(key)))
}

function addOnce(names: Map<string, Listing>, name: string, entry: GazetteerEntry): void {
  const key = normaliseName(name)
  if (key !== '' && !names.has(key)) names.set(key, listingOf(name, entry))
}

function listingOf(name: string, entry: GazetteerEntry): Listing {
  return { entry, acronym: ACRONYM.test(name), cased: UPPER.test(name) }
}

/** The entries that this writing of a name can tell, each once. */
function told(listings: readonly Listing[] | undefined, surface: string): readonly GazetteerEntry[] {
  if (listings === undefined) return []
  const entries = listings.filter((listing) => tell(listing, surface)).map((listing) => listing.entry)
  return entries.length < 2 ? entries : [...new Set(entries)]
}

function tell(listing: Listing | undefined, surface: string): GazetteerEntry | undefined {
  if (listing === undefined) return undefined
  if (listing.cased && !UPPER.test(surface)) return undefined
  if (listing.acronym && LOWER.test(surface.replace(/^[Tt]he /, '')) && !isWordOfLetters(surface))
    return undefined
  return listing.entry
}

/** "Nato", "Unicef": an acronym that is spoken as a word. */
const isWordOfLetters = (surface: string): boolean =>
  /^\p{Lu}\p{Ll}{3,}$/u.test(surface) && !WORD_LIKE.has(surface.toLowerCase())

/** A token that no name is made of: punctuation. */
const isGap = (word: string): boolean => !/[\p{L}\p{N}]/u.test(word)

const countWords = (key: string): number => {
  let words = 1
  for (let at = key.indexOf(' '); at >= 0; at = key.indexOf(' ', at + 1)) words++
  return words
}

/** Two tokens as they stand in a text: the genitive and the full stop of an abbreviation close up. */
const joined = (before: string, word: string): string =>
  before === '' ? word : /^(?:['’]\p{L}*|\.)$/u.test(word) ? before + word : `${before} ${word}`

/** The word under which a name that begins so is listed. */
function firstWord(beginning: string): string {
  const key = normaliseName(beginning)
  const cut = key.indexOf(' ')
  return cut < 0 ? key : key.slice(0, cut)
}
