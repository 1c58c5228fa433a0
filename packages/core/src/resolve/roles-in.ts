import type { EntityRules } from '../languages/index.js'
import { familyOf } from '../ontology/index.js'
import type { Entity, Mention, Span } from '../types/index.js'
import { localEntities, type ReadArticle, wordsAt } from './local-entities.js'
import type { LocalEntity } from './referent.js'
import { remembering } from './remembering.js'

/** What somebody is to somebody else, of whom there is one such: "Iran's foreign minister", "his mother". */
export interface Role {
  readonly local: LocalEntity
  /** Whose: a country by its ISO code, anybody else by the id in the same article. */
  readonly of: { readonly country: string } | { readonly entity: string }
  /** As what: "foreign minister". */
  readonly as: string
  /** When the article was published: offices change hands; empty where nobody knows, or where it does not matter. */
  readonly year: string
  /** There may be several such ("his brother"). */
  readonly isOneOfMany: boolean
}

const AGE = /^\d/

const lastRoles = remembering<readonly Role[]>()

/** The roles of persons in one article by its descriptions ("his mother") and by the posts that it says somebody holds. */
export const rolesIn = (read: ReadArticle, rules: EntityRules): readonly Role[] =>
  lastRoles([read, rules], () => [...describedIn(read, rules), ...heldIn(read, rules)])

const yearOf = ({ article, extraction }: ReadArticle): string =>
  (article.publishedAt ?? extraction.article.publishedAt ?? '').slice(0, 4)

/** Words as they are compared: one spelling of each, neither articles nor ages. */
const plainWords = (text: string, { spellings, articles }: EntityRules): readonly string[] =>
  text
    .toLowerCase()
    .replace(/[’']s?(?=\s|$)/g, '')
    .split(/\s+/)
    .filter((word) => word !== '' && !articles.has(word) && !AGE.test(word))
    .map((word) => spellings.get(word) ?? word)

/** An office of which a state has one, in one of its names; undefined where the words are none. */
const stateRole = (
  words: readonly string[],
  { stateRoles, portfolios, sameNouns }: EntityRules,
): string | undefined => {
  const office = words.join(' ')
  if (stateRoles.has(office)) return sameNouns.get(office) ?? office
  return words.length > 1 && portfolios.has(words.at(-1) ?? '') ? office : undefined
}

/** Each description of a person that says whose he is. */
function describedIn(read: ReadArticle, rules: EntityRules): readonly Role[] {
  const { article } = read
  const ownerOf = ownersBySpan(read, rules)
  return localEntities(read).flatMap((local) => {
    const { entity } = local
    const descriptions = entity.mentions.filter(({ form }) => form === 'nominal')
    const isPassing = descriptions.some((mention) =>
      plainWords(wordsAt(article, mention), rules).some((word) => rules.passing.has(word)),
    )
    if (entity.kind !== 'person' || isPassing) return []
    return descriptions.flatMap((mention): readonly Role[] => {
      // that a name is meant by a description is the boldest that a reader says
      if (local.names.length > 0 && mention.joined === 'pointing-back') return []
      const text = wordsAt(article, mention)
      if (rules.indefiniteDeterminers.has(text.split(' ')[0]?.toLowerCase() ?? '')) return []
      const owner = ownerOf(mention, entity)
      const words = plainWords(owner?.rest ?? text, rules)
      if (words.some((word) => rules.former.has(word) || rules.ordinals.has(word))) return []
      const country = owner?.entity.kind === 'country' || owner === undefined ? entity.country : undefined
      const office = country === undefined ? undefined : stateRole(words, rules)
      if (office !== undefined && country !== undefined)
        return [{ local, of: { country }, as: office, year: yearOf(read), isOneOfMany: false }]
      return owner === undefined || owner.entity.kind === 'country'
        ? []
        : ownRole(local, owner.entity, words, read, rules)
    })
  })
}

/** "his mother", "the group's leader": what somebody is to a person or a body. */
function ownRole(
  local: LocalEntity,
  owner: Entity,
  words: readonly string[],
  read: ReadArticle,
  { soleRoles, nearRoles, bodyRoles, sameNouns }: EntityRules,
): readonly Role[] {
  const of = { entity: owner.id }
  const noun = words.at(-1) ?? ''
  const as = sameNouns.get(noun) ?? noun
  if (familyOf(owner.kind) === 'organisation')
    return words.length === 1 && bodyRoles.has(noun)
      ? [{ local, of, as, year: yearOf(read), isOneOfMany: false }]
      : []
  if (owner.kind !== 'person') return []
  if (soleRoles.has(noun)) return [{ local, of, as, year: '', isOneOfMany: false }]
  return words.length === 1 && nearRoles.has(noun) ? [{ local, of, as, year: '', isOneOfMany: true }] : []
}

/** Each office of a state that somebody with a name is said to hold. */
function heldIn(read: ReadArticle, rules: EntityRules): readonly Role[] {
  const byId = new Map(localEntities(read).map((local) => [local.entity.id, local]))
  return read.extraction.relations.flatMap(
    ({ type, source, target, title, ended, factuality }): readonly Role[] => {
      const [local, state] = [byId.get(source), byId.get(target)?.entity]
      const isHeld = type === 'holds-post' && ended !== true && factuality.polarity === 'positive'
      if (!isHeld || local === undefined || state?.kind !== 'country' || state.country === undefined)
        return []
      const words = plainWords(title ?? '', rules)
      const as = words.some((word) => rules.former.has(word) || rules.passing.has(word))
        ? undefined
        : stateRole(words, rules)
      return as === undefined
        ? []
        : [{ local, of: { country: state.country }, as, year: yearOf(read), isOneOfMany: false }]
    },
  )
}

/** No article is longer. */
const LONGEST = 8

interface Owner {
  readonly entity: Entity
  /** What the description says without whose it is: "mother" of "his mother". */
  readonly rest: string
}

/** For a description, who stands at its beginning or behind its "of": "**his** mother", "the **Iranian** president", "the mother of **Omar Sol**". */
function ownersBySpan(
  { article, extraction }: ReadArticle,
  { genitivePreposition, articles }: EntityRules,
): (mention: Mention, own: Entity) => Owner | undefined {
  const byPlace = new Map<string, { readonly entity: Entity; readonly mention: Mention }[]>()
  for (const entity of extraction.entities)
    for (const mention of entity.mentions) {
      const key = `${mention.field ?? ''} ${mention.start}`
      byPlace.set(key, [...(byPlace.get(key) ?? []), { entity, mention }])
    }
  const link = ` ${genitivePreposition} `
  /** The length of the article that a span begins with, and of the space behind it. */
  const articleAt = (span: Span): number => {
    const [first = ''] = /^\p{L}+ /u.exec(wordsAt(article, span)) ?? []
    return articles.has(first.trimEnd().toLowerCase()) ? first.length : 0
  }
  return (mention, own) => {
    const { field, start, end } = mention
    const words = wordsAt(article, mention)
    const at = (place: number) =>
      (byPlace.get(`${field ?? ''} ${place}`) ?? []).find(({ entity }) => entity.id !== own.id)
    const before = [start, start + articleAt(mention)]
      .map(at)
      .find((one) => one !== undefined && one.mention.end < end)
    if (before) {
      const { mention: inner } = before
      return {
        entity: before.entity,
        rest: words.slice(0, inner.start - start) + words.slice(inner.end - start),
      }
    }
    const of = words.indexOf(link)
    const rest = of < 0 ? words : words.slice(0, of)
    const behind = start + rest.length + link.length
    const isLinked = wordsAt(article, { ...mention, start: start + rest.length, end: behind }) === link
    const owner = isLinked
      ? (at(behind) ?? at(behind + articleAt({ ...mention, start: behind, end: behind + LONGEST })))
      : undefined
    return owner && { entity: owner.entity, rest }
  }
}
