import { labelFeatures } from './label-features.js'
import { parseFeatures } from './parse-features.js'
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
  type ParseState,
  SHIFT,
} from './parse-state.js'

/** Fills `scores` with a score per class for the first `count` features. */
export type ScoreClasses<Scores> = (features: Int32Array, count: number, scores: Scores) => void

/** Room that parsing writes into, made once and used again, and the models that it asks. */
export interface ParseRoom<Scores extends Int32Array | Float64Array> {
  readonly features: Int32Array
  readonly moves: Scores
  readonly labels: Scores
  /** By relation, its family. */
  readonly families: Uint8Array
  readonly scoreMoves: ScoreClasses<Scores>
  readonly scoreLabels: ScoreClasses<Scores>
}

/**
 * Parses the sentence that `nodes` describes: takes the best move that is allowed, then the best relation of its family for
 * what it attaches. Fifty relations are weighed only where there is an arc, which spares most of the sums.
 */
export function parseWords<Scores extends Int32Array | Float64Array>(
  state: ParseState,
  nodes: ParseNodes,
  length: number,
  room: ParseRoom<Scores>,
): void {
  const { features, moves, labels, families } = room
  beginParse(state, length)
  while (!isParsed(state)) {
    let move = SHIFT
    let label = 0
    if (state.depth > 0) {
      room.scoreMoves(features, parseFeatures(state, nodes, features), moves)
      move = bestMove(state, moves)
      if (move !== SHIFT) {
        room.scoreLabels(features, labelFeatures(state, nodes, move, features), labels)
        label = bestRelation(labels, families, familyOf(move))
      }
    }
    applyMove(state, move, label)
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
