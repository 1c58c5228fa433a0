/** A text to find, and how much it is worth beside others that match as well. */
export type Findable = readonly [text: string, worth: number]

/** What the finding worker is told: names and sentences in slices, that all of a kind is there, and what to look for. */
export type FindRequest =
  | { readonly what: 'names' | 'sentences'; readonly slice: readonly Findable[]; readonly last: boolean }
  | { readonly what: 'find'; readonly id: number; readonly words: string; readonly most: number }

/** The numbers of names and sentences found, the best first, and whether sentences were indexed by then. */
export interface FindNews {
  readonly id: number
  readonly names: readonly number[]
  readonly sentences: readonly number[]
  readonly complete: boolean
}
