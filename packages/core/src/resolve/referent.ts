import type { EntityKind, KindFamily } from '../ontology/index.js'
import type { Entity, JoinStep } from '../types/index.js'
import type { NameForm } from './name-form.js'

/** An entity of one article, on its way to being joined with those of others. */
export interface LocalEntity {
  readonly articleId: string
  readonly entity: Entity
  /** The words by which the text names it, with how often. */
  readonly surfaces: ReadonlyMap<string, number>
  /** Its names as the text has them; none where it is only described. */
  readonly names: readonly string[]
  /** By such a name, why the article's reader held it for one with what was spoken of before. */
  readonly joined: ReadonlyMap<string, JoinStep>
  /** Sorts by article and place: whatever order the articles came in, this one stands where it stands. */
  readonly key: string
}

/** What certainly is one: the same gazetteer entry, the same full name, or a single mention chain of one article. */
export interface Referent {
  readonly key: string
  /** How it is known; `shared` is a name that many bear, `local` a description. */
  readonly basis: 'gazetteer' | 'class' | 'name' | 'shared' | 'local'
  readonly family: KindFamily
  readonly kind: EntityKind
  readonly country?: string
  readonly gazetteer?: string
  /** The words of its whole name, titles aside; shorter names are parts of it. */
  readonly whole: string
  /** Different names, code-unit sorted by key. */
  readonly forms: readonly NameForm[]
  readonly locals: readonly LocalEntity[]
}
