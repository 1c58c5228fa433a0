import type { EventType, RelationType, RoleId } from '../../ontology/index.js'
import type { Factuality, SentenceTree, Why } from '../../types/index.js'
import type { FoundVoice } from '../attribution/index.js'
import type { FoundMention } from '../entities/index.js'
import type { Mark } from '../factuality/index.js'
import { type CompiledFrame, eventFrames, familyOf, relationFrames } from '../frames/index.js'
import type { Tree } from '../grammar/index.js'
import { mentionOf, type Scene, spanOf } from '../scene.js'
import type { Grounds } from './confidence-signs.js'
import { confidenceWeights } from './confidence-weights.js'

/** Who fills a role, and where its sentence says so, as far as that is known. */
interface Filler {
  readonly role: RoleId
  readonly entity: number
  readonly token?: number
}

/** What a finding rests on, as its stage left it. Numbers are token indexes of the tree's sentence. */
export interface Found {
  readonly type: EventType | RelationType
  readonly tree: Tree
  readonly entry: CompiledFrame<EventType | RelationType>
  readonly rule: string
  readonly trigger: number
  readonly fillers: readonly Filler[]
  readonly factuality: Factuality
  readonly voices: readonly FoundVoice[]
  readonly marks: readonly Mark[]
  /** How often the article tells it again. */
  readonly tellings: number
}

const mentionIn = (scene: Scene, tree: Tree, { entity, token }: Filler): FoundMention | undefined =>
  token === undefined
    ? scene.entities.entities[entity]?.mentions.find(
        (each) => each.sentence === tree.sentence && each.field === tree.field,
      )
    : mentionOf(scene, tree, token)

/** The types that each word of the lexicon can tell. */
const readings = new Map<string, Set<unknown>>()
for (const { verb, noun, holder } of [eventFrames, relationFrames])
  for (const index of [verb, noun, holder])
    for (const [lemma, entries] of index) {
      const types = readings.get(lemma) ?? new Set()
      readings.set(lemma, types)
      for (const { type } of entries) types.add(type)
    }

/** What the confidence of a finding is estimated from. */
export const groundsOf = (scene: Scene, found: Found): Grounds => ({
  part: 'plover' in found.type ? 'event' : 'relation',
  type: found.type.id,
  readings: readings.get(found.tree.tokens[found.trigger]?.lemma ?? '')?.size ?? 0,
  rule: found.rule,
  fixedWords: found.entry.words,
  fillers: found.fillers.map((filler) => {
    const entity = scene.entities.entities[filler.entity]
    const mention = mentionIn(scene, found.tree, filler)
    return {
      role: filler.role,
      family: familyOf(entity?.kind ?? 'object'),
      form: mention?.form,
      named: entity?.named ?? false,
      distance: mention && Math.abs(mention.head - found.trigger),
    }
  }),
  factuality: found.factuality,
  voices: found.voices.length,
  tellings: found.tellings,
  length: found.tree.tokens.length,
})

/**
 * Why a finding was made: the entry of the lexicon, the words in its slots, what decided how it stands, and the signs that its
 * confidence was estimated from.
 */
export const whyOf = (scene: Scene, found: Found, signs: readonly string[]): Why => {
  const { tree, entry, fillers, marks } = found
  const { part, pattern, example } = entry.frame
  return {
    frame: { part, pattern, example },
    words: fillers.flatMap((filler) => {
      const mention = mentionIn(scene, tree, filler)
      if (mention === undefined) return []
      const { start, end, field } = mention
      return [{ role: filler.role, start, end, ...(field && { field }) }]
    }),
    marks: marks.map(({ token, does }) => ({ ...spanOf(tree, token, token), does })),
    signs: signs.map((sign) => ({ sign, weight: confidenceWeights.get(sign) ?? 0 })),
  }
}

/** A sentence's tree for a reader: offsets, word classes, relations, and which word each hangs by. */
export const treeFor = ({ start, end, field, tokens }: Tree): SentenceTree => ({
  start,
  end,
  ...(field && { field }),
  words: tokens.map(({ start: from, end: to, upos, deprel, head }) => ({
    start: from,
    end: to,
    ...(field && { field }),
    upos,
    relation: deprel,
    head,
  })),
})
