import type { FoundVoice } from '../attribution/index.js'
import { childrenOf } from '../grammar/index.js'
import type { Scene } from '../scene.js'
import { aimAtContent, placeByContent } from './aim-at-content.js'
import { aimByClause } from './aim-by-clause.js'
import { type Draft, entitiesIn, isAiming, isHostile, withParticipants } from './draft.js'
import { objectsOf } from './objects-of.js'
import { isClause, isOwnDoing } from './own-doing.js'

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
      if (reader.type.among && content?.type.symmetric === true && entitiesIn(reader, 'target').length === 0)
        reader.participants = withParticipants(
          reader,
          content.participants
            .filter(({ role }) => role === 'agent' || role === 'target')
            .map((each) => ({ ...each, role: 'target' as const })),
        )
      // "broke up a march by miners": it befell them
      const isAgainst = content !== undefined && isHostile(reader.type) && !isClause(reader, token)
      if (isAgainst && entitiesIn(reader, 'target').length === 0)
        reader.participants = withParticipants(
          reader,
          entitiesIn(content, 'agent').map((entity) => ({ role: 'target' as const, entity })),
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
      // "rejected a claim that it was behind **the raid**"
      const whole = isClause(reader, token) || childrenOf(reader.tree, token, 'cop').length > 0
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
      // "rejected a request": it was made
      const isSaid =
        content.type.shown === true && reading.polarity === 'negative' && !isClause(reader, token)
      if (reading.modality !== undefined && content.factuality.modality !== 'attempted' && !isSaid) {
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
      const named = reading.agent === undefined ? [] : entitiesIn(reader, isOwn ? 'agent' : reading.agent)
      // "the group's **spokesman** claimed the attack": it is the group's
      const doers =
        reading.stance === 'claims'
          ? named.map((entity) => scene.entities.entities[entity]?.speaksFor ?? entity)
          : named
      // "accused China of ramming the boat": the gerund borrows its subject from whom the reader's entry names
      const borrows = whole && borrowed.has(content.raw.rule) && doers.length > 0
      if (borrows) content.participants = content.participants.filter(({ role }) => role !== 'agent')
      // "denied that its fighters had been hit", "claimed that ten soldiers died": by whom is not said
      const isOpen =
        whole &&
        reading.stance !== undefined &&
        (childrenOf(content.tree, content.raw.trigger, 'nsubj:pass').length > 0 || befallsSubject(content))
      // "blamed the attacks on rebels": what stands behind the noun is the reader's, and says not whom they befell
      if (reading.stance === 'accuses' && !whole)
        content.participants = content.participants.filter(
          ({ role, token: own }) =>
            role === 'agent' ||
            !reader.participants.some(
              (each) => each.role === 'target' && each.token !== undefined && each.token === own,
            ),
        )
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
