import { readCorpora } from './corpora.js'
import { countNames } from './count-names.js'
import { type Scores, scoreTrees } from './evaluate.js'
import { heldBackNames } from './make-names.js'
import { type Counts, f1 } from './measure.js'
import { type LanguageModel, readModel } from './model.js'

/** What the models that ship score on what they have not learnt from. Shares from 0 to 1. */
export interface Figures {
  readonly trees: Readonly<Record<string, Scores>>
  readonly names: Readonly<Record<string, Counts & { readonly f1: number }>>
  /** Words tagged and parsed in a second of processor time. */
  readonly wordsPerSecond: number
}

const relations = ['nsubj', 'nsubj:pass', 'obj', 'obl', 'obl:agent', 'nmod', 'conj', 'ccomp', 'acl', 'advcl']

/** Tags, parses and finds names in the dev parts of `treebanks` (a folder, ending in a slash). */
export function scoreModels(treebanks: string, manifest: unknown, weights: Uint8Array): Figures {
  const model = readModel(manifest, weights)
  const corpora = readCorpora(treebanks)
  const trees = Object.fromEntries(
    Object.entries(corpora.dev).map(([part, sentences]) => [
      part,
      scoreTrees(
        sentences,
        sentences.map(({ words }) => answer(model, words)),
        relations,
      ),
    ]),
  )
  const names = Object.fromEntries(
    Object.entries(heldBackNames(corpora)).map(([part, sentences]) => {
      const counts = countNames(
        sentences.map(({ words, labels }) => [labels, nameLabelsOf(model, words)] as const),
      )
      return [part, { ...counts, f1: f1(counts) }]
    }),
  )
  return {
    trees,
    names,
    wordsPerSecond: speedOf(
      model,
      corpora.dev.pud.concat(corpora.dev.ewt).map((s) => s.words),
    ),
  }
}

function answer(model: LanguageModel, words: readonly string[]) {
  const { tags, heads, labels } = model.readSentence(words)
  const pairs = words.map((_, i) => (model.manifest.tags[tags[i] as number] ?? '').split(' '))
  return {
    upos: pairs.map(([upos = '']) => upos),
    xpos: pairs.map(([, xpos = '']) => xpos),
    heads: words.map((_, i) => (heads[i] === words.length ? -1 : (heads[i] as number))),
    deprels: words.map((_, i) => model.manifest.labels[labels[i] as number] ?? ''),
  }
}

function nameLabelsOf(model: LanguageModel, words: readonly string[]): string[] {
  const tags = model.readSentence(words).tags
  const labels = model.labelNames(words, tags)
  return words.map((_, i) => model.manifest.nameLabels[labels[i] as number] ?? 'O')
}

/** The best of three rounds after a first one that warms up. */
function speedOf(model: LanguageModel, sentences: readonly (readonly string[])[]): number {
  const words = sentences.reduce((sum, sentence) => sum + sentence.length, 0)
  let best = Number.POSITIVE_INFINITY
  for (let round = 0; round < 4; round++) {
    const before = process.cpuUsage()
    for (const sentence of sentences) model.readSentence(sentence)
    const spent = process.cpuUsage(before)
    if (round > 0) best = Math.min(best, (spent.user + spent.system) / 1e6)
  }
  return words / best
}
