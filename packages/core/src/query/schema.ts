import type { AbstractGraph } from 'graphology-types'
import { functionNames } from './function-names.js'
import { procedures } from './procedures/index.js'
import type { GraphSource } from './source/graph-source.js'
import { graphologySource, isGraphSource } from './source/graphology-source.js'

export interface SchemaName {
  readonly name: string
  /** How many nodes or edges carry it. */
  readonly count: number
}

/** What a graph can be asked by: for completion, and for people who meet it for the first time. */
export interface Schema {
  readonly nodes: number
  readonly edges: number
  readonly labels: readonly SchemaName[]
  readonly types: readonly SchemaName[]
  /** PLOVER categories: further names by which edges can be asked for. */
  readonly categories: readonly SchemaName[]
  readonly nodeProperties: readonly string[]
  readonly edgeProperties: readonly string[]
  /** Which kinds of nodes which edges join, the most frequent first. */
  readonly joins: readonly {
    readonly from: string
    readonly type: string
    readonly to: string
    readonly count: number
  }[]
  readonly functions: readonly string[]
  readonly procedures: readonly {
    readonly name: string
    readonly purpose: string
    readonly args: readonly string[]
    readonly columns: readonly string[]
  }[]
}

const byCount = (names: readonly SchemaName[]): readonly SchemaName[] =>
  names.filter(({ count }) => count > 0).sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1))

/** Lists what a graph holds and what can be asked of it. */
export const schema = (graph: AbstractGraph | GraphSource): Schema => {
  const source = isGraphSource(graph) ? graph : graphologySource(graph)
  const countOf = (name: string): number =>
    source.typeIds(name).reduce((sum, id) => sum + source.countOfType(id), 0)
  const joins = new Map<string, { from: string; type: string; to: string; count: number }>()
  const edgeProperties = new Set<string>()
  for (const one of source.relationships()) {
    const [from = '', to = ''] = [one.source.labels[0], one.target.labels[0]]
    const key = `${from}\0${one.type}\0${to}`
    const known = joins.get(key)
    if (known === undefined) joins.set(key, { from, type: one.type, to, count: 1 })
    else known.count += 1
    for (const name of source.relationshipKeys(one)) edgeProperties.add(name)
  }
  const nodeProperties = new Set(source.nodes().flatMap((one) => [...source.nodeKeys(one)]))
  return {
    nodes: source.nodeCount,
    edges: source.relationshipCount,
    labels: byCount(source.labels.map((name) => ({ name, count: source.nodesLabelled(name).length }))),
    types: byCount([...new Set(source.types)].map((name) => ({ name, count: countOf(name) }))),
    categories: byCount(source.typeFamilies.map((name) => ({ name, count: countOf(name) }))),
    nodeProperties: [...nodeProperties].sort(),
    edgeProperties: [...edgeProperties].sort(),
    joins: [...joins.values()].sort(
      (a, b) => b.count - a.count || (`${a.from}${a.type}${a.to}` < `${b.from}${b.type}${b.to}` ? -1 : 1),
    ),
    functions: functionNames,
    procedures: procedures.map(({ name, purpose, args, columns }) => ({
      name,
      purpose,
      args: args.map((one) => one.name),
      columns: columns.map((one) => one.name),
    })),
  }
}
