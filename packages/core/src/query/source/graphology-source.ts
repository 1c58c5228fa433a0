import type { AbstractGraph } from 'graphology-types'
import { keyOf } from '../values/compare.js'
import type { NodeValue, RelationshipValue, Value } from '../values/value.js'
import { node, relationship } from '../values/value.js'
import type { GraphSource, Reader } from './graph-source.js'
import type { Naming } from './naming.js'
import { newsgraphNaming } from './naming.js'

type Attributes = Readonly<Record<string, unknown>>

const plain: Reader = (attributes, key) => (attributes[key] ?? undefined) as Value

/** For names that every object inherits, such as `constructor`. */
const guarded: Reader = (attributes, key) =>
  Object.hasOwn(attributes, key) ? plain(attributes, key) : undefined

const grouped = <T>(into: Map<string, T[]>, key: string, value: T): void => {
  const group = into.get(key)
  if (group === undefined) into.set(key, [value])
  else group.push(value)
}

const none: readonly never[] = []

/** Relationships by one of their ends: one sorted row for the whole graph, cut for a node when it is first asked for. */
const adjacency = (
  nodeCount: number,
  relationships: readonly RelationshipValue[],
  endOf: (one: RelationshipValue) => number,
): ((index: number) => readonly RelationshipValue[]) => {
  const starts = new Uint32Array(nodeCount + 1)
  for (const one of relationships) {
    const at = endOf(one) + 1
    starts[at] = (starts[at] ?? 0) + 1
  }
  for (let i = 1; i <= nodeCount; i += 1) starts[i] = (starts[i] ?? 0) + (starts[i - 1] ?? 0)
  const next = starts.slice()
  const sorted = new Array<RelationshipValue>(relationships.length)
  for (const one of relationships) {
    const end = endOf(one)
    const at = next[end] ?? 0
    sorted[at] = one
    next[end] = at + 1
  }
  const cut: (readonly RelationshipValue[] | undefined)[] = new Array(nodeCount)
  return (index) => {
    const known = cut[index]
    if (known !== undefined) return known
    const found = starts[index] === starts[index + 1] ? none : sorted.slice(starts[index], starts[index + 1])
    cut[index] = found
    return found
  }
}

/**
 * A snapshot of a graphology graph, indexed for questions: by label, by type and by name. Later changes to the graph do not
 * show in it; attributes are shared, not copied, and never written. Undirected edges run from their smaller end.
 */
export const graphologySource = (graph: AbstractGraph, naming: Naming = newsgraphNaming): GraphSource => {
  const nodes: NodeValue[] = []
  const byKey = new Map<string, NodeValue>()
  const byLabel = new Map<string, NodeValue[]>()
  graph.forEachNode((key: string, attributes: Attributes) => {
    const one = node(nodes.length, key, naming.labels(attributes), attributes)
    nodes.push(one)
    byKey.set(key, one)
    for (const label of one.labels) grouped(byLabel, label, one)
  })

  const types: string[] = []
  const families = new Map<string, number[]>()
  const idsByName = new Map<string, number[]>()
  const typeIdBySignature = new Map<string, number>()
  const counts: number[] = []
  const typeIdOf = (name: string, others: readonly string[]): number => {
    const signature = others.length === 0 ? name : `${name}\0${others.join('\0')}`
    const known = typeIdBySignature.get(signature)
    if (known !== undefined) return known
    const id = types.length
    typeIdBySignature.set(signature, id)
    types.push(name)
    counts.push(0)
    grouped(idsByName, name, id)
    for (const family of others) {
      grouped(families, family, id)
      if (family !== name) grouped(idsByName, family, id)
    }
    return id
  }

  const relationships: RelationshipValue[] = []
  graph.forEachEdge((key: string, attributes: Attributes, source: string, target: string) => {
    const [from, to] = [byKey.get(source), byKey.get(target)]
    if (from === undefined || to === undefined) return
    const name = naming.type(attributes)
    const id = typeIdOf(name, naming.families(attributes))
    const one = relationship(relationships.length, key, name, id, from, to, attributes)
    relationships.push(one)
    counts[id] = (counts[id] ?? 0) + 1
  })

  const readerFrom = (own: Readonly<Record<string, Reader>>, key: string): Reader =>
    Object.hasOwn(own, key) ? (own[key] ?? plain) : key in Object.prototype ? guarded : plain
  const indexes = new Map<string, Map<unknown, NodeValue[]>>()
  const indexOf = (key: string): Map<unknown, NodeValue[]> => {
    let index = indexes.get(key)
    if (index === undefined) {
      index = new Map()
      const read = readerFrom(naming.nodeReaders, key)
      for (const one of nodes) {
        const value = read(one.attributes, key)
        if (value === undefined) continue
        const group = index.get(keyOf(value))
        if (group === undefined) index.set(keyOf(value), [one])
        else group.push(one)
      }
      indexes.set(key, index)
    }
    return index
  }
  let byType: RelationshipValue[][] | undefined

  const outgoing = adjacency(nodes.length, relationships, ({ source }) => source.index)
  const incoming = adjacency(nodes.length, relationships, ({ target }) => target.index)

  return {
    nodeCount: nodes.length,
    relationshipCount: relationships.length,
    labels: [...byLabel.keys()].sort(),
    types,
    vocabulary: naming.vocabulary,
    typeFamilies: [...families.keys()].sort(),
    nodes: () => nodes,
    nodesLabelled: (label) => byLabel.get(label) ?? none,
    isIndexed: (key) => naming.indexed.includes(key),
    nodesWith: (key, value) =>
      naming.indexed.includes(key) ? (indexOf(key).get(keyOf(value)) ?? none) : undefined,
    relationships: () => relationships,
    relationshipsOfType: (id) => {
      if (byType === undefined) {
        byType = types.map(() => [])
        for (const one of relationships) byType[one.typeId]?.push(one)
      }
      return byType[id] ?? none
    },
    countOfType: (id) => counts[id] ?? 0,
    typeIds: (name) => idsByName.get(name) ?? none,
    outgoing: ({ index }) => outgoing(index),
    incoming: ({ index }) => incoming(index),
    nodeReader: (key) => readerFrom(naming.nodeReaders, key),
    relationshipReader: (key) => readerFrom(naming.relationshipReaders, key),
    nodeKeys: (one) => naming.nodeKeys(one.attributes),
    relationshipKeys: (one) => naming.relationshipKeys(one.attributes),
  }
}

/** Whether something is a source already, and not a graph that needs one. */
export const isGraphSource = (graph: AbstractGraph | GraphSource): graph is GraphSource =>
  'nodesLabelled' in graph
