import { analyse } from './analyse/index.js'
import { assemble, type GraphShape, ontologyHash } from './assemble/index.js'
import { NewsgraphError, type Problem } from './errors.js'
import { english, type LanguagePack } from './languages/index.js'
import { type LanguageModel, loadModel } from './model/index.js'
import { checkArticles } from './read/index.js'
import { type Correction, resolve } from './resolve/index.js'
import {
  type Article,
  type ArticleInput,
  type Extraction,
  type Facts,
  type Gazetteer,
  hashOfParts,
  type NewsGraph,
} from './types/index.js'
import { worldGazetteer } from './world/index.js'

/** The version that a graph says it was made with; the same as in the package's manifest. */
export const programVersion = '0.1.0'

/** How far a run has come; `done` of `total` articles are read. */
export interface Progress {
  readonly done: number
  readonly total: number
  readonly articleId: string
}

/**
 * Extractions of articles read before, by a key over all that they depend on (the article, program, model, names, options).
 * A `Map` will do. What it gives is taken as it is.
 */
export interface RecordStore {
  get(key: string): Extraction | undefined | Promise<Extraction | undefined>
  set(key: string, extraction: Extraction): unknown
}

/** What every call that reads articles takes; each has a default. */
export interface BuildOptions {
  /** The trained English; the model that comes with the package, unless another is handed in. */
  readonly model?: LanguageModel
  /** Names of the world; ours, unless another is handed in. */
  readonly gazetteer?: Gazetteer
  /** Human decisions, replayed on every build. */
  readonly corrections?: readonly Correction[]
  /** Also collect what is said outside the ontology. */
  readonly open?: boolean
  /** Also say why each event and relation was found (`why`, `trees`). */
  readonly explain?: boolean
  /** Where to look for what was read before and leave what is read now, so that a call reads new articles only. */
  readonly records?: RecordStore
  readonly signal?: AbortSignal
  /** Called after each article; a promise is waited for, so that the caller's event loop gets its turn. */
  readonly onProgress?: (progress: Progress) => void | Promise<void>
}

/** What a call hands back beside its result: what was wrong with single articles. */
interface WithProblems {
  readonly problems: readonly Problem[]
}

interface Tools {
  readonly language: LanguagePack
  readonly model: LanguageModel
  readonly gazetteer: Gazetteer
  readonly open: boolean
  readonly explain: boolean
}

const toolsOf = async (options: BuildOptions): Promise<Tools> => ({
  language: english,
  model: options.model ?? (await loadModel()),
  gazetteer: options.gazetteer ?? worldGazetteer(),
  open: options.open ?? false,
  explain: options.explain ?? false,
})

const stopIfAborted = (signal: AbortSignal | undefined): void => {
  if (signal?.aborted) {
    throw new NewsgraphError('aborted', 'The run was stopped before it ended.', { cause: signal.reason })
  }
}

const unreadable = (article: Article, cause: unknown): Problem => ({
  code: 'unreadable',
  articleId: article.id,
  message: `Article "${article.id}" could not be read: ${cause instanceof Error ? cause.message : String(cause)}`,
  remedy: 'The other articles were read. Please report this article as a fault of the program.',
})

const emptyExtraction = (article: Article, problem: Problem): Extraction => ({
  article: { id: article.id, ...(article.publishedAt && { publishedAt: article.publishedAt }) },
  sentences: [],
  entities: [],
  events: [],
  relations: [],
  links: [],
  problems: [problem],
})

const lastKeys = new WeakMap<Article, { readonly made: string; readonly key: string }>()

/** The key of an article's record in a store: whatever the article is called, it reads the same. */
const keyMaker = ({ language, model, gazetteer, open, explain }: Tools): ((article: Article) => string) => {
  const made = hashOfParts([
    programVersion,
    ontologyHash(),
    language.id,
    model.id,
    gazetteer.version,
    String(open),
    String(explain),
  ])
  return (article) => {
    const last = lastKeys.get(article)
    if (last?.made === made) return last.key
    const { title = '', text, publishedAt = '' } = article
    const key = hashOfParts([made, title, text, publishedAt])
    lastKeys.set(article, { made, key })
    return key
  }
}

/** A record under other ids, as a run asks for it and as the run before did. */
interface Called {
  readonly run: Tools
  readonly now: Map<string, Extraction>
  readonly before: ReadonlyMap<string, Extraction>
}

const lastCalled = new WeakMap<Extraction, Called>()

/**
 * A record under an article's id: the same object as in the last run, so that nothing is worked through again. What
 * a run does not ask for is forgotten.
 */
function calledAfter(record: Extraction, { id }: Article, run: Tools): Extraction {
  if (record.article.id === id) return record
  const last = lastCalled.get(record)
  const called = last?.run === run ? last : { run, now: new Map(), before: last?.now ?? new Map() }
  lastCalled.set(record, called)
  const known = called.now.get(id) ?? called.before.get(id)
  const made = known ?? { ...record, article: { ...record.article, id } }
  called.now.set(id, made)
  return made
}

/** An article's record: the one in the store, whichever article it was made for, or a new one. */
async function recordOf(
  article: Article,
  tools: Tools,
  store: { readonly records: RecordStore; readonly key: string } | undefined,
): Promise<Extraction> {
  const known = await store?.records.get(store.key)
  if (known) return calledAfter(known, article, tools)
  try {
    const extraction = analyse(article, tools)
    if (extraction.problems.length === 0) await store?.records.set(store.key, extraction)
    return extraction
  } catch (cause) {
    return emptyExtraction(article, unreadable(article, cause))
  }
}

/**
 * Reads articles one at a time, in the order given, and yields what each one says, before anything is merged.
 * An article that cannot be read yields an empty record with its problem; an abort throws (`aborted`).
 */
export async function* extractArticles(
  articles: readonly Article[],
  options: BuildOptions = {},
): AsyncGenerator<Extraction, void, undefined> {
  const tools = await toolsOf(options)
  const { records } = options
  const keyOf = records && keyMaker(tools)
  let done = 0
  for (const article of articles) {
    stopIfAborted(options.signal)
    yield await recordOf(article, tools, records && keyOf && { records, key: keyOf(article) })
    done += 1
    await options.onProgress?.({ done, total: articles.length, articleId: article.id })
  }
}

/** Articles in, what they say together out: every fact with all its tellings. */
export async function buildFacts(
  articles: readonly ArticleInput[],
  options: BuildOptions = {},
): Promise<
  WithProblems & {
    readonly facts: Facts
    readonly articles: readonly Article[]
    /** Articles that tell one text, each with the id of the first of them. */
    readonly stories: ReadonlyMap<string, string>
  }
> {
  const checked = checkArticles(articles)
  const extractions: Extraction[] = []
  for await (const extraction of extractArticles(checked.articles, options)) extractions.push(extraction)
  const resolved = resolve(extractions, {
    articles: checked.articles,
    gazetteer: options.gazetteer ?? worldGazetteer(),
    ...(options.corrections && { corrections: options.corrections }),
  })
  const problems = [
    ...checked.problems,
    ...extractions.flatMap((extraction) => extraction.problems),
    ...resolved.problems,
  ]
  return { facts: resolved.facts, articles: checked.articles, stories: resolved.stories, problems }
}

/**
 * News articles in, a graph out in which every edge can be checked in the sentence it came from.
 * The same articles in any order give the same graph, to the byte.
 */
export async function buildGraph(
  articles: readonly ArticleInput[],
  options: BuildOptions & { readonly shape?: GraphShape; readonly texts?: boolean } = {},
): Promise<WithProblems & { readonly graph: NewsGraph }> {
  const { facts, articles: checked, stories, problems } = await buildFacts(articles, options)
  const tools = await toolsOf(options)
  const graph = assemble(facts, {
    articles: checked,
    stories,
    problems,
    made: {
      program: programVersion,
      model: tools.model.id,
      gazetteer: tools.gazetteer.version,
      ...(options.corrections?.length && { corrections: hashOfParts([JSON.stringify(options.corrections)]) }),
    },
    ...(options.shape && { shape: options.shape }),
    ...(options.texts !== undefined && { texts: options.texts }),
  })
  return { graph, problems }
}
