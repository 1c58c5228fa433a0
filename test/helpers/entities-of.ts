import {
  type EntityTools,
  type FoundEntities,
  type FoundEntity,
  findEntities,
} from '#core/analyse/entities/index.ts'
import { english } from '#core/languages/index.ts'
import type { GazetteerEntry, Name } from '#core/types/index.ts'
import { gazetteer } from '#core/world/index.ts'
import { doc } from './doc.ts'

/** A small world: enough to see names recognised, and names that no list knows. */
const world: readonly GazetteerEntry[] = [
  {
    id: 'iraq',
    kind: 'country',
    name: 'Iraq',
    demonyms: ['Iraqi', 'Iraqis'],
    metonyms: ['Baghdad'],
    country: 'IQ',
  },
  {
    id: 'united-states',
    kind: 'country',
    name: 'United States',
    aliases: ['US', 'U.S.'],
    demonyms: ['American', 'Americans'],
    metonyms: ['Washington'],
    country: 'US',
  },
  {
    id: 'iran',
    kind: 'country',
    name: 'Iran',
    demonyms: ['Iranian', 'Iranians'],
    metonyms: ['Tehran'],
    country: 'IR',
  },
  { id: 'baghdad', kind: 'city', name: 'Baghdad', country: 'IQ', geo: { lat: 33.3, lon: 44.4 } },
  { id: 'washington', kind: 'city', name: 'Washington', country: 'US' },
  { id: 'islamic-state', kind: 'armed-group', name: 'Islamic State', aliases: ['IS', 'ISIS'], sector: 'REB' },
  {
    id: 'the-alliance',
    kind: 'coalition',
    name: 'Alliance against Islamic State',
    aliases: ['international coalition'],
    beside: ['islamic-state'],
  },
  {
    id: 'ain-al-asad',
    kind: 'facility',
    name: 'Ain al-Asad air base',
    aliases: ['Ain al-Asad'],
    country: 'IQ',
  },
]

/** Finds the entities of sentences in the notation of `doc`, in a small world of our own. */
export function entitiesOf(
  sentences: readonly string[],
  names: readonly (readonly [number, number, number, Name['label']])[] = [],
  options: Partial<EntityTools> = {},
): FoundEntities & { readonly text: string; of(words: string): FoundEntity | undefined } {
  const read = doc(sentences, { names })
  const found = findEntities(read, {
    language: english,
    gazetteer: gazetteer(world, { version: 'test' }),
    ...options,
  })
  return {
    ...found,
    text: read.text,
    of: (words) => {
      const mention = found.mentions.find(
        ({ start, end, field }) => !field && read.text.slice(start, end) === words,
      )
      return mention && found.entities[mention.entity]
    },
  }
}
