/** How much each sign speaks for an antecedent of a pronoun. */
export const pronounWeights = {
  /** Sentences between them: 0, 1, 2, 3. */
  distance: [3, 2.2, 0.6, -0.4],
  role: { subject: 1.6, object: 0.6, other: 0 },
  /** Both are subjects. */
  parallel: 0.6,
  form: { name: 0.2, nominal: 0, pronoun: 0.9 },
  named: 0.5,
  /** For each earlier mention, up to four. */
  often: 0.2,
  demonym: -2,
  indefinite: -0.2,
  vague: -0.6,
  /** "they" for one organisation. */
  collective: -1,
  place: -0.5,
  people: 0.6,
  /** A possessive and the subject of its own clause. */
  owner: 1.2,
  /** For each word between, in one sentence. */
  gap: 0.03,
  /** No antecedent is better than one below this. */
  least: 1.2,
} as const
