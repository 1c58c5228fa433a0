import { kindNouns, type NounGroup } from './kind-nouns.js'

export type KindFamily = 'person' | 'organisation' | 'people' | 'place' | 'object' | 'none'

export type NodeShape = 'circle' | 'square' | 'diamond' | 'triangle' | 'hexagon' | 'ring'

interface Kind<Id extends string> {
  readonly id: Id
  readonly family: KindFamily
  readonly label: string
  readonly plural: string
  /** How it draws: colour as light-theme hex, and the shape that tells the family without colour. */
  readonly colour: string
  readonly shape: NodeShape
  /** PLOVER sector of an actor of this kind where nothing closer is known. */
  readonly sector?: string
  /** English head nouns whose phrases are of this kind. */
  readonly nouns: readonly NounGroup[]
}

const kind = <const Id extends string>(value: Kind<Id>): Kind<Id> => value

/** The menu of entity kinds. */
export const kinds = [
  kind({
    id: 'person',
    family: 'person',
    label: 'person',
    plural: 'people',
    colour: '#b4532a',
    shape: 'circle',
    nouns: kindNouns.person,
  }),
  kind({
    id: 'government',
    family: 'organisation',
    label: 'government',
    plural: 'governments',
    colour: '#1f5fa8',
    shape: 'square',
    sector: 'GOV',
    nouns: kindNouns.government,
  }),
  kind({
    id: 'military',
    family: 'organisation',
    label: 'military force',
    plural: 'military forces',
    colour: '#3d6b35',
    shape: 'square',
    sector: 'MIL',
    nouns: kindNouns.military,
  }),
  kind({
    id: 'police',
    family: 'organisation',
    label: 'police',
    plural: 'police forces',
    colour: '#2e7d84',
    shape: 'square',
    sector: 'COP',
    nouns: kindNouns.police,
  }),
  kind({
    id: 'intelligence',
    family: 'organisation',
    label: 'intelligence service',
    plural: 'intelligence services',
    colour: '#4b5a8a',
    shape: 'square',
    sector: 'SPY',
    nouns: kindNouns.intelligence,
  }),
  kind({
    id: 'armed-group',
    family: 'organisation',
    label: 'armed group',
    plural: 'armed groups',
    colour: '#a3262e',
    shape: 'square',
    sector: 'REB',
    nouns: kindNouns['armed-group'],
  }),
  kind({
    id: 'coalition',
    family: 'organisation',
    label: 'coalition',
    plural: 'coalitions',
    colour: '#6d4c9f',
    shape: 'square',
    nouns: kindNouns.coalition,
  }),
  kind({
    id: 'igo',
    family: 'organisation',
    label: 'international organisation',
    plural: 'international organisations',
    colour: '#2b7bba',
    shape: 'square',
    sector: 'IGO',
    nouns: kindNouns.igo,
  }),
  kind({
    id: 'party',
    family: 'organisation',
    label: 'party',
    plural: 'parties',
    colour: '#9a6a00',
    shape: 'square',
    sector: 'PTY',
    nouns: kindNouns.party,
  }),
  kind({
    id: 'company',
    family: 'organisation',
    label: 'company',
    plural: 'companies',
    colour: '#5f6f1f',
    shape: 'square',
    sector: 'BUS',
    nouns: kindNouns.company,
  }),
  kind({
    id: 'media',
    family: 'organisation',
    label: 'news outlet',
    plural: 'news outlets',
    colour: '#7a5c7e',
    shape: 'square',
    sector: 'JRN',
    nouns: kindNouns.media,
  }),
  kind({
    id: 'ngo',
    family: 'organisation',
    label: 'non-governmental organisation',
    plural: 'non-governmental organisations',
    colour: '#2f7f5f',
    shape: 'square',
    sector: 'NGO',
    nouns: kindNouns.ngo,
  }),
  kind({
    id: 'court',
    family: 'organisation',
    label: 'court',
    plural: 'courts',
    colour: '#6b5b3e',
    shape: 'square',
    sector: 'JUD',
    nouns: kindNouns.court,
  }),
  kind({
    id: 'organisation',
    family: 'organisation',
    label: 'organisation',
    plural: 'organisations',
    colour: '#4f6272',
    shape: 'square',
    nouns: kindNouns.organisation,
  }),
  kind({
    id: 'population',
    family: 'people',
    label: 'population',
    plural: 'populations',
    colour: '#b07a1e',
    shape: 'hexagon',
    sector: 'CVL',
    nouns: kindNouns.population,
  }),
  kind({
    id: 'country',
    family: 'place',
    label: 'country',
    plural: 'countries',
    colour: '#0f6e6e',
    shape: 'diamond',
    nouns: kindNouns.country,
  }),
  kind({
    id: 'region',
    family: 'place',
    label: 'region',
    plural: 'regions',
    colour: '#3b8a8a',
    shape: 'diamond',
    nouns: kindNouns.region,
  }),
  kind({
    id: 'city',
    family: 'place',
    label: 'city',
    plural: 'cities',
    colour: '#5a8f5a',
    shape: 'diamond',
    nouns: kindNouns.city,
  }),
  kind({
    id: 'facility',
    family: 'place',
    label: 'facility',
    plural: 'facilities',
    colour: '#8a6d3b',
    shape: 'diamond',
    nouns: kindNouns.facility,
  }),
  kind({
    id: 'place',
    family: 'place',
    label: 'place',
    plural: 'places',
    colour: '#6f8273',
    shape: 'diamond',
    nouns: kindNouns.place,
  }),
  kind({
    id: 'weapon',
    family: 'object',
    label: 'weapon',
    plural: 'weapons',
    colour: '#5c5c5c',
    shape: 'triangle',
    nouns: kindNouns.weapon,
  }),
  kind({
    id: 'vehicle',
    family: 'object',
    label: 'vehicle',
    plural: 'vehicles',
    colour: '#6e6259',
    shape: 'triangle',
    nouns: kindNouns.vehicle,
  }),
  kind({
    id: 'agreement',
    family: 'object',
    label: 'agreement',
    plural: 'agreements',
    colour: '#77706a',
    shape: 'triangle',
    nouns: kindNouns.agreement,
  }),
  kind({
    id: 'object',
    family: 'object',
    label: 'thing',
    plural: 'things',
    colour: '#808080',
    shape: 'triangle',
    nouns: kindNouns.object,
  }),
  kind({
    id: 'unidentified',
    family: 'none',
    label: 'unidentified',
    plural: 'unidentified',
    colour: '#9a9a9a',
    shape: 'ring',
    nouns: kindNouns.unidentified,
  }),
] as const

export type EntityKind = (typeof kinds)[number]['id']
