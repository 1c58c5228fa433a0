import type { RoleId } from '../../ontology/index.js'
import type { Filler, FoundEvent } from '../frames/index.js'
import {
  carrierOf,
  eventFrames,
  familyOf,
  isEventNoun,
  matchNoun,
  matchVerb,
  verbFramesAt,
  withCompany,
} from '../frames/index.js'
import { childrenOf, clauseOf, isDoneByOrder, phraseOf, type Tree } from '../grammar/index.js'
import { meantBy, mentionOf, type Scene } from '../scene.js'
import { circumstancesOf } from './add-circumstances.js'
import { isMarking, isViolent } from './draft.js'
import { includedIn } from './included-in.js'
import { isContest } from './is-contest.js'
import { type Settled, settleFillers } from './settle-fillers.js'

/** An event found in one sentence, before tellings of one happening are joined. */
export interface RawEvent
  extends Omit<FoundEvent, 'fillers'>,
    Omit<Settled, 'refused' | 'guessed' | 'close' | 'refusedRoles' | 'keptRoles'> {}

interface Candidate {
  readonly match: FoundEvent
  readonly settled: Settled
}

/** Did the word find nothing but its subject, though its frame has more to say ("they sought")? */
const isHollow = (match: FoundEvent, settled: Settled): boolean => {
  if (match.entry.frame.part !== 'verb' || match.content.length > 0) return false
  const others = match.entry.pattern.rest.filter((part) => part.is === 'slot' || part.is === 'oblique')
  // "Norway is mediating": between whom may have been told before
  if (match.entry.type.among && settled.fillers.length > 0) return false
  const hasFixedWords =
    settled.fillers.length > 0 && match.entry.pattern.rest.some((part) => part.is === 'phrase')
  if (others.length === 0 || hasFixedWords) return false
  const subject = match.entry.pattern.subject?.role
  // "a car bomb exploded" says enough
  if (subject === 'instrument' && settled.keptRoles.includes(subject)) return false
  const kept = [...settled.fillers, ...settled.means, ...settled.numbers]
  // "a bomb went off" says it all
  if (subject === 'instrument' && kept.some((filler) => filler.role === subject)) return false
  if (match.entry.type.symmetric && settled.fillers.length > 1) return false
  // "**one** was killed by guards": one of those before
  const isOneOf = match.fillers.some(
    ({ role, token }) =>
      role !== subject && settled.keptRoles.includes(role) && match.tree.tokens[token]?.upos === 'NUM',
  )
  if (isOneOf) return false
  return !kept.some(
    (filler) =>
      filler.role !== subject &&
      !(
        subject === 'agent' &&
        filler.role === 'instrument' &&
        others.every((part) => part.role !== 'instrument')
      ),
  )
}

/** Is there a subject, but one that cannot do this ("the storm killed five")? */
const hasWrongSubject = (match: FoundEvent, settled: Settled): boolean => {
  const { frame, pattern, type } = match.entry
  const subject = pattern.subject
  if (frame.part !== 'verb' || subject === undefined || match.rule.startsWith('passive')) return false
  const asked = match.fillers.filter((filler) => filler.role === subject.role)
  // "permission to leave the country": only forces withdraw, and nobody says that any do
  const isForces = type.violence !== true && frame.takes?.[subject.role] !== undefined
  const isInfinitive = match.tree.tokens[match.trigger]?.xpos === 'VB'
  if (asked.length === 0)
    return isForces && isInfinitive && match.tree.tokens[match.trigger]?.deprel === 'acl'
  return settled.refusedRoles.includes(subject.role) && !settled.keptRoles.includes(subject.role)
}

const requiredKept = (match: FoundEvent, settled: Settled): boolean =>
  [match.entry.pattern.subject, ...match.entry.pattern.rest].every((part) => {
    if (part === undefined || !('required' in part) || !part.required || part.role === 'content') return true
    const agents = settled.fillers.filter((filler) => filler.role === 'agent')
    const isMutual = match.entry.type.symmetric === true && agents.length > 1 && part.role !== 'topic'
    return settled.keptRoles.includes(part.role) || (isMutual && !settled.refusedRoles.includes(part.role))
  })

const isWilful = (scene: Scene, tree: Tree, token: number): boolean =>
  scene.language.clauses.wilful.has(tree.tokens[token]?.lower ?? '')

/** What stands in a name before its last word: "**Cyclone** Nargis". */
const sortOfName = (scene: Scene, tree: Tree, token: number): readonly number[] =>
  mentionOf(scene, tree, token)?.form === 'name' ? childrenOf(tree, token, 'compound', 'nmod:desc') : []

const isBlocked = (scene: Scene, match: FoundEvent): boolean => {
  const { tree } = match
  const unless = match.entry.frame.unless
  if (unless === undefined) return false
  // "refused to leave, saying it was ill" tells what was refused
  const isAside = (token: number): boolean =>
    tree.tokens[token]?.deprel === 'advcl' && tree.rules.speech.has(tree.tokens[token]?.lemma ?? '')
  const near = [
    ...match.fillers.map((filler) => filler.token),
    // "Cyclone Nargis" is a cyclone
    ...match.fillers.flatMap(({ token }) => sortOfName(scene, tree, token)),
    ...match.consumed,
    // "arrested **on suspicion** of it": what governs a noun stands beside it as well
    ...(match.entry.frame.part === 'noun' ? [tree.tokens[match.carrier]?.head ?? -1] : []),
    // "pleaded **not** guilty"
    ...match.consumed.flatMap((token) => childrenOf(tree, token, 'advmod')),
    ...(tree.children[match.trigger] ?? []).filter((token) => !isAside(token)),
  ]
  return near.some((token) => {
    const { lemma = '', upos } = tree.tokens[token] ?? {}
    // "killed in a hit-and-run crash": it is no mishap where somebody is to answer for it
    if (childrenOf(tree, token, 'compound', 'amod').some((child) => isWilful(scene, tree, child)))
      return false
    // "died in the storm", but "died when gunmen stormed the village"
    const isDeed = upos === 'VERB' && eventFrames.verb.get(lemma)?.some(({ type }) => type.violence === true)
    return unless.includes(lemma) && isDeed !== true
  })
}

/** Does the frame ask for certain words, and is none of them said of who or what takes part? */
const lacksWord = (scene: Scene, { tree, fillers, consumed, entry: { frame } }: FoundEvent): boolean => {
  const { only } = frame
  const isCalled = (token: number): boolean => {
    const mention = mentionOf(scene, tree, token)
    return mention?.form === 'name' && mention.gazetteer === undefined
  }
  if (frame.described && fillers.some(({ role, token }) => role === 'target' && isCalled(token))) return true
  if (only === undefined) return false
  const said = [...fillers.map(({ token }) => token), ...consumed].flatMap((token) => {
    const meant = meantBy(scene, tree, token)
    return [token, meant, ...childrenOf(tree, meant, 'compound', 'amod')]
  })
  return !said.some((token) => only.includes(tree.tokens[token]?.lemma ?? ''))
}

/** "an attack on democracy", "damage to the economy": no violence, but a figure of speech. */
const isFigure = (scene: Scene, { entry, tree, fillers }: FoundEvent): boolean =>
  entry.type.violence === true &&
  entry.frame.part === 'noun' &&
  fillers.some(
    ({ role, token }) =>
      role === 'target' && scene.language.clauses.intangibles.has(tree.tokens[token]?.lemma ?? ''),
  )

/** "accused of **ordering** the massacre": the word carries the deed, and no demand is told beside it. */
const isOrderOfDeed = ({ tree, trigger, entry, content }: FoundEvent): boolean =>
  entry.type.content?.modality === 'demanded' &&
  content.some((token) => token > trigger && isDoneByOrder(tree, trigger, tree.tokens[token]?.deprel ?? ''))

/** "the occupied town", "a proposed law": a participle before a noun tells what befell people, or violence; else it says of what sort it is. */
const isQuality = (
  scene: Scene,
  { rule, tree, entry, trigger }: FoundEvent,
  { fillers }: Settled,
): boolean => {
  if (rule !== 'attributive' || isViolent(entry.type)) return false
  // "a camp for displaced people": that is what they are
  if (scene.language.clauses.statuses.has(tree.tokens[trigger]?.lower ?? '')) return true
  // "a suspected attack": it is doubted, and nobody is told to doubt it
  if (scene.language.clauses.evidentials.has(tree.tokens[trigger]?.lower ?? '')) return true
  const isOfPeople = fillers.some(({ role, token }) => {
    const kind = mentionOf(scene, tree, token)?.kind
    return role === 'target' && kind !== undefined && !['place', 'object'].includes(familyOf(kind))
  })
  return !isMarking(entry.type) || !isOfPeople
}

const filledIn = ({ settled, match }: Candidate): number =>
  settled.fillers.length + settled.means.length + settled.numbers.length + match.content.length

/** Better first: more fixed words, fewer refused or guessed, more slots filled, then the type's own precedence. */
const compareCandidates = (a: Candidate, b: Candidate): number =>
  b.match.entry.words - a.match.entry.words ||
  a.settled.refused - b.settled.refused ||
  a.settled.guessed - b.settled.guessed ||
  filledIn(b) - filledIn(a) ||
  b.settled.close - a.settled.close ||
  a.match.entry.type.precedence - b.match.entry.type.precedence

const best = (scene: Scene, matches: readonly (FoundEvent | undefined)[]): Candidate | undefined => {
  if (matches.length === 0) return undefined
  const candidates: Candidate[] = []
  for (const match of matches) {
    if (match === undefined || isBlocked(scene, match) || lacksWord(scene, match) || isFigure(scene, match))
      continue
    if (isOrderOfDeed(match) || isContest(scene, match)) continue
    const settled = settleFillers(scene, match)
    if (
      requiredKept(match, settled) &&
      !isHollow(match, settled) &&
      !hasWrongSubject(match, settled) &&
      !isQuality(scene, match, settled)
    )
      candidates.push({ match, settled })
  }
  return candidates.sort(compareCandidates)[0]
}

const says = (candidate: Candidate): boolean => filledIn(candidate) > 0

const toRaw = (scene: Scene, { match, settled }: Candidate): RawEvent => {
  const some = includedIn(scene, match, settled.fillers)
  const fillers = [...settled.fillers, ...some]
  const extra: readonly Filler[] = circumstancesOf(scene, match, [...fillers, ...settled.means])
  const { entry, tree, trigger, triggerEnd, carrier, content, consumed, rule } = match
  const { means, numbers } = settled
  return {
    entry,
    tree,
    trigger,
    triggerEnd,
    carrier,
    fillers: [...fillers, ...extra],
    content,
    consumed,
    rule,
    means,
    numbers,
  }
}

/** "A and B were killed in C and D respectively": as many events as there are pairs. */
const oneByOne = (scene: Scene, raw: RawEvent): readonly RawEvent[] => {
  const hosts = [raw.trigger, ...raw.fillers.map(({ token }) => token)]
  const isPaired = hosts
    .flatMap((host) => childrenOf(raw.tree, host, 'advmod'))
    .some((child) => scene.language.clauses.pairing.has(raw.tree.tokens[child]?.lemma ?? ''))
  const size = Math.max(...['target', 'agent', 'victim'].map((role) => fillersOf(raw, role).length))
  if (!isPaired || size < 2) return [raw]
  const isListed = (role: RoleId): boolean => fillersOf(raw, role).length === size
  return Array.from({ length: size }, (_, at) => ({
    ...raw,
    fillers: raw.fillers.filter(
      (filler) => !isListed(filler.role) || fillersOf(raw, filler.role)[at] === filler.token,
    ),
  }))
}

const fillersOf = ({ fillers }: RawEvent, role: string): readonly number[] =>
  fillers.filter((filler) => filler.role === role).map(({ token }) => token)

const verbsAt = (scene: Scene, tree: Tree, token: number): readonly (FoundEvent | undefined)[] => {
  const entries = verbFramesAt(eventFrames, tree, token)
  if (entries.length === 0) return []
  const clause = withCompany(scene, tree, clauseOf(tree, token))
  return entries.map((entry) => matchVerb(scene, tree, clause, entry))
}

/** "a kidnapping ring", "attack helicopters": a noun that only says what kind of thing another is. */
const isModifier = (tree: Tree, token: number): boolean => {
  const word = tree.tokens[token]
  return word?.deprel.startsWith('compound') === true && word.head > token
}

const nounsAt = (scene: Scene, tree: Tree, token: number): readonly (FoundEvent | undefined)[] => {
  const entries = eventFrames.noun.get(tree.tokens[token]?.lemma ?? '') ?? []
  if (entries.length === 0 || !isEventNoun(scene, tree, token) || isModifier(tree, token)) return []
  const phrase = phraseOf(tree, token, scene.language.clauses.transparentNouns)
  const carrier = carrierOf(scene, tree, phrase)
  return entries.map((entry) => matchNoun(scene, tree, phrase, carrier, entry))
}

/** Every event that a sentence's words tell by the lexicon, in text order. */
const eventsIn = (scene: Scene, tree: Tree): readonly RawEvent[] => {
  const found: Candidate[] = []
  for (const [token, word] of tree.tokens.entries()) {
    if (word.upos === 'PUNCT' || word.upos === 'DET') continue
    if (!eventFrames.verb.has(word.lemma) && !eventFrames.noun.has(word.lemma)) continue
    const mention = mentionOf(scene, tree, token)
    if (mention?.form === 'name' && word.upos !== 'VERB') continue
    const verb = best(scene, verbsAt(scene, tree, token))
    const candidate = verb ?? best(scene, nounsAt(scene, tree, token))
    if (candidate !== undefined) found.push(candidate)
  }
  // "hosted talks between Hamas and Israel": the object of one word tells an event of others
  const isOfOthers = ({ match, settled }: Candidate): boolean =>
    match.entry.type.symmetric === true &&
    settled.fillers.filter(({ role }) => role === 'agent' || role === 'target').length > 1 &&
    (match.rule === 'noun-phrase' || match.rule === 'attendance')
  const telling = found.filter(says)
  const takes = (outer: Candidate, inner: Candidate): boolean =>
    outer.match.trigger !== inner.match.trigger && outer.match.consumed.includes(inner.match.trigger)
  // "the sanctions imposed on them": of two words that each belong to the other, the one that fits better tells it
  const isTaken = (candidate: Candidate): boolean =>
    telling.some(
      (other) =>
        takes(other, candidate) &&
        (!takes(candidate, other) || !says(candidate) || compareCandidates(candidate, other) > 0),
    )
  return found
    .filter((candidate) => !isTaken(candidate) || isOfOthers(candidate))
    .flatMap((candidate) => oneByOne(scene, toRaw(scene, candidate)))
}

/** Every event told in the text, sentence by sentence; those without any participant too (a later word may give them one). */
export const findEvents = (scene: Scene): readonly RawEvent[] =>
  scene.trees.flatMap((tree) => eventsIn(scene, tree))
