import type { LanguagePack } from '../languages/index.js'
import type { LanguageModel } from '../model/index.js'
import type { Article, Extraction, Gazetteer } from '../types/index.js'
import { findDates } from './dates/index.js'
import { findEntities } from './entities/index.js'
import { findQuotations, tellStory } from './events/index.js'
import { treesOf } from './grammar/index.js'
import { findQuantities } from './quantities/index.js'
import { buildRecord } from './record/index.js'
import { findRelations } from './relations/index.js'
import type { Scene } from './scene.js'
import { readText } from './text/index.js'

/** What reading an article takes: a language's rules, its trained model, and the names of the world. */
export interface ReadingTools {
  readonly language: LanguagePack
  readonly model: LanguageModel
  readonly gazetteer: Gazetteer
}

/**
 * Reads one article: who and what it speaks of, what it says happened or holds, when, and who says so. Knows
 * nothing of any other article. The same article gives the same record.
 */
export const analyse = (article: Article, tools: ReadingTools): Extraction => {
  const { language } = tools
  const doc = readText(article.text, tools)
  const { publishedAt } = article
  const scene: Scene = {
    doc,
    trees: treesOf(doc, language.clauses),
    entities: findEntities(doc, tools),
    dates: findDates(doc, { language, ...(publishedAt !== undefined && { publishedAt }) }),
    quantities: findQuantities(doc, { language }),
    language,
  }
  const quotations = findQuotations(scene)
  return buildRecord(article, scene, tellStory(scene, quotations), findRelations(scene, quotations))
}
