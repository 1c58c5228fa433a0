import { childrenOf, clauseOf, prepositionOf } from '../grammar/index.js'
import type { Scene } from '../scene.js'
import { absorb, asDoubted, befallenBy } from './absorb.js'
import { type Draft, entitiesIn, isViolent, mayBeOne, withCounts, withParticipants } from './draft.js'
import { isEarlier } from './is-earlier.js'
import { lendDoers } from './lend-doers.js'
import { nounsUnder } from './nouns-under.js'

/** "the attack resulted in the **death** of a guard", "caused the **death** of two": what a word for a death is told as coming of. */
const causesOf = (scene: Scene, { tree, raw }: Draft): readonly number[] => {
  if (raw.entry.frame.occasion !== true || tree.tokens[raw.trigger]?.upos !== 'NOUN') return []
  const noun = tree.tokens[raw.carrier]
  const verb = tree.tokens[noun?.head ?? -1]
  if (noun === undefined || verb?.upos !== 'VERB') return []
  const causing = scene.language.clauses.linkingVerbs.get(verb.lemma)
  const preposition = noun.deprel === 'obj' ? '' : prepositionOf(tree, raw.carrier)
  const causes =
    causing?.link === 'causes' && causing.reversed !== true && causing.preposition === preposition
  return causes ? clauseOf(tree, noun.head).surface : []
}

/**
 * "died in a battle with the police": those who died were the other side, and it is told of a fight beside their death. So is
 * who fought whom in "clashes between the army and the rebels killed six": none of them is said to have killed anybody.
 */
const opposes = (scene: Scene, fight: Draft, death: Draft, isMeans: boolean): boolean => {
  if (fight.type.symmetric === true && fight.type !== death.type && areBothTold(fight)) {
    fight.date ??= death.date
    death.date ??= fight.date
    death.participants = withParticipants(
      death,
      fight.participants.filter(({ role }) => role === 'place' || role === 'instrument'),
    )
    return true
  }
  const fallen = death.participants.filter(({ entity }) => befallenBy(scene, death).includes(entity))
  const isOneSided = entitiesIn(fight, 'agent').length === 0 && entitiesIn(fight, 'target').length > 0
  if (fight.type.symmetric !== true || fight.type === death.type || !isOneSided || fallen.length === 0)
    return false
  // "fighting with the rebels killed forty": on which side is not told
  if (!isMeans)
    fight.participants = withParticipants(
      fight,
      fallen.map((participant) => ({ ...participant, role: 'agent' as const })),
    )
  fight.date ??= death.date
  return true
}

const areBothTold = (fight: Draft): boolean =>
  entitiesIn(fight, 'agent').length + entitiesIn(fight, 'target').length > 1

/** Did the one thing and the other befall the same people, and nobody else? */
const isSame = (scene: Scene, a: Draft, b: Draft): boolean => {
  const [first, second] = [befallenBy(scene, a), befallenBy(scene, b)]
  return (
    isViolent(b.type) &&
    mayBeOne(a.type, b.type) &&
    first.length > 0 &&
    first.length === second.length &&
    first.every((entity) => second.includes(entity)) &&
    a.factuality.polarity === b.factuality.polarity &&
    a.factuality.modality === b.factuality.modality
  )
}

/** "was killed when a bomb exploded": what happened to those whom the first verb befell, and who did it. */
const isOccasion = (scene: Scene, draft: Draft, occasion: Draft): boolean => {
  if (!isViolent(occasion.type) || draft.participants.some(({ role }) => role === 'agent')) return false
  if (draft.tree.tokens[draft.raw.trigger]?.upos === 'NOUN') return false
  const { factuality } = occasion
  if (factuality.polarity !== draft.factuality.polarity || factuality.modality !== draft.factuality.modality)
    return false
  const opens = childrenOf(occasion.tree, occasion.raw.trigger, 'mark', 'advmod').some((child) =>
    scene.language.clauses.occasions.has(occasion.tree.tokens[child]?.lemma ?? ''),
  )
  const own = befallenBy(scene, draft)
  // "was killed, while his brother was abducted": of somebody else it is told beside
  const isBeside = childrenOf(occasion.tree, occasion.raw.trigger, 'mark', 'advmod').some(
    (child) => occasion.tree.tokens[child]?.lemma === 'while',
  )
  if (isBeside && befallenBy(scene, occasion).length > 0) return false
  return opens && !occasion.participants.some(({ role, entity }) => role === 'agent' && own.includes(entity))
}

/** Those who did it, with what and where, are the same. */
const lend = (into: Draft, from: Draft): void => {
  into.participants = withParticipants(
    into,
    from.participants
      .filter(({ role }) => role === 'agent' || role === 'instrument' || role === 'place')
      .map((one) => asDoubted(one, into, from)),
  )
  into.mode ??= from.mode
  into.date ??= from.date
}

const tellOfOthers = (head: Draft, draft: Draft): void => {
  lend(draft, head)
  head.counts = withCounts(head, draft.counts)
  head.tellings = [...head.tellings, draft]
}

/** "hit the capital after its attack on an airfield": two that each have a doer of their own are two. */
const haveOwnDoers = (a: Draft, b: Draft): boolean => {
  const [one, other] = [entitiesIn(a, 'agent'), entitiesIn(b, 'agent')]
  return one.length > 0 && other.length > 0 && !one.some((agent) => other.includes(agent))
}

/** Two verbs told of one weapon and nobody else: "a bomb exploded, killing ten". */
const shareWeapon = (a: Draft, b: Draft): boolean => {
  const weapons = a.participants.filter((each) => each.role === 'instrument').map((each) => each.entity)
  return (
    !haveOwnDoers(a, b) &&
    a.factuality.modality === b.factuality.modality &&
    a.factuality.polarity === b.factuality.polarity &&
    b.participants.some((each) => each.role === 'instrument' && weapons.includes(each.entity))
  )
}

/**
 * Joins words of one sentence that tell one happening: the noun that is the subject or circumstance of a verb
 * of violence ("the strike killed three", "died in an attack"), and verbs that share their weapon. What is left
 * is one draft for each happening, of the type that says most.
 */
export const joinMeans = (scene: Scene, drafts: readonly Draft[]): Draft[] => {
  const gone = new Set<Draft>()
  const heldBy = new Map<Draft, Draft>()
  const lent = new Set<Draft>()
  const bySentence = new Map<number, Draft[]>()
  for (const draft of drafts) {
    const list = bySentence.get(draft.tree.sentence)
    if (list === undefined) bySentence.set(draft.tree.sentence, [draft])
    else list.push(draft)
  }
  for (const sentence of bySentence.values()) {
    const at = new Map<number, Draft>()
    for (const draft of sentence) {
      at.set(draft.raw.trigger, draft)
    }
    lendDoers(scene, sentence, at)
    for (const draft of sentence) {
      if (!isViolent(draft.type) || gone.has(draft)) continue
      const nouns = [
        ...draft.raw.means.map((filler) => filler.token),
        ...causesOf(scene, draft),
        // "died after a bomb detonated" may be parsed as "after a bomb that was detonated"
        ...nounsUnder(draft.tree, draft.raw.trigger).flatMap((noun) => [
          noun,
          ...childrenOf(draft.tree, noun, 'acl'),
        ]),
        ...childrenOf(draft.tree, draft.raw.trigger, 'conj')
          .filter((child) => !at.has(child) && draft.tree.tokens[draft.raw.trigger]?.upos === 'NOUN')
          .flatMap((child) => nounsUnder(draft.tree, child)),
        ...draft.raw.fillers
          .filter(({ role }) => role === 'target')
          .flatMap(({ token }) => nounsUnder(draft.tree, token))
          // "killed figures of the movement in an airstrike" may be parsed as "of the movement in an airstrike"
          .flatMap((noun) => (at.has(noun) ? [noun] : [noun, ...nounsUnder(draft.tree, noun)])),
        ...(draft.raw.carrier === draft.raw.trigger ? [] : nounsUnder(draft.tree, draft.raw.carrier)),
      ]
      for (const token of nouns) {
        const noun = at.get(token)
        // "an army raid killed six": whoever raided a place killed them
        const isMeans = draft.raw.means.some((filler) => filler.token === token)
        if (noun && isMeans && !isViolent(noun.type) && entitiesIn(draft, 'agent').length === 0)
          lend(draft, noun)
        if (noun === undefined || noun === draft || !isViolent(noun.type) || haveOwnDoers(noun, draft))
          continue
        // what a death comes of is its means; it is nobody's
        if (noun.raw.entry.frame.occasion === true) continue
        if (opposes(scene, noun, draft, isMeans)) continue
        if (isEarlier(scene, noun) && entitiesIn(draft, 'agent').length > 0) continue
        const holder = heldBy.get(noun)
        if (holder !== undefined && holder !== draft && !gone.has(draft)) {
          // "the blast killed ten and wounded thirty": one happening, told of others too
          const isOfOthers = befallenBy(scene, draft).length + draft.numbered.length > 0
          if (draft.type !== holder.type && isOfOthers) tellOfOthers(holder, draft)
          else absorb(scene, holder, draft)
          gone.add(draft)
        } else if (!gone.has(noun)) {
          absorb(scene, draft, noun)
          gone.add(noun)
          heldBy.set(noun, draft)
        }
      }
    }
    for (const draft of sentence) {
      if (gone.has(draft) || !isViolent(draft.type)) continue
      // "two died and four were wounded **when gunmen fired**": the last of two verbs has the clause for both
      const last = childrenOf(draft.tree, draft.raw.trigger, 'conj').filter(
        (each) => draft.tree.tokens[each]?.upos === 'VERB',
      )
      for (const child of [draft.raw.trigger, ...last].flatMap((each) =>
        childrenOf(draft.tree, each, 'advcl'),
      )) {
        const occasion = at.get(child)
        if (occasion === undefined || gone.has(occasion) || !isOccasion(scene, draft, occasion)) continue
        if (befallenBy(scene, occasion).length > 0) {
          lend(draft, occasion)
          lent.add(draft)
        } else {
          absorb(scene, draft, occasion)
          gone.add(occasion)
        }
      }
    }
    // "seven dead, 20 hurt **in a blast**": the dead are of it too
    for (const draft of sentence) {
      if (draft.raw.entry.frame.occasion !== true || gone.has(draft)) continue
      if (draft.tree.tokens[draft.raw.trigger]?.upos !== 'ADJ') continue
      for (const child of childrenOf(draft.tree, draft.raw.trigger, 'conj', 'parataxis')) {
        const beside = at.get(child)
        if (beside === undefined || !isViolent(beside.type)) continue
        if (beside.triggers.length + beside.tellings.length < 2) continue
        lend(draft, beside)
        lent.add(draft)
      }
    }
    // "was shot and killed": two verbs for what befell the same people
    for (const draft of sentence) {
      if (gone.has(draft) || !isViolent(draft.type)) continue
      for (const child of childrenOf(draft.tree, draft.raw.trigger, 'conj')) {
        const further = at.get(child)
        if (further === undefined || gone.has(further) || !isSame(scene, draft, further)) continue
        absorb(scene, draft, further)
        if (draft.voices.length === 0) draft.voices = further.voices
        gone.add(further)
      }
    }
    for (const [index, draft] of sentence.entries()) {
      if (gone.has(draft) || !isViolent(draft.type)) continue
      for (const later of sentence.slice(index + 1)) {
        if (gone.has(later) || !isViolent(later.type) || !shareWeapon(draft, later)) continue
        absorb(scene, draft, later)
        gone.add(later)
      }
    }
  }
  // "blamed the army for the death of two reporters": whoever is to blame for it did it
  const isBlamed = ({ tree, raw }: Draft): boolean =>
    drafts.some(
      (each) =>
        each.tree === tree &&
        each.type.content?.stance !== undefined &&
        each.raw.content.includes(raw.trigger),
    )
  const isTold = (draft: Draft): boolean =>
    draft.raw.entry.frame.occasion !== true ||
    isBlamed(draft) ||
    draft.triggers.length > 1 ||
    draft.tellings.length > 0 ||
    lent.has(draft)
  return drafts.filter((draft) => !gone.has(draft) && isTold(draft))
}
