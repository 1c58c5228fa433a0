import type {
  Article,
  Attribution,
  Entity,
  EventMention,
  Extraction,
  Link,
  Participant,
  PloverCode,
  RelationMention,
  Span,
  Telling,
  When,
} from '../../types/index.js'
import type { FoundVoice } from '../attribution/index.js'
import type { FoundDate } from '../dates/index.js'
import type { FoundEntity, FoundMention } from '../entities/index.js'
import type { Draft, DraftParticipant, Story } from '../events/index.js'
import type { Tree } from '../grammar/index.js'
import type { FoundRelation } from '../relations/index.js'
import { type Scene, spanOf } from '../scene.js'
import { confidenceSigns } from './confidence-signs.js'
import { estimateConfidence } from './estimate-confidence.js'
import { type Found, groundsOf, treeFor, whyOf } from './why-of.js'

/** Kinds of things that an article may speak of without their becoming anyone's entity. */
const incidental = new Set(['object', 'agreement'])

const voicesUsed = (voices: readonly FoundVoice[]): readonly number[] =>
  voices.flatMap((voice) => (voice.entity === undefined ? [] : [voice.entity]))

const entitiesUsed = (story: Story, relations: readonly FoundRelation[]): ReadonlySet<number> => {
  const used = new Set<number>()
  const use = (draft: Draft): void => {
    for (const participant of draft.participants) {
      used.add(participant.entity)
      for (const each of voicesUsed(participant.voices ?? [])) used.add(each)
    }
    for (const each of voicesUsed(draft.voices)) used.add(each)
    draft.tellings.forEach(use)
  }
  story.events.forEach(use)
  for (const relation of relations) {
    for (const each of [relation.source, relation.target, ...voicesUsed(relation.voices)]) used.add(each)
  }
  return used
}

/** Those of whom only a number speaks: "killing 35". */
const numberedIn = (story: Story): ReadonlySet<number> =>
  new Set(
    story.events
      .flatMap((draft) => [draft, ...draft.tellings])
      .flatMap(({ numbered }) => numbered.map(({ entity }) => entity)),
  )

/** "both", "each other": none but those whom it stands for. */
const isPairWord = ({ form, members, reciprocal }: FoundMention): boolean =>
  form === 'pronoun' && (members !== undefined || reciprocal === true)

/** A noun before another noun ("drone" in "drone strike") is an entity only where it takes part in something. */
const isKept = (entity: FoundEntity, index: number, used: ReadonlySet<number>): boolean =>
  used.has(index) ||
  entity.named ||
  (entity.mentions.length > 1 && !entity.mentions.every(isPairWord)) ||
  (!entity.mentions.every(isPairWord) &&
    !incidental.has(entity.kind) &&
    !entity.mentions.every((mention) => mention.modifier))

const toEntity = (entity: FoundEntity, id: string, isNumbered: boolean): Omit<Entity, 'standsFor'> => {
  const { kind, gazetteer, country, sector, anonymous, name, aliases, geo, whole, mentions } = entity
  // several persons known by no name are people, but not "they" of whom nothing else is said, nor holders of an office
  const many =
    (isNumbered && kind === 'object') ||
    (kind === 'person' &&
      !entity.named &&
      entity.number === 'plural' &&
      sector === undefined &&
      mentions.some(({ form }) => form === 'nominal'))
  return {
    kind: many ? 'population' : kind,
    ...(gazetteer && { gazetteer }),
    ...(country && { country }),
    ...(sector && { sector }),
    ...(anonymous && { anonymous }),
    name,
    aliases,
    ...(geo && { geo }),
    ...(whole && { whole }),
    id,
    mentions: mentions.map(({ start, end, field, form, joined }) => ({
      start,
      end,
      ...(field && { field }),
      form,
      ...(joined && { joined }),
    })),
  }
}

const toWhen = ({ start, end, from, to, precision }: FoundDate, { field }: Tree): When => ({
  start,
  end,
  ...(field && { field }),
  ...(from !== undefined && { from }),
  ...(to !== undefined && { to }),
  precision,
})

/** The trees of the sentences that tell something, headline first, in text order. */
const treesTold = (story: Story, relations: readonly FoundRelation[]): readonly Tree[] => {
  const trees = new Set([
    ...story.events.flatMap(({ tree, tellings }) => [tree, ...tellings.map((each) => each.tree)]),
    ...relations.map(({ tree }) => tree),
  ])
  const order = ({ field, start }: Tree): number =>
    field === undefined ? start : start - Number.MAX_SAFE_INTEGER
  return [...trees].sort((a, b) => order(a) - order(b))
}

/** Writes one article's record: ids in text order, offsets only, lists in the order of the text. */
export const buildRecord = (
  article: Pick<Article, 'id'> & { readonly publishedAt: string | undefined },
  scene: Scene,
  story: Story,
  relations: readonly FoundRelation[],
  { explain = false }: { readonly explain?: boolean } = {},
): Extraction => {
  const used = entitiesUsed(story, relations)
  const numbered = numberedIn(story)
  const ids = new Map<number, string>()
  const found: Omit<Entity, 'standsFor'>[] = []
  scene.entities.entities.forEach((entity, index) => {
    if (!isKept(entity, index, used)) return
    const id = `e${found.length + 1}`
    ids.set(index, id)
    found.push(toEntity(entity, id, numbered.has(index)))
  })
  const idOf = (index: number): string => ids.get(index) ?? ''
  const groupOf = new Map(
    scene.entities.entities.map(({ standsFor = -1 }, index) => [idOf(index), ids.get(standsFor)]),
  )
  const entities = found.map((entity): Entity => {
    const standsFor = groupOf.get(entity.id)
    return standsFor === undefined ? entity : { ...entity, standsFor }
  })

  const attribution = (voices: readonly FoundVoice[]): Attribution =>
    voices.map(({ stance, entity }) =>
      entity === undefined ? { stance, unnamed: true as const } : { stance, source: idOf(entity) },
    )
  const participants = (list: readonly DraftParticipant[]): readonly Participant[] =>
    list.map(({ role, entity, voices }) => ({
      role,
      entity: idOf(entity),
      ...(voices !== undefined && voices.length > 0 && { attribution: attribution(voices) }),
    }))
  const sentenceSpan = ({ start, end, field }: Tree): Span => ({ start, end, ...(field && { field }) })
  const grounds = (found: Found): Pick<Telling, 'confidence' | 'why'> => {
    const signs = confidenceSigns(groundsOf(scene, found))
    return { confidence: estimateConfidence(signs), ...(explain && { why: whyOf(scene, found, signs) }) }
  }
  const telling = (draft: Draft): Telling => {
    const plover: PloverCode = {
      event: draft.type.plover,
      ...(draft.mode !== undefined && { mode: draft.mode }),
    }
    return {
      type: draft.type.id as Telling['type'],
      plover,
      trigger: spanOf(draft.tree, draft.raw.trigger, draft.raw.triggerEnd),
      participants: participants(draft.participants),
      ...(draft.date !== undefined && { when: toWhen(draft.date, draft.tree) }),
      ...(draft.counts.length > 0 && { counts: draft.counts }),
      factuality: draft.factuality,
      attribution: attribution(draft.voices),
      ...(draft.ended && { ended: true as const }),
      ...(draft.outcome !== undefined && { outcome: draft.outcome }),
      evidence: sentenceSpan(draft.tree),
      rule: draft.rule,
      ...grounds({
        type: draft.type,
        tree: draft.tree,
        entry: draft.raw.entry,
        rule: draft.rule,
        trigger: draft.raw.trigger,
        fillers: draft.participants,
        factuality: draft.factuality,
        voices: draft.voices,
        marks: draft.marks,
        tellings: draft.tellings.length,
      }),
    }
  }
  const eventIds = new Map(story.events.map((draft, at) => [draft, `v${at + 1}`] as const))
  const events = story.events.map((draft, at): EventMention => {
    const further = draft.triggers
      .filter((token) => token !== draft.raw.trigger)
      .map((token) => spanOf(draft.tree, token, token))
    // a word that tells it as another type ("wounding thirty" of a killing) is told by its telling
    const alike = draft.tellings.filter((each) => each.type === draft.type)
    const elsewhere = alike.flatMap(({ tree, raw, triggers }) => [
      spanOf(tree, raw.trigger, raw.triggerEnd),
      ...triggers.filter((token) => token !== raw.trigger).map((token) => spanOf(tree, token, token)),
    ])
    const triggers = [...further, ...elsewhere].sort((a, b) => a.start - b.start)
    return {
      id: `v${at + 1}`,
      ...telling(draft),
      ...(triggers.length > 0 && { triggers }),
      ...(draft.tellings.length > 0 && { tellings: draft.tellings.map(telling) }),
    }
  })
  const records = relations.map(
    (relation, at): RelationMention => ({
      id: `r${at + 1}`,
      type: relation.type.id as RelationMention['type'],
      source: idOf(relation.source),
      target: idOf(relation.target),
      trigger: spanOf(relation.tree, relation.trigger, relation.trigger),
      ...(relation.title !== undefined && { title: relation.title }),
      ...(relation.date !== undefined && { when: toWhen(relation.date, relation.tree) }),
      ...(relation.counts !== undefined && relation.counts.length > 0 && { counts: relation.counts }),
      factuality: relation.factuality,
      attribution: attribution(relation.voices),
      ...(relation.ended && { ended: true as const }),
      evidence: sentenceSpan(relation.tree),
      rule: relation.rule,
      ...grounds({
        type: relation.type,
        tree: relation.tree,
        entry: relation.entry,
        rule: relation.rule,
        trigger: relation.trigger,
        fillers: [
          { role: 'source', entity: relation.source },
          { role: 'target', entity: relation.target },
        ],
        factuality: relation.factuality,
        voices: relation.voices,
        marks: relation.marks,
        tellings: 0,
      }),
    }),
  )
  const links: Link[] = []
  for (const { type, source, target } of story.links) {
    const from = eventIds.get(source)
    const to = eventIds.get(target)
    if (from === undefined || to === undefined || from === to) continue
    if (links.some((link) => link.type === type && link.source === from && link.target === to)) continue
    links.push({ type, source: from, target: to, evidence: sentenceSpan(source.tree) })
  }
  return {
    article: {
      id: article.id,
      ...(article.publishedAt !== undefined && { publishedAt: article.publishedAt }),
    },
    sentences: scene.doc.sentences.map(({ start, end }) => [start, end] as const),
    entities,
    events,
    relations: records,
    links,
    ...(explain && { trees: treesTold(story, relations).map(treeFor) }),
    problems: [],
  }
}
