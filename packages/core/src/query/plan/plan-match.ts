import { compileExpression } from '../compile/compile-expression.js'
import type { Environment, Scope } from '../compile/environment.js'
import { labelTest } from '../compile/label-test.js'
import type { Expression, LabelExpression, PathPattern } from '../parse/syntax.js'
import type { Walk } from '../run/expand.js'
import { expand } from '../run/expand.js'
import type { ManySteps } from '../run/expand-many.js'
import { expandMany } from '../run/expand-many.js'
import { hashJoin } from '../run/join.js'
import type { Operator } from '../run/operator.js'
import { argument, mapping } from '../run/operator.js'
import { followList, scanNodes, scanRelationships } from '../run/scan.js'
import { shortest } from '../run/shortest.js'
import type { NodeValue, RelationshipValue, Value } from '../values/value.js'
import { isNode, isRelationship, path as pathValue } from '../values/value.js'
import type { Condition } from './conditions.js'
import { conditionOf, conjuncts, slotsUsedIn } from './conditions.js'
import { estimator } from './estimate.js'
import type { WantedNode, WantedPath, WantedRelationship } from './pattern-graph.js'
import { patternGraph } from './pattern-graph.js'

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
  const { compilation } = environment
  const { row, context, profile } = compilation
  const { source } = context
  const graph = patternGraph(environment, patterns, free)
  const within: Environment = { ...environment, scope: graph.scope }
  const fresh = new Set<number>()
  for (const one of [...graph.nodes, ...graph.relationships]) if (!one.bound) fresh.add(one.slot)
  for (const path of graph.paths) fresh.add(path.slot)
  const conditions = [...graph.conditions, ...conjuncts(where)].map((expression) =>
    conditionOf(expression, within, fresh),
  )
  const estimate = estimator(source, conditions, graph.scope)

  const filled = new Set<number>()
  const isFilled = (one: { slot: number; bound: boolean }): boolean => one.bound || filled.has(one.slot)
  const done = new Set<WantedRelationship>()
  let plan = input

  /** Conditions that can be checked now, as one test. */
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

  const labelled = (slot: number, labels: LabelExpression): (() => boolean) => {
    const test = labelTest(labels, (names: readonly string[], name) => names.includes(name))
    return () => {
      const value = row[slot]
      return isNode(value) && test(value.labels)
    }
  }

  const scan = (detail: string) => ({ row, step: context.step, keep: context.keep, profile, detail })

  const startAtNode = (node: WantedNode): void => {
    const { indexed, label, all } = estimate.ways(node, filled)
    filled.add(node.slot)
    if (indexed !== undefined) {
      const { key, value } = indexed
      const wanted = compileExpression(value, within).run
      const find = (): readonly NodeValue[] => source.nodesWith(key, wanted()) ?? []
      plan = scanNodes(plan, scan(`${shown(node)} by ${key}`), 'NodeIndexSeek', node.slot, find, checks(node))
    } else if (label !== undefined) {
      plan = scanNodes(
        plan,
        scan(`${shown(node)}:${label}`),
        'NodeByLabelScan',
        node.slot,
        () => source.nodesLabelled(label),
        checks(node),
      )
    } else {
      plan = scanNodes(
        plan,
        scan(`${shown(node)} (${all})`),
        'AllNodesScan',
        node.slot,
        source.nodes,
        checks(node),
      )
    }
  }

  /** Relationships of the same MATCH that are found already and could be the same one. */
  const othersOf = (relationship: WantedRelationship): number[] => {
    const types = estimate.types(relationship)
    return [...done]
      .filter((other) => {
        const others = estimate.types(other)
        return (
          types === undefined || others === undefined || types.some((yes, i) => yes === 1 && others[i] === 1)
        )
      })
      .map(({ slot }) => slot)
  }

  const endsOf = (relationship: WantedRelationship) => ({
    relationship: relationship.slot,
    from: relationship.from.slot,
    to: relationship.to.slot,
    fromBound: isFilled(relationship.from),
    toBound: isFilled(relationship.to),
    direction: relationship.pattern.direction,
    others: othersOf(relationship),
  })

  /** The relationship is known from before, or its type is so rare that it is the best place to begin. */
  const startAtRelationship = (relationship: WantedRelationship): void => {
    const ends = endsOf(relationship)
    const types = estimate.types(relationship)
    for (const one of [relationship.from, relationship.to]) filled.add(one.slot)
    done.add(relationship)
    const own = relationship.slot
    const known = (): readonly RelationshipValue[] => {
      const value = row[own]
      return isRelationship(value) && (types === undefined || types[value.typeId] === 1) ? [value] : []
    }
    const ofTypes = (): readonly RelationshipValue[] =>
      types === undefined
        ? source.relationships()
        : [...types].flatMap((yes, id) => (yes === 1 ? source.relationshipsOfType(id) : []))
    filled.add(own)
    const name = relationship.bound ? 'KnownRelationship' : 'RelationshipTypeScan'
    plan = scanRelationships(
      plan,
      scan(shownWalk(relationship)),
      name,
      ends,
      relationship.bound ? known : ofTypes,
      checks(relationship.from, relationship.to),
    )
  }

  const walkOver = (relationship: WantedRelationship): void => {
    const { pattern, bound } = relationship
    if (bound && pattern.length === undefined) {
      startAtRelationship(relationship)
      return
    }
    const turned = !isFilled(relationship.from)
    const [from, to] = turned ? [relationship.to, relationship.from] : [relationship.from, relationship.to]
    const types = estimate.types(relationship)
    if (bound) {
      const ends = endsOf(relationship)
      const steps = pattern.length ?? { least: 1, most: 1 }
      filled.add(relationship.to.slot)
      done.add(relationship)
      const fits = (list: readonly RelationshipValue[]): boolean =>
        list.length >= steps.least &&
        list.length <= steps.most &&
        list.every((one) => types === undefined || types[one.typeId] === 1)
      if (turned) startAtNode(relationship.from)
      plan = followList(
        plan,
        scan(shownWalk(relationship)),
        { ...ends, toBound: turned || ends.toBound, fits },
        checks(relationship.to),
      )
      return
    }
    const target = isFilled(to)
    const { direction } = pattern
    const walk: Walk = {
      row,
      source,
      step: context.step,
      profile,
      from: from.slot,
      to: to.slot,
      relationship: relationship.slot,
      direction: turned && direction !== 'both' ? (direction === 'out' ? 'in' : 'out') : direction,
      types,
      others: othersOf(relationship),
      bound: target,
      detail: shownWalk(relationship),
    }
    filled.add(to.slot)
    filled.add(relationship.slot)
    done.add(relationship)
    if (pattern.length === undefined && relationship.path.shortest === undefined) {
      plan = expand(plan, walk, checks(...(target ? [] : [to])))
      return
    }
    const many = manySteps(relationship, turned)
    const { shortest: kind } = relationship.path
    plan =
      kind === undefined
        ? expandMany(plan, walk, many, checks(...(target ? [] : [to])))
        : shortest(plan, walk, many, kind === 'all', checks(...(target ? [] : [to])))
  }

  const manySteps = (relationship: WantedRelationship, backwards: boolean): ManySteps => {
    const { pattern } = relationship
    const each = compilation.slot()
    const name = ` each${each}`
    const inside: Environment = {
      ...within,
      scope: new Map(graph.scope).set(name, { slot: each, type: 'relationship' }),
    }
    const entries = pattern.properties?.type === 'map' ? pattern.properties.entries : []
    const tests = entries.map(([key, value]) => {
      const { start, end } = value
      const property: Expression = {
        type: 'property',
        of: { type: 'variable', name, start, end },
        key,
        start,
        end,
      }
      return conditionOf(
        { type: 'compare', items: [property, value], ops: ['='], start, end },
        inside,
        new Set(),
      ).holds
    })
    return {
      ...(pattern.length ?? { least: 1, most: 1 }),
      each,
      acceptEach: tests.length === 0 ? undefined : () => tests.every((test) => test()),
      backwards,
    }
  }

  const completePath = (path: WantedPath): void => {
    const nodes = path.nodes.map(({ slot }) => slot)
    const relationships = path.relationships.map(({ slot }) => slot)
    filled.add(path.slot)
    const accept = checks()
    plan = mapping(profile, 'Path', '', plan, () => {
      row[path.slot] = pathOf(row, nodes, relationships)
      return accept()
    })
  }

  const named = new Set([...graph.scope.values()].map(({ slot }) => slot))
  const pathNeeded = (path: WantedPath): boolean => !free || named.has(path.slot)

  /** The nodes and relationships that hang together with a node. */
  const componentOf = (start: WantedNode): { nodes: WantedNode[]; relationships: WantedRelationship[] } => {
    const nodes = new Set([start])
    const relationships = new Set<WantedRelationship>()
    for (const node of nodes) {
      for (const one of graph.relationships) {
        if (one.from !== node && one.to !== node) continue
        relationships.add(one)
        nodes.add(one.from).add(one.to)
      }
    }
    return { nodes: [...nodes], relationships: [...relationships] }
  }

  const planComponent = ({ nodes, relationships }: ReturnType<typeof componentOf>): void => {
    const left = new Set(relationships)
    for (const one of relationships) {
      if (one.bound && one.pattern.length === undefined) {
        startAtRelationship(one)
        left.delete(one)
      }
    }
    const known = nodes.filter(isFilled)
    for (const node of known) {
      if (!node.bound || (node.labels.length === 0 && relationships.length > 0)) continue
      const accept = checks(node)
      plan = mapping(profile, 'Filter', shown(node), plan, () => isNode(row[node.slot]) && accept())
    }
    if (known.length === 0) {
      const first = [...nodes].sort((a, b) => estimate.node(a, filled) - estimate.node(b, filled))[0]
      const rare = relationships
        .filter((one) => one.pattern.length === undefined && one.path.shortest === undefined)
        .sort((a, b) => estimate.relationship(a) - estimate.relationship(b))[0]
      if (first === undefined) return
      // A scan of relationships binds two nodes at once; looked up nodes are cheaper still.
      if (rare !== undefined && estimate.relationship(rare) * 1.5 < estimate.node(first, filled)) {
        startAtRelationship(rare)
        left.delete(rare)
      } else startAtNode(first)
    }
    while (left.size > 0) {
      const reachable = [...left].filter((one) => isFilled(one.from) || isFilled(one.to))
      const ready = reachable.filter(
        (one) => one.path.shortest === undefined || (isFilled(one.from) && isFilled(one.to)),
      )
      const next = ready.sort((a, b) => estimate.walk(a, isFilled) - estimate.walk(b, isFilled))[0]
      if (next === undefined) {
        // Only shortest paths are left: they need both ends.
        const [path] = reachable
        if (path === undefined) return
        startAtNode(isFilled(path.from) ? path.to : path.from)
        continue
      }
      walkOver(next)
      left.delete(next)
    }
  }

  const components: ReturnType<typeof componentOf>[] = []
  const seen = new Set<WantedNode>()
  for (const node of graph.nodes) {
    if (seen.has(node)) continue
    const component = componentOf(node)
    for (const one of component.nodes) seen.add(one)
    components.push(component)
  }
  const isAnchored = ({ nodes, relationships }: (typeof components)[number]): boolean =>
    nodes.some((one) => one.bound) || relationships.some((one) => one.bound)
  const cost = (component: (typeof components)[number]): number =>
    isAnchored(component) ? 0 : Math.min(...component.nodes.map((one) => estimate.node(one, filled)))
  components.sort((a, b) => cost(a) - cost(b))

  components.forEach((component, i) => {
    const independent =
      i > 0 &&
      !isAnchored(component) &&
      !component.nodes.some((one) => estimate.ways(one, filled).indexed !== undefined)
    if (!independent) {
      planComponent(component)
      return
    }
    const own = new Set([...component.nodes, ...component.relationships].map(({ slot }) => slot))
    const before = plan
    const outside = new Map([...filled].map((slot) => [slot, true]))
    for (const slot of outside.keys()) filled.delete(slot)
    const dependent = [...conditions].filter(
      (condition) =>
        !condition.used && [...condition.needs].every((slot) => own.has(slot)) && usesOuter(condition),
    )
    for (const condition of dependent) condition.used = true
    const earlier = [...done]
    done.clear()
    plan = argument(profile)
    planComponent(component)
    const other = plan
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
    plan = hashJoin(
      before,
      other,
      scan(keys?.detail ?? ''),
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
        inner: compileExpression(inner, within).run,
        outer: compileExpression(outer, within).run,
      }
    }
    return undefined
  }

  for (const path of graph.paths) if (pathNeeded(path)) completePath(path)
  const rest = checks()
  if (rest !== always) plan = mapping(profile, 'Filter', '', plan, rest)
  return { operator: plan, scope: graph.scope, slots: [...fresh], paths: graph.paths.map(({ slot }) => slot) }
}

const always = (): boolean => true

const shown = ({ name }: WantedNode): string => (name.startsWith(' ') ? '()' : name)

const shownWalk = ({ from, to, pattern, name }: WantedRelationship): string => {
  const left = pattern.direction === 'in' ? '<-' : '-'
  const right = pattern.direction === 'out' ? '->' : '-'
  return `(${shown(from)})${left}[${name.startsWith(' ') ? '' : name}]${right}(${shown(to)})`
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
