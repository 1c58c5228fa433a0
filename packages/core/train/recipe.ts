/** Every number that decides what the models become. Change one and `pnpm train` makes other weights. */
export const recipe = {
  /** Rarer pairs of tags, and rarer relations, are not learnt. */
  leastTags: 5,
  leastRelations: 20,
  words: { leastCount: 8, leastShare: 0.1 },
  tagger: { epochs: 9, seed: 1, cutoff: 1, margin: 10 },
  /** Tags for training the parser: in each fold by a tagger that has not seen it. */
  folds: 5,
  foldEpochs: 5,
  names: { epochs: 10, seed: 3, cutoff: 2, margin: 5 },
  /** Parsers that vote on trees for the news without trees; every other one reads backwards. */
  teachers: 3,
  teacher: { epochs: 4, cutoff: 2, margin: 10 },
  parser: { epochs: 8, seed: 2, cutoff: 2, margin: 10 },
  /** How many weights pruning leaves. */
  keep: { tagger: 400_000, parser: 1_500_000, names: 120_000 },
} as const
