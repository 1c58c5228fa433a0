import type { EntityRules } from '../languages/index.js'
import type { EntityKind } from '../ontology/index.js'
import { familyOf } from '../ontology/index.js'
import type { Entity, Gazetteer } from '../types/index.js'
import { bestName } from './best-name.js'
import { distinct, sortedBy, voted } from './by-key.js'
import {
  type ClassOfPeople,
  classOfPeople,
  countryOfName,
  forcesOf,
  governedBy,
  wholeOf,
} from './class-of-people.js'
import { compareNames } from './compare-names.js'
import { localEntities, type ReadArticle } from './local-entities.js'
import { type NameForm, nameForm } from './name-form.js'
import type { LocalEntity, Referent } from './referent.js'
import { regrouping } from './regrouping.js'
import { remembering } from './remembering.js'

/** What referents are told apart by. */
export interface NamingContext {
  readonly gazetteer: Gazetteer
  readonly rules: EntityRules
  readonly articles: ReadonlyMap<string, ReadArticle>
  /** Keys of local entities that a person has set apart. */
  readonly alone: ReadonlySet<string>
}

type Seed = Pick<Referent, 'key' | 'basis'> & { readonly local: LocalEntity; readonly people?: ClassOfPeople }

/**
 * Joins what is certainly one: by gazetteer entry, by demonym and class, by equal full name (with equal kind family
 * and country); in copies of one text also what is described by the same words in the same place. A person of
 * whom an article gives one name only, and whatever is only described, stays its own.
 */
export function referents(read: readonly ReadArticle[], context: NamingContext): readonly Referent[] {
  const { gazetteer, rules, alone } = context
  const seeds = read.map((one) =>
    lastSeeds(alone.size > 0 ? [] : [one, gazetteer, rules], () =>
      localEntities(one).map((local): Seed => {
        const seed = seedOf(local, context)
        return { ...seed, key: `${seed.basis} ${seed.key}` }
      }),
    ),
  )
  return lastReferents(seeds, [gazetteer, rules], (group) => referentOf(group, context)).flatMap(
    ({ made }) => made,
  )
}

const lastSeeds = remembering<readonly Seed[]>()
const lastReferents = regrouping<readonly Seed[], Seed, readonly Referent[]>((seeds) =>
  seeds.map((seed) => [seed.key, seed] as const),
)

function seedOf(local: LocalEntity, context: NamingContext): Seed {
  const { entity, names } = local
  if (context.alone.has(local.key)) return { basis: 'local', key: local.key, local }
  const group = groupOf(local, context)
  if (group !== undefined) return { ...seedOf(group, context), local }
  const state = governedBy(entity, context.gazetteer)
  if (state !== undefined) return { basis: 'gazetteer', key: state.id, local }
  if (entity.gazetteer !== undefined) return { basis: 'gazetteer', key: entity.gazetteer, local }
  const family = familyOf(entity.kind)
  const form = bestName(local.surfaces, family, context.rules)
  if (form !== undefined && names.length > 0 && isOneThing(form, entity, context)) {
    const country = entity.country ?? countryOf(form, entity, context)
    if (isShared(form, entity, country)) return { basis: 'shared', key: samePlaceKey(local, context), local }
    return { basis: 'name', key: JSON.stringify([form.key, family, country ?? '']), local }
  }
  const people = form ? undefined : peopleOf(local, context)
  if (people) return { basis: 'class', key: `${people.of.id} ${people.part ?? people.kind}`, local, people }
  return { basis: 'local', key: samePlaceKey(local, context), local }
}

/** Kinds of which every country has its own under one name ("Ministry of Defence"). */
const IN_EVERY_COUNTRY: ReadonlySet<EntityKind> = new Set([
  'government',
  'military',
  'police',
  'intelligence',
  'court',
])

/** Weapons and vehicles are called by their make; only a ship's mark ("MV") says that a name is that of one of them. */
const isOneThing = (form: NameForm, { kind }: Entity, { rules }: NamingContext): boolean =>
  (kind !== 'weapon' && kind !== 'vehicle') || rules.nameClasses.get(form.words[0] ?? '') === 'vehicle'

/** Is the name one that many bear? A family name alone is, and an institution whose country is not known. */
const isShared = (form: NameForm, { kind }: Entity, country: string | undefined): boolean =>
  kind === 'person' ? form.words.length < 2 : country === undefined && IN_EVERY_COUNTRY.has(kind)

/** "Indian Navy" says by its own words whose it is. */
const countryOf = (form: NameForm, { kind }: Entity, { gazetteer }: NamingContext): string | undefined =>
  IN_EVERY_COUNTRY.has(kind) ? countryOfName(form.surface, gazetteer) : undefined

/** The story, the sentence and the place in it: equal for the same words in copies of one text. */
function samePlaceKey(local: LocalEntity, { articles }: NamingContext): string {
  const read = articles.get(local.articleId)
  const [first] = local.entity.mentions
  if (read === undefined || first === undefined) return local.key
  if (first.field === 'title')
    return JSON.stringify([read.story, read.article.title ?? '', first.start, first.end])
  const [start, end] = read.extraction.sentences.find(
    ([from, to]) => from <= first.start && first.start < to,
  ) ?? [0, 0]
  const words = read.article.text.slice(start, end)
  return JSON.stringify([read.story, words, first.start - start, first.end - start])
}

/**
 * A group of seeds as one referent. What a person is called that has nothing in common with the usual name is the slip of one
 * article's reader, and no name to be known by elsewhere.
 */
function referentOf(group: readonly Seed[], context: NamingContext): readonly Referent[] {
  const { gazetteer, rules } = context
  const [first] = group
  if (first === undefined) return []
  const locals = sortedBy(
    group.map(({ local }) => local),
    ({ key }) => key,
  )
  const key = first.key.slice(first.basis.length + 1)
  const entry =
    first.basis === 'gazetteer' ? gazetteer.get(key) : first.people && forcesOf(first.people, gazetteer)
  const kind =
    entry?.kind ?? voted(locals.map(({ entity }) => [entity.kind, entity.mentions.length])) ?? 'object'
  const country =
    first.people?.of.country ??
    entry?.country ??
    voted(locals.flatMap(({ entity }) => (entity.country ? [[entity.country, 1] as const] : [])))
  const family = familyOf(kind)
  const names = distinct([...locals.flatMap((local) => local.names), ...(entry ? [entry.name] : [])])
  const whole = entry ? nameForm(entry.name, family, rules) : bestName(surfacesOf(locals), family, rules)
  const forms = names
    .map((name) => nameForm(name, family, rules))
    .filter((form) => family !== 'person' || whole === undefined || compareNames(form, whole, family))
  return [
    {
      key: first.key,
      whole: whole?.words.join(' ') ?? '',
      basis: first.basis,
      family,
      kind,
      ...(country !== undefined && { country }),
      ...(first.basis === 'gazetteer' ? { gazetteer: key } : entry && { gazetteer: entry.id }),
      forms: [...new Map(forms.map((form) => [form.key, form])).values()],
      locals,
    },
  ]
}

/** The group that these fighters are, in the same article. */
function groupOf({ articleId, entity }: LocalEntity, { articles }: NamingContext): LocalEntity | undefined {
  const read = entity.standsFor === undefined ? undefined : articles.get(articleId)
  return read && localEntities(read).find((other) => other.entity.id === entity.standsFor)
}

const peopleOf = ({ entity }: LocalEntity, context: NamingContext): ClassOfPeople | undefined =>
  wholeOf(entity, context.gazetteer) ?? classOfPeople(entity.name, entity.kind, context)

/** The description under which a class of people is known in one article: "US soldiers". */
export const classNameOf = (local: LocalEntity, context: NamingContext): string =>
  peopleOf(local, context)?.name ?? local.entity.name

/** All words by which articles name it, with how often. */
export function surfacesOf(locals: readonly LocalEntity[]): ReadonlyMap<string, number> {
  const [only, ...others] = locals
  if (only && others.length === 0) return only.surfaces
  const surfaces = new Map<string, number>()
  for (const local of locals)
    for (const [words, count] of local.surfaces) surfaces.set(words, (surfaces.get(words) ?? 0) + count)
  return surfaces
}
