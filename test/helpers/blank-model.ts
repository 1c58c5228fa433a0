import { encodeLinearModel } from '#core/model/linear-format.ts'
import { MODEL_FORMAT } from '#core/model/manifest.ts'
import { type LanguageModel, readModel } from '#core/model/read-model.ts'
import { encodeWordTable } from '#core/model/word-table.ts'
import { networkBytes, type PlainDirection, type PlainMatrix, type PlainTable } from './network-bytes.ts'

const zeros = (length: number): readonly number[] => Array(length).fill(0)
const rowsOf = (count: number, width: number) => Array.from({ length: count }, () => zeros(width))

/** A network of zeros. */
const blankNetwork = (tags: number, labels: number): Uint8Array => {
  const width = 8
  const matrix = (outputs: number, inputs: number): PlainMatrix => ({
    shift: 10,
    bias: zeros(outputs),
    rows: rowsOf(outputs, inputs),
  })
  const table: PlainTable = { keys: [], rows: rowsOf(1, width) }
  const layer = (inputs: number): readonly PlainDirection[] =>
    [0, 1].map(() => ({ input: matrix(4 * width, inputs), state: matrix(4 * width, width) }))
  return networkBytes({
    sizes: { X1: width, X2: width, H: width, TG: width, A: width, D: width, T: tags, L: labels },
    sigmoids: zeros(4096),
    tangents: zeros(4096),
    wordShift: 0,
    words: table,
    affixShift: 0,
    affixes: [table, table, table, table],
    lower: layer(2 * width),
    tags: matrix(tags, 2 * width),
    tagRows: rowsOf(tags, width),
    upper: layer(3 * width),
    arcHead: matrix(width, 2 * width),
    arcChild: matrix(width, 2 * width),
    arcPair: matrix(width, width),
    rootArc: zeros(width),
    labelHead: matrix(width, 2 * width),
    labelChild: matrix(width, 2 * width),
    rootLabel: zeros(width),
    labelOut: matrix(labels, width),
  })
}

/** A manifest and weights that fit together and know nothing: every word is a noun, every tree what the zeros say. */
export function blankModelParts(): { manifest: Record<string, unknown>; weights: Uint8Array } {
  const words = encodeWordTable(new Map(), [0])
  const network = blankNetwork(2, 2)
  const names = encodeLinearModel(3, [])
  const parts = { words: words.length, network: network.length, names: names.length }
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
    weights: Uint8Array.from([...words, ...network, ...names]),
  }
}

/** A model that knows nothing, for tests of what holds whatever the weights say. */
export function blankModel(): LanguageModel {
  const { manifest, weights } = blankModelParts()
  return readModel(manifest, weights)
}
