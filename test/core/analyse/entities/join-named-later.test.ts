import { expect, test } from 'vitest'
import { findEntities } from '#core/analyse/entities/index.ts'
import { english } from '#core/languages/index.ts'
import { gazetteer } from '#core/world/index.ts'
import { doc } from '../../../helpers/doc.ts'

const tools = { language: english, gazetteer: gazetteer([]) }

const namesOf = (sentences: readonly string[], names: Parameters<typeof doc>[1]): readonly string[] =>
  findEntities(doc(sentences, names), tools)
    .entities.filter((entity) => entity.kind === 'facility')
    .map((entity) => entity.name)

const lead = 'Drones/NNS/nsubj>2 hit/VBD/root a/DT/det>4 base/NN/obl>2 ././punct>2'

test('a base told in the lead is the one base that the next sentence names', () => {
  const named = 'They/PRP/nsubj>2 struck=strike/VBD/root Tarvik/NNP/compound>4 base/NN/obj>2 ././punct>2'
  expect(namesOf([lead, named], { names: [[1, 2, 3, 'place']] })).toHaveLength(1)
})

test('with two names to choose from it stays apart', () => {
  const named =
    'They/PRP/nsubj>2 struck=strike/VBD/root Tarvik/NNP/compound>4 base/NN/obj>2 and/CC/cc>7 Molde/NNP/compound>7 base/NN/conj>4 ././punct>2'
  expect(
    namesOf([lead, named], {
      names: [
        [1, 2, 3, 'place'],
        [1, 5, 6, 'place'],
      ],
    }).length,
  ).toBeGreaterThan(2)
})
