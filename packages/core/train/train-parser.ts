import { type Averaged, createLearner } from './learner.js'
import { seededNumbers, shuffled } from './measure.js'
import {
  applyMove,
  beginParse,
  bestMove,
  bestRelation,
  canLeft,
  canRight,
  canShift,
  createParseNodes,
  createParseState,
  createWordForms,
  describeNodes,
  FAMILIES,
  familyOf,
  indicesWithoutQuotes,
  isLeft,
  isParsed,
  LABEL_FEATURES,
  labelFeatures,
  MOVES,
  moveOf,
  PARSE_FEATURES,
  type ParseState,
  parseFeatures,
  parserOf,
  restoreQuotes,
  SHIFT,
  type TagTraits,
  type WordTable,
} from './model.js'

/** A tree to learn from: words, tags as the tagger gives them, projective heads (-1 = root), label numbers. */
export interface TreeExample {
  readonly words: readonly string[]
  readonly tags: Int32Array
  readonly heads: readonly number[]
  readonly labels: readonly number[]
}

export interface ParserOptions {
  readonly labels: number
  /** By relation, its family. */
  readonly families: Uint8Array
  readonly traits: TagTraits
  /** The number of the label `punct`. */
  readonly punct: number
  readonly table: WordTable
  readonly epochs: number
  readonly seed: number
  readonly cutoff: number
  readonly margin: number
  /** Told after each epoch. */
  readonly report?: (epoch: number, parser: Parser) => void
}

/** A tree: heads (-1 = the root) and label numbers by word. */
export interface LabelledTree {
  readonly heads: ArrayLike<number>
  readonly labels: ArrayLike<number>
}

/** A parser in training. */
export interface Parser {
  parse(words: readonly string[], tags: Int32Array): LabelledTree
  /** Weights of the moves and of the relations. */
  readonly moves: Averaged
  readonly relations: Averaged
}

/**
 * Trains by following the parser's own transitions and learning the best that can still be reached (Y. Goldberg and
 * J. Nivre, "Training deterministic parsers with non-deterministic oracles", TACL 2013).
 */
export function trainParser(whole: readonly TreeExample[], options: ParserOptions): Parser {
  const examples = whole.map((example) => withoutQuotes(example, options.traits.isQuote))
  const { labels, families, traits, table, epochs, seed, cutoff, margin } = options
  const moves = createLearner(MOVES, cutoff)
  const relations = createLearner(labels, cutoff)
  const forms = createWordForms(table)
  const features = new Int32Array(Math.max(PARSE_FEATURES, LABEL_FEATURES))
  const scores = new Float64Array(MOVES)
  const labelScores = new Float64Array(labels)
  const random = seededNumbers(seed)
  const longest = examples.reduce((most, example) => Math.max(most, example.words.length), 1)
  const state = createParseState(longest)
  const nodes = createParseNodes(longest)
  const slots = new Int32Array(longest)
  /** The best move, after learning that it must be one that keeps the most gold arcs in reach, of the gold family where its arc is gold. */
  const learnMove = (example: TreeExample, explore: boolean): number => {
    const count = parseFeatures(state, nodes, features)
    moves.score(features, count, scores)
    const costs = transitionCosts(state, example.heads)
    const least = Math.min(costs.shift, costs.left, costs.right)
    const child = state.stack[state.depth - 1] as number
    const goldHead = example.heads[child] as number
    const goldFamily = families[example.labels[child] as number] as number
    let good = -1
    let bad = -1
    const consider = (move: number, right: boolean): void => {
      if (right) {
        if (good < 0 || (scores[move] as number) > (scores[good] as number)) good = move
      } else if (bad < 0 || (scores[move] as number) > (scores[bad] as number)) bad = move
    }
    if (canShift(state)) consider(SHIFT, costs.shift === least)
    if (canLeft(state)) {
      const isGold = goldHead === (state.next === state.length ? -1 : state.next)
      for (let family = 0; family < FAMILIES; family++)
        consider(moveOf(family, true), costs.left === least && (!isGold || family === goldFamily))
    }
    if (canRight(state)) {
      const isGold = goldHead === (state.stack[state.depth - 2] as number)
      for (let family = 0; family < FAMILIES; family++)
        consider(moveOf(family, false), costs.right === least && (!isGold || family === goldFamily))
    }
    const guess = bestMove(state, scores)
    if (bad >= 0 && (scores[good] as number) - (scores[bad] as number) <= margin)
      moves.update(features, count, good, bad)
    else moves.tick()
    return explore ? guess : good
  }
  /** The best relation for the arc that `move` makes, after learning it where the arc is right. */
  const learnRelation = (move: number, gold: number, explore: boolean): number => {
    const count = labelFeatures(state, nodes, move, features)
    relations.score(features, count, labelScores)
    const guess = bestRelation(labelScores, families, familyOf(move))
    if (gold < 0) return guess
    let bad = -1
    for (let label = 0; label < labels; label++) {
      if (label === gold || families[label] !== families[gold]) continue
      if (bad < 0 || (labelScores[label] as number) > (labelScores[bad] as number)) bad = label
    }
    if (bad >= 0 && (labelScores[gold] as number) - (labelScores[bad] as number) <= margin)
      relations.update(features, count, gold, bad)
    else relations.tick()
    return explore ? guess : gold
  }
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (const k of shuffled(examples.length, random)) {
      const example = examples[k]
      if (example === undefined) continue
      const n = example.words.length
      forms.makeRoom(n)
      for (let i = 0; i < n; i++) slots[i] = forms.slotOf(example.words[i] ?? '')
      describeNodes(nodes, forms.numbers, slots, n, example.tags, traits)
      beginParse(state, n)
      while (!isParsed(state)) {
        if (state.depth === 0) {
          applyMove(state, SHIFT, 0)
          continue
        }
        const explore = epoch > 0 && random() >= 0.1
        const move = learnMove(example, explore)
        const child = state.stack[state.depth - 1] as number
        const head = isLeft(move) ? state.next : (state.stack[state.depth - 2] as number)
        const isGold = example.heads[child] === (head === n ? -1 : head)
        const label =
          move === SHIFT ? 0 : learnRelation(move, isGold ? (example.labels[child] as number) : -1, explore)
        applyMove(state, move, label)
      }
    }
    if (options.report) options.report(epoch, runParser(moves.averaged(), relations.averaged(), options))
  }
  return runParser(moves.averaged(), relations.averaged(), options)
}

/** How many gold arcs a shift, an arc to the left and one to the right put out of reach; infinite where it is not allowed. */
function transitionCosts(
  state: ParseState,
  heads: readonly number[],
): { shift: number; left: number; right: number } {
  const n = state.length
  const s0 = state.stack[state.depth - 1] as number
  const b = state.next
  const head = heads[s0] as number
  const s1 = state.depth > 1 ? (state.stack[state.depth - 2] as number) : -2
  let childrenLater = 0
  for (let k = b; k < n; k++) if (heads[k] === s0) childrenLater++
  const headAt = head < 0 ? n : head
  let left = Number.POSITIVE_INFINITY
  let right = Number.POSITIVE_INFINITY
  let shift = Number.POSITIVE_INFINITY
  if (canLeft(state)) left = childrenLater + (headAt === s1 || headAt > b ? 1 : 0)
  if (canRight(state)) right = childrenLater + (headAt >= b ? 1 : 0)
  if (canShift(state)) {
    shift = 0
    const bHead = heads[b] as number
    for (let d = 0; d < state.depth; d++) {
      const node = state.stack[d] as number
      if (heads[node] === b) shift++
      if (d < state.depth - 1 && node === bHead) shift++
    }
  }
  return { shift, left, right }
}

/** The longest sentence that a parser in training is asked for, in words. */
const LONGEST = 1024

/** A parser that answers with trained weights. */
export function runParser(
  moves: Averaged,
  relations: Averaged,
  options: Pick<ParserOptions, 'labels' | 'families' | 'traits' | 'punct' | 'table'>,
): Parser {
  const forms = createWordForms(options.table)
  const parse = parserOf(
    { scoreMoves: moves.score, scoreLabels: relations.score, families: options.families },
    LONGEST,
    (length) => new Float64Array(length),
  )
  return {
    moves,
    relations,
    parse(words, tags) {
      const n = words.length
      const kept = new Int32Array(n)
      const count = indicesWithoutQuotes(tags, n, options.traits.isQuote, kept)
      const state = createParseState(count)
      const nodes = createParseNodes(count)
      const slots = new Int32Array(count)
      forms.makeRoom(n)
      for (let r = 0; r < count; r++) slots[r] = forms.slotOf(words[kept[r] as number] ?? '')
      const keptTags = Int32Array.from(kept.subarray(0, count), (i) => tags[i] as number)
      describeNodes(nodes, forms.numbers, slots, count, keptTags, options.traits)
      parse(state, nodes, count)
      const tree = { heads: new Int32Array(n), labels: new Int32Array(n) }
      restoreQuotes(state, kept, count, n, options.punct, tree)
      return { heads: tree.heads.map((head) => (head === n ? -1 : head)), labels: tree.labels }
    },
  }
}

/** The example as the parser will see it; what hung on a quotation mark hangs on the mark's head. */
function withoutQuotes(example: TreeExample, isQuote: Uint8Array): TreeExample {
  const n = example.words.length
  const kept = new Int32Array(n)
  const count = indicesWithoutQuotes(example.tags, n, isQuote, kept)
  if (count === n) return example
  const places = new Int32Array(n).fill(-1)
  for (let r = 0; r < count; r++) places[kept[r] as number] = r
  const headOf = (i: number): number => {
    let head = example.heads[i] as number
    for (let steps = 0; head >= 0 && places[head] === -1 && steps < n; steps++)
      head = example.heads[head] as number
    return head < 0 ? -1 : (places[head] as number)
  }
  const indices = [...kept.subarray(0, count)]
  const heads = indices.map(headOf)
  // where a mark was the root, its first dependant takes its place and the others follow that
  const root = heads.indexOf(-1)
  return {
    words: indices.map((i) => example.words[i] ?? ''),
    tags: Int32Array.from(indices, (i) => example.tags[i] as number),
    heads: heads.map((head, r) => (head === -1 && r !== root ? root : head)),
    labels: indices.map((i) => example.labels[i] as number),
  }
}
