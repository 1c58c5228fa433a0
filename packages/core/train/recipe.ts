/** Every number that decides what the models become. Change one and `pnpm train` makes other weights. */
export const recipe = {
  /** Rarer pairs of tags, and rarer relations, are not learnt. */
  leastTags: 5,
  leastRelations: 20,
  words: { leastCount: 8, leastShare: 0.1 },
  tagger: { epochs: 9, seed: 1, cutoff: 1, margin: 10 },
  /** How much the tagger learns from a word that the teacher tagged, beside one of a treebank. */
  newsWeight: 0.4,
  /** Tags for training the parser: in each fold by a tagger that has not seen it. */
  folds: 4,
  foldEpochs: 4,
  names: { epochs: 10, seed: 3, cutoff: 2, margin: 5 },
  parser: { epochs: 6, seed: 2, cutoff: 2, margin: 10 },
  /** How many weights pruning leaves. */
  keep: { tagger: 400_000, moves: 1_200_000, relations: 400_000, names: 120_000 },
} as const
