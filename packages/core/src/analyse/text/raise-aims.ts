import type { TextRules } from '../../languages/index.js'
import type { DraftToken } from './draft-token.js'

const FARTHEST = 4

/**
 * "carried out raids **using** drones and rockets **against** the camps": whom it went against hangs by what was done, not by
 * the means.
 */
export function raiseAims(tokens: readonly DraftToken[], rules: TextRules): void {
  for (const marker of tokens) {
    const aim = tokens[marker.head]
    if (marker.deprel !== 'case' || aim === undefined || !rules.aimMarkers.has(marker.lemma)) continue
    let at = aim.head
    for (
      let steps = 0;
      steps < FARTHEST && /^(?:conj|obj|nmod|compound|amod)$/.test(tokens[at]?.deprel ?? '');
      steps += 1
    )
      at = tokens[at]?.head ?? -1
    const means = tokens[at]
    const deed = tokens[means?.head ?? -1]
    if (means?.xpos !== 'VBG' || means.deprel !== 'acl' || !rules.meansVerbs.has(means.lemma)) continue
    if (deed?.upos !== 'NOUN' || deed.deprel !== 'obj' || means.head > at || marker.head < at) continue
    aim.head = means.head
    aim.deprel = 'nmod'
  }
}
