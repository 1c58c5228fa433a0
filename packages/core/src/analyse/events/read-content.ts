import type { FoundVoice } from '../attribution/index.js'
import { accepts } from '../frames/index.js'
import { childrenOf, clauseOf } from '../grammar/index.js'
import { meantBy, mentionOf, type Scene } from '../scene.js'
import { type Draft, entitiesIn, withParticipants } from './draft.js'

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

const addressed = new Set(['to', 'with', 'for', 'against', 'on', 'from', 'toward', 'towards'])

/**
 * Content that no type tells still says whom the words are for: a demand is made of the one who is to act, a
 * promise to the one who is to gain ("promised to send doctors to the island").
 */
const aimAtContent = (scene: Scene, reader: Draft, token: number): void => {
  const accepted = reader.type.roles.target
  if (entitiesIn(reader, 'target').length > 0 || !isClause(reader, token)) return
  const clause = clauseOf(reader.tree, token)
  const candidates =
    reader.type.content?.agent === 'target'
      ? [
          ...(clause.construction === 'controlled'
            ? []
            : [...clause.subjects, ...(clause.passive ? clause.objects : [])]),
          ...clause.obliques
            .filter((each) => ['by', 'from'].includes(each.preposition))
            .map((each) => each.token),
        ]
      : [
          ...clause.recipients,
          ...clause.obliques.filter((each) => addressed.has(each.preposition)).map((each) => each.token),
          ...clause.objects,
        ]
  const agents = entitiesIn(reader, 'agent')
  const found = candidates.find((candidate) => {
    const mention = mentionOf(scene, reader.tree, meantBy(scene, reader.tree, candidate))
    return mention !== undefined && accepts(accepted, mention.kind) && !agents.includes(mention.entity)
  })
  if (found === undefined) return
  const meant = meantBy(scene, reader.tree, found)
  const mention = mentionOf(scene, reader.tree, meant)
  if (mention !== undefined) {
    reader.participants = withParticipants(reader, [{ role: 'target', entity: mention.entity, token: meant }])
  }
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
      if (content === undefined) aimAtContent(scene, reader, token)
      if (content === undefined || content.reader !== undefined || content.content.includes(reader)) continue
      reader.content = [...reader.content, content]
      content.reader = reader
      if (reader.factuality.polarity === 'negative') continue
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
          ...speakers.map((entity) => ({ stance: 'states' as const, entity })),
        ]
        continue
      }
      const does = reading.stance ?? reading.modality
      if (does !== undefined) content.marks = [...content.marks, { token: reader.raw.trigger, does }]
      if (reading.modality !== undefined && content.factuality.modality !== 'attempted') {
        content.factuality = { ...content.factuality, modality: reading.modality }
      }
      const doers = reading.agent === undefined ? [] : entitiesIn(reader, reading.agent)
      // "accused China of ramming the boat": the gerund borrows its subject from whom the reader's entry names
      const borrows = whole && borrowed.has(content.raw.rule) && doers.length > 0
      if (borrows) content.participants = content.participants.filter(({ role }) => role !== 'agent')
      const lacksAgent = entitiesIn(content, 'agent').length === 0
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
}
