import type { Binding, Environment, Scope } from '../compile/environment.js'
import { complain } from '../compile/environment.js'
import type { StaticType } from '../functions/query-function.js'
import type {
  Expression,
  LabelExpression,
  Name,
  NodePattern,
  PathPattern,
  RelationshipPattern,
} from '../parse/syntax.js'
import type { Place } from '../query-error.js'

/** A node to be found: all that the patterns say of it, wherever it stands in them. */
export interface WantedNode {
  readonly name: string
  readonly slot: number
  readonly labels: LabelExpression[]
  bound: boolean
}

/** A relationship to be found between two wanted nodes. */
export interface WantedRelationship {
  readonly name: string
  readonly slot: number
  readonly pattern: RelationshipPattern
  readonly from: WantedNode
  readonly to: WantedNode
  readonly path: WantedPath
  readonly bound: boolean
}

/** A path: its elements in order, and the slot that it fills where it has a name. */
export interface WantedPath {
  readonly slot: number
  readonly nodes: WantedNode[]
  readonly relationships: WantedRelationship[]
  readonly shortest: 'one' | 'all' | undefined
}

/** The patterns of one MATCH as one graph, and the conditions that their braces hold. */
export interface PatternGraph {
  readonly nodes: readonly WantedNode[]
  readonly relationships: readonly WantedRelationship[]
  readonly paths: readonly WantedPath[]
  readonly conditions: readonly Expression[]
  readonly scope: Scope
}

const fits = (type: StaticType, wanted: StaticType): boolean =>
  type === wanted || type === 'any' || type === 'null'

/**
 * Gathers the patterns of a MATCH. Each name stands for one node or relationship; what is bound already stays, what is new
 * gets a slot. With `free` false a new name is an error, for patterns as conditions bind nothing.
 */
export const patternGraph = (
  environment: Environment,
  patterns: readonly PathPattern[],
  free: boolean,
): PatternGraph => {
  const { compilation } = environment
  const scope = new Map(environment.scope)
  const nodes = new Map<string, WantedNode>()
  const relationships = new Map<string, WantedRelationship>()
  const paths: WantedPath[] = []
  const conditions: Expression[] = []

  const nameless = (): string => ` ${compilation.slot()}`

  const bind = (name: string, type: StaticType, more: Partial<Binding> = {}): Binding => {
    const binding: Binding = { slot: compilation.slot(), type, ...more }
    scope.set(name, binding)
    return binding
  }

  const conflict = (name: Name, is: string, wanted: string): Error =>
    complain(
      environment,
      'VariableTypeConflict',
      `\`${name.name}\` is a ${is} already and cannot be a ${wanted}.`,
      name,
    )

  const missing = (name: Name): Error =>
    environment.missing?.(name.name, name) ??
    complain(
      environment,
      'UndefinedVariable',
      `There is no variable \`${name.name}\`, and a condition cannot make one.`,
      name,
    )

  /** `{a: 1}` as a row of conditions. */
  const conditionsOf = (name: string, pattern: NodePattern | RelationshipPattern): void => {
    const variable = (place: Place): Expression => ({
      type: 'variable',
      name,
      start: place.start,
      end: place.end,
    })
    if (pattern.properties?.type === 'map') {
      for (const [key, value] of pattern.properties.entries) {
        const { start, end } = value
        const property: Expression = { type: 'property', of: variable(value), key, start, end }
        conditions.push({ type: 'compare', items: [property, value], ops: ['='], start, end })
      }
    }
    if (pattern.where !== undefined) conditions.push(pattern.where)
  }

  const wantNode = (pattern: NodePattern): WantedNode => {
    const name = pattern.name?.name ?? nameless()
    const known = scope.get(name)
    if (known !== undefined && pattern.name !== undefined && !fits(known.type, 'node'))
      throw conflict(pattern.name, known.type, 'node')
    if (known === undefined && pattern.name !== undefined && !free) throw missing(pattern.name)
    let wanted = nodes.get(name)
    if (wanted === undefined) {
      const { slot } = known ?? bind(name, 'node')
      if (known === undefined) compilation.touched.add(slot)
      wanted = { name, slot, labels: [], bound: known !== undefined }
      nodes.set(name, wanted)
    }
    if (pattern.labels !== undefined) wanted.labels.push(pattern.labels)
    conditionsOf(name, pattern)
    return wanted
  }

  const wantRelationship = (
    pattern: RelationshipPattern,
    from: WantedNode,
    to: WantedNode,
    path: WantedPath,
  ): WantedRelationship => {
    const many = pattern.length !== undefined
    const name = pattern.name?.name ?? nameless()
    const known = scope.get(name)
    if (pattern.name !== undefined) {
      if (relationships.has(name)) {
        throw complain(
          environment,
          'RelationshipUniquenessViolation',
          `A MATCH uses each relationship once: \`${name}\` stands in it twice.`,
          pattern.name,
        )
      }
      const wanted = many ? 'list' : 'relationship'
      if (known !== undefined && !fits(known.type, wanted))
        throw conflict(pattern.name, known.type, many ? 'list of relationships' : 'relationship')
      if (known === undefined && !free) throw missing(pattern.name)
    }
    const { slot } =
      known ?? bind(name, many ? 'list' : 'relationship', many ? { items: 'relationship' } : {})
    if (known === undefined) compilation.touched.add(slot)
    const found: WantedRelationship = { name, slot, pattern, from, to, path, bound: known !== undefined }
    relationships.set(name, found)
    // Conditions on each of many relationships are checked while walking, not on the list.
    if (!many) conditionsOf(name, pattern)
    return found
  }

  for (const pattern of patterns) {
    const path: WantedPath = {
      slot: compilation.slot(),
      nodes: [],
      relationships: [],
      shortest: pattern.shortest,
    }
    pattern.nodes.forEach((node, i) => {
      const wanted = wantNode(node)
      path.nodes.push(wanted)
      const before = pattern.relationships[i - 1]
      const from = path.nodes[i - 1]
      if (before !== undefined && from !== undefined)
        path.relationships.push(wantRelationship(before, from, wanted, path))
    })
    if (pattern.name !== undefined) {
      const { name } = pattern.name
      if (scope.has(name))
        throw complain(
          environment,
          'VariableAlreadyBound',
          `\`${name}\` is used already and cannot name this path.`,
          pattern.name,
        )
      scope.set(name, { slot: path.slot, type: 'path' })
    }
    if (pattern.shortest !== undefined && pattern.relationships.length !== 1) {
      throw complain(
        environment,
        'UnexpectedSyntax',
        'A shortest path runs along one relationship pattern, such as (a)-[*]-(b).',
        pattern,
      )
    }
    paths.push(path)
  }
  return { nodes: [...nodes.values()], relationships: [...relationships.values()], paths, conditions, scope }
}
