import type { Correction } from '@newsgraph/core'
import { type Anchor, samePlace } from './anchors.js'

/** What was last decided about the telling at a place; undefined if nothing was. */
export const verdictOn = (
  decisions: readonly Correction[],
  anchor: Anchor,
): 'confirm' | 'reject' | undefined => {
  const last = decisions.findLast(
    (one) =>
      (one.action === 'confirm' || one.action === 'reject') && samePlace(one.telling as Anchor, anchor),
  )
  return last?.action === 'confirm' || last?.action === 'reject' ? last.action : undefined
}
