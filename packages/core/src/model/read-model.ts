import { NewsgraphError } from '../errors.js'
import { LABEL_FEATURES } from './label-features.js'
import { indicesWithoutQuotes, restoreQuotes } from './leave-out-quotes.js'
import { decodeLinearModel } from './linear-format.js'
import { scorerOf } from './linear-model.js'
import { MODEL_PARTS, type ModelManifest, type ModelPart, readManifest } from './manifest.js'
import { followsLabel, NAME_FEATURES, nameFeatures } from './name-features.js'
import { PARSE_FEATURES } from './parse-features.js'
import { createParseNodes, describeNodes } from './parse-nodes.js'
import { createParseState, MOVES } from './parse-state.js'
import { parserOf } from './parse-words.js'
import { relationFamilies } from './relation-families.js'
import { tagTraits } from './tag-traits.js'
import { TAG_FEATURES, tagWords } from './tag-words.js'
import { createWordForms } from './word-forms.js'
import { decodeWordTable } from './word-table.js'

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
   * the word) that are known better; the rest is then tagged anew beside them, before anything is parsed.
   */
  readSentence(
    words: readonly string[],
    known?: (tags: Int32Array) => ReadonlyMap<number, number>,
  ): SentenceReading
  /** Classes of the manifest's `nameLabels` by word. */
  labelNames(words: readonly string[], tags: Int32Array): Int32Array
  readonly longest: number
}

const LONGEST = 1024

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
  const tagger = decodeLinearModel(bytesOf.tagger)
  const moves = decodeLinearModel(bytesOf.moves)
  const relations = decodeLinearModel(bytesOf.relations)
  const names = decodeLinearModel(bytesOf.names)
  if (
    tagger.classes !== tags.length ||
    moves.classes !== MOVES ||
    relations.classes !== labels.length ||
    names.classes !== nameLabels.length
  ) {
    throw new NewsgraphError('bad-model', 'The weights have other classes than the manifest names.')
  }
  const traits = tagTraits(tags)
  const mayFollow = nameLabels.map((_, before) =>
    nameLabels.map((_, next) => followsLabel(nameLabels, before, next)),
  )

  const forms = createWordForms(words)
  const slots = new Int32Array(LONGEST)
  const tagRow = new Int32Array(LONGEST)
  const tagRoom = { features: new Int32Array(TAG_FEATURES), scores: new Int32Array(tagger.classes) }
  const parse = parserOf(
    {
      scoreMoves: scorerOf(moves, PARSE_FEATURES),
      scoreLabels: scorerOf(relations, LABEL_FEATURES),
      families: relationFamilies(labels),
    },
    LONGEST,
    (length) => new Int32Array(length),
  )
  const nameRoom = { features: new Int32Array(NAME_FEATURES), scores: new Int32Array(names.classes) }
  const nameRow = new Int32Array(LONGEST)
  const state = createParseState(LONGEST)
  const punct = Math.max(0, labels.indexOf('punct'))
  const kept = new Int32Array(LONGEST)
  const keptSlots = new Int32Array(LONGEST)
  const keptTags = new Int32Array(LONGEST)
  const tree = { heads: new Int32Array(LONGEST), labels: new Int32Array(LONGEST) }
  const nodes = createParseNodes(LONGEST)
  const scoreTags = scorerOf(tagger, TAG_FEATURES)
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
    readSentence(sentence, known) {
      const n = sentence.length
      fillSlots(sentence)
      tagWords(forms.numbers, slots, n, tagRow, tagRoom, scoreTags)
      const fixed = known?.(tagRow)
      if (fixed !== undefined && fixed.size > 0)
        tagWords(forms.numbers, slots, n, tagRow, tagRoom, scoreTags, fixed)
      const count = indicesWithoutQuotes(tagRow, n, traits.isQuote, kept)
      for (let r = 0; r < count; r++) {
        keptSlots[r] = slots[kept[r] as number] as number
        keptTags[r] = tagRow[kept[r] as number] as number
      }
      describeNodes(nodes, forms.numbers, keptSlots, count, keptTags, traits)
      parse(state, nodes, count)
      restoreQuotes(state, kept, count, n, punct, tree)
      return { tags: tagRow, heads: tree.heads, labels: tree.labels }
    },
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
