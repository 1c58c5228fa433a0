import { kinds } from '@newsgraph/core'
import { strings } from '../strings/en.js'
import type { EdgeRow } from './edge-rows.js'

interface FacetValue<Id extends string> {
  readonly id: Id
  readonly label: string
  /** The values that an edge has; it passes if one of them is chosen. */
  readonly valuesOf: (row: EdgeRow) => readonly string[]
  readonly wordOf: (value: string) => string
  /** A facet over the ends of edges rather than over the edges. */
  readonly ofNodes?: true
}

const facet = <const Id extends string>(value: FacetValue<Id>): FacetValue<Id> => value

const words = strings.facets
const kindLabels: ReadonlyMap<string, string> = new Map(kinds.map(({ id, plural }) => [id, plural]))
const countryNames = new Intl.DisplayNames(['en-GB'], { type: 'region', fallback: 'code' })
const asWord = (value: string): string => value.replaceAll('-', ' ')
const present = (...values: readonly (string | undefined)[]): readonly string[] => [
  ...new Set(values.filter((value) => value !== undefined)),
]

const confidenceBands = ['0.9', '0.7', '0.5', '0'] as const

const countryName = (code: string): string => {
  try {
    return countryNames.of(code) ?? code
  } catch {
    return code
  }
}

/** The menu of facets. */
export const facets = [
  facet({
    id: 'kind',
    label: words.kind,
    valuesOf: (row) => present(row.sourceNode.kind, row.targetNode.kind),
    wordOf: (value) => kindLabels.get(value) ?? asWord(value),
    ofNodes: true,
  }),
  facet({
    id: 'type',
    label: words.type,
    valuesOf: (row) => [row.edge.predicate],
    wordOf: asWord,
  }),
  facet({
    id: 'status',
    label: words.status,
    valuesOf: (row) => [row.edge.status],
    wordOf: (value) => strings.status[value as keyof typeof strings.status] ?? value,
  }),
  facet({
    id: 'modality',
    label: words.modality,
    valuesOf: ({ edge }) => present(edge.modality, edge.polarity === 'negative' ? 'negative' : undefined),
    wordOf: (value) => strings.modalities[value as keyof typeof strings.modalities] ?? value,
  }),
  facet({
    id: 'outcome',
    label: words.outcome,
    valuesOf: (row) => present(row.edge.outcome, row.edge.ended === true ? 'ended' : undefined),
    wordOf: asWord,
  }),
  facet({
    id: 'country',
    label: words.country,
    valuesOf: (row) => present(row.sourceNode.country, row.targetNode.country),
    wordOf: countryName,
    ofNodes: true,
  }),
  facet({
    id: 'plover',
    label: words.plover,
    valuesOf: (row) => [row.edge.plover?.event ?? 'relation'],
    wordOf: (value) => value.toLowerCase(),
  }),
  facet({
    id: 'stance',
    label: words.stance,
    valuesOf: (row) => {
      const said = present(...row.edge.attribution.map(({ stance }) => stance))
      return said.length === 0 ? ['article'] : said
    },
    wordOf: (value) => strings.stances[value as keyof typeof strings.stances] ?? value,
  }),
  facet({
    id: 'source',
    label: words.source,
    valuesOf: (row) => (row.outlets.length === 0 ? [''] : row.outlets),
    wordOf: (value) => (value === '' ? strings.unnamedOutlet : value),
  }),
  facet({
    id: 'sources',
    label: words.sources,
    valuesOf: (row) => [row.edge.sources >= 3 ? '3' : String(row.edge.sources)],
    wordOf: (value) => (value === '3' ? strings.threeOrMore : value),
  }),
  facet({
    id: 'confidence',
    label: words.confidence,
    valuesOf: (row) => [confidenceBands.find((least) => row.edge.confidence >= Number(least)) ?? '0'],
    wordOf: (value) => strings.confidenceBands[value as keyof typeof strings.confidenceBands] ?? value,
  }),
] as const

export type FacetId = (typeof facets)[number]['id']
