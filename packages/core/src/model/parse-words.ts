import { comingFeatures } from './coming-features.js'
import { jointFeatures } from './joint-features.js'
import { LABEL_FEATURES, labelFeatures } from './label-features.js'
import { PARSE_FEATURES } from './parse-features.js'
import type { ParseNodes } from './parse-nodes.js'
import {
  applyMove,
  beginParse,
  canLeft,
  canRight,
  canShift,
  familyOf,
  isLeft,
  isParsed,
  MOVES,
  type ParseState,
  SHIFT,
} from './parse-state.js'
import { stackFeatures } from './stack-features.js'

/** Fills `scores` with a score per class for the first `count` features. */
export type ScoreClasses<Scores> = (features: Int32Array, count: number, scores: Scores) => void

/** The models that parsing asks. */
export interface ParseModels<Scores> {
  readonly scoreMoves: ScoreClasses<Scores>
  readonly scoreLabels: ScoreClasses<Scores>
  /** By relation, its family. */
  readonly families: Uint8Array
}

/** Parses the sentence that `nodes` describes into `state`. */
export type ParseWords = (state: ParseState, nodes: ParseNodes, length: number) => void

/**
 * A parser of sentences of up to `words` words: takes the best move that is allowed, then the best relation of its family for
 * what it attaches. Fifty relations are weighed only where there is an arc, which spares most of the sums; and what a word on
 * the stack or the next word adds to the moves alone is summed once and kept for as long as it stands there.
 * @param row makes room for scores
 */
export function parserOf<Scores extends Int32Array | Float64Array>(
  { scoreMoves, scoreLabels, families }: ParseModels<Scores>,
  words: number,
  row: (length: number) => Scores,
): ParseWords {
  const features = new Int32Array(Math.max(PARSE_FEATURES, LABEL_FEATURES))
  const moves = row(MOVES)
  const labels = row(families.length)
  const ofNext = row(MOVES)
  const ofStack = row(MOVES * (words + 2))
  return (state, nodes, length) => {
    beginParse(state, length)
    /** How many places of the stack, and which next word, the kept sums are of. */
    let kept = 0
    let next = -1
    while (!isParsed(state)) {
      if (state.depth === 0) {
        applyMove(state, SHIFT, 0)
        kept = 0
        continue
      }
      const at = (state.depth - 1) * MOVES
      if (kept < state.depth) {
        scoreMoves(features, stackFeatures(state, nodes, features, 0), moves)
        for (let move = 0; move < MOVES; move++) ofStack[at + move] = moves[move] as number
        kept = state.depth
      }
      if (next !== state.next) {
        scoreMoves(features, comingFeatures(state, nodes, features, 0), ofNext)
        next = state.next
      }
      scoreMoves(features, jointFeatures(state, nodes, features, 0), moves)
      for (let move = 0; move < MOVES; move++)
        moves[move] = (moves[move] as number) + (ofStack[at + move] as number) + (ofNext[move] as number)
      const move = bestMove(state, moves)
      if (move === SHIFT) {
        kept = Math.min(kept, state.depth)
        applyMove(state, SHIFT, 0)
        continue
      }
      scoreLabels(features, labelFeatures(state, nodes, move, features), labels)
      applyMove(state, move, bestRelation(labels, families, familyOf(move)))
      kept = Math.min(kept, state.depth)
    }
  }
}

/** The allowed move with the highest score. */
export function bestMove(state: ParseState, scores: ArrayLike<number>): number {
  const left = canLeft(state)
  const right = canRight(state)
  let best = -1
  let top = Number.NEGATIVE_INFINITY
  for (let move = SHIFT; move < scores.length; move++) {
    const score = scores[move] as number
    if (score > top && (move === SHIFT ? canShift(state) : isLeft(move) ? left : right)) {
      best = move
      top = score
    }
  }
  return best
}

/** The relation of the family with the highest score. */
export function bestRelation(scores: ArrayLike<number>, families: Uint8Array, family: number): number {
  let best = 0
  let top = Number.NEGATIVE_INFINITY
  for (let label = 0; label < scores.length; label++) {
    if (families[label] === family && (scores[label] as number) > top) {
      best = label
      top = scores[label] as number
    }
  }
  return best
}
