import { FAMILIES } from './relation-families.js'

/**
 * A sentence half parsed by the arc-hybrid system (M. Kuhlmann, C. Gómez-Rodríguez, G. Satta, "Dynamic programming
 * algorithms for transition-based dependency parsers", ACL 2011), with the root after the last word. Nodes
 * 0 … n-1 are words, n is the root; `nothing` (n + 1) stands where there is no node.
 */
export interface ParseState {
  length: number
  nothing: number
  /** Nodes not yet attached, the top at `depth - 1`. */
  readonly stack: Int32Array
  depth: number
  /** The next node of the buffer. */
  next: number
  readonly heads: Int32Array
  readonly labels: Int32Array
  readonly left1: Int32Array
  readonly left2: Int32Array
  readonly right1: Int32Array
  readonly right2: Int32Array
  readonly leftCount: Int32Array
  readonly rightCount: Int32Array
  /** Which labels a node's dependants to its left and right have: a bit per label, up to 32 in the first word, then the second. */
  readonly leftLabels: Int32Array
  readonly leftLabels2: Int32Array
  readonly rightLabels: Int32Array
  readonly rightLabels2: Int32Array
}

/**
 * The moves of the system: shift, and for each family of relations one that attaches the stack's top to the next node and one
 * that attaches it to the node below.
 */
export const SHIFT = 0
export const MOVES = 1 + 2 * FAMILIES

/** The move that attaches the stack's top with a relation of the family. */
export function moveOf(family: number, toLeft: boolean): number {
  return 2 * family + (toLeft ? 1 : 2)
}

/** The family of relations of a move that attaches. */
export function familyOf(move: number): number {
  return (move - 1) >> 1
}

/** Does the move attach to the next node? */
export function isLeft(move: number): boolean {
  return (move & 1) === 1
}

/** A state with room for sentences of up to `words` words. */
export function createParseState(words: number): ParseState {
  const row = (): Int32Array => new Int32Array(words + 2)
  return {
    length: 0,
    nothing: 0,
    stack: row(),
    depth: 0,
    next: 0,
    heads: row(),
    labels: row(),
    left1: row(),
    left2: row(),
    right1: row(),
    right2: row(),
    leftCount: row(),
    rightCount: row(),
    leftLabels: row(),
    leftLabels2: row(),
    rightLabels: row(),
    rightLabels2: row(),
  }
}

/** Makes the state that of a sentence of `length` words before the first transition. */
export function beginParse(state: ParseState, length: number): void {
  const nodes = length + 2
  state.length = length
  state.nothing = length + 1
  state.depth = 0
  state.next = 0
  state.heads.fill(-1, 0, nodes)
  state.labels.fill(-1, 0, nodes)
  state.left1.fill(length + 1, 0, nodes)
  state.left2.fill(length + 1, 0, nodes)
  state.right1.fill(length + 1, 0, nodes)
  state.right2.fill(length + 1, 0, nodes)
  state.leftCount.fill(0, 0, nodes)
  state.rightCount.fill(0, 0, nodes)
  state.leftLabels.fill(0, 0, nodes)
  state.leftLabels2.fill(0, 0, nodes)
  state.rightLabels.fill(0, 0, nodes)
  state.rightLabels2.fill(0, 0, nodes)
}

export function isParsed(state: ParseState): boolean {
  return state.depth === 0 && state.next === state.length
}

export function canShift(state: ParseState): boolean {
  return state.next < state.length
}

/** The top becomes a dependant of the next node; of the root only the last word left may, so that there is one root. */
export function canLeft(state: ParseState): boolean {
  return state.depth > 0 && (state.next < state.length || state.depth === 1)
}

/** The top becomes a dependant of the node below it. */
export function canRight(state: ParseState): boolean {
  return state.depth > 1
}

/** Takes a move; `label` is the relation of the node that it attaches. */
export function applyMove(state: ParseState, move: number, label: number): void {
  if (move === SHIFT) {
    state.stack[state.depth++] = state.next++
    return
  }
  const child = state.stack[--state.depth] as number
  state.labels[child] = label
  if (isLeft(move)) {
    const head = state.next
    state.heads[child] = head
    state.left2[head] = state.left1[head] as number
    state.left1[head] = child
    state.leftCount[head] = (state.leftCount[head] as number) + 1
    const labels = label < 32 ? state.leftLabels : state.leftLabels2
    labels[head] = (labels[head] as number) | (1 << (label & 31))
  } else {
    const head = state.stack[state.depth - 1] as number
    state.heads[child] = head
    state.right2[head] = state.right1[head] as number
    state.right1[head] = child
    state.rightCount[head] = (state.rightCount[head] as number) + 1
    const labels = label < 32 ? state.rightLabels : state.rightLabels2
    labels[head] = (labels[head] as number) | (1 << (label & 31))
  }
}
