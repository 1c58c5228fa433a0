import type { ParsedToken } from '../../types/index.js'

/** A token whose place in the tree may still change, before its sentence leaves the room. */
export type DraftToken = {
  -readonly [Key in keyof ParsedToken]: ParsedToken[Key]
}

/**
 * The same token, built as all others are: rules ask tokens more often than anything else, and engines answer sooner where
 * all are built alike, whichever way a sentence was put together.
 */
export const draftToken = ({
  start,
  end,
  text,
  lower,
  upos,
  xpos,
  lemma,
  head,
  deprel,
}: ParsedToken): DraftToken => ({ start, end, text, lower, upos, xpos, lemma, head, deprel })
