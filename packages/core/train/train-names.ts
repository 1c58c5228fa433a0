import { type Averaged, createLearner } from './learner.js'
import { seededNumbers, shuffled } from './measure.js'
import { createWordForms, followsLabel, NAME_FEATURES, nameFeatures, type WordTable } from './model.js'

/** Words, their tags as the tagger gives them, and a class of `labels` for each. */
export interface NameExample {
  readonly words: readonly string[]
  readonly tags: Int32Array
  readonly labels: readonly number[]
}

export interface NamesOptions {
  readonly labels: readonly string[]
  readonly table: WordTable
  readonly epochs: number
  readonly seed: number
  readonly cutoff: number
  readonly margin: number
}

/** A name finder in training. */
export interface NameFinder {
  label(words: readonly string[], tags: Int32Array): Int32Array
  readonly averaged: Averaged
}

/** Trains an averaged perceptron that labels names left to right over its own answers. */
export function trainNames(examples: readonly NameExample[], options: NamesOptions): NameFinder {
  const { labels, table, epochs, seed, cutoff, margin } = options
  const learner = createLearner(labels.length, cutoff)
  const room = createRoom(examples, labels.length)
  const forms = createWordForms(table)
  const random = seededNumbers(seed)
  const mayFollow = followTable(labels)
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (const k of shuffled(examples.length, random)) {
      const example = examples[k]
      if (example === undefined) continue
      const n = example.words.length
      forms.makeRoom(n)
      for (let i = 0; i < n; i++) room.slots[i] = forms.slotOf(example.words[i] ?? '')
      for (let i = 0; i < n; i++) {
        const count = nameFeatures(forms.numbers, room.slots, n, i, example.tags, room.given, room.features)
        learner.score(room.features, count, room.scores)
        const allowed = mayFollow[i === 0 ? 0 : (room.given[i - 1] as number)] ?? []
        const good = example.labels[i] as number
        let bad = -1
        for (let cls = 0; cls < labels.length; cls++) {
          if (cls === good || !allowed[cls]) continue
          if (bad < 0 || (room.scores[cls] as number) > (room.scores[bad] as number)) bad = cls
        }
        const gap = (room.scores[good] as number) - (room.scores[bad] as number)
        if (gap <= margin) learner.update(room.features, count, good, bad)
        else learner.tick()
        room.given[i] = gap >= 0 && allowed[good] ? good : bad
      }
    }
  }
  return runNames(learner.averaged(), options)
}

/** A name finder that answers with trained weights. */
export function runNames(averaged: Averaged, options: Pick<NamesOptions, 'labels' | 'table'>): NameFinder {
  const { labels, table } = options
  const forms = createWordForms(table)
  const mayFollow = followTable(labels)
  const features = new Int32Array(NAME_FEATURES)
  const scores = new Float64Array(labels.length)
  return {
    averaged,
    label(words, tags) {
      const n = words.length
      const slots = new Int32Array(n)
      const given = new Int32Array(n)
      forms.makeRoom(n)
      for (let i = 0; i < n; i++) slots[i] = forms.slotOf(words[i] ?? '')
      for (let i = 0; i < n; i++) {
        const count = nameFeatures(forms.numbers, slots, n, i, tags, given, features)
        averaged.score(features, count, scores)
        const allowed = mayFollow[i === 0 ? 0 : (given[i - 1] as number)] ?? []
        let best = 0
        for (let cls = 1; cls < labels.length; cls++) {
          if (allowed[cls] && (scores[cls] as number) > (scores[best] as number)) best = cls
        }
        given[i] = best
      }
      return given
    },
  }
}

function followTable(labels: readonly string[]): boolean[][] {
  return labels.map((_, before) => labels.map((_, next) => followsLabel(labels, before, next)))
}

function createRoom(examples: readonly NameExample[], classes: number) {
  const longest = examples.reduce((most, example) => Math.max(most, example.words.length), 1)
  return {
    slots: new Int32Array(longest),
    given: new Int32Array(longest),
    features: new Int32Array(NAME_FEATURES),
    scores: new Float64Array(classes),
  }
}
