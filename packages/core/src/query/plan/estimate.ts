import type { Scope } from '../compile/environment.js'
import { labelTest, requiredNames } from '../compile/label-test.js'
import type { Expression } from '../parse/syntax.js'
import type { GraphSource } from '../source/graph-source.js'
import type { Condition } from './conditions.js'
import { slotsUsedIn } from './conditions.js'
import type { WantedNode, WantedRelationship } from './pattern-graph.js'

/** How a node can be found from nothing: by an indexed property, by a label, or by looking at all. */
export interface Ways {
  readonly indexed: { readonly key: string; readonly value: Expression } | undefined
  readonly label: string | undefined
  readonly all: number
}

/** A condition by which a node can be looked up, once the slots that it needs are filled. */
interface Equation {
  readonly name: string
  readonly key: string
  readonly value: Expression
  readonly needs: readonly number[]
}

export interface Estimator {
  readonly ways: (node: WantedNode, filled: ReadonlySet<number>) => Ways
  /** How many nodes will be looked at. */
  readonly node: (node: WantedNode, filled: ReadonlySet<number>) => number
  /** How many relationships of the wanted types there are. */
  readonly relationship: (relationship: WantedRelationship) => number
  /** How many rows one row becomes by walking over the relationship. */
  readonly walk: (relationship: WantedRelationship, isFilled: (node: WantedNode) => boolean) => number
  /** Wanted types by type number; `undefined` for any type. */
  readonly types: (relationship: WantedRelationship) => Uint8Array | undefined
}

const selectivity: Readonly<Record<string, number>> = {
  '=': 0.05,
  '<': 0.4,
  '>': 0.4,
  '<=': 0.4,
  '>=': 0.4,
  '<>': 0.9,
}

/** Guesses of how much there is to look at, from the source's counts. */
export const estimator = (source: GraphSource, conditions: readonly Condition[], scope: Scope): Estimator => {
  const cache = new Map<WantedRelationship, Uint8Array | undefined>()

  const types = (relationship: WantedRelationship): Uint8Array | undefined => {
    if (cache.has(relationship)) return cache.get(relationship)
    const { types: wanted } = relationship.pattern
    let found: Uint8Array | undefined
    if (wanted !== undefined) {
      const test = labelTest(wanted, (id: number, name) => source.typeIds(name).includes(id))
      found = Uint8Array.from(source.types, (_, id) => (test(id) ? 1 : 0))
    }
    cache.set(relationship, found)
    return found
  }

  /** `name.key = value` with an index for the key. */
  const equations: Equation[] = []
  for (const { expression, needs } of conditions) {
    if (expression.type !== 'compare' || expression.ops.length !== 1 || expression.ops[0] !== '=') continue
    const [a, b] = expression.items
    const add = (side: Expression | undefined, value: Expression | undefined): void => {
      if (side?.type !== 'property' || side.of.type !== 'variable' || value === undefined) return
      const { name } = side.of
      const slot = scope.get(name)?.slot
      if (slot !== undefined && source.isIndexed(side.key) && !slotsUsedIn(value, scope).has(slot))
        equations.push({ name, key: side.key, value, needs: [...needs].filter((one) => one !== slot) })
    }
    add(a, b)
    add(b, a)
  }

  const ways = (node: WantedNode, filled: ReadonlySet<number>): Ways => {
    const indexed = equations.find(
      ({ name, needs }) => name === node.name && needs.every((slot) => filled.has(slot)),
    )
    const labels = node.labels
      .flatMap((one) => requiredNames(one))
      .sort((a, b) => source.nodesLabelled(a).length - source.nodesLabelled(b).length)
    return { indexed, label: labels[0], all: source.nodeCount }
  }

  const node = (one: WantedNode, filled: ReadonlySet<number>): number => {
    const { indexed, label, all } = ways(one, filled)
    if (indexed !== undefined) return 1
    const among = label === undefined ? all : source.nodesLabelled(label).length
    // Among equal scans begin where a condition leaves the fewest.
    return among * (1 - 0.01 * (1 - passing(one)))
  }

  /** The share of nodes that pass the conditions on this node alone. */
  const passing = (one: WantedNode): number =>
    conditions.reduce((share, { expression, needs }) => {
      if (needs.size !== 1 || !needs.has(one.slot)) return share
      return share * (expression.type === 'compare' ? (selectivity[expression.ops[0] ?? '='] ?? 0.5) : 0.5)
    }, 1)

  const relationship = (one: WantedRelationship): number => {
    const wanted = types(one)
    if (wanted === undefined) return source.relationshipCount
    return wanted.reduce((sum, yes, id) => sum + (yes === 1 ? source.countOfType(id) : 0), 0)
  }

  const walk = (one: WantedRelationship, isFilled: (node: WantedNode) => boolean): number => {
    const degree =
      (relationship(one) / Math.max(1, source.nodeCount)) * (one.pattern.direction === 'both' ? 2 : 1)
    const { length } = one.pattern
    const fan = length === undefined ? degree : Math.max(degree, degree ** Math.min(length.most, 4)) * 2
    const far = isFilled(one.from) ? one.to : one.from
    if (isFilled(far)) return fan / Math.max(1, source.nodeCount) + (length === undefined ? 0 : fan * 0.5)
    const { label } = ways(far, new Set())
    const share = label === undefined ? 1 : source.nodesLabelled(label).length / Math.max(1, source.nodeCount)
    return fan * share * passing(far)
  }

  return { ways, node, relationship, walk, types }
}
