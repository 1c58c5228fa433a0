import { type EventType, eventTypes } from '../../ontology/index.js'
import { outerOf } from '../grammar/index.js'
import type { Scene } from '../scene.js'
import { type Draft, entitiesIn, isViolent } from './draft.js'

/** What any violence may be called. */
const generalType: EventType | undefined = (eventTypes as readonly EventType[]).find((type) => type.general)

/** A weapon that was shot down: the attack it was to make did not succeed. */
export const markInterceptions = (scene: Scene, drafts: readonly Draft[]): void => {
  for (const draft of drafts) {
    if (
      !draft.type.intercepts ||
      draft.factuality.polarity === 'negative' ||
      draft.factuality.modality !== 'actual'
    )
      continue
    // "one of the drones": the others may have come through
    const isPart = draft.raw.fillers.some(
      ({ role, token }) =>
        role === 'target' &&
        outerOf(draft.tree, token, scene.language.clauses.transparentNouns, { conjuncts: false }) !== token,
    )
    if (isPart) continue
    const weapons = entitiesIn(draft, 'target')
    for (const attack of drafts) {
      const isAimed = attack.type.plover === 'MOBILIZE'
      if (attack === draft || !(isViolent(attack.type) || isAimed)) continue
      const shared = entitiesIn(attack, 'instrument').filter((each) => weapons.includes(each))
      if (shared.length === 0) continue
      const size = (entity: number | undefined): string =>
        scene.entities.entities[entity ?? -1]?.number ?? 'singular'
      if (size(shared[0]) !== size(weapons.find((weapon) => shared.includes(weapon)))) continue
      attack.outcome = 'intercepted'
      if (isAimed && generalType !== undefined) attack.type = generalType
      if (attack.tree === draft.tree) attack.date ??= draft.date
      if (attack.factuality.modality === 'actual')
        attack.factuality = { ...attack.factuality, modality: 'attempted' }
    }
  }
}
