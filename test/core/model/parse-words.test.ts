import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { spread } from '#core/model/hash.ts'
import { LABEL_FEATURES, labelFeatures } from '#core/model/label-features.ts'
import { PARSE_FEATURES, parseFeatures } from '#core/model/parse-features.ts'
import { createParseNodes, type ParseNodes } from '#core/model/parse-nodes.ts'
import {
  applyMove,
  beginParse,
  createParseState,
  familyOf,
  isParsed,
  MOVES,
  SHIFT,
} from '#core/model/parse-state.ts'
import { bestMove, bestRelation, parserOf } from '#core/model/parse-words.ts'

/** A linear model that knows every feature: a weight for each and each class, by a hash. */
const scoreAll = (features: Int32Array, count: number, scores: Int32Array): void => {
  scores.fill(0)
  for (let i = 0; i < count; i++)
    for (let cls = 0; cls < scores.length; cls++)
      scores[cls] = (scores[cls] ?? 0) + (spread((features[i] ?? 0) ^ (cls * 0x9e3779b1)) >> 20)
}

const LONGEST = 20
const families = Uint8Array.from({ length: 40 }, (_, label) => label % 7)

/** Words, clusters, tags and running sums that stand for a sentence. */
const sentences = fc
  .array(fc.tuple(fc.nat(5), fc.nat(3), fc.nat(9), fc.boolean()), { minLength: 1, maxLength: LONGEST })
  .map((words) => {
    const nodes: ParseNodes = createParseNodes(LONGEST)
    let commas = 0
    for (let i = 0; i < words.length + 2; i++) {
      const [word, cluster, tag, comma] = words[i] ?? [90 + i, 90 + i, 90 + i, false]
      nodes.word[i] = word
      nodes.fine[i] = cluster
      nodes.coarse[i] = cluster >> 1
      nodes.tag[i] = tag
      nodes.upos[i] = tag >> 1
      nodes.commas[i] = commas
      if (comma) commas++
    }
    return { nodes, length: words.length }
  })

describe('the parser', () => {
  it('makes the moves that all features of a state at once speak for, though it keeps some of their sums', () => {
    const parse = parserOf(
      { scoreMoves: scoreAll, scoreLabels: scoreAll, families },
      LONGEST,
      (n) => new Int32Array(n),
    )
    fc.assert(
      fc.property(sentences, ({ nodes, length }) => {
        const state = createParseState(LONGEST)
        parse(state, nodes, length)
        const plain = parsePlainly(nodes, length)
        expect([...state.heads]).toEqual([...plain.heads])
        expect([...state.labels]).toEqual([...plain.labels])
      }),
      { numRuns: 200 },
    )
  })
})

function parsePlainly(nodes: ParseNodes, length: number) {
  const state = createParseState(LONGEST)
  const features = new Int32Array(PARSE_FEATURES)
  const ofArc = new Int32Array(LABEL_FEATURES)
  const moves = new Int32Array(MOVES)
  const labels = new Int32Array(families.length)
  beginParse(state, length)
  while (!isParsed(state)) {
    let move = SHIFT
    let label = 0
    if (state.depth > 0) {
      scoreAll(features, parseFeatures(state, nodes, features), moves)
      move = bestMove(state, moves)
      if (move !== SHIFT) {
        scoreAll(ofArc, labelFeatures(state, nodes, move, ofArc), labels)
        label = bestRelation(labels, families, familyOf(move))
      }
    }
    applyMove(state, move, label)
  }
  return state
}
