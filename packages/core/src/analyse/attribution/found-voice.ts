import type { Stance } from '../../types/index.js'

/** Who says so: an index into the scene's entities, or nobody that the text names. */
export interface FoundVoice {
  readonly stance: Stance
  readonly entity?: number
}
