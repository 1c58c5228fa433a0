import type { FoundDate } from '../dates/index.js'
import { pathUp } from '../grammar/index.js'
import type { Scene } from '../scene.js'
import type { RawEvent } from './find-events.js'

/** Hands each date to the nearest event that it hangs by: "said Wednesday" dates the saying, not what was said. */
export const attachDates = (scene: Scene, events: readonly RawEvent[]): ReadonlyMap<RawEvent, FoundDate> => {
  const attached = new Map<RawEvent, FoundDate>()
  const bySentence = new Map<number, RawEvent[]>()
  for (const event of events) {
    const list = bySentence.get(event.tree.sentence)
    if (list === undefined) bySentence.set(event.tree.sentence, [event])
    else list.push(event)
  }
  for (const date of scene.dates) {
    const sentence = bySentence.get(date.sentence)
    const tree = scene.trees[date.sentence]
    if (date.anniversary || sentence === undefined || tree === undefined) continue
    for (const token of pathUp(tree, date.head)) {
      const dated = sentence.filter(
        (event) => event.trigger === token || event.carrier === token || event.consumed.includes(token),
      )
      for (const event of dated) if (!attached.has(event)) attached.set(event, date)
      if (dated.length > 0) {
        shareFronted(sentence, dated, date, attached)
        break
      }
      if (tree.tokens[token]?.upos === 'VERB') break
    }
  }
  return attached
}

/** "On Monday rebels stormed the camp and burned it": a date in front holds for every coordinated verb. */
const shareFronted = (
  sentence: readonly RawEvent[],
  dated: readonly RawEvent[],
  date: FoundDate,
  attached: Map<RawEvent, FoundDate>,
): void => {
  for (const first of dated) {
    if (date.last > first.trigger) continue
    for (const event of sentence) {
      const word = event.tree.tokens[event.trigger]
      if (word?.deprel === 'conj' && word.head === first.trigger && !attached.has(event))
        attached.set(event, date)
    }
  }
}
