import type { EventType, RelationType, RoleId } from '../../ontology/index.js'
import type { SentenceTree, Why } from '../../types/index.js'
import type { Mark } from '../factuality/index.js'
import type { CompiledFrame } from '../frames/index.js'
import type { Tree } from '../grammar/index.js'
import { mentionOf, type Scene, spanOf } from '../scene.js'

/** What a finding rests on, as its stage left it. Numbers are token indexes of the tree's sentence. */
export interface Found {
  readonly tree: Tree
  readonly entry: CompiledFrame<EventType | RelationType> | undefined
  /** Who fills what, where the sentence names them. */
  readonly fillers: readonly { readonly role: RoleId; readonly entity: number; readonly token?: number }[]
  readonly marks: readonly Mark[]
}

/** Why a finding was made: the entry of the lexicon, the words in its slots, and what decided how it stands. */
export const whyOf = (scene: Scene, { tree, entry, fillers, marks }: Found): Why => ({
  ...(entry && {
    frame: { part: entry.frame.part, pattern: entry.frame.pattern, example: entry.frame.example },
  }),
  words: fillers.flatMap(({ role, entity, token }) => {
    const mention =
      token === undefined
        ? scene.entities.entities[entity]?.mentions.find(
            (each) => each.sentence === tree.sentence && each.field === tree.field,
          )
        : mentionOf(scene, tree, token)
    if (mention === undefined) return []
    const { start, end, field } = mention
    return [{ role, start, end, ...(field && { field }) }]
  }),
  marks: marks.map(({ token, does }) => ({ ...spanOf(tree, token, token), does })),
})

/** A sentence's tree for a reader: offsets, word classes, relations, and which word each hangs by. */
export const treeFor = ({ start, end, field, tokens }: Tree): SentenceTree => ({
  start,
  end,
  ...(field && { field }),
  words: tokens.map(({ start: from, end: to, upos, deprel, head }) => ({
    start: from,
    end: to,
    upos,
    relation: deprel,
    head,
  })),
})
