import type { Problem } from '../errors.js'
import type { EntityKind } from '../ontology/index.js'
import { type EventMention, type Span, type Told, textHash } from '../types/index.js'
import { type Anchor, type Correction, correctionProblem } from './correction.js'
import { localEntities, type ReadArticle } from './local-entities.js'

/** What people have decided about entities, by the keys of local ones. */
export interface EntityDecisions {
  readonly together: readonly (readonly [string, string, string])[]
  readonly apart: readonly (readonly [string, string])[]
  /** Local entities that join others by decision only. */
  readonly alone: ReadonlySet<string>
  readonly names: ReadonlyMap<string, string>
  readonly kinds: ReadonlyMap<string, EntityKind>
}

export interface Corrected extends EntityDecisions {
  /** The articles without the tellings that people have rejected. */
  readonly read: readonly ReadArticle[]
  readonly problems: readonly Problem[]
}

type Verdict = 'reject' | 'confirm'

/**
 * Replays decisions in the order of their dates, later ones last. A decision whose article has changed, or at whose
 * place nothing is found any more, becomes a problem and is not applied.
 */
export function appliedCorrections(
  read: readonly ReadArticle[],
  corrections: readonly Correction[],
): Corrected {
  const problems: Problem[] = []
  const together: [string, string, string][] = []
  const apart: [string, string][] = []
  const alone = new Set<string>()
  const names = new Map<string, string>()
  const kinds = new Map<string, EntityKind>()
  const verdicts: {
    readonly at: readonly ReadArticle[]
    readonly telling: Anchor
    readonly verdict: Verdict
  }[] = []
  const finder = corrections.length > 0 ? anchorFinder(read) : undefined

  const entitiesAt = (
    correction: Correction,
    anchors: readonly Anchor[],
  ): readonly (readonly string[])[] | undefined => {
    const found = anchors.map((anchor) => finder?.entities(anchor) ?? [])
    const missing = found.findIndex((keys) => keys.length === 0)
    const anchor = anchors[missing]
    if (anchor === undefined) return found
    const [article] = finder?.articles(anchor) ?? []
    const why = article
      ? `no entity is found at ${anchor.start}–${anchor.end} of article "${article.article.id}".`
      : `no article has the text with the hash ${anchor.sha256.slice(0, 12)}….`
    problems.push(correctionProblem(correction, why, article?.article.id))
    return undefined
  }

  for (const correction of [...corrections].sort((a, b) =>
    a.date < b.date ? -1 : a.date > b.date ? 1 : 0,
  )) {
    if (correction.action === 'merge' || correction.action === 'split') {
      const found = entitiesAt(correction, correction.mentions)
      const [[one = ''] = [], ...others] = found ?? []
      for (const keys of others) {
        for (const key of keys) {
          if (correction.action === 'split' && key === one) {
            problems.push(correctionProblem(correction, 'the article speaks of one entity at both places.'))
            continue
          }
          if (correction.action === 'merge') together.push([one, key, correction.reason])
          else apart.push([one, key])
          if (correction.action === 'split') alone.add(key)
        }
      }
    } else if (correction.action === 'rename') {
      for (const key of entitiesAt(correction, [correction.mention])?.flat() ?? [])
        names.set(key, correction.name)
    } else if (correction.action === 'retype') {
      for (const key of entitiesAt(correction, [correction.mention])?.flat() ?? [])
        kinds.set(key, correction.kind)
    } else {
      const at = (finder?.articles(correction.telling) ?? []).filter((one) =>
        tellsAt(one, correction.telling),
      )
      if (at.length > 0) verdicts.push({ at, telling: correction.telling, verdict: correction.action })
      else problems.push(correctionProblem(correction, 'nothing is told at that place any more.'))
    }
  }
  const judged = read.map((one) =>
    verdicts
      .filter(({ at }) => at.includes(one))
      .reduce((article, { telling, verdict }) => judgedArticle(article, telling, verdict), one),
  )
  return { read: judged, together, apart, alone, names, kinds, problems }
}

/** Finds articles by the hash of their text, and entities by a mention's place; an article may be there twice. */
function anchorFinder(read: readonly ReadArticle[]) {
  const byHash = new Map<string, ReadArticle[]>()
  for (const one of read) {
    const hash = textHash(one.article.text)
    byHash.set(hash, [...(byHash.get(hash) ?? []), one])
  }
  const articles = ({ sha256 }: Anchor): readonly ReadArticle[] => byHash.get(sha256) ?? []
  return {
    articles,
    entities: (anchor: Anchor): readonly string[] =>
      articles(anchor).flatMap((one) =>
        localEntities(one)
          .filter(({ entity }) => entity.mentions.some((mention) => isAt(mention, anchor)))
          .map(({ key }) => key),
      ),
  }
}

const isAt = (span: Span | undefined, anchor: Anchor): boolean =>
  span !== undefined && span.start === anchor.start && span.end === anchor.end && span.field === anchor.field

const isTold = (telling: Told & { readonly trigger?: Span }, anchor: Anchor): boolean =>
  isAt(telling.trigger, anchor) || isAt(telling.evidence, anchor)

const tellsAt = ({ extraction }: ReadArticle, anchor: Anchor): boolean =>
  [...extraction.events.flatMap((event) => [event, ...(event.tellings ?? [])]), ...extraction.relations].some(
    (told) => isTold(told, anchor),
  )

/** The article without the tellings at a place, or with them held for certain. */
function judgedArticle(read: ReadArticle, anchor: Anchor, verdict: Verdict): ReadArticle {
  const judge = <T extends Told & { readonly trigger?: Span }>(told: T): readonly T[] => {
    if (!isTold(told, anchor)) return [told]
    return verdict === 'reject' ? [] : [{ ...told, confidence: 1 }]
  }
  const { extraction } = read
  const events = extraction.events.flatMap(({ tellings, ...head }): EventMention[] => {
    const others = (tellings ?? []).flatMap(judge)
    const [kept] = judge(head)
    if (kept) return [{ ...kept, ...(others.length > 0 && { tellings: others }) }]
    const [next, ...rest] = others
    return next ? [{ id: head.id, ...next, ...(rest.length > 0 && { tellings: rest }) }] : []
  })
  return { ...read, extraction: { ...extraction, events, relations: extraction.relations.flatMap(judge) } }
}
