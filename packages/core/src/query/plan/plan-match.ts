import { compileExpression } from '../compile/compile-expression.js'
import type { Environment, Scope } from '../compile/environment.js'
import type { Expression, PathPattern } from '../parse/syntax.js'
import { hashJoin } from '../run/join.js'
import type { Operator } from '../run/operator.js'
import { argument, mapping } from '../run/operator.js'
import type { RelationshipValue, Value } from '../values/value.js'
import { isNode, isRelationship, path as pathValue } from '../values/value.js'
import type { Condition } from './conditions.js'
import { slotsUsedIn } from './conditions.js'
import type { WantedPath } from './pattern-graph.js'
import type { Component } from './plan-component.js'
import { componentsOf, planComponent } from './plan-component.js'
import { always, beginSearch } from './search.js'
import { walksOf } from './walks.js'

export interface MatchPlan {
  readonly operator: Operator
  readonly scope: Scope
  /** Slots that the match fills. */
  readonly slots: readonly number[]
  /** The slot of each pattern's path. */
  readonly paths: readonly number[]
}

/**
 * Plans the patterns of a MATCH: begins at the most selective node or relationship, walks on where it costs least, checks
 * each condition as soon as what it speaks of is found, and joins parts that hang together by an equation only by hashing.
 */
export const planMatch = (
  environment: Environment,
  patterns: readonly PathPattern[],
  where: Expression | undefined,
  input: Operator,
  free = true,
): MatchPlan => {
  const search = beginSearch(environment, patterns, where, input, free)
  const walks = walksOf(search)
  const { graph, conditions, estimate, fresh, filled, done, checks } = search
  const { compilation } = environment
  const { row, context, profile } = compilation

  const completePath = (path: WantedPath): void => {
    const nodes = path.nodes.map(({ slot }) => slot)
    const relationships = path.relationships.map(({ slot }) => slot)
    filled.add(path.slot)
    const accept = checks()
    search.plan = mapping(profile, 'Path', '', search.plan, () => {
      row[path.slot] = pathOf(row, nodes, relationships)
      return accept()
    })
  }

  const named = new Set([...graph.scope.values()].map(({ slot }) => slot))
  const pathNeeded = (path: WantedPath): boolean => !free || named.has(path.slot)

  const components = [...componentsOf(graph)]
  const isAnchored = ({ nodes, relationships }: Component): boolean =>
    nodes.some((one) => one.bound) || relationships.some((one) => one.bound)
  const cost = (component: Component): number =>
    isAnchored(component) ? 0 : Math.min(...component.nodes.map((one) => estimate.node(one, filled)))
  components.sort((a, b) => cost(a) - cost(b))

  components.forEach((component, i) => {
    const independent =
      i > 0 &&
      !isAnchored(component) &&
      !component.nodes.some((one) => estimate.ways(one, filled).indexed !== undefined)
    if (!independent) {
      planComponent(search, walks, component)
      return
    }
    const own = new Set([...component.nodes, ...component.relationships].map(({ slot }) => slot))
    const before = search.plan
    const outside = new Map([...filled].map((slot) => [slot, true]))
    for (const slot of outside.keys()) filled.delete(slot)
    const dependent = [...conditions].filter(
      (condition) =>
        !condition.used && [...condition.needs].every((slot) => own.has(slot)) && usesOuter(condition),
    )
    for (const condition of dependent) condition.used = true
    const earlier = [...done]
    done.clear()
    search.plan = argument(profile)
    planComponent(search, walks, component)
    const other = search.plan
    const overlapping = component.relationships.flatMap((one) => {
      const types = estimate.types(one)
      return earlier
        .filter((two) => {
          const others = estimate.types(two)
          return (
            types === undefined ||
            others === undefined ||
            types.some((yes, k) => yes === 1 && others[k] === 1)
          )
        })
        .map((two) => [one.slot, two.slot] as const)
    })
    for (const one of earlier) done.add(one)
    for (const condition of dependent) condition.used = false
    const keys = joinKeys(own, new Set(outside.keys()))
    for (const slot of outside.keys()) filled.add(slot)
    const accept = checks()
    const distinct = (): boolean => overlapping.every(([a, b]) => !shares(row[a], row[b]))
    search.plan = hashJoin(
      before,
      other,
      { row, step: context.step, keep: context.keep, profile, detail: keys?.detail ?? '' },
      keys,
      [...own],
      overlapping.length === 0 ? accept : () => distinct() && accept(),
    )
  })

  /** Whether a condition looks at what the rows before this match hold. */
  function usesOuter(condition: Condition): boolean {
    return [...slotsUsedIn(condition.expression, graph.scope)].some((slot) => !fresh.has(slot))
  }

  /** The two sides of an equation of which one lies in this component and the other outside. */
  function joinKeys(own: ReadonlySet<number>, outside: ReadonlySet<number>) {
    for (const { expression, used } of conditions) {
      if (used || expression.type !== 'compare' || expression.ops.length !== 1 || expression.ops[0] !== '=')
        continue
      const [a, b] = expression.items
      if (a === undefined || b === undefined) continue
      const inside = (part: Expression): boolean => {
        const slots = [...slotsUsedIn(part, graph.scope)]
        return slots.length > 0 && slots.every((slot) => own.has(slot))
      }
      const beyond = (part: Expression): boolean =>
        [...slotsUsedIn(part, graph.scope)].every(
          (slot) => !own.has(slot) && (outside.has(slot) || !fresh.has(slot)),
        )
      const [inner, outer] = inside(a) && beyond(b) ? [a, b] : inside(b) && beyond(a) ? [b, a] : []
      if (inner === undefined || outer === undefined) continue
      return {
        detail: compilation.text.slice(expression.start, expression.end),
        inner: compileExpression(inner, search.environment).run,
        outer: compileExpression(outer, search.environment).run,
      }
    }
    return undefined
  }

  for (const path of graph.paths) if (pathNeeded(path)) completePath(path)
  const rest = checks()
  if (rest !== always) search.plan = mapping(profile, 'Filter', '', search.plan, rest)
  return {
    operator: search.plan,
    scope: graph.scope,
    slots: [...fresh],
    paths: graph.paths.map(({ slot }) => slot),
  }
}

const shares = (a: Value, b: Value): boolean => {
  const [left, right] = [Array.isArray(a) ? a : [a], Array.isArray(b) ? b : [b]]
  return left.some((one) => right.includes(one))
}

/** The path that the filled slots make up; null where one of them is. */
const pathOf = (
  row: readonly Value[],
  nodeSlots: readonly number[],
  relationshipSlots: readonly number[],
): Value => {
  const first = row[nodeSlots[0] ?? -1]
  if (!isNode(first)) return undefined
  const nodes = [first]
  const relationships: RelationshipValue[] = []
  for (const slot of relationshipSlots) {
    const value = row[slot]
    const list = isRelationship(value)
      ? [value]
      : Array.isArray(value)
        ? (value as RelationshipValue[])
        : undefined
    if (list === undefined) return undefined
    for (const one of list) {
      const here = nodes[nodes.length - 1]
      relationships.push(one)
      nodes.push(one.source === here ? one.target : one.source)
    }
  }
  return pathValue({ nodes, relationships })
}
