import { comingFeatures } from './coming-features.js'
import { jointFeatures } from './joint-features.js'
import type { ParseNodes } from './parse-nodes.js'
import type { ParseState } from './parse-state.js'
import { stackFeatures } from './stack-features.js'

/** The most features that one state has. */
export const PARSE_FEATURES = 192

/**
 * The features by which the next move is chosen: those of Y. Zhang and J. Nivre, "Transition-based dependency parsing with
 * rich non-local features" (ACL 2011), carried over to the arc-hybrid system, with word clusters.
 * @returns how many of `out` are filled
 */
export function parseFeatures(state: ParseState, nodes: ParseNodes, out: Int32Array): number {
  return jointFeatures(
    state,
    nodes,
    out,
    comingFeatures(state, nodes, out, stackFeatures(state, nodes, out, 0)),
  )
}
