import type { Accepted } from './event-type.js'
import { type EntityKind, type KindFamily, kinds } from './kinds.js'

const families: ReadonlyMap<EntityKind, KindFamily> = new Map(kinds.map((kind) => [kind.id, kind.family]))

/** The family of a kind. */
export const familyOf = (kind: EntityKind): KindFamily => families.get(kind) ?? 'none'

/** Does a role that takes these kinds and families take this kind? */
export const accepts = (accepted: readonly Accepted[] | undefined, kind: EntityKind): boolean =>
  accepted?.some((each) => each === kind || each === familyOf(kind)) ?? false
