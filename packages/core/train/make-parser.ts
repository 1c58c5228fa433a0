import type { Corpora } from './corpora.js'
import { type Scores, scoreTrees } from './evaluate.js'
import type { StageKeeper } from './keep-stage.js'
import type { RelationLabels } from './labels.js'
import { percent } from './measure.js'
import { encodeLinearModel, MOVES, relationFamilies, tagTraits, type WordTable } from './model.js'
import type { TaughtSentence } from './news-trees.js'
import { recipe } from './recipe.js'
import type { Tagset } from './tagset.js'
import { type LabelledTree, type TreeExample, trainParser } from './train-parser.js'
import { projectiveHeads } from './treebank.js'

export interface ParserInputs {
  readonly news: readonly TaughtSentence[]
  readonly tagset: Tagset
  readonly labels: RelationLabels
  readonly table: WordTable
  /** The tagger that ships. */
  tag(words: readonly string[]): Int32Array
  /** The tags that it would give had it not learnt from the sentence. */
  tagUnseen(words: readonly string[]): Int32Array
}

/** The weights of the parser's two steps. */
export interface ParserMade {
  readonly moves: Uint8Array
  readonly relations: Uint8Array
}

/** The relations whose scores are told while training. */
const told = ['nsubj', 'nsubj:pass', 'obj', 'obl', 'obl:agent', 'nmod', 'conj']

/** Trains the parser on the treebanks' trees and on those that the teacher gives to the news. */
export function makeParser(
  corpora: Corpora,
  inputs: ParserInputs,
  keeper: StageKeeper,
  say: (line: string) => void,
): ParserMade {
  const { news, tagset, labels, tag, tagUnseen, table } = inputs
  const gold: TreeExample[] = corpora.train.map((sentence) => ({
    words: sentence.words,
    tags: tagUnseen(sentence.words),
    heads: projectiveHeads(sentence.heads),
    labels: sentence.deprels.map(labels.numberOf),
  }))
  const taught = news.map((sentence): TreeExample => ({ ...sentence, tags: tagUnseen(sentence.words) }))
  const inputsOfStage = [
    recipe.words,
    recipe.tagger,
    recipe.folds,
    recipe.foldEpochs,
    recipe.parser,
    recipe.keep,
  ]
  const made = keeper.stage('parser', inputsOfStage, () => {
    const parser = trainParser([...gold, ...taught], {
      labels: labels.names.length,
      families: relationFamilies(labels.names),
      traits: tagTraits(tagset.classes),
      punct: labels.numberOf('punct'),
      table,
      ...recipe.parser,
      report: (epoch, sofar) => {
        if (epoch % 2 === 1) tell(`epoch ${epoch + 1}`, sofar.parse)
      },
    })
    const moves = encodeLinearModel(MOVES, parser.moves.rows(recipe.keep.moves))
    const relations = encodeLinearModel(labels.names.length, parser.relations.rows(recipe.keep.relations))
    return Uint8Array.from([...lengthBytes(moves.length), ...moves, ...relations])
  })
  const length = new DataView(made.buffer, made.byteOffset).getUint32(0)
  return { moves: made.subarray(4, 4 + length), relations: made.subarray(4 + length) }

  function tell(name: string, parse: (words: readonly string[], tags: Int32Array) => LabelledTree): void {
    for (const [part, score] of Object.entries(scoreDev(corpora, labels, tag, parse))) {
      const relations = told.map((r) => `${r} ${percent(score.relations[r] ?? 0)}`).join(' ')
      say(`  ${name} ${part}-dev UAS ${percent(score.uas)} LAS ${percent(score.las)} ${relations}`)
    }
  }
}

/** Four bytes, the highest first. */
function lengthBytes(length: number): Uint8Array {
  const bytes = new Uint8Array(4)
  new DataView(bytes.buffer).setUint32(0, length)
  return bytes
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
