/** What is known of a finding when its confidence is estimated. */
export interface Grounds {
  readonly rule: string
  /** Families of the fillers' kinds; `object` for things of no known kind. */
  readonly kinds: readonly string[]
  readonly named: number
  readonly fillers: number
  /** Tokens from the trigger to the farthest filler. */
  readonly distance: number
  readonly actual: boolean
}

/** Share of findings that hold, by the rule that made them, before anything else is known. */
const byRule: Readonly<Record<string, number>> = {
  active: 0.82,
  passive: 0.8,
  'passive-by-agent': 0.88,
  'relative-clause': 0.74,
  'reduced-relative': 0.72,
  controlled: 0.72,
  coordinated: 0.68,
  adverbial: 0.66,
  'noun-phrase': 0.68,
  genitive: 0.72,
  'noun-compound': 0.66,
  'support-verb': 0.8,
  'compound-modifier': 0.92,
  title: 0.86,
  apposition: 0.82,
  copula: 0.82,
  preposition: 0.78,
}

/**
 * How likely a finding is to hold, 0 to 1, three decimals: the rule's own share, moved by what fills its slots
 * and by how far apart the words stand.
 */
export const estimateConfidence = (grounds: Grounds): number => {
  let odds = (byRule[grounds.rule] ?? 0.65) / (1 - (byRule[grounds.rule] ?? 0.65))
  if (grounds.named > 0) odds *= 1.25
  if (grounds.fillers === 1) odds *= 0.8
  for (const kind of grounds.kinds) if (kind === 'object') odds *= 0.8
  if (grounds.distance > 12) odds *= 0.75
  if (grounds.distance > 25) odds *= 0.7
  if (!grounds.actual) odds *= 0.9
  return Math.round((odds / (1 + odds)) * 1000) / 1000
}
