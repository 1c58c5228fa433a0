import type { GoldSentence } from './treebank.js'

/** The parser's relations, by number; rare ones stand for what they are a subtype of. */
export interface RelationLabels {
  readonly names: readonly string[]
  numberOf(deprel: string): number
}

/** The relations that occur at least `leastCount` times, sorted. */
export function makeLabels(sentences: readonly GoldSentence[], leastCount: number): RelationLabels {
  const counts = new Map<string, number>()
  for (const { deprels } of sentences) for (const d of deprels) counts.set(d, (counts.get(d) ?? 0) + 1)
  const names = [...counts]
    .filter(([, n]) => n >= leastCount)
    .map(([d]) => d)
    .sort()
  const numbers = new Map(names.map((name, i) => [name, i]))
  return {
    names,
    numberOf: (deprel) =>
      numbers.get(deprel) ?? numbers.get(deprel.split(':')[0] ?? '') ?? numbers.get('dep') ?? 0,
  }
}
