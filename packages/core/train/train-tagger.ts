import { type Averaged, createLearner } from './learner.js'
import { seededNumbers, shuffled } from './measure.js'
import { bestOf, createWordForms, TAG_FEATURES, tagFeatures, type WordTable } from './model.js'

/** Words with the classes that are right for each: several where the corpus does not say all. */
export interface TagExample {
  readonly words: readonly string[]
  /** Per word: indices into the list of classes. */
  readonly allowed: readonly (readonly number[])[]
  /** How much is learnt from it; 1 where it is left out. */
  readonly weight?: number
}

/** A tagger in training: gives classes to words. */
export interface Tagger {
  tag(words: readonly string[]): Int32Array
  readonly averaged: Averaged
}

export interface TaggerOptions {
  readonly classes: number
  readonly table: WordTable
  readonly epochs: number
  readonly seed: number
  readonly cutoff: number
  readonly margin: number
}

/** Trains an averaged perceptron tagger, left to right over its own answers. */
export function trainTagger(examples: readonly TagExample[], options: TaggerOptions): Tagger {
  const { classes, table, epochs, seed, cutoff, margin } = options
  const learner = createLearner(classes, cutoff)
  const forms = createWordForms(table)
  const features = new Int32Array(TAG_FEATURES)
  const scores = new Float64Array(classes)
  const random = seededNumbers(seed)
  const longest = examples.reduce((most, example) => Math.max(most, example.words.length), 1)
  const tags = new Int32Array(longest)
  const slots = new Int32Array(longest)
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (const k of shuffled(examples.length, random)) {
      const example = examples[k]
      if (example === undefined) continue
      const n = example.words.length
      forms.makeRoom(n)
      for (let i = 0; i < n; i++) slots[i] = forms.slotOf(example.words[i] ?? '')
      for (let i = 0; i < n; i++) {
        const allowed = example.allowed[i] ?? []
        const count = tagFeatures(forms.numbers, slots, n, i, tags, features)
        learner.score(features, count, scores)
        const guess = bestOf(scores)
        tags[i] = guess
        if (allowed.length === 0) continue
        let good = -1
        let bad = -1
        for (let cls = 0; cls < classes; cls++) {
          if (allowed.includes(cls)) {
            if (good < 0 || (scores[cls] as number) > (scores[good] as number)) good = cls
          } else if (bad < 0 || (scores[cls] as number) > (scores[bad] as number)) bad = cls
        }
        if ((scores[good] as number) - (scores[bad] as number) <= margin) {
          learner.update(features, count, good, bad, example.weight)
        } else learner.tick()
      }
    }
  }
  return runTagger(learner.averaged(), classes, table)
}

/** A tagger that answers with trained weights. */
export function runTagger(averaged: Averaged, classes: number, table: WordTable): Tagger {
  const forms = createWordForms(table)
  const features = new Int32Array(TAG_FEATURES)
  const scores = new Float64Array(classes)
  return {
    averaged,
    tag(words) {
      const n = words.length
      const tags = new Int32Array(n)
      const slots = new Int32Array(n)
      forms.makeRoom(n)
      for (let i = 0; i < n; i++) slots[i] = forms.slotOf(words[i] ?? '')
      for (let i = 0; i < n; i++) {
        const count = tagFeatures(forms.numbers, slots, n, i, tags, features)
        averaged.score(features, count, scores)
        tags[i] = bestOf(scores)
      }
      return tags
    },
  }
}
