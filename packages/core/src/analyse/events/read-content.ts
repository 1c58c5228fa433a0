import type { FoundVoice } from '../attribution/index.js'
import { accepts, familyOf } from '../frames/index.js'
import { childrenOf, clauseOf, conjunctsOf, prepositionOf, type Tree } from '../grammar/index.js'
import { meantBy, mentionOf, type Scene } from '../scene.js'
import { actorBehind } from './actor-behind.js'
import { aimByClause } from './aim-by-clause.js'
import { conditionersOf } from './conditioners-of.js'
import { type Draft, entitiesIn, isAiming, withParticipants } from './draft.js'
import { objectsOf } from './objects-of.js'

const draftAt = (drafts: readonly Draft[], reader: Draft, token: number): Draft | undefined =>
  drafts.find(
    (draft) =>
      draft !== reader &&
      draft.tree === reader.tree &&
      (draft.raw.trigger === token || draft.triggers.includes(token)),
  ) ??
  drafts.find((draft) => draft !== reader && draft.tree === reader.tree && draft.raw.carrier === token) ??
  childrenOf(reader.tree, token, 'xcomp', 'obj')
    .map((child) => drafts.find((draft) => draft !== reader && draft.raw.trigger === child))
    .find((draft) => draft !== undefined)

/** Constructions whose subject comes from another verb. */
const borrowed = new Set(['adverbial', 'controlled', 'coordinated', 'reduced-relative'])

const isClause = (reader: Draft, token: number): boolean => {
  const upos = reader.tree.tokens[token]?.upos
  return upos === 'VERB' || upos === 'AUX'
}

/** "refused to meet the envoy": does the reader's own agent do the content, though its type leaves it to the target? */
const isOwnDoing = (scene: Scene, reader: Draft, token: number): boolean => {
  if (!isClause(reader, token)) return false
  const { construction, surface } = clauseOf(reader.tree, token)
  const agents = entitiesIn(reader, 'agent')
  return (
    construction === 'controlled' &&
    surface.some((each) => {
      const entity = mentionOf(scene, reader.tree, each)?.entity
      return entity !== undefined && agents.includes(entity)
    })
  )
}

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
  const isMaking = scene.language.clauses.makingVerbs.has(reader.tree.tokens[token]?.lemma ?? '')
  if (role === 'target')
    return [
      ...clause.recipients,
      ...under(reader.tree.rules.addresseePrepositions),
      ...(isMaking ? [] : clause.objects),
      ...(clause.passive ? clause.subjects : []),
    ]
  const own = clause.construction === 'controlled' ? [] : clause.surface
  return [...own, ...under(new Set(['by', 'from', 'of']))]
}

/**
 * Whom a threat, demand, promise or refusal is for where it names nobody itself: a demand is made of the one who is to
 * act, a promise or threat to the one whom its content befalls ("promised to send doctors to the island"), be it told by
 * a type of its own or not.
 */
const aimAtContent = (scene: Scene, reader: Draft, token: number, content: Draft | undefined): void => {
  const accepted = reader.type.roles.target
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
const placeByContent = (scene: Scene, reader: Draft, token: number, content: Draft | undefined): void => {
  if (reader.participants.some(({ role }) => role === 'target' || role === 'place')) return
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

/** "ten soldiers **died**": does it befall its own subject? */
const befallsSubject = ({ tree, raw, participants }: Draft): boolean => {
  const subjects = childrenOf(tree, raw.trigger, 'nsubj')
  return participants.some(
    ({ role, token }) => role === 'target' && token !== undefined && subjects.includes(token),
  )
}

/**
 * Reads what threats, demands, claims, denials and accusations are about, as the type's entry says: "threatened
 * to strike the port" makes a threatened strike by the one who threatens. An accusation over a clause is the
 * event's attribution; over a noun ("a blast blamed on the group") it is that of the agent's part alone.
 */
export const readContent = (scene: Scene, drafts: readonly Draft[]): void => {
  const bySentence = new Map<number, Draft[]>()
  for (const draft of drafts) {
    const list = bySentence.get(draft.tree.sentence)
    if (list === undefined) bySentence.set(draft.tree.sentence, [draft])
    else list.push(draft)
  }
  for (const reader of drafts) {
    const reading = reader.type.content
    if (reading === undefined) continue
    const sentence = bySentence.get(reader.tree.sentence) ?? []
    const speakers = entitiesIn(reader, 'agent')
    for (const token of reader.raw.content) {
      const content = draftAt(sentence, reader, token)
      // "both agree that the dispute in the gulf is over": they agree with each other
      const isMutual = reader.type.symmetric === true && speakers.length > 1
      if (isAiming(reader.type) && !isMutual) {
        aimAtContent(scene, reader, token, content)
        placeByContent(scene, reader, token, content)
      }
      // "will host the meeting of the ministers": they are those between whom it is
      if (reader.type.among && content !== undefined && entitiesIn(reader, 'target').length === 0)
        reader.participants = withParticipants(
          reader,
          content.participants
            .filter(({ role }) => role === 'agent' || role === 'target')
            .map((each) => ({ ...each, role: 'target' as const })),
        )
      if (content === undefined || content.reader !== undefined || content.content.includes(reader)) continue
      reader.content = [...reader.content, content]
      content.reader = reader
      if (reader.factuality.polarity === 'negative') {
        // "did not rule out sending troops", "did not deny killing them": it may be so or not
        if (isClause(reader, token) && !reading.fact)
          content.factuality = { polarity: 'positive', modality: 'hypothetical' }
        continue
      }
      const voices: readonly FoundVoice[] =
        reading.stance === undefined
          ? []
          : speakers.length === 0
            ? [{ stance: reading.stance }]
            : speakers.map((entity) => ({ stance: reading.stance ?? 'states', entity }))
      const whole = isClause(reader, token)
      if (reading.modality === 'demanded' && content.ended) {
        // "demanded that they stop shelling": in the speaker's words they shell
        content.ended = false
        content.voices = [
          ...reader.voices,
          ...speakers
            .filter((entity) => !reader.voices.some((voice) => voice.entity === entity))
            .map((entity) => ({ stance: 'states' as const, entity })),
        ]
        continue
      }
      const does = reading.stance ?? reading.modality
      if (does !== undefined) content.marks = [...content.marks, { token: reader.raw.trigger, does }]
      const isOwn = reading.agent === 'target' && isOwnDoing(scene, reader, token)
      // "refused to meet the envoy": that they did not is a fact
      const isRefused = isOwn && reading.polarity === 'negative'
      if (reading.modality !== undefined && content.factuality.modality !== 'attempted') {
        const modality = isRefused ? reader.factuality.modality : reading.modality
        content.factuality = { ...content.factuality, modality }
      }
      if (reading.polarity === 'negative' && whole)
        content.factuality = { ...content.factuality, polarity: 'negative' }
      for (const inner of objectsOf(sentence, content)) {
        // "offered to host talks": the talks are as far off as the hosting
        if (inner.factuality.modality === 'actual' && reading.modality !== undefined)
          inner.factuality = { ...inner.factuality, modality: reading.modality }
      }
      const doers = reading.agent === undefined ? [] : entitiesIn(reader, isOwn ? 'agent' : reading.agent)
      // "accused China of ramming the boat": the gerund borrows its subject from whom the reader's entry names
      const borrows = whole && borrowed.has(content.raw.rule) && doers.length > 0
      if (borrows) content.participants = content.participants.filter(({ role }) => role !== 'agent')
      // "denied that its fighters had been hit", "claimed that ten soldiers died": by whom is not said
      const isOpen =
        whole &&
        reading.stance !== undefined &&
        (childrenOf(content.tree, content.raw.trigger, 'nsubj:pass').length > 0 || befallsSubject(content))
      const lacksAgent = entitiesIn(content, 'agent').length === 0 && !isOpen
      if (lacksAgent && doers.length > 0) {
        content.participants = withParticipants(
          content,
          doers.map((entity) => ({
            role: 'agent' as const,
            entity,
            ...(!whole && voices.length > 0 && { voices }),
          })),
        )
      } else if (!whole && voices.length > 0) {
        content.participants = content.participants.map((participant) =>
          participant.role === 'agent' && doers.includes(participant.entity)
            ? { ...participant, voices }
            : participant,
        )
      }
      if (whole && !reading.fact) content.voices = [...reader.voices, ...voices]
    }
  }
  for (const sentence of bySentence.values())
    for (const draft of sentence) aimByClause(scene, sentence, draft)
}
