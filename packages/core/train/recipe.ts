/** Every number that decides what is made beside the network. Change one and `pnpm train` makes other weights. */
export const recipe = {
  /** Rarer pairs of tags, and rarer relations, are not told apart. */
  leastTags: 5,
  leastRelations: 20,
  words: { leastCount: 8, leastShare: 0.1 },
  /** `keep`: how many weights pruning leaves. */
  names: { epochs: 10, seed: 3, cutoff: 2, margin: 5, keep: 120_000 },
} as const
