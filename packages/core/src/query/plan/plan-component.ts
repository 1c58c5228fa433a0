import { mapping } from '../run/operator.js'
import { isNode } from '../values/value.js'
import type { PatternGraph, WantedNode, WantedRelationship } from './pattern-graph.js'
import type { Search } from './search.js'
import type { Walks } from './walks.js'
import { shown } from './walks.js'

/** Nodes and relationships of a pattern that hang together. */
export interface Component {
  readonly nodes: readonly WantedNode[]
  readonly relationships: readonly WantedRelationship[]
}

/** The parts of a pattern that hang together, each once. */
export const componentsOf = (graph: PatternGraph): readonly Component[] => {
  const components: Component[] = []
  const seen = new Set<WantedNode>()
  for (const node of graph.nodes) {
    if (seen.has(node)) continue
    const component = componentOf(graph, node)
    for (const one of component.nodes) seen.add(one)
    components.push(component)
  }
  return components
}

/** The nodes and relationships that hang together with a node. */
const componentOf = (graph: PatternGraph, start: WantedNode): Component => {
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

/** Plans one component: from what is known, or from where there is least to look at, on and on along the cheapest walk. */
export const planComponent = (search: Search, walks: Walks, { nodes, relationships }: Component): void => {
  const { estimate, filled, isFilled, checks } = search
  const { row, profile } = search.environment.compilation
  const { startAtNode, startAtRelationship, walkOver } = walks
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
    search.plan = mapping(
      profile,
      'Filter',
      shown(node),
      search.plan,
      () => isNode(row[node.slot]) && accept(),
    )
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
