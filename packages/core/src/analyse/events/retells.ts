import { eventFrames } from '../frames/index.js'
import { childrenOf } from '../grammar/index.js'
import type { Scene } from '../scene.js'
import { type Draft, entitiesIn, isBodily, isViolent, mayBeOne } from './draft.js'

/** How many sentences back "the attack" may point. */
const reach = 8

/** And where it is the very word by which the event was told. */
const farReach = 20

const wordsAt = (draft: Draft, token: number): readonly string[] =>
  childrenOf(draft.tree, token).map((child) => draft.tree.tokens[child]?.lemma ?? '')

export const isNoun = (draft: Draft): boolean => draft.tree.tokens[draft.raw.trigger]?.upos === 'NOUN'

const isPlural = (draft: Draft): boolean => draft.tree.tokens[draft.raw.trigger]?.xpos === 'NNS'

/** "killed in the fighting": of what several do to each other it is not said who did this. */
const tellsOfBothSides = (lemma: string): boolean => {
  const entries = eventFrames.noun.get(lemma) ?? []
  return entries.length > 0 && entries.every(({ type }) => type.symmetric === true && type.violence === true)
}

/** "the attack", "Tuesday's attack": a noun that takes up what was told, alone or as what a verb tells more of. */
const definiteNoun = (draft: Draft): number | undefined => {
  const { pointing, possessives } = draft.tree.rules
  return [...draft.triggers, ...draft.raw.consumed].find((token) => {
    const { upos, lemma = '' } = draft.tree.tokens[token] ?? {}
    if (upos !== 'NOUN' || tellsOfBothSides(lemma)) return false
    const dated = draft.tree.tokens[token - 1]?.xpos === 'POS' && draft.date !== undefined
    return dated || wordsAt(draft, token).some((word) => pointing.has(word) || possessives.has(word))
  })
}

const isDefinite = (draft: Draft): boolean => definiteNoun(draft) !== undefined

const isAnother = (draft: Draft): boolean => {
  const noun = isNoun(draft) ? draft.raw.trigger : definiteNoun(draft)
  return noun !== undefined && wordsAt(draft, noun).some((word) => draft.tree.rules.further.has(word))
}

const meets = (a: readonly number[], b: readonly number[]): boolean => a.some((each) => b.includes(each))

const allows = (a: readonly number[], b: readonly number[]): boolean =>
  a.length === 0 || b.length === 0 || meets(a, b)

const stateKinds = new Set(['military', 'police', 'government', 'country', 'intelligence', 'coalition'])

/** "gunmen", "unidentified individuals": doers of whom the telling knows no more than what they did. */
const areUnnamed = (scene: Scene, agents: readonly number[]): boolean =>
  agents.every((agent) => {
    const entity = scene.entities.entities[agent]
    return entity?.named === false && !stateKinds.has(entity.kind)
  })

/** "Gunmen attacked a bus. … The crime was committed by the Front": doers without a name, who may be these. */
const mayBeNamed = (scene: Scene, later: readonly number[], earlier: readonly number[]): boolean =>
  areUnnamed(scene, earlier) &&
  later.every((agent) => {
    const entity = scene.entities.entities[agent]
    return entity?.named === true && !stateKinds.has(entity.kind)
  })

/** "Gunmen kidnapped the mayor. … He was taken by the Front": one person whom both befell. */
const shareOnePerson = (scene: Scene, later: readonly number[], earlier: readonly number[]): boolean =>
  later.some((each) => {
    const entity = scene.entities.entities[each]
    return earlier.includes(each) && entity?.kind === 'person' && entity.number === 'singular'
  })

/** A town and the country in which it lies, a bank and its town: only two of one sort are two places. */
const placesAllow = (scene: Scene, a: readonly number[], b: readonly number[]): boolean => {
  if (allows(a, b)) return true
  return a.every((one) =>
    b.every((other) => {
      const [x, y] = [scene.entities.entities[one], scene.entities.entities[other]]
      if (x === undefined || y === undefined || x.kind === y.kind) return false
      return x.country === undefined || y.country === undefined || x.country === y.country
    }),
  )
}

/** Weapons of one class: "two drones" and "drones". */
export const classesMeet = (scene: Scene, a: readonly number[], b: readonly number[]): boolean => {
  const classes = (list: readonly number[]): readonly (string | undefined)[] =>
    list.map((each) => scene.entities.entities[each]?.mentions[0]?.classNoun)
  return meets(a, b) || classes(a).some((each) => each !== undefined && classes(b).includes(each))
}

const day = (text: string): string => (text.length === 4 ? `${text}-00-00` : text)

/** Could both be of one day? Days that are not known could. */
export const datesAllow = (a: Draft, b: Draft): boolean => {
  const x = a.date
  const y = b.date
  if (x === undefined || y === undefined) return true
  if (x.from === undefined || y.from === undefined) {
    return x.from !== undefined || y.from !== undefined || a.tree === b.tree || textOf(a, x) === textOf(b, y)
  }
  return day(x.from) <= day(y.to ?? y.from) && day(y.from) <= day(x.to ?? x.from)
}

const textOf = (draft: Draft, date: { readonly first: number; readonly last: number }): string =>
  draft.tree.tokens
    .slice(date.first, date.last)
    .map((token) => token.lemma)
    .join(' ')

export const befallen = (draft: Draft): readonly number[] => [
  ...entitiesIn(draft, 'target'),
  ...entitiesIn(draft, 'victim'),
]

export const sameWorld = (a: Draft, b: Draft): boolean =>
  a.factuality.polarity === b.factuality.polarity &&
  (a.factuality.modality === b.factuality.modality ||
    [a, b].every((draft) => ['actual', 'attempted'].includes(draft.factuality.modality)))

const countsAllow = (a: Draft, b: Draft): boolean => {
  const occurrences = (draft: Draft): number =>
    draft.counts.find((count) => count.what === 'occurrences')?.value ??
    // "the talks", "the riots" are one; "the attacks", "the arrests" are several
    (isBodily(draft.type) && isNoun(draft) && isPlural(draft) ? 2 : 1)
  return occurrences(a) > 1 === occurrences(b) > 1
}

const lemmaOf = (draft: Draft): string =>
  draft.tree.tokens[definiteNoun(draft) ?? draft.raw.trigger]?.lemma ?? ''

/** Is this noun the very word by which that event was told? */
export const sharesWord = (later: Draft, earlier: Draft): boolean =>
  [earlier, ...earlier.tellings].some(
    (telling) =>
      isOneWord(lemmaOf(telling), lemmaOf(later)) ||
      // "a bombing killed a guard": each word that tells it
      telling.triggers.some((token) => isOneWord(telling.tree.tokens[token]?.lemma ?? '', lemmaOf(later))),
  )

/** "shell" and "shelling", "bomb" and "bombing". */
const isOneWord = (a: string, b: string): boolean =>
  a === b || `${a}ing` === b || `${b}ing` === a || `${a.replace(/e$/, '')}ing` === b

/** Can this noun take up that event: its own word again, a word as general as "attack", or the same type? */
const takesUp = (later: Draft, earlier: Draft): boolean =>
  earlier.participants.length > 0 &&
  (later.type === earlier.type ||
    sharesWord(later, earlier) ||
    ((later.type.general === true || !isNoun(later)) && earlier.type.symmetric !== true))

/** "a base" told first, "Ain al-Asad base" in the next sentence: an unnamed one that the next telling names. */
export const isNamedLater = (scene: Scene, later: readonly number[], earlier: readonly number[]): boolean =>
  later.some((named) =>
    earlier.some((unnamed) => {
      const a = scene.entities.entities[named]
      const b = scene.entities.entities[unnamed]
      const classOf = (entity: typeof a): string | undefined =>
        entity?.mentions.find((mention) => mention.classNoun !== undefined)?.classNoun
      return (
        a !== undefined &&
        b !== undefined &&
        a.named &&
        !b.named &&
        a.kind === b.kind &&
        classOf(a) !== undefined &&
        classOf(a) === classOf(b)
      )
    }),
  )

/** Is it told as somebody's claim, denial, accusation or suspicion? */
export const isAlleged = ({ voices }: Draft): boolean =>
  voices.some(({ stance }) => stance !== 'states' && stance !== 'confirms')

/** "Norland blamed others for the attack": somebody else is only said to have done what was told before. */
const isRival = (later: Draft): boolean =>
  isViolent(later.type) &&
  isDefinite(later) &&
  later.participants.every(({ role, voices }) => role !== 'agent' || (voices?.length ?? 0) > 0)

/** Is the later draft a further telling of the earlier one? Precision first: a wrong join hides an event. */
export const retells = (scene: Scene, later: Draft, earlier: Draft): boolean => {
  const areViolent = isViolent(later.type) && isViolent(earlier.type)
  if (later.type !== earlier.type && !areViolent && later.rule !== 'attributive') return false
  if (!sameWorld(later, earlier) || !datesAllow(later, earlier) || !countsAllow(later, earlier)) return false
  // rebels of the Front act as the Front
  const actorsIn = (draft: Draft): readonly number[] =>
    entitiesIn(draft, 'agent').map((entity) => scene.entities.entities[entity]?.standsFor ?? entity)
  const laterAgents = actorsIn(later)
  const earlierAgents = actorsIn(earlier)
  const laterTargets = befallen(later)
  const earlierTargets = befallen(earlier)
  const isOfOne = shareOnePerson(scene, laterTargets, earlierTargets)
  // nobody dies twice, whoever is said to have done it
  if (isOfOne && later.type === earlier.type && later.type.once === true) return true
  // "four priests were killed. … The murdered priests": recalled by the same noun
  const isRecalled = later.rule === 'attributive' && classesMeet(scene, laterTargets, earlierTargets)
  if (isRecalled && mayBeOne(later.type, earlier.type)) return true
  const isNamed =
    (isDefinite(later) && mayBeNamed(scene, laterAgents, earlierAgents)) ||
    (isOfOne && (mayBeNamed(scene, laterAgents, earlierAgents) || areUnnamed(scene, laterAgents)))
  if (!allows(laterAgents, earlierAgents) && !isRival(later) && !isNamed) return false
  const isGeneral = later.type.general === true && isDefinite(later)
  if (areViolent) {
    if (!mayBeOne(later.type, earlier.type) && !isGeneral && !sharesWord(later, earlier)) return false
    const distance = later.tree.sentence - earlier.tree.sentence
    const sameWeapons = classesMeet(scene, entitiesIn(later, 'instrument'), entitiesIn(earlier, 'instrument'))
    if (distance <= 2 && sameWeapons && isNamedLater(scene, laterTargets, earlierTargets)) return true
    // "the bomb exploded" after "a bomb was placed": one weapon is used once
    const sameWeapon =
      !isAnother(later) && meets(entitiesIn(later, 'instrument'), entitiesIn(earlier, 'instrument'))
    // "shells hit a market", "shells killed nine at a market"
    const isThere = (one: Draft, other: Draft): boolean => meets(entitiesIn(one, 'place'), befallen(other))
    const mayBefall =
      allows(laterTargets, earlierTargets) || isThere(later, earlier) || isThere(earlier, later)
    if (sameWeapon && distance <= reach && mayBefall) return true
    const tellsMore = !isNoun(later) && isDefinite(later)
    if (!tellsMore && !allows(laterTargets, earlierTargets)) return false
    if (
      !placesAllow(scene, entitiesIn(later, 'place'), entitiesIn(earlier, 'place')) &&
      !meets(laterTargets, earlierTargets)
    )
      return false
    if (isDefinite(later) && !isAnother(later) && takesUp(later, earlier)) {
      // "the attack killed three" may name new victims; nothing that takes up an event names a new attacker, but one that is said to have done it
      const alleged = isAlleged(later)
        ? later.participants
        : later.participants.filter(({ voices }) => (voices?.length ?? 0) > 0)
      const told = (isNoun(later) ? [...laterAgents, ...laterTargets] : laterAgents).filter(
        (each) => !alleged.some(({ entity }) => entity === each),
      )
      // "the attack was carried out by rebels": who did what was told without a doer
      const isPlain =
        sharesWord(later, earlier) ||
        later.type === earlier.type ||
        (later.mode === undefined && scene.language.clauses.eventPronouns.has(lemmaOf(later)))
      const isFoundOut = later.rule === 'support-verb' && isPlain && (earlierAgents.length === 0 || isNamed)
      const addsNobody = told.every(
        (each) =>
          [...earlierAgents, ...earlierTargets].includes(each) || (isFoundOut && laterAgents.includes(each)),
      )
      return addsNobody && distance <= (sharesWord(later, earlier) ? farReach : reach)
    }
    return (
      meets(laterTargets, earlierTargets) &&
      !isAnother(later) &&
      (later.tree !== earlier.tree || later.raw.content.includes(earlier.raw.trigger))
    )
  }
  if (later.type !== earlier.type || later.tree === earlier.tree) return false
  const distance = later.tree.sentence - earlier.tree.sentence
  // "the talks", "the trial", "his arrest": a noun that names nobody takes up what was told
  const isTakenUp = isNoun(later) && isDefinite(later) && !isAnother(later) && laterTargets.length === 0
  const isOfAny = earlierTargets.length > 0 || (laterAgents.length === 0 && earlierAgents.length > 0)
  const isNear = distance <= (sharesWord(later, earlier) ? farReach : reach)
  if (isTakenUp && isOfAny && allows(laterAgents, earlierAgents) && isNear) return true
  // "was arrested": what one person went through, whoever did it
  const isNamedAgain = meets(laterTargets, earlierTargets) && laterTargets.length === 1
  if (isBodily(later.type) && isNamedAgain && !isAnother(later) && distance <= reach) return true
  return (
    laterAgents.length > 0 &&
    meets(laterAgents, earlierAgents) &&
    (meets(laterTargets, earlierTargets) ||
      (laterTargets.length === 0 && earlierTargets.length === 0 && isDefinite(later)))
  )
}
