import { NewsgraphError } from '../errors.js'
import { decodeLinearModel } from './linear-format.js'
import { scorerOf } from './linear-model.js'
import { MODEL_PARTS, type ModelManifest, type ModelPart, readManifest } from './manifest.js'
import { followsLabel, NAME_FEATURES, nameFeatures } from './name-features.js'
import { LONGEST } from './network-places.js'
import { readNetwork } from './read-network.js'
import { createWordForms } from './word-forms.js'
import { decodeWordTable, findWord } from './word-table.js'

/** One sentence's answers, by word. The arrays are the model's own: read them before the next call. */
export interface SentenceReading {
  /** Classes of the manifest's `tags`. */
  readonly tags: Int32Array
  /** Indices of words; the sentence's length stands for the root. */
  readonly heads: Int32Array
  /** Indices into the manifest's `labels`. */
  readonly labels: Int32Array
}

/** A language's trained models: words of one sentence in, answers out. */
export interface LanguageModel {
  /** A hash of the weights, for a graph's `made`. */
  readonly id: string
  readonly manifest: ModelManifest
  /**
   * Tags and parses a sentence of at most `longest` words. `known` is shown the tag classes and gives those (by index of
   * the word) that are known better, beside which the sentence is parsed.
   */
  readSentence(
    words: readonly string[],
    known?: (tags: Int32Array) => ReadonlyMap<number, number>,
  ): SentenceReading
  /** Classes of the manifest's `nameLabels` by word. */
  labelNames(words: readonly string[], tags: Int32Array): Int32Array
  /** Is a word, in whatever letters, among those that the models have met? */
  knowsWord(word: string): boolean
  readonly longest: number
}

/**
 * The models that the bytes hold.
 * @param manifest what stands in `manifest.json`
 * @param weights the weights, inflated
 * @throws NewsgraphError `bad-model` where the two do not belong together or are damaged
 */
export function readModel(manifest: unknown, weights: Uint8Array): LanguageModel {
  const checked = readManifest(manifest)
  const { parts, tags, labels, nameLabels } = checked
  const total = MODEL_PARTS.reduce((sum, part) => sum + parts[part], 0)
  if (total !== weights.length) {
    throw new NewsgraphError(
      'bad-model',
      `The weights have ${weights.length} bytes where the manifest says ${total}.`,
    )
  }
  let at = 0
  const bytesOf = Object.fromEntries(
    MODEL_PARTS.map((part) => {
      at += parts[part]
      return [part, weights.subarray(at - parts[part], at)]
    }),
  ) as Record<ModelPart, Uint8Array>
  const words = decodeWordTable(bytesOf.words)
  const names = decodeLinearModel(bytesOf.names)
  const network = readNetwork(bytesOf.network, labels)
  if (network.classes.tags !== tags.length || names.classes !== nameLabels.length)
    throw new NewsgraphError('bad-model', 'The weights have other classes than the manifest names.')
  const mayFollow = nameLabels.map((_, before) =>
    nameLabels.map((_, next) => followsLabel(nameLabels, before, next)),
  )
  const forms = createWordForms(words)
  const slots = new Int32Array(LONGEST)
  const nameRoom = { features: new Int32Array(NAME_FEATURES), scores: new Int32Array(names.classes) }
  const nameRow = new Int32Array(LONGEST)
  const scoreNames = scorerOf(names, NAME_FEATURES)

  const fillSlots = (sentence: readonly string[]): void => {
    if (sentence.length > LONGEST) throw new RangeError(`A sentence of ${sentence.length} words is too long.`)
    forms.makeRoom(sentence.length)
    for (let i = 0; i < sentence.length; i++) slots[i] = forms.slotOf(sentence[i] as string)
  }
  return {
    id: checked.sha256,
    manifest: checked,
    longest: LONGEST,
    readSentence: network.read,
    knowsWord: (word) => findWord(words, word.toLowerCase()) >= 0,
    labelNames(sentence, sentenceTags) {
      const n = sentence.length
      fillSlots(sentence)
      for (let i = 0; i < n; i++) {
        const count = nameFeatures(forms.numbers, slots, n, i, sentenceTags, nameRow, nameRoom.features)
        scoreNames(nameRoom.features, count, nameRoom.scores)
        const allowed = mayFollow[i === 0 ? 0 : (nameRow[i - 1] as number)] as boolean[]
        let best = 0
        for (let cls = 1; cls < names.classes; cls++) {
          if (allowed[cls] && (nameRoom.scores[cls] as number) > (nameRoom.scores[best] as number)) best = cls
        }
        nameRow[i] = best
      }
      return nameRow
    },
  }
}
