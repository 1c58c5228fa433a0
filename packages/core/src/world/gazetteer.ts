import type { Gazetteer, GazetteerEntry } from '../types/index.js'
import { countWords, firstWordOf, longestName } from './longest-name.js'
import { normaliseName } from './normalise-name.js'
import { mayBeWritten, type Writing, writingOf } from './surface.js'

/** One name of one entry, and how it has to be written. */
interface Listing extends Writing {
  readonly entry: GazetteerEntry
}

/**
 * Builds the lookup from entries, best known first. They win over those of `base`: by id they take their
 * place, by name they come before them. An acronym is found in capitals ("US", "U.S.", never "us"), a longer one
 * also as a word ("Nato"); any other name in any case that has a capital, so that TURKEY and Turkey are found and
 * turkey is not. With `shadows`, a name that they have is none of `base`'s any more. `version` goes into what a graph
 * says it was made with.
 */
export function gazetteer(
  entries: readonly GazetteerEntry[],
  {
    base,
    version,
    shadows = false,
  }: { readonly base?: Gazetteer; readonly version?: string; readonly shadows?: boolean } = {},
): Gazetteer {
  const byId = new Map<string, GazetteerEntry>()
  const names = new Map<string, Listing[]>()
  const demonyms = new Map<string, Listing>()
  const metonyms = new Map<string, Listing>()
  const states = new Map<string, GazetteerEntry>()
  const most = new Map<string, number>()

  const addName = (name: string, entry: GazetteerEntry): void => {
    const key = normaliseName(name)
    if (key === '') return
    const { acronym, cased, dotted } = writingOf(name)
    const listing: Listing = { entry, acronym, cased, dotted }
    const listed = names.get(key)
    if (listed === undefined) names.set(key, [listing])
    else if (
      !listed.some(
        (other) =>
          other.entry === entry && other.acronym === listing.acronym && other.dotted === listing.dotted,
      )
    )
      listed.push(listing)
    const first = firstWordOf(key)
    const words = countWords(key)
    if (words > (most.get(first) ?? 0)) most.set(first, words)
  }

  for (const entry of entries) {
    if (!byId.has(entry.id)) byId.set(entry.id, entry)
    if (entry.kind === 'country' && entry.country !== undefined && !states.has(entry.country))
      states.set(entry.country, entry)
    addName(entry.name, entry)
    for (const name of entry.aliases ?? []) addName(name, entry)
    for (const name of entry.demonyms ?? []) addOnce(demonyms, name, entry)
    for (const name of entry.metonyms ?? []) addOnce(metonyms, name, entry)
  }

  const kept = (entry: GazetteerEntry): boolean => !byId.has(entry.id)
  const hides = (own: readonly GazetteerEntry[] | undefined): boolean => shadows && (own?.length ?? 0) > 0
  const keptOf = (entry: GazetteerEntry | undefined): GazetteerEntry | undefined =>
    entry === undefined || byId.has(entry.id) ? undefined : entry
  const index = {
    most: (word: string): number => most.get(word) ?? 0,
    named: (key: string, surface: string) => told(names.get(key), surface),
  }

  return {
    version: version ?? base?.version ?? 'none',
    get: (id) => byId.get(id) ?? base?.get(id),
    named(name) {
      const own = index.named(normaliseName(name), name)
      return base === undefined || hides(own) ? own : [...own, ...base.named(name).filter(kept)]
    },
    demonym: (word) => tell(demonyms.get(normaliseName(word)), word) ?? keptOf(base?.demonym(word)),
    metonym: (name) => tell(metonyms.get(normaliseName(name)), name) ?? keptOf(base?.metonym(name)),
    country: (code) => states.get(code) ?? keptOf(base?.country(code)),
    longest(words, from) {
      const own = longestName(index, words, from)
      const theirs = base?.longest(words, from)
      if (theirs === undefined || (own !== undefined && own.length > theirs.length)) return own
      const rest = theirs.entries.filter(kept)
      if (own?.length === theirs.length && hides(own.entries)) return own
      if (own?.length === theirs.length) return { length: own.length, entries: [...own.entries, ...rest] }
      return rest.length === 0 ? own : { length: theirs.length, entries: rest }
    },
  }
}

function addOnce(names: Map<string, Listing>, name: string, entry: GazetteerEntry): void {
  const key = normaliseName(name)
  if (key !== '' && !names.has(key)) names.set(key, { entry, ...writingOf(name) })
}

/** The entries that this writing of a name can tell, each once. */
function told(listings: readonly Listing[] | undefined, surface: string): readonly GazetteerEntry[] {
  if (listings === undefined) return []
  const entries = listings.filter((listing) => mayBeWritten(listing, surface)).map(({ entry }) => entry)
  return entries.length < 2 ? entries : [...new Set(entries)]
}

const tell = (listing: Listing | undefined, surface: string): GazetteerEntry | undefined =>
  listing !== undefined && mayBeWritten(listing, surface) ? listing.entry : undefined
