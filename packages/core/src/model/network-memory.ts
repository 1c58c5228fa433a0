import { kernel as compiled } from '@newsgraph/core/kernel'
import type { Matrix } from './network-format.js'
import { readBase64 } from './read-base64.js'

/** The compiled inner loops over one memory; `packages/core/kernel/network.ts` says what each does. */
export interface Kernel {
  readonly multiply: (
    weights: number,
    biases: number,
    shift: number,
    pairs: number,
    blocks: number,
    from: number,
    fromStep: number,
    count: number,
    to: number,
    toStep: number,
  ) => void
  readonly packWeights: (from: number, fromStep: number, blocks: number, pairs: number, to: number) => void
  readonly recur: (
    weights: number,
    shift: number,
    blocks: number,
    inputs: number,
    rows: number,
    rowsStep: number,
    count: number,
    to: number,
    toStep: number,
    zeros: number,
    room: number,
    sigmoids: number,
    tangents: number,
  ) => void
  readonly narrow: (
    from: number,
    fromStep: number,
    count: number,
    width: number,
    least: number,
    to: number,
    toStep: number,
  ) => void
  readonly addRows: (to: number, count: number, size: number, others: number, rows: number) => void
  readonly fillChart: (
    scores: number,
    scoresStep: number,
    count: number,
    step: number,
    rights: number,
    lefts: number,
    arcs: number,
  ) => void
}

/** A matrix as it stands in memory: where its weights and biases begin, and its shape in pairs of inputs and blocks of outputs. */
export interface PlacedMatrix {
  readonly weights: number
  readonly biases: number
  readonly shift: number
  readonly pairs: number
  readonly blocks: number
  /** What a row of its sums takes, in bytes. */
  readonly rowBytes: number
}

/** A memory in which each thing has its place, and the kernel that works on it. */
export interface NetworkMemory {
  readonly kernel: Kernel
  readonly int32s: Int32Array
  readonly int16s: Int16Array
}

/** Hands out addresses of a memory that is made, with all that was put there, once its size is known. */
export interface MemoryPlan {
  /** The address of so many bytes, all zero. */
  take(bytes: number): number
  put(numbers: Int16Array | Int32Array): number
  /** `rowOf` tells which row of the matrix stands as which output. */
  putMatrix(matrix: Matrix, rowOf?: (output: number) => number): PlacedMatrix
  make(): NetworkMemory
}

/** How many outputs the kernel works out together. */
export const BLOCK = 16

/** Addresses are multiples of this: what a processor reads at once. */
const LINE = 64
const PAGE = 65536

let module: WebAssembly.Module | undefined

/** A plan for a memory, empty. */
export function planMemory(): MemoryPlan {
  let size = PAGE // whatever the compiler keeps is far below
  /** The bytes of the largest matrix: behind all else, each lies as it came until it is laid out. */
  let largest = 0
  const writes: ((memory: NetworkMemory) => void)[] = []
  const take = (bytes: number): number => {
    const at = size
    size += Math.ceil(bytes / LINE) * LINE
    return at
  }
  const put = (numbers: Int16Array | Int32Array): number => {
    const at = take(numbers.byteLength)
    writes.push(({ int16s, int32s }) =>
      numbers instanceof Int16Array ? int16s.set(numbers, at / 2) : int32s.set(numbers, at / 4),
    )
    return at
  }
  return {
    take,
    put,
    putMatrix({ outputs, inputs, shift, bias, weights }, rowOf = (output) => output) {
      const blocks = Math.ceil(outputs / BLOCK)
      const bytes = blocks * BLOCK * inputs * 2
      const at = take(bytes)
      largest = Math.max(largest, bytes)
      writes.push(({ kernel, int16s }) => {
        for (let output = 0; output < outputs; output++) {
          const row = rowOf(output) * inputs
          int16s.set(weights.subarray(row, row + inputs), size / 2 + output * inputs)
        }
        kernel.packWeights(size, inputs * 2, blocks, inputs / 2, at)
      })
      const biases = new Int32Array(blocks * BLOCK)
      for (let output = 0; output < outputs; output++) biases[output] = bias[rowOf(output)] as number
      const rowBytes = blocks * BLOCK * 4
      return { weights: at, biases: put(biases), shift, pairs: inputs / 2, blocks, rowBytes }
    },
    make() {
      module ??= new WebAssembly.Module(readBase64(compiled))
      const memory = new WebAssembly.Memory({ initial: Math.ceil((size + largest) / PAGE) })
      const { exports } = new WebAssembly.Instance(module, { env: { memory } })
      const made = {
        kernel: exports as unknown as Kernel,
        int32s: new Int32Array(memory.buffer),
        int16s: new Int16Array(memory.buffer),
      }
      for (const write of writes) write(made)
      return made
    },
  }
}
