import type { LanguagePack } from '../languages/index.js'
import type { LanguageModel } from '../model/index.js'
import type { Article, Extraction, Gazetteer, ReadDoc, Span } from '../types/index.js'
import { findDates, readDates, toldDay } from './dates/index.js'
import { type FoundEntities, findEntities } from './entities/index.js'
import { tellStory } from './events/index.js'
import { familyOf } from './frames/index.js'
import { treesOf } from './grammar/index.js'
import { findOpen, pairsTold } from './open/index.js'
import { findQuantities } from './quantities/index.js'
import { buildRecord } from './record/index.js'
import { findRelations, withoutStates } from './relations/index.js'
import type { Scene } from './scene.js'
import { readText } from './text/index.js'

/** What reading an article takes: a language's rules, its trained model, and the names of the world. */
export interface ReadingTools {
  readonly language: LanguagePack
  readonly model: LanguageModel
  readonly gazetteer: Gazetteer
  /** Also collect what is said outside the ontology. */
  readonly open?: boolean
  /** Also say why each event and relation was found. */
  readonly explain?: boolean
}

const sceneOf = (
  doc: ReadDoc,
  entities: FoundEntities,
  language: LanguagePack,
  {
    publishedAt,
    apart,
    field,
  }: {
    readonly publishedAt: string | undefined
    readonly apart?: Span | undefined
    readonly field?: 'title'
  },
): Scene => {
  const told = readDates(doc, language)
  return {
    doc,
    trees: treesOf(doc, language.clauses, field),
    entities,
    dates: findDates(doc, {
      language,
      told,
      apart,
      isHeadline: field === 'title',
      publishedAt,
    }),
    quantities: findQuantities(doc, { language, told }),
    language,
  }
}

/**
 * Reads one article: who and what it speaks of, what it says happened or holds, when, and who says so. Knows
 * nothing of any other article. The same article gives the same record. Where nobody says when it was published, its own
 * dateline or a line at its top may.
 */
export const analyse = (article: Article, tools: ReadingTools): Extraction => {
  const { language } = tools
  const doc = readText(article.text, tools)
  const printed = toldDay(doc, tools)
  const publishedAt = article.publishedAt ?? printed?.day
  const title = article.title?.trim() ? readText(article.title, tools, { beside: doc }) : undefined
  const entities = findEntities(doc, {
    language,
    gazetteer: tools.gazetteer,
    title,
    publishedAt,
  })
  const text = sceneOf(doc, entities, language, { publishedAt, apart: printed?.line })
  const headline = title && sceneOf(title, entities, language, { publishedAt, field: 'title' })
  const story = tellStory(text, headline)
  const relations = [
    ...findRelations(text, story.isContent),
    ...(headline
      ? findRelations(headline, (sentence, token) => story.isContent(sentence, token, 'title'))
      : []),
  ].filter(({ rule, tree, source, target, trigger }) => {
    const isOfPlace = familyOf(entities.entities[source]?.kind ?? 'object') === 'place'
    const isPlaced = story.isPlaced(tree.sentence, source, target, tree.field)
    // "shot a guard in the port" says it of the shot; "bombed a market in the port" says where the market lies
    if (rule === 'preposition') return isOfPlace || !isPlaced
    // "met them in the capital" tells where by itself
    if (rule === 'circumstance')
      return isOfPlace || (!isPlaced && !story.tells(tree.sentence, trigger, target, tree.field))
    return true
  })
  const events = withoutStates(story, relations)
  const record = buildRecord({ id: article.id, publishedAt }, text, events, relations, {
    explain: tools.explain ?? false,
  })
  if (tools.open !== true) return record
  const told = pairsTold(story, relations)
  return {
    ...record,
    open: [...(headline ? findOpen(headline, told) : []), ...findOpen(text, told)],
  }
}
