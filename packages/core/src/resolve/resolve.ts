import type { Problem } from '../errors.js'
import { english, type LanguagePack } from '../languages/index.js'
import type { Article, Extraction, Facts, Gazetteer } from '../types/index.js'
import { appliedCorrections } from './apply-corrections.js'
import { castsOf } from './cast.js'
import type { Correction } from './correction.js'
import {
  clusterEntities,
  type DecidedEntities,
  nameEntities,
  withReasons,
  withSameParts,
} from './decide-entities.js'
import { decideFacts, groupEvents } from './decide-facts.js'
import { lastSeen, type ReadArticle, readArticles } from './local-entities.js'
import type { NamingContext } from './referents.js'
import { lastOfAny } from './remembering.js'
import { sameDescriptions } from './same-descriptions.js'
import { sameParts } from './same-parts.js'
import { sameStory } from './same-story.js'
import { sameText } from './same-text.js'

export interface ResolveOptions {
  /** The articles behind the extractions: quotes and names are read off their texts. */
  readonly articles: readonly Article[]
  readonly gazetteer: Gazetteer
  /** Human decisions, replayed after everything else is known. */
  readonly corrections?: readonly Correction[]
  /** Words by which names are taken apart; English unless said. */
  readonly language?: LanguagePack
}

/** The facts, and what could not be done. */
export interface Resolution {
  readonly facts: Facts
  /** Articles that tell one text, each with the id of the first of them; one that stands alone has its own. */
  readonly stories: ReadonlyMap<string, string>
  readonly problems: readonly Problem[]
}

const lastNames = lastOfAny<ReadArticle, DecidedEntities>()

/**
 * Decides across articles who is who and what is the same event. The result depends on the set of extractions only:
 * in any order, in any increments, the same facts to the byte. Extractions handed in again as the same objects are not
 * worked through again, but for what a new one changes. `bad-options` where an article's text is missing.
 */
export function resolve(extractions: readonly Extraction[], options: ResolveOptions): Resolution {
  const articles = lastSeen(extractions, options.articles)
  const copies = sameText(articles)
  const read = readArticles(extractions, articles, copies)
  const corrected = appliedCorrections(read, options.corrections ?? [])
  const context: NamingContext = {
    gazetteer: options.gazetteer,
    rules: (options.language ?? english).entities,
    articles: new Map(corrected.read.map((one) => [one.article.id, one])),
    alone: corrected.alone,
  }
  const { clusters, joins } = clusterEntities(corrected.read, corrected, context)
  const last = lastNames(corrected.read)
  const named = nameEntities(clusters, corrected, context, last.made)
  last.made = named
  const casts = castsOf(corrected.read, named)
  const stories = sameStory(casts)
  const groups = groupEvents(corrected.read, named, { ...options, casts, stories })
  const described = sameDescriptions(casts, stories, { known: named.known, rules: context.rules })
  const same = withSameParts(clusters, named, sameParts(groups, named, described))
  const decided = same.joins.length === 0 ? named : nameEntities(same.clusters, corrected, context, named)
  const facts = {
    entities: withReasons(decided, [...joins, ...same.joins], context),
    ...decideFacts(corrected.read, named, decided, groups),
  }
  return { facts, stories: copies, problems: corrected.problems }
}
