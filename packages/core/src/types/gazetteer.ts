import type { EntityKind } from '../ontology/index.js'
import type { Geo } from './extraction.js'

/** Someone or something of the world that the program knows by name before it reads. */
export interface GazetteerEntry {
  /** Kebab-case, unique: `iran`, `islamic-revolutionary-guard-corps`, `ain-al-asad-air-base`. */
  readonly id: string
  readonly kind: EntityKind
  readonly name: string
  /** Other names: acronyms, short forms, transliterations. */
  readonly aliases?: readonly string[]
  /** Of countries, regions, religions: "Iranian", "Iranians". */
  readonly demonyms?: readonly string[]
  /** Names that stand for it when they act: "Washington", "the White House". As places they are another entry. */
  readonly metonyms?: readonly string[]
  /** Those of its names that bodies of other countries bear too: meant only where the article names its country. */
  readonly common?: readonly string[]
  /** Ids of entries beside which a description without a capital ("international coalition") means this one. */
  readonly beside?: readonly string[]
  /** ISO 3166-1 alpha-2. */
  readonly country?: string
  /** PLOVER sector code. */
  readonly sector?: string
  readonly geo?: Geo
  readonly population?: number
  /** Id of the entry that contains it or that it is part of. */
  readonly parent?: string
  /** Posts held, with years. */
  readonly posts?: readonly {
    readonly title: string
    readonly of: string
    readonly from?: number
    readonly to?: number
  }[]
}

/** Lookup by name. Names are compared without case, diacritics, leading article, hyphens or apostrophes. */
export interface Gazetteer {
  /** A hash or version, for `made`. */
  readonly version: string
  get(id: string): GazetteerEntry | undefined
  /** Entries with this name or alias, best known first. */
  named(name: string): readonly GazetteerEntry[]
  /** The country, region or people that an adjective or people's name tells ("Iraqi", "Britons"). */
  demonym(word: string): GazetteerEntry | undefined
  /** Whom a place name stands for when it acts ("Baghdad" → iraq). */
  metonym(name: string): GazetteerEntry | undefined
  /** The state with this ISO 3166-1 alpha-2 code. */
  country(code: string): GazetteerEntry | undefined
  /** The longest entry name that begins at `words[from]`: how many words it takes, and whose it is. */
  longest(
    words: readonly string[],
    from: number,
  ): { readonly length: number; readonly entries: readonly GazetteerEntry[] } | undefined
}
