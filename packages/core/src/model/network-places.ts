import type { GateMatrices, Matrix, NetworkWeights } from './network-format.js'
import { BLOCK, type NetworkMemory, type PlacedMatrix, planMemory } from './network-memory.js'

/** The most words of a sentence. */
export const LONGEST = 1024

/** The most words that are parsed together, so that a sentence's cost grows with its length and no faster. */
export const PIECE = 160

/** How many spellings of words are kept with what the lower layer takes in for them. */
export const SPELLINGS = 4096

/** One direction of a layer. */
export interface PlacedGates {
  readonly input: PlacedMatrix
  readonly state: PlacedMatrix
}

/** A network's weights, and room for what it works out of a sentence, in one memory: addresses, and sizes in bytes. */
export type NetworkPlaces = ReturnType<typeof placeNetwork>

/** Lays out a network in a memory of its own. */
export function placeNetwork(weights: NetworkWeights) {
  const plan = planMemory()
  const { cells, word, affix, tag, arc, relation } = weights.sizes
  /** The outputs as `recur` wants them: block by block four cells of each gate. */
  const putGates = ({ input, state }: GateMatrices): PlacedGates => {
    const rowOf = (output: number): number => ((output >> 2) & 3) * cells + (output >> 4) * 4 + (output & 3)
    return { input: plan.putMatrix(input, rowOf), state: plan.putMatrix(state, rowOf) }
  }
  const put = (matrix: Matrix): PlacedMatrix => plan.putMatrix(matrix)
  const matrices = {
    lower: weights.lower.map(putGates),
    upper: weights.upper.map(putGates),
    tags: put(weights.tags),
    arcHead: put(weights.arcHead),
    arcChild: put(weights.arcChild),
    arcPair: put(weights.arcPair),
    labelHead: put(weights.labelHead),
    labelChild: put(weights.labelChild),
    labelOut: put(weights.labelOut),
  }
  const { tags, arcHead, arcPair, labelChild, labelOut } = matrices
  const widest = Math.max(...[tags, arcHead, arcPair, labelChild, labelOut].map(({ rowBytes }) => rowBytes))
  const bytes = {
    word: 2 * (word + affix),
    gates: 16 * cells,
    state: 2 * cells,
    states: 4 * cells,
    /** The lower layer's states and the tag's row. */
    tagged: 4 * cells + 2 * tag,
    arc: 2 * arc,
    relation: 2 * relation,
  }
  /** The root and a piece's words, in full blocks. */
  const nodes = Math.ceil((PIECE + 1) / BLOCK) * BLOCK
  const places = {
    sigmoids: plan.put(weights.sigmoids),
    tangents: plan.put(weights.tangents),
    zeros: plan.take(Math.max(bytes.states, 4 * nodes)),
    inOrder: plan.put(Int32Array.from({ length: PIECE }, (_, i) => i)),
    /** Of words that were not met before; then, for each way of reading, what the gates get of each spelling. */
    newWords: plan.take(PIECE * bytes.word),
    spellings: matrices.lower.map(() => plan.take(SPELLINGS * bytes.gates)),
    spellingOf: plan.take(4 * LONGEST),
    tagged: plan.take(LONGEST * bytes.tagged),
    gates: plan.take(PIECE * bytes.gates),
    cellRoom: plan.take(20 * cells),
    states: plan.take(PIECE * bytes.states),
    sums: plan.take(PIECE * widest),
    /** The root's row, then the words'. */
    heads: plan.take(nodes * bytes.arc),
    packedHeads: plan.take(nodes * bytes.arc),
    children: plan.take(PIECE * bytes.arc),
    pairs: plan.take(PIECE * bytes.arc),
    arcs: { scores: plan.take(PIECE * nodes * 4), step: nodes * 4, chart: plan.take(PIECE * PIECE * 12) },
    headLabels: plan.take((PIECE + 1) * matrices.labelHead.rowBytes),
    headOf: plan.take(4 * PIECE),
    relations: plan.take(PIECE * bytes.relation),
  }
  const memory: NetworkMemory = plan.make()
  memory.int16s.set(weights.rootArc, places.heads / 2)
  memory.int32s.set(weights.rootLabel, places.headLabels / 4)
  return { ...memory, sizes: weights.sizes, matrices, bytes, places }
}
