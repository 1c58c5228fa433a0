import type { FoundDate } from '../dates/index.js'
import { childrenOf, pathUp, type Tree } from '../grammar/index.js'
import type { Scene } from '../scene.js'
import type { RawEvent } from './find-events.js'

/** "the raid, **carried** out on Monday": a participle that says no more of a noun than that it was done. */
const isCarrying = (tree: Tree, token: number): boolean => {
  const word = tree.tokens[token]
  if (word?.deprel.startsWith('acl') !== true) return false
  const further = childrenOf(tree, token, 'compound:prt', 'advmod', 'obj').map(
    (child) => `${word.lemma} ${tree.tokens[child]?.lemma}`,
  )
  return [word.lemma, ...further].some((each) => tree.rules.supportVerbs.has(each))
}

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
      const isVerb = tree.tokens[token]?.upos === 'VERB' && !isCarrying(tree, token)
      // "On Monday they fired mortars and killed ten": the date in front holds for what a verb of no type of its own is joined with
      const hosts =
        dated.length > 0 ? dated.map(({ trigger }) => trigger) : isVerb && date.last <= token ? [token] : []
      for (const host of hosts) shareDate(sentence, tree, host, date, attached)
      if (dated.length > 0 || isVerb) break
    }
  }
  return attached
}

/** The first of the words with which one is coordinated: of "stormed, burned and looted" the storming. */
const firstOf = (tree: Tree, token: number): number => {
  let at = token
  for (let steps = 0; steps < 8 && tree.tokens[at]?.deprel === 'conj'; steps += 1)
    at = tree.tokens[at]?.head ?? at
  return at
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
  tree: Tree,
  host: number,
  date: FoundDate,
  attached: Map<RawEvent, FoundDate>,
): void => {
  const own = tree.tokens[host]
  if (own === undefined) return
  const isFronted = date.last <= host
  for (const event of sentence) {
    const word = tree.tokens[event.trigger]
    if (word === undefined || attached.has(event) || event.trigger === host) continue
    const isCoordinated = firstOf(tree, event.trigger) === firstOf(tree, host)
    const isBehind = word.deprel === 'conj' && event.trigger > host
    const isNext =
      (word.deprel === 'conj' && word.head === host) || (own.deprel === 'conj' && own.head === event.trigger)
    const isTold =
      (isCoordinated && isBehind && isFronted) || (isNext && tenseOf(word.xpos) === tenseOf(own.xpos))
    const isOutcome = word.deprel === 'advcl' && word.head === host && word.xpos === 'VBG'
    if (isTold || isOutcome) attached.set(event, date)
  }
}
