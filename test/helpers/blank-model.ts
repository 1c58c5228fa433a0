import { encodeLinearModel } from '#core/model/linear-format.ts'
import { MODEL_FORMAT } from '#core/model/manifest.ts'
import { MOVES } from '#core/model/parse-state.ts'
import { type LanguageModel, readModel } from '#core/model/read-model.ts'
import { encodeWordTable } from '#core/model/word-table.ts'

/** A manifest and weights that fit together and know nothing: every word is a noun, every tree what the zeros say. */
export function blankModelParts(): { manifest: Record<string, unknown>; weights: Uint8Array } {
  const words = encodeWordTable(new Map(), [0])
  const tagger = encodeLinearModel(2, [])
  const moves = encodeLinearModel(MOVES, [])
  const relations = encodeLinearModel(2, [])
  const names = encodeLinearModel(3, [])
  const parts = {
    words: words.length,
    tagger: tagger.length,
    moves: moves.length,
    relations: relations.length,
    names: names.length,
  }
  return {
    manifest: {
      format: MODEL_FORMAT,
      language: 'en',
      sha256: '0'.repeat(64),
      parts,
      tags: ['NOUN NN', 'VERB VBD'],
      labels: ['dep', 'root'],
      nameLabels: ['O', 'B-person', 'I-person'],
    },
    weights: Uint8Array.from([...words, ...tagger, ...moves, ...relations, ...names]),
  }
}

/** A model that knows nothing, for tests of what holds whatever the weights say. */
export function blankModel(): LanguageModel {
  const { manifest, weights } = blankModelParts()
  return readModel(manifest, weights)
}
