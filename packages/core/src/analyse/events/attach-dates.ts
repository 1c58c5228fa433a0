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
        shareDate(sentence, dated, date, attached)
        break
      }
      if (tree.tokens[token]?.upos === 'VERB') break
    }
  }
  return attached
}

/** The tagger takes past forms for participles and the other way round; here they are one. */
const tenseOf = (xpos: string): string => (xpos === 'VBN' ? 'VBD' : xpos)

/**
 * A date holds for what is told in one breath: for every verb coordinated with the dated one in the same tense ("stormed
 * the camp and burned it on Monday"), whatever the tense behind a date in front, and for what came of it ("attacked the
 * port on Monday, killing three").
 */
const shareDate = (
  sentence: readonly RawEvent[],
  dated: readonly RawEvent[],
  date: FoundDate,
  attached: Map<RawEvent, FoundDate>,
): void => {
  for (const first of dated) {
    const own = first.tree.tokens[first.trigger]
    for (const event of sentence) {
      const word = event.tree.tokens[event.trigger]
      if (word === undefined || own === undefined || attached.has(event)) continue
      const above = word.deprel === 'conj' && word.head === first.trigger
      const below = own.deprel === 'conj' && own.head === event.trigger
      const isFronted = date.last <= first.trigger
      const isTold = (above && isFronted) || ((above || below) && tenseOf(word.xpos) === tenseOf(own.xpos))
      const isOutcome = word.deprel === 'advcl' && word.head === first.trigger && word.xpos === 'VBG'
      if (isTold || isOutcome) attached.set(event, date)
    }
  }
}
