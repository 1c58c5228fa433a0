import type { Factuality, MentionForm } from '../../types/index.js'

/** A participant as its confidence sees it. */
export interface GroundFiller {
  readonly role: string
  /** Family of the entity's kind; `object` for a thing of no known kind. */
  readonly family: string
  /** How the sentence speaks of it; undefined where another telling names it. */
  readonly form: MentionForm | undefined
  /** Some mention of it in the article is a name. */
  readonly named: boolean
  /** Tokens from the trigger, where the sentence names it. */
  readonly distance: number | undefined
}

/** What is known of a finding when its confidence is estimated. */
export interface Grounds {
  readonly part: 'event' | 'relation'
  readonly type: string
  /** How many types the word that tells it can tell by the lexicon. */
  readonly readings: number
  readonly rule: string
  /** How many words of the lexicon's entry must be there. */
  readonly fixedWords: number
  readonly fillers: readonly GroundFiller[]
  readonly factuality: Factuality
  readonly voices: number
  readonly tellings: number
  /** Tokens of its sentence. */
  readonly length: number
}

const bucket = (value: number, limits: readonly number[]): string => {
  const at = limits.findIndex((limit) => value <= limit)
  return at < 0 ? `over ${limits.at(-1)}` : `up to ${limits[at]}`
}

/**
 * The signs by which a finding's confidence is estimated, as words that a reader can understand ("rule active", "agent
 * name"); their weights stand in `confidenceWeights`.
 */
export const confidenceSigns = (grounds: Grounds): readonly string[] => {
  const { part, type, rule, fillers, factuality } = grounds
  const distances = fillers.flatMap(({ distance }) => distance ?? [])
  return [
    part,
    `${part} ${type}`,
    `word of ${bucket(grounds.readings, [1, 2, 4])} types`,
    `${part} rule ${rule}`,
    `${part} with ${Math.min(3, fillers.length)} participants`,
    ...fillers.map(({ role, form }) => `${role} ${form ?? 'told elsewhere'}`),
    ...fillers
      .filter(({ family }) => family === 'object' || family === 'none')
      .map(({ role }) => `${role} unknown thing`),
    ...fillers
      .filter(({ form, named }) => named && form !== 'name')
      .map(({ role }) => `${role} named elsewhere`),
    ...(distances.length > 0 ? [`distance ${bucket(Math.max(...distances), [3, 6, 12, 25])}`] : []),
    `sentence ${bucket(grounds.length, [12, 24, 40])}`,
    ...(grounds.fixedWords > 1 ? ['several fixed words'] : []),
    ...(factuality.modality === 'actual' ? [] : [`modality ${factuality.modality}`]),
    ...(factuality.polarity === 'negative' ? ['negated'] : []),
    ...(grounds.voices > 0 ? ['somebody says so'] : []),
    ...(grounds.tellings > 0 ? ['told again'] : []),
  ]
}
