import { compileExpression } from '../compile/compile-expression.js'
import type { Environment } from '../compile/environment.js'
import type { Expression } from '../parse/syntax.js'
import type { Walk } from '../run/expand.js'
import { expand } from '../run/expand.js'
import type { ManySteps } from '../run/expand-many.js'
import { expandMany } from '../run/expand-many.js'
import { followList, scanNodes, scanRelationships } from '../run/scan.js'
import { shortest } from '../run/shortest.js'
import type { NodeValue, RelationshipValue } from '../values/value.js'
import { isRelationship } from '../values/value.js'
import { conditionOf } from './conditions.js'
import type { WantedNode, WantedRelationship } from './pattern-graph.js'
import type { Search } from './search.js'

/** The ways in which a plan grows: from nothing to a node or relationship, and from a node over a relationship. */
export interface Walks {
  readonly startAtNode: (node: WantedNode) => void
  readonly startAtRelationship: (relationship: WantedRelationship) => void
  readonly walkOver: (relationship: WantedRelationship) => void
}

/** The ways of growing this search's plan. */
export const walksOf = (search: Search): Walks => {
  const { environment, graph, estimate, filled, done, isFilled, checks } = search
  const { compilation } = environment
  const { row, context, profile } = compilation
  const { source } = context
  const scan = (detail: string) => ({ row, step: context.step, profile, detail })

  const startAtNode = (node: WantedNode): void => {
    const { indexed, label, all } = estimate.ways(node, filled)
    filled.add(node.slot)
    if (indexed !== undefined) {
      const { key, value } = indexed
      const wanted = compileExpression(value, environment).run
      const find = (): readonly NodeValue[] => source.nodesWith(key, wanted()) ?? []
      search.plan = scanNodes(
        search.plan,
        scan(`${shown(node)} by ${key}`),
        'NodeIndexSeek',
        node.slot,
        find,
        checks(node),
      )
    } else if (label !== undefined) {
      search.plan = scanNodes(
        search.plan,
        scan(`${shown(node)}:${label}`),
        'NodeByLabelScan',
        node.slot,
        () => source.nodesLabelled(label),
        checks(node),
      )
    } else {
      search.plan = scanNodes(
        search.plan,
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
    const ids = types === undefined ? [] : [...types.keys()].filter((id) => types[id] === 1)
    const [only] = ids
    const ofTypes = (): readonly RelationshipValue[] =>
      types === undefined
        ? source.relationships()
        : ids.length === 1 && only !== undefined
          ? source.relationshipsOfType(only)
          : ids.flatMap((id) => source.relationshipsOfType(id))
    filled.add(own)
    const name = relationship.bound ? 'KnownRelationship' : 'RelationshipTypeScan'
    search.plan = scanRelationships(
      search.plan,
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
      search.plan = followList(
        search.plan,
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
      search.plan = expand(search.plan, walk, checks(...(target ? [] : [to])))
      return
    }
    const many = manySteps(relationship, turned)
    const { shortest: kind } = relationship.path
    search.plan =
      kind === undefined
        ? expandMany(search.plan, walk, many, checks(...(target ? [] : [to])))
        : shortest(search.plan, walk, many, kind === 'all', checks(...(target ? [] : [to])))
  }

  const manySteps = (relationship: WantedRelationship, backwards: boolean): ManySteps => {
    const { pattern } = relationship
    const each = compilation.slot()
    const name = ` each${each}`
    const inside: Environment = {
      ...environment,
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

  return { startAtNode, startAtRelationship, walkOver }
}

/** A node as a plan names it. */
export const shown = ({ name }: WantedNode): string => (name.startsWith(' ') ? '()' : name)

const shownWalk = ({ from, to, pattern, name }: WantedRelationship): string => {
  const left = pattern.direction === 'in' ? '<-' : '-'
  const right = pattern.direction === 'out' ? '->' : '-'
  return `(${shown(from)})${left}[${name.startsWith(' ') ? '' : name}]${right}(${shown(to)})`
}
