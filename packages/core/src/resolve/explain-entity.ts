import type { Resolution } from './resolve.js'

/** One decision to hold two names for the same, in words. */
export interface MergeReason {
  /** Id of the fact entity that both belong to. */
  readonly entity: string
  readonly left: string
  readonly right: string
  readonly reason: string
}

/** Why the names of one entity were joined, strongest reason first; empty where it has one name only. */
export const explainEntity = (resolution: Resolution, id: string): readonly MergeReason[] =>
  resolution.merges.filter((merge) => merge.entity === id)
