import { prepositionOf } from '../grammar/index.js'
import type { Scene } from '../scene.js'
import type { Draft } from './draft.js'

/** "bombed the camp **after an attack** on a station": where somebody is said to have done it, what came before is another deed. */
export const isEarlier = (scene: Scene, { tree, raw }: Draft): boolean =>
  scene.language.clauses.linkingWords.get(prepositionOf(tree, raw.carrier))?.link === 'before'
