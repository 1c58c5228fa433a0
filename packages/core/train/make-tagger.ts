import type { Corpora } from './corpora.js'
import type { StageKeeper } from './keep-stage.js'
import { percent } from './measure.js'
import { decodeLinearModel, encodeLinearModel, type WordTable } from './model.js'
import { recipe } from './recipe.js'
import { runTagger } from './run-tagger.js'
import type { Tagset } from './tagset.js'
import { type TagExample, trainTagger } from './train-tagger.js'

/** The tagger's weights, and tags for the training sentences as it gives them to sentences that it has not seen. */
export interface TaggerMade {
  readonly tagger: Uint8Array
  readonly tags: readonly Int32Array[]
  readonly silverTags: readonly Int32Array[]
  tag(words: readonly string[]): Int32Array
}

export function makeTagger(
  corpora: Corpora,
  tagset: Tagset,
  table: WordTable,
  keeper: StageKeeper,
  say: (line: string) => void,
): TaggerMade {
  const examples = corpora.train.map(tagset.exampleOf)
  const classes = tagset.classes.length
  const tagger = keeper.stage('tagger', [recipe.words, recipe.tagger, recipe.keep.tagger], () =>
    encodeLinearModel(
      classes,
      trainTagger(examples, { classes, table, ...recipe.tagger }).averaged.rows(recipe.keep.tagger),
    ),
  )
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
    foldTags(examples, classes, table, say),
  )
  let at = 0
  const tags = examples.map(({ words }) => {
    at += words.length
    return Int32Array.from(folded.subarray(at - words.length, at))
  })
  return {
    tagger,
    tag,
    tags,
    silverTags: corpora.silver.map(({ words }) => tag(words)),
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
