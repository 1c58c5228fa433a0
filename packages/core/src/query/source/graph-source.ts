import type { NodeValue, RelationshipValue, Value } from '../values/value.js'

/** How a property of a node or relationship is read; made once per key, called once per row. */
export type Reader = (attributes: Readonly<Record<string, unknown>>, key: string) => Value

/**
 * The port between the engine and what holds a graph: names that it may be asked by, counts to plan with, and neighbours.
 * `graphologySource` is one such source; a store that looks neighbours up one frontier after the other is another. The
 * engine calls nothing else, changes nothing, and calls `nodes` and `relationships` only where no name, label, type or known
 * neighbour narrows a question. What a source promises:
 *
 * - One object, made by `sourceNode` or `sourceRelationship`, stands for one node or relationship as long as the source
 *   lives: the engine compares them by identity, and their `index`es count from 0 without gaps.
 * - Lists keep their order from call to call; `countOfType` and `nodeCount` may be estimates, for they only guide plans.
 * - Answers come at once: a store with slow reads fills a frontier ahead and answers from what it has.
 */
export interface GraphSource {
  readonly nodeCount: number
  readonly relationshipCount: number
  readonly labels: readonly string[]
  /** Relationship types by their numbers. */
  readonly types: readonly string[]
  /** Other names by which relationships can be asked for, such as PLOVER categories. */
  readonly typeFamilies: readonly string[]
  /** Names that mean something in this kind of graph even where no node or relationship carries them. */
  readonly vocabulary: { readonly labels: readonly string[]; readonly types: readonly string[] }
  readonly nodes: () => readonly NodeValue[]
  readonly nodesLabelled: (label: string) => readonly NodeValue[]
  /** The nodes whose property has this value; `undefined` where that property has no index. */
  readonly nodesWith: (key: string, value: Value) => readonly NodeValue[] | undefined
  readonly isIndexed: (key: string) => boolean
  readonly relationships: () => readonly RelationshipValue[]
  readonly relationshipsOfType: (typeId: number) => readonly RelationshipValue[]
  readonly countOfType: (typeId: number) => number
  /** Numbers of the types that a name stands for. */
  readonly typeIds: (name: string) => readonly number[]
  readonly outgoing: (node: NodeValue) => readonly RelationshipValue[]
  readonly incoming: (node: NodeValue) => readonly RelationshipValue[]
  readonly nodeReader: (key: string) => Reader
  readonly relationshipReader: (key: string) => Reader
  readonly nodeKeys: (node: NodeValue) => readonly string[]
  readonly relationshipKeys: (relationship: RelationshipValue) => readonly string[]
}
