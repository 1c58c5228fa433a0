import type { EntityRules } from '../../languages/index.js'
import type { Chains } from './chains.js'
import { datelinePlace } from './dateline-place.js'
import type { Line } from './line.js'
import type { Phrases } from './phrase.js'

/** "here" is the place of the dateline above it. */
export const joinHere = (
  lines: readonly Line[],
  phrases: Phrases,
  chains: Chains,
  rules: EntityRules,
): void => {
  let place: number | undefined
  for (const line of lines) {
    const own = [...new Set(phrases.owners[line.order])].filter((at) => at >= 0)
    const first = datelinePlace(
      line,
      own.flatMap((at) => phrases.all[at] ?? []),
    )
    place = own.find((at) => phrases.all[at] === first && first !== undefined) ?? place
    for (const at of own) {
      const phrase = phrases.all[at]
      const word = line.tokens[phrase?.head ?? -1]?.lower ?? ''
      if (phrase?.form === 'pronoun' && rules.hereWords.has(word) && place !== undefined)
        chains.join(place, at, { surely: true })
    }
  }
}
