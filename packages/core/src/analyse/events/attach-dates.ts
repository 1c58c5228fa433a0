import type { FoundDate } from '../dates/index.js'
import { childrenOf, firstConjunctOf, pathUp, prepositionOf, type Tree } from '../grammar/index.js'
import type { Scene } from '../scene.js'
import type { RawEvent } from './find-events.js'

/** "the raid, **carried** out on Monday": a participle that says no more of a noun than that it was done. */
const isCarrying = (tree: Tree, token: number): boolean => {
  const word = tree.tokens[token]
  // "since Kosovo **declared** independence in 2008" is a clause of its own
  if (word?.deprel.startsWith('acl') !== true || childrenOf(tree, token, 'nsubj').length > 0) return false
  const further = childrenOf(tree, token, 'compound:prt', 'advmod', 'obj').map(
    (child) => `${word.lemma} ${tree.tokens[child]?.lemma}`,
  )
  return [word.lemma, ...further].some((each) => tree.rules.supportVerbs.has(each))
}

/** "The murder of two leaders in the port **on 5 May** shocked the country": within the phrase of the noun that is the verb's subject. */
const eventBefore = (tree: Tree, sentence: readonly RawEvent[], date: FoundDate): RawEvent | undefined => {
  const noun = sentence.findLast(({ trigger }) => trigger < date.first)
  const word = tree.tokens[noun?.trigger ?? -1]
  if (
    noun === undefined ||
    word?.upos !== 'NOUN' ||
    !word.deprel.startsWith('nsubj') ||
    word.head < date.last
  )
    return undefined
  const isBroken = tree.tokens
    .slice(noun.trigger, date.first)
    .some(({ upos, xpos }) => upos === 'PUNCT' || upos === 'VERB' || /^W/.test(xpos))
  return isBroken || tree.tokens[date.last]?.upos === 'PUNCT' ? undefined : noun
}

/**
 * "The president cited the killing of the priests **on 16 November**": a day of the calendar right behind a noun that tells what
 * somebody did to others is that of the deed, though the parser hang it by the verb that speaks of it.
 */
const dayOfNoun = (
  scene: Scene,
  tree: Tree,
  sentence: readonly RawEvent[],
  date: FoundDate,
): RawEvent | undefined => {
  const verb = tree.tokens[date.head]?.head ?? -1
  const before = eventBefore(tree, sentence, date)
  if (before !== undefined) return before
  const words = tree.tokens.slice(date.first, date.last)
  const isCalendar = words.some(({ lemma }) => scene.language.dates.months.has(lemma))
  const isAgo = words.some(({ lemma }) => scene.language.dates.ago.has(lemma))
  const word = tree.tokens[verb]
  if (!(isCalendar || isAgo) || word?.upos !== 'VERB' || verb > date.first) return undefined
  return sentence.findLast(({ trigger, entry }) => {
    if (entry.type.violence !== true || trigger <= verb || trigger >= date.first) return false
    const noun = tree.tokens[trigger]
    const isObject = noun?.deprel === 'obj' && noun.head === verb
    // "denied any links with the killing of Omar **two years ago**"
    const isBeneath =
      noun?.deprel === 'nmod' && pathUp(tree, trigger).some((each) => tree.tokens[each]?.head === verb)
    return isObject || isBeneath
  })
}

/** Does a noun tell of what a verb's deed is a part? */
const isPartOf = (scene: Scene, tree: Tree, token: number): boolean =>
  tree.tokens[token]?.upos === 'NOUN' &&
  tree.tokens[token]?.deprel === 'obl' &&
  scene.language.clauses.containing.has(prepositionOf(tree, token))

/** Hands each date to the nearest event that it hangs by: "said Wednesday" dates the saying, not what was said. */
export const attachDates = (scene: Scene, events: readonly RawEvent[]): ReadonlyMap<RawEvent, FoundDate> => {
  const attached = new Map<RawEvent, FoundDate>()
  // "was jailed in 2021, fled **a year later**": what has a date of its own shares no other's
  const shared: (() => void)[] = []
  const bySentence = new Map<number, RawEvent[]>()
  for (const event of events) {
    const list = bySentence.get(event.tree.sentence)
    if (list === undefined) bySentence.set(event.tree.sentence, [event])
    else list.push(event)
  }
  // "two days after the vote, on 3 May": a time that is told by itself before one that hangs on another
  const isOpen = ({ from, to }: FoundDate): number => (from === undefined && to === undefined ? 1 : 0)
  for (const date of scene.dates.toSorted((one, other) => isOpen(one) - isOpen(other))) {
    const sentence = bySentence.get(date.sentence)
    const tree = scene.trees[date.sentence]
    if (date.remembered && tree !== undefined) {
      const led = tree.tokens[date.last - 1]?.head ?? -1
      const deed = sentence?.find(({ trigger, carrier }) => trigger === led || carrier === led)
      if (deed !== undefined && !attached.has(deed)) attached.set(deed, date)
      continue
    }
    if (date.anniversary || sentence === undefined || tree === undefined) continue
    const told = dayOfNoun(scene, tree, sentence, date)
    if (told !== undefined) {
      if (!attached.has(told)) attached.set(told, date)
      continue
    }
    const isSince = date.from !== undefined && date.to === undefined
    for (const token of pathUp(tree, date.head)) {
      const dated = sentence.filter(
        (event) => event.trigger === token || event.carrier === token || event.consumed.includes(token),
      )
      // "there was an attack at the market today"
      const isThere = childrenOf(tree, token, 'expl').length > 0
      if (isThere)
        dated.push(...sentence.filter(({ trigger }) => childrenOf(tree, token, 'nsubj').includes(trigger)))
      for (const event of dated) if (!attached.has(event)) attached.set(event, date)
      const isVerb = tree.tokens[token]?.upos === 'VERB' && !isCarrying(tree, token)
      // "On Monday they fired mortars and killed ten": the date in front holds for what a verb of no type of its own is joined with
      const hosts =
        dated.length > 0 ? dated.map(({ trigger }) => trigger) : isVerb && date.last <= token ? [token] : []
      for (const host of hosts)
        shared.push(() => shareDate(sentence, tree, host, date, attached, scene.dates))
      // "last night a mall was shaken by the explosion of a bomb": the verb tells of what is behind its "by"
      if (isVerb && dated.length === 0)
        for (const event of sentence)
          if (childrenOf(tree, token, 'obl:agent').includes(event.trigger) && !attached.has(event))
            attached.set(event, date)
      // "caught the leader in a raid on a ranch **on Monday**"
      if (dated.length > 0 && isPartOf(scene, tree, token))
        for (const event of sentence) {
          const isDone = event.trigger === tree.tokens[token]?.head && event.content.length === 0
          if (isDone && !attached.has(event)) attached.set(event, date)
        }
      if (isVerb) shareWithOccasion(scene, sentence, tree, token, date, attached)
      // "the head of the agency **since 2019** was shot"
      const isTenure = isSince && /^(?:nsubj|appos)/.test(tree.tokens[token]?.deprel ?? '')
      // "the party that was in office in 1957"
      const isClause = isVerb || childrenOf(tree, token, 'cop').length > 0
      if (dated.length > 0 || isClause || isTenure) break
    }
  }
  for (const share of shared) share()
  return attached
}

/**
 * A date holds for the clause of an occasion as for the clause that it hangs by, whichever of the two is dated: "were driving home
 * on Monday **when** gunmen opened fire".
 */
const shareWithOccasion = (
  scene: Scene,
  sentence: readonly RawEvent[],
  tree: Tree,
  verb: number,
  date: FoundDate,
  attached: Map<RawEvent, FoundDate>,
): void => {
  const { occasions, sameTime } = scene.language.clauses
  const isOccasion = (token: number): boolean =>
    tree.tokens[token]?.deprel === 'advcl' &&
    childrenOf(tree, token, 'mark', 'advmod').some((child) => {
      const lemma = tree.tokens[child]?.lemma ?? ''
      return occasions.has(lemma) && sameTime.has(lemma)
    })
  for (const event of sentence) {
    const isBeneath = isOccasion(event.carrier) && tree.tokens[event.carrier]?.head === verb
    const isAbove = isOccasion(verb) && tree.tokens[verb]?.head === event.carrier
    if ((isBeneath || isAbove) && !attached.has(event)) attached.set(event, date)
  }
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
  dates: readonly FoundDate[],
): void => {
  const own = tree.tokens[host]
  if (own === undefined) return
  const isFronted = date.last <= host
  // "entered the town on Monday, looted shops and burned two houses", up to where another time is told
  const isDatedBetween = (trigger: number): boolean =>
    dates.some(({ first, sentence: at }) => at === tree.sentence && first > date.first && first < trigger)
  for (const event of sentence) {
    const word = tree.tokens[event.trigger]
    if (word === undefined || attached.has(event) || event.trigger === host) continue
    const isCoordinated = firstConjunctOf(tree, event.trigger) === firstConjunctOf(tree, host)
    const isBehind = word.deprel === 'conj' && event.trigger > host
    const isNext =
      (word.deprel === 'conj' && word.head === host) || (own.deprel === 'conj' && own.head === event.trigger)
    const isOneBreath = isCoordinated && isBehind && !isDatedBetween(event.trigger)
    const isTold =
      (isCoordinated && isBehind && isFronted) ||
      ((isNext || isOneBreath) && tenseOf(word.xpos) === tenseOf(own.xpos))
    const isOutcome = word.deprel === 'advcl' && word.head === host && word.xpos === 'VBG'
    if (isTold || isOutcome) attached.set(event, date)
  }
}
