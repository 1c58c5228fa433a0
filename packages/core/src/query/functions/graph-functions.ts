import type { MapValue, NodeValue, PathValue, RelationshipValue, Value } from '../values/value.js'
import { isNode, isRelationship, mapOf } from '../values/value.js'
import type { QueryFunction, RunContext } from './query-function.js'

const keysOf = (value: Value, { source }: Pick<RunContext, 'source'>): readonly string[] =>
  isNode(value)
    ? source.nodeKeys(value)
    : isRelationship(value)
      ? source.relationshipKeys(value)
      : Object.keys(value as MapValue)

/** All properties of a node or relationship as a map. */
export const propertiesOf = (value: Value, context: Pick<RunContext, 'source'>): Value => {
  if (isNode(value)) {
    return mapOf(
      keysOf(value, context).map(
        (key) => [key, context.source.nodeReader(key)(value.attributes, key)] as const,
      ),
    )
  }
  if (!isRelationship(value)) return value
  return mapOf(
    keysOf(value, context).map(
      (key) => [key, context.source.relationshipReader(key)(value.attributes, key)] as const,
    ),
  )
}

/** Functions of nodes, relationships and paths. */
export const graphFunctions: readonly QueryFunction[] = [
  {
    name: 'id',
    args: [1, 1],
    accepts: [['node', 'relationship']],
    returns: 'integer',
    run: ([x]) => (x as NodeValue).index,
  },
  {
    name: 'elementId',
    args: [1, 1],
    accepts: [['node', 'relationship']],
    returns: 'string',
    run: ([x]) => (x as NodeValue).key,
  },
  {
    name: 'labels',
    args: [1, 1],
    accepts: [['node']],
    returns: 'list',
    run: ([x]) => (x as NodeValue).labels,
  },
  {
    name: 'type',
    args: [1, 1],
    accepts: [['relationship']],
    returns: 'string',
    run: ([x]) => (x as RelationshipValue).type,
  },
  {
    name: 'startNode',
    args: [1, 1],
    accepts: [['relationship']],
    returns: 'node',
    run: ([x]) => (x as RelationshipValue).source,
  },
  {
    name: 'endNode',
    args: [1, 1],
    accepts: [['relationship']],
    returns: 'node',
    run: ([x]) => (x as RelationshipValue).target,
  },
  { name: 'nodes', args: [1, 1], accepts: [['path']], returns: 'list', run: ([x]) => (x as PathValue).nodes },
  {
    name: 'relationships',
    args: [1, 1],
    accepts: [['path']],
    returns: 'list',
    run: ([x]) => (x as PathValue).relationships,
  },
  {
    name: 'rels',
    args: [1, 1],
    accepts: [['path']],
    returns: 'list',
    run: ([x]) => (x as PathValue).relationships,
  },
  {
    name: 'length',
    args: [1, 1],
    accepts: [['path']],
    returns: 'integer',
    run: ([x]) => (x as PathValue).relationships.length,
  },
  {
    name: 'keys',
    args: [1, 1],
    accepts: [['node', 'relationship', 'map']],
    returns: 'list',
    run: ([x], context) => keysOf(x, context),
  },
  {
    name: 'properties',
    args: [1, 1],
    accepts: [['node', 'relationship', 'map']],
    returns: 'map',
    run: ([x], context) => propertiesOf(x, context),
  },
  {
    name: 'degree',
    args: [1, 1],
    accepts: [['node']],
    returns: 'integer',
    run: ([x], { source }) => source.outgoing(x as NodeValue).length + source.incoming(x as NodeValue).length,
  },
]
