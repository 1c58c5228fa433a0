import type { EntityKind, EventType, RoleId } from '../../ontology/index.js'
import type { Filler, FoundEvent } from '../frames/index.js'
import { accepts, familyOf, sortOf } from '../frames/index.js'
import { childrenOf, conjunctsOf, prepositionOf, type Tree } from '../grammar/index.js'
import { isIndefinite, meantBy, mentionOf, type Scene } from '../scene.js'
import { actorBehind } from './actor-behind.js'
import { doersOf } from './doers-of.js'
import { isAiming, isBodily } from './draft.js'
import { acceptedIn, fits } from './fits.js'
import { isBefallen } from './is-befallen.js'
import { isScene } from './is-scene.js'
import { meantOf } from './meant-of.js'
import { ownerOfTarget, ownersOf } from './owners-of.js'
import { violenceTold } from './violence-told.js'
import { authorsOf, sidesOf, whoActs } from './who-acts.js'
import { whoUsed } from './who-used.js'

/** The fillers of a match by what they are: who took part, which event words stood in a slot, which bare numbers. */
export interface Settled {
  readonly fillers: readonly Filler[]
  /** Event nouns in a participant's place: "the strike killed three". */
  readonly means: readonly Filler[]
  /** "killed three": numbers without a noun. */
  readonly numbers: readonly Filler[]
  /** How many slots were refused for the kind of what stood in them. */
  readonly refused: number
  /** How many were taken though their kind is another: names of which nothing is known. */
  readonly guessed: number
  /** How many things are of the very kind that the word names, and not just of its family: "handed over its **rifles**". */
  readonly close: number
  readonly refusedRoles: readonly RoleId[]
  /** Roles of the frame that something came to fill, in this role or (a weapon as the agent) in another. */
  readonly keptRoles: readonly RoleId[]
}

/** A weapon or vehicle that stands as the agent is the instrument; whose it is (if its name tells) is the agent. */
const asInstrument = (type: EventType, role: RoleId, kind: EntityKind): boolean =>
  isVehicle(role, kind) && accepts(type.roles.instrument, kind)

const isVehicle = (role: RoleId, kind: EntityKind): boolean =>
  role === 'agent' && (kind === 'weapon' || kind === 'vehicle')

/** Does the word itself ask for weapons, vehicles or agreements, and is it one? */
const isNamedKind = ({ entry: { frame } }: FoundEvent, role: RoleId, kind: EntityKind): boolean =>
  kind !== 'object' && familyOf(kind) === 'object' && frame.takes?.[role]?.includes(kind) === true

/** A force that is sent is the agent where nobody is said to send it. */
const withAgent = (scene: Scene, match: FoundEvent, fillers: readonly Filler[]): readonly Filler[] => {
  if (fillers.some((filler) => filler.role === 'agent')) return fillers
  return fillers.map((filler) => {
    const kind = mentionOf(scene, match.tree, filler.token)?.kind
    const acts =
      kind !== undefined && filler.role === 'instrument' && accepts(match.entry.type.roles.agent, kind)
    return acts ? { ...filler, role: 'agent' as const } : filler
  })
}

/** "came under fire from Syria": a place behind "from" is where it came from, not who did it; but "aid from Syria" a state gives. */
const isOrigin = (scene: Scene, match: FoundEvent, role: RoleId, token: number): boolean => {
  const kind = mentionOf(scene, match.tree, token)?.kind
  return (
    role === 'agent' &&
    kind !== undefined &&
    familyOf(kind) === 'place' &&
    (kind !== 'country' || match.entry.type.violence === true) &&
    match.entry.type.roles.origin !== undefined &&
    scene.language.clauses.originPrepositions.has(prepositionOf(match.tree, token))
  )
}

/** Does a paper speak for its author? */
const isWriting = (scene: Scene, { tree }: FoundEvent, token: number): boolean =>
  scene.language.clauses.writings.has(tree.tokens[token]?.lemma ?? '')

/** "No group has claimed it", "nobody was hurt": there is someone in the sentence, but nobody in the event. */
const isNone = (scene: Scene, { tree }: FoundEvent, token: number): boolean => {
  const { negators } = scene.language.clauses
  return [token, ...childrenOf(tree, token, 'det')].some((each) =>
    negators.has(tree.tokens[each]?.lemma ?? ''),
  )
}

/** "the second exploded": an adjective that stands for a noun told before. */
const isElliptic = (scene: Scene, tree: Tree, token: number): boolean =>
  tree.tokens[token]?.upos === 'ADJ' && mentionOf(scene, tree, token) === undefined

/** "ordered **them** to leave", "fired **us**": whom a word that befalls nobody but people befell, whoever they are. */
const isSomebody = (scene: Scene, match: FoundEvent, token: number): boolean =>
  scene.language.entities.pronouns.get(match.tree.tokens[token]?.lower ?? '')?.number === 'plural' &&
  accepts(acceptedIn(match, 'target'), 'person') &&
  match.entry.type.violence !== true

/** Sorts what stands in the slots, and keeps only fillers of kinds that the type takes. */
export const settleFillers = (scene: Scene, match: FoundEvent): Settled => {
  const { type } = match.entry
  const fillers: Filler[] = []
  const means: Filler[] = []
  const numbers: Filler[] = []
  const refusedRoles: RoleId[] = []
  const keptRoles: RoleId[] = []
  const things: number[] = []
  let guessed = 0
  let close = 0
  for (const { role, token: head } of match.fillers) {
    const named = authorsOf(scene, match, role, head)
    const heads = named
      .flatMap((each) => doersOf(scene, match, role, each))
      .flatMap((each) => {
        const sides = role === 'agent' ? sidesOf(scene, match, each) : []
        return sides.length > 0 ? sides : meantOf(scene, match.tree, each)
      })
    for (const each of heads) {
      const token = whoActs(scene, match, role, meantBy(scene, match.tree, each))
      if (
        token === match.trigger ||
        [...fillers, ...means, ...numbers].some((filler) => filler.token === token)
      )
        continue
      // "nobody was hurt", "anyone who attacks": somebody is spoken of, and nobody is named
      if (isIndefinite(scene, match.tree, token) || isElliptic(scene, match.tree, token)) {
        keptRoles.push(role)
        continue
      }
      const isEnd = type.symmetric === true && role === 'target'
      const sort = sortOf(scene, match.tree, token)
      if (isNone(scene, match, token)) {
        keptRoles.push(role)
        continue
      }
      // "the strike killed" has what did it; "suspended its air raids" has nobody that it befell
      const accepted = acceptedIn(match, role)
      const isAmount =
        sort === 'number' &&
        (type.counted?.[role] !== undefined ||
          (accepts(accepted, 'object') && (role !== 'topic' || match.tree.tokens[token]?.xpos === '$')))
      // "the attack left the guests in a coma": no force that left
      const isForces = type.violence !== true && match.entry.frame.takes?.agent !== undefined
      const told = role === 'agent' ? violenceTold(match.tree.tokens[token]?.lemma ?? '') : undefined
      // "the attacks challenged the claim": what is done to people says nothing by itself
      const isMute = told === true && (type.content !== undefined || isForces)
      // "sanctions hit the bank": what is no violence itself does none
      const isVain = told === false && sort === 'event' && type.general === true
      if (isMute || isVain) refusedRoles.push(role)
      else if (isAmount || (sort === 'event' && role !== 'target' && role !== 'instrument'))
        keptRoles.push(role)
      // "the deal freed them" may be said of rescuers only where they are named
      if (sort === 'event' && role === 'agent' && match.entry.frame.takes?.agent !== undefined) guessed += 1
      // "$120 billion of China's exports", "the republic's farm sector": whose they are may be meant
      if (role === 'target' && (sort === 'number' || sort === 'none')) things.push(token)
      if (sort === 'event') means.push({ role, token })
      else if (sort === 'number') numbers.push({ role, token })
      else if (sort === 'none') refusedRoles.push(role)
      else {
        const mention = mentionOf(scene, match.tree, token)
        if (mention === undefined) refusedRoles.push(role)
        else if (isOrigin(scene, match, role, token)) {
          keptRoles.push(role)
          fillers.push({ role: 'origin', token })
        } else if (
          asInstrument(type, role, mention.kind) &&
          (match.entry.frame.takes?.agent === undefined || ownersOf(scene, match, token).length > 0)
        ) {
          keptRoles.push(role)
          fillers.push({ role: 'instrument', token })
          const owners = ownersOf(scene, match, token)
          for (const owner of owners.length > 0 ? owners : whoUsed(scene, match, token))
            fillers.push({ role: 'agent', token: owner })
        } else if (
          isVehicle(isEnd ? 'agent' : role, mention.kind) &&
          ownersOf(scene, match, token).length > 0
        ) {
          // "an Indian warship freed the crew": whose it is did it
          keptRoles.push(role)
          for (const owner of ownersOf(scene, match, token)) fillers.push({ role, token: owner })
        } else if (role === 'agent' && isAiming(type) && isWriting(scene, match, token)) {
          // "the statement urged them": whoever wrote it
          keptRoles.push(role)
        } else if (
          role === 'agent' &&
          mention.kind === 'agreement' &&
          type.content === undefined &&
          match.entry.frame.takes?.agent === undefined
        ) {
          // "the deal freed the hostages": nobody is said to have done it
          keptRoles.push(role)
        } else if (fits(scene, match, role, mention)) {
          keptRoles.push(role)
          fillers.push({ role: isScene(match, role, mention) ? 'place' : role, token })
          if (!accepts(acceptedIn(match, role), mention.kind)) guessed += 1
          if (isNamedKind(match, role, mention.kind)) close += 1
        } else {
          const owner = role === 'target' ? ownerOfTarget(scene, match, token) : undefined
          if (owner !== undefined) {
            keptRoles.push(role)
            fillers.push({ role, token: owner })
            continue
          }
          // "fired at targets in the port": something was aimed at
          const isAimed =
            role === 'target' && scene.language.clauses.aimedThings.has(match.tree.tokens[token]?.lemma ?? '')
          if (isAimed) {
            keptRoles.push(role)
            const site = childrenOf(match.tree, token, 'nmod').find(
              (child) => familyOf(mentionOf(scene, match.tree, child)?.kind ?? 'object') === 'place',
            )
            if (site !== undefined) fillers.push({ role: 'place', token: site })
            continue
          }
          // of whom "they" speaks may be unknown; that they did it is said
          // … but for a word that means something only of some: "they will arrive in the port" deploys nobody
          const isAnyone =
            mention.form === 'pronoun' && mention.kind === 'object' && !(role === 'agent' && isForces)
          if (isAnyone) {
            keptRoles.push(role)
            if (role === 'target' && isSomebody(scene, match, token)) fillers.push({ role, token })
          } else refusedRoles.push(role)
          const isBare = !isAnyone && (mention.kind === 'object' || mention.kind === 'agreement')
          if (role === 'target' && isBare) things.push(token)
        }
      }
    }
  }
  // "the depot was raided": by whom the word means this is not told
  if (isBodily(type) && match.entry.frame.takes?.agent !== undefined && !keptRoles.includes('agent'))
    guessed += 1
  const isThing = ({ token }: Filler): boolean => {
    const kind = mentionOf(scene, match.tree, token)?.kind
    return kind === 'object' || kind === 'agreement'
  }
  const aimed = fillers.filter((filler) => filler.role === 'target')
  const isMutual = type.symmetric === true && fillers.filter((filler) => filler.role === 'agent').length > 1
  if (
    (isAiming(type) || (type.aimed === true && match.content.length === 0)) &&
    !isMutual &&
    aimed.every(isThing)
  ) {
    // "demanded justice **for the victims**": they are not asked for it
    const isDemand = type.content?.modality === 'demanded'
    // "condemned the attack **on the port**": not the port
    const isOfDeeds = isDemand || type.content?.fact === true
    const isTaken = (token: number): boolean =>
      fillers.some((filler) => filler.token === token) ||
      (isDemand && scene.language.clauses.beneficiaryMarkers.has(prepositionOf(match.tree, token))) ||
      (isOfDeeds && sortOf(scene, match.tree, token) === 'entity' && isBefallen(match.tree, token))
    const nouns = match.content.filter((token) => match.tree.tokens[token]?.upos !== 'VERB')
    const about = [
      ...things,
      ...[...fillers, ...means]
        .filter(({ role }) => role === 'target' || role === 'topic')
        .map(({ token }) => token),
    ]
    const behind = [...about, ...nouns]
      .map((token) => actorBehind(scene, match.tree, token, type.roles.target, isTaken))
      .find((token) => token !== undefined)
    if (behind !== undefined) {
      keptRoles.push('target')
      while (refusedRoles.includes('target')) refusedRoles.splice(refusedRoles.indexOf('target'), 1)
      // "investigates war crimes by soldiers": the soldiers, for the crimes
      for (const thing of aimed)
        fillers.splice(fillers.indexOf(thing), 1, { role: 'topic', token: thing.token })
      const others = conjunctsOf(match.tree, behind).filter((each) => {
        const kind = mentionOf(scene, match.tree, each)?.kind
        return each !== behind && kind !== undefined && accepts(type.roles.target, kind) && !isTaken(each)
      })
      for (const token of [behind, ...others]) fillers.push({ role: 'target', token })
    }
  }
  // "condemned the bombing": where nobody is named whom it is for, what it is about
  if (isAiming(type) && type.roles.topic !== undefined) {
    const isAimless = fillers.every(({ role }) => role !== 'target' && role !== 'topic')
    const about = [...things, ...means.map(({ token }) => token), ...match.content].find((token) => {
      const mention = mentionOf(scene, match.tree, token)
      return mention?.head === token && (mention.kind === 'object' || mention.kind === 'agreement')
    })
    if (isAimless && about !== undefined) fillers.push({ role: 'topic', token: about })
  }
  return {
    fillers: withAgent(scene, match, fillers),
    means,
    numbers,
    refused: refusedRoles.length,
    guessed,
    close,
    refusedRoles,
    keptRoles,
  }
}
