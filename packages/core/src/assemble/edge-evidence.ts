import type { Attribution, EdgeEvidence, FactEntity, FactMention, Factuality, Span } from '../types/index.js'

/** What any telling gives as evidence. */
export interface ToldPart {
  readonly articleId: string
  readonly quote: string
  readonly evidence: Span
  readonly trigger?: Span
  readonly factuality: Factuality
  readonly attribution: Attribution
  readonly rule: string
  readonly confidence: number
}

/** Looks entities up while evidence is written: their names, and where an article speaks of them. */
export interface Portraits {
  readonly nameOf: (entity: string) => string
  readonly mentionsIn: (entity: string, articleId: string) => readonly FactMention[]
}

export function portraits(entities: readonly FactEntity[]): Portraits {
  const byId = new Map(entities.map((entity) => [entity.id, entity]))
  const byArticle = new Map<string, ReadonlyMap<string, readonly FactMention[]>>()
  const mentionsOf = (id: string): ReadonlyMap<string, readonly FactMention[]> => {
    const known = byArticle.get(id)
    if (known) return known
    const groups = new Map<string, FactMention[]>()
    for (const mention of byId.get(id)?.mentions ?? []) {
      const group = groups.get(mention.articleId)
      if (group) group.push(mention)
      else groups.set(mention.articleId, [mention])
    }
    byArticle.set(id, groups)
    return groups
  }
  return {
    nameOf: (entity) => byId.get(entity)?.name ?? entity,
    mentionsIn: (entity, articleId) => mentionsOf(entity).get(articleId) ?? [],
  }
}

/** Voices with their sources' names in place of ids. */
export const namedVoices = (attribution: Attribution, { nameOf }: Portraits): Attribution =>
  attribution.map((voice) =>
    voice.source === undefined ? voice : { ...voice, source: nameOf(voice.source) },
  )

const plain = ({ start, end, field }: Span): Span => ({ start, end, ...(field && { field }) })

/** Where a telling's own sentence speaks of an entity: the mention nearest to the trigger. */
function wordsFor(entity: string | undefined, told: ToldPart, { mentionsIn }: Portraits): Span | undefined {
  if (entity === undefined) return undefined
  const { evidence, trigger = evidence, articleId } = told
  const near = mentionsIn(entity, articleId).filter(
    (mention) =>
      mention.field === evidence.field && mention.start >= evidence.start && mention.end <= evidence.end,
  )
  const distance = (mention: Span): number =>
    Math.max(mention.start - trigger.end, trigger.start - mention.end, 0)
  const [nearest] = [...near].sort((a, b) => distance(a) - distance(b) || a.start - b.start || a.end - b.end)
  return nearest && plain(nearest)
}

/** One telling as the evidence of an edge between two entities. */
export function edgeEvidence(
  told: ToldPart,
  source: string | undefined,
  target: string,
  known: Portraits,
): EdgeEvidence {
  const { polarity, modality } = told.factuality
  const agent = wordsFor(source, told, known)
  const end = wordsFor(target, told, known)
  return {
    articleId: told.articleId,
    ...plain(told.evidence),
    quote: told.quote,
    ...(told.trigger && { trigger: plain(told.trigger) }),
    ...(agent && { agent }),
    ...(end && { target: end }),
    attribution: namedVoices(told.attribution, known),
    ...(polarity === 'negative' && { polarity }),
    ...(modality !== 'actual' && { modality }),
    rule: told.rule,
    confidence: told.confidence,
  }
}
