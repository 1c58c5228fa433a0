import type { ParsedToken } from '../../types/index.js'

/** A token whose place in the tree may still change, before its sentence leaves the room. */
export type DraftToken = {
  -readonly [Key in keyof ParsedToken]: ParsedToken[Key]
}
