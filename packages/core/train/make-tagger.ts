import type { Corpora } from './corpora.js'
import type { StageKeeper } from './keep-stage.js'
import { percent } from './measure.js'
import { decodeLinearModel, encodeLinearModel, type WordTable } from './model.js'
import type { TaughtSentence } from './news-trees.js'
import { recipe } from './recipe.js'
import { runTagger } from './run-tagger.js'
import type { Tagset } from './tagset.js'
import { type TagExample, trainTagger } from './train-tagger.js'

export interface TaggerMade {
  /** Its weights. */
  readonly tagger: Uint8Array
  /** The tags that it gives. */
  tag(words: readonly string[]): Int32Array
  /** The tags of one that learnt from the treebanks alone. */
  tagUntaught(words: readonly string[]): Int32Array
  /** The tags of one that has not learnt from the sentence. */
  tagUnseen(words: readonly string[]): Int32Array
}

export interface TaggerInputs {
  readonly news: readonly TaughtSentence[]
  readonly tagset: Tagset
  readonly table: WordTable
}

/**
 * Trains the tagger on the treebanks and on what the teacher says of the news; and others on the treebanks alone, or on all
 * but one fold of them, whose tags are those of sentences not seen before.
 */
export function makeTagger(
  corpora: Corpora,
  { news, tagset, table }: TaggerInputs,
  keeper: StageKeeper,
  say: (line: string) => void,
): TaggerMade {
  const gold = corpora.train.map(tagset.exampleOf)
  const taught = news.map(({ words, tags }) => ({
    words,
    allowed: tags.map((tag) => (tag < 0 ? [] : [tag])),
    weight: recipe.newsWeight,
  }))
  const classes = tagset.classes.length
  const train = (examples: readonly TagExample[]): Uint8Array =>
    encodeLinearModel(
      classes,
      trainTagger(examples, { classes, table, ...recipe.tagger }).averaged.rows(recipe.keep.tagger),
    )
  const inputs = [recipe.words, recipe.tagger, recipe.newsWeight, recipe.keep.tagger]
  const tagger = keeper.stage('tagger', inputs, () => train([...gold, ...taught]))
  const untaught = keeper.stage('untaught-tagger', inputs, () => train(gold))
  const tag = runTagger(decodeLinearModel(tagger), table)
  for (const [name, sentences] of Object.entries(corpora.dev)) {
    let words = 0
    let right = 0
    for (const sentence of sentences) {
      const given = tag(sentence.words)
      sentence.words.forEach((_, i) => {
        words++
        if ((tagset.classes[given[i] as number] ?? '').startsWith(`${sentence.upos[i]} `)) right++
      })
    }
    say(`  ${name}-dev UPOS ${percent(right / words)}`)
  }
  const folded = keeper.stage('tags', [recipe.words, recipe.tagger, recipe.folds, recipe.foldEpochs], () =>
    foldTags(gold, classes, table, say),
  )
  const unseen = new Map<string, Int32Array>()
  let at = 0
  for (const { words } of gold) {
    unseen.set(words.join(' '), Int32Array.from(folded.subarray(at, at + words.length)))
    at += words.length
  }
  const tagUntaught = runTagger(decodeLinearModel(untaught), table)
  return {
    tagger,
    tag,
    tagUntaught,
    tagUnseen: (words) => unseen.get(words.join(' ')) ?? tagUntaught(words),
  }
}

/** For each word of the examples, in order, the class that a tagger gives it which learnt from the other folds. */
function foldTags(
  examples: readonly TagExample[],
  classes: number,
  table: WordTable,
  say: (line: string) => void,
): Uint8Array {
  const { folds, foldEpochs } = recipe
  // a sentence and its hyphenated twin must fall into one fold
  const foldOf = examples.map(({ words }) => words.join('').replaceAll('-', '').length % folds)
  const tags = new Array<Int32Array>(examples.length)
  for (let fold = 0; fold < folds; fold++) {
    const others = examples.filter((_, i) => foldOf[i] !== fold)
    const tagger = trainTagger(others, { classes, table, ...recipe.tagger, epochs: foldEpochs })
    examples.forEach((example, i) => {
      if (foldOf[i] === fold) tags[i] = tagger.tag(example.words)
    })
    say(`  fold ${fold + 1} of ${folds}`)
  }
  return Uint8Array.from(tags.flatMap((row) => [...row]))
}
