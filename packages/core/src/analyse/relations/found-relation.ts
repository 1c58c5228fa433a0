import type { RelationType } from '../../ontology/index.js'
import type { Count, Factuality } from '../../types/index.js'
import type { FoundVoice } from '../attribution/index.js'
import type { FoundDate } from '../dates/index.js'
import type { Mark } from '../factuality/index.js'
import type { CompiledFrame } from '../frames/index.js'
import type { Tree } from '../grammar/index.js'

/** A state found between two entities of the scene. Numbers are token indexes of the tree's sentence. */
export interface FoundRelation {
  readonly type: RelationType
  readonly tree: Tree
  /** Indexes into the scene's entities. */
  readonly source: number
  readonly target: number
  readonly trigger: number
  /** The entry of the lexicon that tells it. */
  readonly entry: CompiledFrame<RelationType>
  readonly rule: string
  readonly title: string | undefined
  readonly factuality: Factuality
  readonly voices: readonly FoundVoice[]
  readonly ended: boolean
  /** The words that made it stand so. */
  readonly marks: readonly Mark[]
  readonly date: FoundDate | undefined
  readonly counts: readonly Count[] | undefined
}

/** What a state is that a text tells as a fact, with nothing more said of it: all are built over it, and so alike. */
export const plainState = {
  title: undefined,
  factuality: { polarity: 'positive', modality: 'actual' },
  voices: [],
  ended: false,
  marks: [],
  date: undefined,
  counts: undefined,
} satisfies Partial<FoundRelation>
