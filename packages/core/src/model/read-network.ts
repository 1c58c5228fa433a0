import { NewsgraphError } from '../errors.js'
import { treeFinderOf } from './best-tree.js'
import { cutSentence } from './cut-sentence.js'
import { decodeNetwork, SCALE_BITS } from './network-format.js'
import type { PlacedMatrix } from './network-memory.js'
import { LONGEST, PIECE, type PlacedGates, placeNetwork, SPELLINGS } from './network-places.js'
import { HIGHEST, wordNumbersOf } from './network-words.js'
import type { SentenceReading } from './read-model.js'

/** A network that tags and parses: whole numbers only, the same answers on every machine. */
export interface Network {
  /** How many classes it tells apart. */
  readonly classes: { readonly tags: number; readonly labels: number }
  /** The most words of a sentence. */
  readonly longest: number
  /**
   * Tags and parses a sentence. `known` is shown the tag classes and gives those (by index of the word) that are known better,
   * beside which it is parsed. The arrays are the network's own: read them before the next call.
   */
  read(words: readonly string[], known?: (tags: Int32Array) => ReadonlyMap<number, number>): SentenceReading
}

/**
 * The network that the bytes hold: two layers of LSTMs in both directions, the lower for tags, the upper for trees (Kiperwasser &
 * Goldberg, "Simple and Accurate Dependency Parsing Using Bidirectional LSTM Feature Representations", TACL 2016), and
 * arcs scored as pairs of words (Dozat & Manning, "Deep Biaffine Attention for Neural Dependency Parsing", 2017).
 * @param labels the relations by class; `root` and `parataxis` are given by rule
 * @throws NewsgraphError `bad-model`
 */
export function readNetwork(bytes: Uint8Array, labels: readonly string[]): Network {
  const weights = decodeNetwork(bytes)
  const network = placeNetwork(weights)
  const { kernel, int16s, int32s, sizes, matrices, bytes: size, places } = network
  const root = labels.indexOf('root')
  if (root < 0 || labels.length !== sizes.labels)
    throw new NewsgraphError('bad-model', 'The network has other relations than those that it is to tell.')
  const parataxis = Math.max(0, labels.indexOf('parataxis'))
  const writeWord = wordNumbersOf(weights)
  const findTree = treeFinderOf(network, { ...places.arcs, longest: PIECE })
  let spellings = new Map<string, number>()
  const tags = new Int32Array(LONGEST)
  const heads = new Int32Array(LONGEST)
  const relations = new Int32Array(LONGEST)
  const piece = new Int32Array(PIECE)

  /** Rows of sums. */
  const multiply = (matrix: PlacedMatrix, from: number, step: number, rows: number, to: number): void => {
    const { weights, biases, shift, pairs, blocks, rowBytes } = matrix
    kernel.multiply(weights, biases, shift, pairs, blocks, from, step, rows, to, rowBytes)
  }
  /** Rows of activations: the sums, at least `least`. */
  const activate = (
    { matrix, width, least }: { matrix: PlacedMatrix; width: number; least: number },
    from: number,
    step: number,
    rows: number,
    to: number,
  ): void => {
    multiply(matrix, from, step, rows, places.sums)
    kernel.narrow(places.sums, matrix.rowBytes, rows, width, least, to, 2 * width)
  }
  const headLayer = { matrix: matrices.arcHead, width: sizes.arc, least: 0 }
  const childLayer = { matrix: matrices.arcChild, width: sizes.arc, least: 0 }
  const pairLayer = { matrix: matrices.arcPair, width: sizes.arc, least: -HIGHEST }

  /** Reads words one way (0 forwards, 1 backwards) and writes their states. */
  const recur = (
    { state }: PlacedGates,
    way: number,
    inputs: number,
    rows: number,
    words: number,
    to: number,
    step: number,
  ): void => {
    const begin = way === 0 ? 0 : words - 1
    const turn = way === 0 ? 1 : -1
    kernel.recur(
      state.weights,
      state.shift,
      state.blocks,
      inputs,
      rows + 4 * begin,
      4 * turn,
      words,
      to + begin * step + way * size.state,
      step * turn,
      places.zeros,
      places.cellRoom,
      places.sigmoids,
      places.tangents,
    )
  }

  /** Finds each word's spelling, after working out what the gates get of those not met before. */
  const spell = (words: readonly string[], from: number, to: number): void => {
    if (spellings.size + to - from > SPELLINGS) spellings = new Map()
    const first = spellings.size
    for (let i = from; i < to; i++) {
      const word = words[i] as string
      let spelling = spellings.get(word)
      if (spelling === undefined) {
        spelling = spellings.size
        spellings.set(word, spelling)
        writeWord(word, int16s, (places.newWords + (spelling - first) * size.word) / 2)
      }
      int32s[places.spellingOf / 4 + i] = spelling
    }
    matrices.lower.forEach(({ input }, way) => {
      const to = (places.spellings[way] as number) + first * size.gates
      multiply(input, places.newWords, size.word, spellings.size - first, to)
    })
  }

  /** The class with the highest score of a row, the first of equals, without `but`. */
  const bestOf = (at: number, classes: number, but = -1): number => {
    let best = but === 0 && classes > 1 ? 1 : 0
    for (let cls = best + 1; cls < classes; cls++)
      if (cls !== but && (int32s[at + cls] as number) > (int32s[at + best] as number)) best = cls
    return best
  }

  const tagPiece = (words: readonly string[], from: number, to: number): void => {
    spell(words, from, to)
    const rows = places.tagged + from * size.tagged
    matrices.lower.forEach((gates, way) => {
      const inputs = places.spellings[way] as number
      recur(gates, way, inputs, places.spellingOf + 4 * from, to - from, rows, size.tagged)
    })
    multiply(matrices.tags, rows, size.tagged, to - from, places.sums)
    for (let i = from; i < to; i++)
      tags[i] = bestOf((places.sums + (i - from) * matrices.tags.rowBytes) / 4, sizes.tags)
  }

  const parsePiece = (from: number, to: number): void => {
    const words = to - from
    const rows = places.tagged + from * size.tagged
    for (let i = from; i < to; i++) {
      const row = (tags[i] as number) * sizes.tag
      const at = (places.tagged + i * size.tagged + size.states) / 2
      int16s.set(weights.tagRows.subarray(row, row + sizes.tag), at)
    }
    matrices.upper.forEach((gates, way) => {
      multiply(gates.input, rows, size.tagged, words, places.gates)
      recur(gates, way, places.gates, places.inOrder, words, places.states, size.states)
    })
    activate(headLayer, places.states, size.states, words, places.heads + size.arc)
    activate(childLayer, places.states, size.states, words, places.children)
    activate(pairLayer, places.children, size.arc, words, places.pairs)
    const blocks = (words >> 4) + 1 // for the words and the root
    kernel.packWeights(places.heads, size.arc, blocks, sizes.arc / 2, places.packedHeads)
    kernel.multiply(
      places.packedHeads,
      places.zeros,
      SCALE_BITS,
      sizes.arc / 2,
      blocks,
      places.pairs,
      size.arc,
      words,
      places.arcs.scores,
      places.arcs.step,
    )
    findTree(words, piece)
    for (let i = 0; i < words; i++)
      int32s[places.headOf / 4 + i] = piece[i] === words ? 0 : (piece[i] as number) + 1
    const { labelHead, labelChild, labelOut } = matrices
    multiply(labelHead, places.states, size.states, words, places.headLabels + labelHead.rowBytes)
    multiply(labelChild, places.states, size.states, words, places.sums)
    kernel.addRows(places.sums, words, labelHead.rowBytes, places.headLabels, places.headOf)
    kernel.narrow(places.sums, labelHead.rowBytes, words, sizes.relation, 0, places.relations, size.relation)
    multiply(labelOut, places.relations, size.relation, words, places.sums)
    for (let i = 0; i < words; i++) {
      const at = (places.sums + i * labelOut.rowBytes) / 4
      relations[from + i] = piece[i] === words ? root : bestOf(at, sizes.labels, root)
    }
  }

  return {
    classes: { tags: sizes.tags, labels: sizes.labels },
    longest: LONGEST,
    read(words, known) {
      const count = words.length
      if (count > LONGEST) throw new RangeError(`A sentence of ${count} words is too long.`)
      const ends = cutSentence(words, PIECE)
      ends.forEach((end, k) => {
        tagPiece(words, k === 0 ? 0 : (ends[k - 1] as number), end)
      })
      for (const [i, tag] of known?.(tags) ?? []) tags[i] = tag
      let top = count
      ends.forEach((end, k) => {
        const from = k === 0 ? 0 : (ends[k - 1] as number)
        parsePiece(from, end)
        for (let i = from; i < end; i++) {
          const head = piece[i - from] as number
          heads[i] = head + from
          if (head < end - from) continue
          heads[i] = top
          if (k > 0) relations[i] = parataxis
          else top = i
        }
      })
      return { tags, heads, labels: relations }
    },
  }
}
