import { eventTypes } from './events/index.js'
import { kinds } from './kinds.js'
import { relationTypes } from './relations.js'

/**
 * What the menus are called, without the words that tell them in texts: for those who only ask or show. The page takes
 * this table in and leaves the menus out.
 */
export const typeNames: readonly { readonly id: string; readonly label: string; readonly plover?: string }[] =
  [
    ...eventTypes.map(({ id, label, plover }) => ({ id, label, plover })),
    ...relationTypes.map(({ id, label }) => ({ id, label })),
  ]

/** The kinds and their families. */
export const kindNames: readonly { readonly id: string; readonly family: string }[] = kinds.map(
  ({ id, family }) => ({ id, family }),
)
