import type { Environment } from '../compile/environment.js'
import { environmentWith } from '../compile/environment.js'
import { labelTest } from '../compile/label-test.js'
import type { Expression, LabelExpression, PathPattern } from '../parse/syntax.js'
import type { Operator } from '../run/operator.js'
import { isNode } from '../values/value.js'
import type { Condition } from './conditions.js'
import { conditionOf, conjuncts } from './conditions.js'
import type { Estimator } from './estimate.js'
import { estimator } from './estimate.js'
import type { PatternGraph, WantedNode, WantedRelationship } from './pattern-graph.js'
import { patternGraph } from './pattern-graph.js'

/** A MATCH while it is planned: what is wanted, what is found so far, and the plan that finds it. */
export interface Search {
  /** With all names of the pattern in scope. */
  readonly environment: Environment
  readonly graph: PatternGraph
  readonly conditions: readonly Condition[]
  readonly estimate: Estimator
  /** Slots that this match fills. */
  readonly fresh: ReadonlySet<number>
  /** Slots that are filled so far. */
  readonly filled: Set<number>
  /** Relationships that are found so far. */
  readonly done: Set<WantedRelationship>
  plan: Operator
  readonly isFilled: (one: { readonly slot: number; readonly bound: boolean }) => boolean
  /** Labels of these nodes and every condition that can be checked now and was not yet, as one test. */
  readonly checks: (...nodes: readonly WantedNode[]) => () => boolean
}

/** The test that nothing fails. */
export const always = (): boolean => true

/** Reads the patterns and conditions of a MATCH; nothing is planned yet beyond `input`. */
export const beginSearch = (
  outer: Environment,
  patterns: readonly PathPattern[],
  where: Expression | undefined,
  input: Operator,
  free: boolean,
): Search => {
  const { row, context } = outer.compilation
  const graph = patternGraph(outer, patterns, free)
  const environment: Environment = environmentWith(outer, { scope: graph.scope })
  const fresh = new Set<number>()
  for (const one of [...graph.nodes, ...graph.relationships]) if (!one.bound) fresh.add(one.slot)
  for (const path of graph.paths) fresh.add(path.slot)
  const conditions = [...graph.conditions, ...conjuncts(where)].map((expression) =>
    conditionOf(expression, environment, fresh),
  )
  const filled = new Set<number>()

  const labelled = (slot: number, labels: LabelExpression): (() => boolean) => {
    const test = labelTest(labels, (names: readonly string[], name) => names.includes(name))
    return () => {
      const value = row[slot]
      return isNode(value) && test(value.labels)
    }
  }

  const checks = (...nodes: readonly WantedNode[]): (() => boolean) => {
    const tests: (() => boolean)[] = nodes.flatMap((node) =>
      node.labels.map((labels) => labelled(node.slot, labels)),
    )
    for (const condition of conditions) {
      if (condition.used || ![...condition.needs].every((slot) => filled.has(slot))) continue
      condition.used = true
      tests.push(condition.holds)
    }
    const [first, second] = tests
    if (first === undefined) return always
    if (second === undefined) return first
    return tests.length === 2 ? () => first() && second() : () => tests.every((test) => test())
  }

  return {
    environment,
    graph,
    conditions,
    estimate: estimator(context.source, conditions, graph.scope),
    fresh,
    filled,
    done: new Set(),
    plan: input,
    isFilled: (one) => one.bound || filled.has(one.slot),
    checks,
  }
}
