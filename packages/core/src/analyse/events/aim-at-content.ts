import { accepts, familyOf } from '../frames/index.js'
import { childrenOf, clauseOf, conjunctsOf, prepositionOf, type Tree } from '../grammar/index.js'
import { meantBy, mentionOf, type Scene } from '../scene.js'
import { actorBehind } from './actor-behind.js'
import { conditionersOf } from './conditioners-of.js'
import { type Draft, entitiesIn, isHostile, withParticipants } from './draft.js'
import { isClause, isOwnDoing } from './own-doing.js'

/** "agreed to announce its missions": one's own is nobody to agree with. */
const isOwned = (tree: Tree, token: number): boolean =>
  childrenOf(tree, token, 'nmod:poss').some((owner) => tree.tokens[owner]?.upos === 'PRON')

/** Who a content is for by its own words, surest first: tokens of actors, or of things behind which one may stand. */
const addresseesOf = (
  scene: Scene,
  reader: Draft,
  token: number,
  role: 'agent' | 'target',
): readonly number[] => {
  const clause = clauseOf(reader.tree, token)
  const under = (prepositions: ReadonlySet<string>): readonly number[] =>
    clause.obliques.filter((each) => prepositions.has(each.preposition)).map((each) => each.token)
  // what is set up is made, and nobody it is done to
  const { objects } = clause
  // "threatened to refer Kenya to the court": Kenya is threatened
  const isThreat = reader.type.content?.modality === 'threatened'
  const isNamed = (each: number): boolean => {
    const mention = mentionOf(scene, reader.tree, each)
    return mention?.form === 'name' && mention.kind === 'country'
  }
  const isMaking = scene.language.clauses.makingVerbs.has(reader.tree.tokens[token]?.lemma ?? '')
  if (role === 'target')
    return [
      ...clause.recipients,
      ...(isThreat && !isMaking ? objects.filter(isNamed) : []),
      ...under(reader.tree.rules.addresseePrepositions),
      ...(isMaking ? [] : objects),
      ...(clause.passive ? clause.subjects : []),
    ]
  const own = clause.construction === 'controlled' ? [] : clause.surface
  return [...own, ...under(new Set(['by', 'from', 'of']))]
}

/** "agreed to impose sanctions on Norland": not with Norland. */
const isAgainst = (reader: Draft, content: Draft | undefined): boolean =>
  reader.type.symmetric === true && content !== undefined && isHostile(content.type)

/**
 * Whom a threat, demand, promise or refusal is for where it names nobody itself: a demand is made of the one who is to
 * act, a promise or threat to the one whom its content befalls ("promised to send doctors to the island"), be it told by
 * a type of its own or not.
 */
export const aimAtContent = (
  scene: Scene,
  reader: Draft,
  token: number,
  content: Draft | undefined,
): void => {
  const accepted = reader.type.roles.target
  if (isAgainst(reader, content)) return
  if (accepted === undefined || entitiesIn(reader, 'target').length > 0) return
  const known = reader.participants.map(({ entity }) => entity)
  // "refused to leave the city" refuses the city nothing
  const isOf = (entity: number): boolean => {
    const { kind = 'object', named } = scene.entities.entities[entity] ?? {}
    return reader.type.content?.polarity !== 'negative' || named === true || familyOf(kind) !== 'place'
  }
  const isNew = (entity: number): boolean => !known.includes(entity) && isOf(entity)
  const isForOthers = reader.type.content?.agent === 'target' && !isOwnDoing(scene, reader, token)
  const role = isForOthers ? 'agent' : 'target'
  const toldAs = (wanted: 'agent' | 'target') =>
    content?.participants.filter((each) => {
      const kind = scene.entities.entities[each.entity]?.kind
      return each.role === wanted && isNew(each.entity) && kind !== undefined && kind !== 'object'
    })
  const doers = toldAs(role)
  // "rejected talks with the rebels": a noun that nobody is said to do is refused to whom it is with
  const isRefused = reader.type.content?.polarity === 'negative' && !isClause(reader, token)
  // "agreed to Swedish mediation with the rebels": of what others do, they are whom one agrees with
  const isOffered = reader.type.content?.stance === undefined && !isClause(reader, token)
  const others = isOffered && role === 'target' ? toldAs('agent') : undefined
  const told =
    others !== undefined && others.length > 0
      ? others
      : doers?.length === 0 && role === 'agent' && isRefused
        ? toldAs('target')
        : doers
  const { tree } = reader
  const fits = (each: number): boolean => {
    const mention = mentionOf(scene, tree, each)
    return (
      mention !== undefined &&
      mention.kind !== 'object' &&
      accepts(accepted, mention.kind) &&
      isNew(mention.entity)
    )
  }
  const candidates = isClause(reader, token)
    ? addresseesOf(scene, reader, token, role)
        .filter((each) => !isOwned(tree, each))
        .map((each) => meantBy(scene, tree, each))
    : []
  // who is to act is the clause's own subject, whatever else a word beneath it tells of
  const isSubject = role === 'agent' && candidates.some(fits)
  if (told !== undefined && told.length > 0 && !isSubject) {
    reader.participants = withParticipants(
      reader,
      told.map(({ entity, token: at }) => ({
        role: 'target',
        entity,
        ...(at !== undefined && { token: at }),
      })),
    )
    return
  }
  const found =
    candidates.find(fits) ??
    (reader.type.content?.modality === 'threatened' ? conditionersOf(tree, token).find(fits) : undefined) ??
    (role === 'target'
      ? candidates
          .map((each) => actorBehind(scene, tree, each, accepted, (behind) => !fits(behind)))
          .find((each) => each !== undefined)
      : undefined)
  const mention = found === undefined ? undefined : mentionOf(scene, tree, found)
  if (found === undefined || mention === undefined) return
  const further = conjunctsOf(tree, found).filter((each) => each !== found && fits(each))
  reader.participants = withParticipants(reader, [
    { role: 'target', entity: mention.entity, token: found },
    ...further.flatMap((each) => {
      const entity = mentionOf(scene, tree, each)?.entity
      return entity === undefined ? [] : [{ role: 'target' as const, entity, token: each }]
    }),
  ])
}

/** Where nobody is named whom it is for, what is promised, threatened or refused has its content's place at least. */
export const placeByContent = (
  scene: Scene,
  reader: Draft,
  token: number,
  content: Draft | undefined,
): void => {
  if (reader.participants.some(({ role }) => role === 'target' || role === 'place')) return
  // "condemned the killing of monks in the province": nobody there
  if (reader.type.content?.fact || isAgainst(reader, content)) return
  const { tree } = reader
  const isPlace = (entity: number): boolean =>
    familyOf(scene.entities.entities[entity]?.kind ?? 'object') === 'place' &&
    !reader.participants.some((each) => each.entity === entity)
  const told = content?.participants.find(({ role, entity }) => role === 'place' && isPlace(entity))
  const under = isClause(reader, token) ? clauseOf(tree, token) : undefined
  const things =
    under === undefined ? [] : [token, ...under.objects, ...under.obliques.map((each) => each.token)]
  const phrases = things.flatMap((thing) =>
    [thing, ...childrenOf(tree, thing, 'conj', 'xcomp', 'nmod')].flatMap((each) =>
      childrenOf(tree, each, 'obl', 'nmod'),
    ),
  )
  const places = phrases
    .filter((child) => {
      const { placePrepositions, originPrepositions } = scene.language.clauses
      const preposition = prepositionOf(tree, child)
      return placePrepositions.has(preposition) || originPrepositions.has(preposition)
    })
    .map((child) => mentionOf(scene, tree, child))
    .filter((mention) => mention !== undefined && isPlace(mention.entity))
  const named = places.find((mention) => mention?.form === 'name') ?? places[0]
  const entity = told?.entity ?? named?.entity
  if (entity === undefined) return
  // "threatened to ban voting in the enclave": those who live there are meant
  const { kind, named: isNamed } = scene.entities.entities[entity] ?? {}
  const isPolity = isNamed === true && (kind === 'country' || kind === 'region' || kind === 'city')
  const role = isPolity && accepts(reader.type.roles.target, kind) ? 'target' : 'place'
  reader.participants = withParticipants(reader, [{ role, entity }])
}
