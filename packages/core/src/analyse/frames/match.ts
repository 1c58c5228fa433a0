import type { EventType, RelationType, RoleId } from '../../ontology/index.js'
import type { Tree } from '../grammar/index.js'
import type { CompiledFrame } from './compile-frames.js'

/** Who or what fills a role: a token of the event's sentence. */
export interface Filler {
  readonly role: RoleId
  readonly token: number
}

/** A frame that fits the words around its head. Numbers are token indexes of one sentence. */
export interface Match<Type extends EventType | RelationType = EventType | RelationType> {
  readonly entry: CompiledFrame<Type>
  readonly tree: Tree
  /** The head word. */
  readonly trigger: number
  /** The last word that belongs to the trigger ("open fire"). */
  readonly triggerEnd: number
  /** Where the telling hangs in the sentence: the verb that carries the noun, else the trigger itself. */
  readonly carrier: number
  readonly fillers: readonly Filler[]
  /** Clauses and event nouns that are the event's content. */
  readonly content: readonly number[]
  /** Further words of the frame; they tell no event of their own. */
  readonly consumed: readonly number[]
  readonly rule: string
}

/** An event match. */
export type FoundEvent = Match<EventType>

/** The tokens that fill a role. */
export const fillersOf = (match: Match, role: RoleId): readonly number[] =>
  match.fillers.filter((filler) => filler.role === role).map((filler) => filler.token)
