import type { Corpora } from './corpora.js'
import { type Scores, scoreTrees } from './evaluate.js'
import type { StageKeeper } from './keep-stage.js'
import type { RelationLabels } from './labels.js'
import { percent } from './measure.js'
import { encodeLinearModel, type WordTable } from './model.js'
import { recipe } from './recipe.js'
import type { Tagset } from './tagset.js'
import { parseWith, type Teacher, trainTeacher, treeOfTeachers, type Unparsed } from './teach.js'
import { type TreeExample, trainParser } from './train-parser.js'
import type { LabelledTree } from './tree-votes.js'
import { projectiveHeads } from './treebank.js'

export interface ParserInputs {
  readonly tagset: Tagset
  readonly labels: RelationLabels
  readonly tags: readonly Int32Array[]
  readonly silverTags: readonly Int32Array[]
  readonly table: WordTable
  /** The tagger that ships. */
  tag(words: readonly string[]): Int32Array
}

/** The relations whose scores are told while training. */
const told = ['nsubj', 'nsubj:pass', 'obj', 'obl', 'obl:agent', 'nmod']

/**
 * The parser's weights: it learns from the treebanks' trees and from those that its teachers agree on for the news
 * ("tri-training" with more than three; Z. Zhou and M. Li 2005; for greedy parsers A. Kuncoro et al. 2016).
 */
export function makeParser(
  corpora: Corpora,
  inputs: ParserInputs,
  keeper: StageKeeper,
  say: (line: string) => void,
): Uint8Array {
  const { tagset, labels, tags, silverTags, table } = inputs
  const gold: TreeExample[] = corpora.train.map((sentence, k) => ({
    words: sentence.words,
    tags: tags[k] ?? new Int32Array(sentence.words.length),
    heads: projectiveHeads(sentence.heads),
    labels: sentence.deprels.map(labels.numberOf),
  }))
  const options = {
    labels: labels.names.length,
    uposOf: tagset.uposOf,
    isQuote: tagset.isQuote,
    punct: labels.numberOf('punct'),
    table,
  }
  const measure = (
    name: string,
    parse: (words: readonly string[], tags: Int32Array) => LabelledTree,
  ): void => {
    const scores = scoreDev(corpora, labels, inputs.tag, parse)
    for (const [part, score] of Object.entries(scores)) {
      const relations = told.map((r) => `${r} ${percent(score.relations[r] ?? 0)}`).join(' ')
      say(`  ${name} ${part}-dev UAS ${percent(score.uas)} LAS ${percent(score.las)} ${relations}`)
    }
  }
  const base = [recipe.words, recipe.tagger, recipe.folds, recipe.foldEpochs]
  const unparsed = corpora.silver.map((sentence, k) => ({
    words: sentence.words,
    tags: silverTags[k] ?? new Int32Array(0),
  }))
  const votes = keeper.stage('silver-trees', [base, recipe.teachers, recipe.teacher], () => {
    const teachers: Teacher[] = []
    for (let k = 0; k < recipe.teachers; k++) {
      const teacher = trainTeacher(gold, k % 2 === 1, { ...options, ...recipe.teacher, seed: 100 + k })
      teachers.push(teacher)
      measure(`teacher ${k + 1}`, (words, t) => parseWith(teacher, words, t))
    }
    measure('teachers', (words, t) => treeOfTeachers(teachers, { words, tags: t }))
    return packTrees(unparsed.map((sentence) => treeOfTeachers(teachers, sentence)))
  })
  const silver = unpackTrees(votes, unparsed)
  return keeper.stage(
    'parser',
    [base, recipe.teachers, recipe.teacher, recipe.parser, recipe.keep.parser],
    () => {
      const parser = trainParser([...gold, ...silver], {
        ...options,
        ...recipe.parser,
        report: (epoch, sofar) => {
          if (epoch % 4 === 3) measure(`epoch ${epoch + 1}`, sofar.parse)
        },
      })
      measure('parser', parser.parse)
      return encodeLinearModel(1 + 2 * labels.names.length, parser.averaged.rows(recipe.keep.parser))
    },
  )
}

function scoreDev(
  corpora: Corpora,
  labels: RelationLabels,
  tag: (words: readonly string[]) => Int32Array,
  parse: (words: readonly string[], tags: Int32Array) => LabelledTree,
): Record<string, Scores> {
  return Object.fromEntries(
    Object.entries(corpora.dev).map(([part, sentences]) => {
      const answers = sentences.map(({ words }) => {
        const tree = parse(words, tag(words))
        return {
          upos: [],
          xpos: [],
          heads: tree.heads,
          deprels: Array.from(tree.labels, (l) => labels.names[l] ?? ''),
        }
      })
      return [part, scoreTrees(sentences, answers, told)]
    }),
  )
}

/** Two bytes a head (one more than its index), one a label, word by word. */
function packTrees(trees: readonly LabelledTree[]): Uint8Array {
  const bytes: number[] = []
  for (const { heads, labels } of trees) {
    for (let i = 0; i < heads.length; i++) {
      const head = (heads[i] as number) + 1
      bytes.push(head >> 8, head & 255, labels[i] as number)
    }
  }
  return Uint8Array.from(bytes)
}

function unpackTrees(bytes: Uint8Array, sentences: readonly Unparsed[]): TreeExample[] {
  let at = 0
  const next = (): number => bytes[at++] ?? 0
  return sentences.map(({ words, tags }) => {
    const heads: number[] = []
    const labels: number[] = []
    for (let i = 0; i < words.length; i++) {
      heads.push(next() * 256 + next() - 1)
      labels.push(next())
    }
    return { words, tags, heads, labels }
  })
}
