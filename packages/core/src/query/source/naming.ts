import { kindNames, typeNames } from '../../ontology/index.js'
import { readDate, readDateTime, readLocalDateTime } from '../temporal/read-temporal.js'
import type { Value } from '../values/value.js'
import type { Reader } from './graph-source.js'

type Attributes = Readonly<Record<string, unknown>>

/** How a graph's attributes are called in queries. */
export interface Naming {
  readonly labels: (attributes: Attributes) => readonly string[]
  readonly type: (attributes: Attributes) => string
  /** Further names by which relationships of this type can be asked for. */
  readonly families: (attributes: Attributes) => readonly string[]
  /** Properties that are read otherwise than as the attribute of their name. */
  readonly nodeReaders: Readonly<Record<string, Reader>>
  readonly relationshipReaders: Readonly<Record<string, Reader>>
  /** What `keys()` and `properties()` list. */
  readonly nodeKeys: (attributes: Attributes) => readonly string[]
  readonly relationshipKeys: (attributes: Attributes) => readonly string[]
  /** Node properties by which nodes are found without looking at each. */
  readonly indexed: readonly string[]
  /** Names that can occur, for telling a slip of the pen from a name that happens to be absent. */
  readonly vocabulary: { readonly labels: readonly string[]; readonly types: readonly string[] }
}

/** `armed-group` → `ArmedGroup`. */
export const labelOf = (id: string): string =>
  id.replace(/(?:^|[-_\s])(\w)/g, (_, letter: string) => letter.toUpperCase())

/** `retaliates-against` → `RETALIATES_AGAINST`. */
export const typeNameOf = (id: string): string => id.replaceAll('-', '_').toUpperCase()

const labelsByKind = new Map<string, readonly string[]>()
for (const { id, family } of kindNames) {
  const labels = [labelOf(id)]
  if (family !== 'none' && family !== id) labels.push(labelOf(family))
  labelsByKind.set(id, labels)
}

const ploverOf = new Map<string, string | undefined>(typeNames.map(({ id, plover }) => [id, plover]))

const labels = (attributes: Attributes): readonly string[] => {
  const kind = attributes['kind']
  if (typeof kind !== 'string') return []
  let found = labelsByKind.get(kind)
  if (found === undefined) {
    found = [labelOf(kind)]
    labelsByKind.set(kind, found)
  }
  return found
}

const namesOfTypes = new Map<string, string>()

const type = (attributes: Attributes): string => {
  const predicate = attributes['predicate']
  if (typeof predicate !== 'string') return 'RELATED'
  let name = namesOfTypes.get(predicate)
  if (name === undefined) {
    name = typeNameOf(predicate)
    namesOfTypes.set(predicate, name)
  }
  return name
}

const families = (attributes: Attributes): readonly string[] => {
  const code = attributes['plover'] as { readonly event?: unknown } | undefined
  const event = code?.event ?? ploverOf.get(String(attributes['predicate']))
  return typeof event === 'string' ? [event] : []
}

const asTime = (text: unknown): Value => {
  if (typeof text !== 'string') return undefined
  if (/^\d{4}-\d\d-\d\d$/.test(text)) return readDate(text)
  if (/^\d{4}-\d\d-\d\dT/.test(text))
    return /(?:Z|[+-]\d\d:?\d\d)$/.test(text) ? readDateTime(text) : readLocalDateTime(text)
  return undefined
}

const edgeOfWhen =
  (side: 'from' | 'to'): Reader =>
  (attributes) =>
    asTime((attributes['when'] as Attributes | undefined)?.[side])

const named = (attributes: Attributes, more: readonly string[], less: string): string[] => [
  ...more,
  ...Object.keys(attributes).filter(
    (key) => key !== less && attributes[key] !== undefined && attributes[key] !== null,
  ),
]

/**
 * The names of a newsgraph: kinds and their families are labels, what an edge says is its type, its PLOVER category another
 * name for it. `name` is a node's label; `from` and `to` are an edge's days, null where the year is unknown.
 */
export const newsgraphNaming: Naming = {
  labels,
  type,
  families,
  nodeReaders: { name: (attributes) => attributes['label'] as Value },
  relationshipReaders: { from: edgeOfWhen('from'), to: edgeOfWhen('to') },
  nodeKeys: (attributes) => named(attributes, ['name'], 'label'),
  relationshipKeys: (attributes) =>
    named(attributes, attributes['when'] === undefined ? [] : ['from', 'to'], 'when'),
  indexed: ['name'],
  vocabulary: {
    labels: [...new Set([...labelsByKind.values()].flat())].sort(),
    types: [
      ...new Set([
        ...typeNames.map(({ id }) => typeNameOf(id)),
        ...typeNames.flatMap(({ plover }) => (plover === undefined ? [] : [plover])),
      ]),
    ].sort(),
  },
}
