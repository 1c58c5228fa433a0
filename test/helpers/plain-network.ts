import { hashText } from '#core/model/hash.ts'
import { describeSpelling, FORM, FORM_SIZE } from '#core/model/word-forms.ts'
import type { PlainMatrix, PlainNetwork, PlainTable } from './network-bytes.ts'

const clamp = (n: number, least = -8191, most = 8191): number => Math.max(least, Math.min(most, n))

/** Sums in 32 bits that wrap, as the kernel has them. */
const dot = (a: readonly number[], b: readonly number[]): number =>
  a.reduce((sum, n, i) => (sum + Math.imul(n, b[i] as number)) | 0, 0)

const times = ({ shift, bias, rows }: PlainMatrix, x: readonly number[]): number[] =>
  rows.map((row, i) => ((dot(row, x) + (bias[i] as number)) | 0) >> shift)

const rectified = (numbers: readonly number[]): number[] => numbers.map((n) => clamp(n, 0))

const firstHighest = (scores: readonly number[], but = -1): number =>
  scores.reduce(
    (best, score, i) => (i !== but && (best < 0 || score > (scores[best] as number)) ? i : best),
    -1,
  )

/** What a network makes of one sentence, worked out number by number as it was specified; parsed in one piece, by scores alone. */
export interface PlainReading {
  readonly tags: readonly number[]
  /** `arcs[child][0]` is the root's, `arcs[child][j + 1]` word j's. */
  readonly arcs: readonly (readonly number[])[]
  readonly labelsFor: (heads: readonly number[]) => readonly number[]
}

export const plainReading = (
  net: PlainNetwork,
  words: readonly string[],
  root: number,
  known: ReadonlyMap<number, number> = new Map(),
): PlainReading => {
  const { H, X2 } = net.sizes
  const rowOf = ({ keys, rows }: PlainTable, hash: number): readonly number[] | undefined => {
    const at = keys.indexOf(hash >>> 0)
    return at < 0 ? undefined : rows[at + 1]
  }
  const first = ({ rows }: PlainTable): readonly number[] => rows[0] as readonly number[]

  const inputOf = (word: string): number[] => {
    const form = new Int32Array(FORM_SIZE)
    describeSpelling(word, form, 0)
    const part = (name: keyof typeof FORM): number => form[FORM[name]] as number
    const tail = /^.+-([^-]+)$/.exec(word.toLowerCase().replace(/\d/g, '0'))?.[1]
    const own =
      rowOf(net.words, part('word')) ??
      (tail === undefined ? undefined : rowOf(net.words, hashText(tail, 0, tail.length, 1))) ??
      first(net.words)
    const affixes = [part('end3'), part('end2'), part('begin3'), part('shape')].map((hash, i) => {
      const table = net.affixes[i] as PlainTable
      return rowOf(table, hash) ?? first(table)
    })
    return [
      ...own.map((n) => clamp(n << (10 - net.wordShift))),
      ...Array.from({ length: X2 }, (_, k) =>
        clamp(affixes.reduce((sum, row) => sum + (row[k] as number), 0) << (10 - net.affixShift)),
      ),
    ]
  }

  const lookUp = (curve: readonly number[], p: number): number =>
    curve[clamp((p + 8192) >> 2, 0, 4095)] as number
  const oneWay = (
    { input, state }: PlainNetwork['lower'][number],
    rows: readonly (readonly number[])[],
  ): number[][] => {
    let h: number[] = Array(H).fill(0)
    let c: number[] = Array(H).fill(0)
    return rows.map((x) => {
      const fromInput = times(input, x)
      const fromState = times(state, h)
      const pre = fromInput.map((n, i) => n + (fromState[i] as number))
      const gate = (which: number, k: number): number => pre[which * H + k] as number
      c = c.map((before, k) => {
        const i = lookUp(net.sigmoids, gate(0, k))
        const f = lookUp(net.sigmoids, gate(1, k))
        const g = lookUp(net.tangents, gate(2, k))
        return clamp((f * before + i * g) >> 12, -258048, 258048)
      })
      h = c.map((cell, k) => {
        const o = lookUp(net.sigmoids, gate(3, k))
        return (o * lookUp(net.tangents, cell >> 2) + 8192) >> 14
      })
      return h
    })
  }
  const bothWays = (layer: PlainNetwork['lower'], rows: readonly (readonly number[])[]): number[][] => {
    const [forward, backward] = layer as [PlainNetwork['lower'][number], PlainNetwork['lower'][number]]
    const back = oneWay(backward, [...rows].reverse()).reverse()
    return oneWay(forward, rows).map((h, t) => [...h, ...(back[t] as number[])])
  }

  const l = bothWays(net.lower, words.map(inputOf))
  const tags = l.map((row, i) => known.get(i) ?? firstHighest(times(net.tags, row)))
  const u = bothWays(
    net.upper,
    l.map((row, i) => [...row, ...(net.tagRows[tags[i] as number] as readonly number[])]),
  )
  const a = u.map((row) => rectified(times(net.arcHead, row)))
  const p = u.map((row) => times(net.arcPair, rectified(times(net.arcChild, row))).map((n) => clamp(n)))
  const heads = u.map((row) => times(net.labelHead, row))
  const children = u.map((row) => times(net.labelChild, row))
  return {
    tags,
    arcs: p.map((row) => [net.rootArc, ...a].map((head) => dot(row, head) >> 10)),
    labelsFor: (tree) =>
      tree.map((head, i) => {
        if (head === words.length) return root
        const sum = (children[i] as number[]).map((n, k) => n + ((heads[head] as number[])[k] as number))
        return firstHighest(times(net.labelOut, rectified(sum)), root)
      }),
  }
}
