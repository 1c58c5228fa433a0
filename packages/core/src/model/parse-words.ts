import type { ParseNodes } from './parse-features.js'
import { parseFeatures } from './parse-features.js'
import {
  applyTransition,
  beginParse,
  canLeft,
  canRight,
  canShift,
  isParsed,
  type ParseState,
  SHIFT,
} from './parse-state.js'

/** Room that parsing writes into, made once and used again. */
export interface ParseRoom {
  readonly features: Int32Array
  readonly scores: Int32Array
}

/** Parses the sentence that `nodes` describes: always takes the best transition that is allowed. */
export function parseWords(
  state: ParseState,
  nodes: ParseNodes,
  length: number,
  room: ParseRoom,
  score: (features: Int32Array, count: number, scores: Int32Array) => void,
): void {
  beginParse(state, length)
  while (!isParsed(state)) {
    const transition = onlyTransition(state)
    if (transition >= 0) {
      applyTransition(state, transition)
      continue
    }
    score(room.features, parseFeatures(state, nodes, room.features), room.scores)
    applyTransition(state, bestTransition(state, room.scores))
  }
}

/** The one transition that is allowed where there is but one, else -1. */
function onlyTransition(state: ParseState): number {
  return state.depth === 0 ? SHIFT : -1
}

/** The allowed transition with the highest score. */
export function bestTransition(state: ParseState, scores: ArrayLike<number>): number {
  const left = canLeft(state)
  const right = canRight(state)
  let best = -1
  let top = Number.NEGATIVE_INFINITY
  if (canShift(state)) {
    best = SHIFT
    top = scores[SHIFT] as number
  }
  for (let i = 1; i < scores.length; i += 2) {
    if (left && (scores[i] as number) > top) {
      top = scores[i] as number
      best = i
    }
    if (right && (scores[i + 1] as number) > top) {
      top = scores[i + 1] as number
      best = i + 1
    }
  }
  return best
}
