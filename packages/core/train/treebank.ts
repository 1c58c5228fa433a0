import { readFileSync } from 'node:fs'

/** A sentence of a treebank, word by word. `heads` are indices, -1 for the root. */
export interface GoldSentence {
  readonly words: readonly string[]
  readonly upos: readonly string[]
  /** Empty where the treebank has none. */
  readonly xpos: readonly string[]
  readonly lemmas: readonly string[]
  readonly heads: readonly number[]
  readonly deprels: readonly string[]
  /** Whether a space follows the word. */
  readonly spaced: readonly boolean[]
  readonly misc: readonly string[]
  readonly text: string
  readonly document: string
}

/** The sentences of a CoNLL-U file; words of a contraction stand for themselves, empty nodes are left out. */
export function readConllu(path: string): GoldSentence[] {
  const sentences: GoldSentence[] = []
  let rows: string[][] = []
  let text = ''
  let document = ''
  let rangeEnd = 0
  let rangeSpaced = true
  const spaced: boolean[][] = [[]]
  const finish = (): void => {
    const column = (k: number): string[] => rows.map((row) => row[k] ?? '_')
    if (rows.length > 0) {
      sentences.push({
        words: column(1),
        upos: column(3),
        xpos: column(4).map((tag) => (tag === '_' ? '' : tag)),
        lemmas: column(2),
        heads: column(6).map((head) => Number(head) - 1),
        deprels: column(7),
        misc: column(9),
        spaced: spaced[0] ?? [],
        text,
        document,
      })
    }
    rows = []
    spaced[0] = []
    rangeEnd = 0
  }
  for (const line of readFileSync(path, 'utf8').split('\n')) {
    if (line.startsWith('# text = ')) text = line.slice(9)
    else if (line.startsWith('# newdoc id = ')) document = line.slice(14)
    else if (line === '') finish()
    else if (!line.startsWith('#')) {
      const row = line.split('\t')
      const id = row[0] ?? ''
      const after = !(row[9] ?? '').includes('SpaceAfter=No')
      if (id.includes('-')) {
        rangeEnd = Number(id.split('-')[1])
        rangeSpaced = after
      } else if (!id.includes('.')) {
        const n = Number(id)
        spaced[0]?.push(n > rangeEnd ? after : n === rangeEnd && rangeSpaced)
        rows.push(row)
      }
    }
  }
  finish()
  return sentences
}
