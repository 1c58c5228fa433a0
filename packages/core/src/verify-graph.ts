import type { Problem } from './errors.js'
import { type Article, type EdgeEvidence, type NewsGraph, textHash } from './types/index.js'

/** Why one edge does not hold; without an edge, what is wrong with an article that edges stand on. */
export interface Failure {
  readonly edge?: string
  readonly articleId?: string
  readonly reason: string
}

export interface VerifyOptions {
  /** Reads the articles again, with what the graph was made with. */
  readonly build: (
    articles: readonly Article[],
  ) => Promise<{ readonly graph: NewsGraph; readonly problems?: readonly Problem[] }>
}

/** Edges of these rules come from outside; their quotes are checked, but they are not derived again. */
const MADE_ELSEWHERE = /^language-model\b/

/**
 * Checks a graph against its articles: each text has the hash that the graph was made from, each quote stands where
 * the graph says, and every edge that rules made follows again from the articles, with the same ends and attributes.
 * An empty list says that all of it holds.
 */
export async function verifyGraph(
  graph: NewsGraph,
  articles: readonly Article[],
  { build }: VerifyOptions,
): Promise<readonly Failure[]> {
  const byId = new Map(articles.map((article) => [article.id, article]))
  const changed = changedArticles(graph, byId)
  const failures = [
    ...changed.map(({ articleId, reason }) => ({ articleId, reason })),
    ...quoteFailures(graph, byId),
  ]
  const used = Object.keys(graph.getAttribute('articles')).flatMap((id) => byId.get(id) ?? [])
  const again = await build(used)
  return [...failures, ...edgeFailures(graph, again.graph)]
}

interface Changed {
  readonly articleId: string
  readonly reason: string
}

function changedArticles(graph: NewsGraph, byId: ReadonlyMap<string, Article>): readonly Changed[] {
  return Object.entries(graph.getAttribute('articles')).flatMap(([articleId, record]): Changed[] => {
    const article = byId.get(articleId)
    if (article === undefined)
      return [{ articleId, reason: `Article "${articleId}" is not among the articles given.` }]
    if (textHash(article.text) === record.sha256 && (article.title ?? '') === (record.title ?? '')) return []
    return [
      {
        articleId,
        reason: `Article "${articleId}" is not the text that the graph was made from: it has changed.`,
      },
    ]
  })
}

function quoteFailures(graph: NewsGraph, byId: ReadonlyMap<string, Article>): readonly Failure[] {
  return graph
    .mapEdges((edge, { evidence }) => evidence.flatMap((told) => quoteFailure(edge, told, byId)))
    .flat()
}

function quoteFailure(
  edge: string,
  told: EdgeEvidence,
  byId: ReadonlyMap<string, Article>,
): readonly Failure[] {
  const { articleId, start, end, quote, field } = told
  const article = byId.get(articleId)
  if (article === undefined) return [{ edge, articleId, reason: `Its article "${articleId}" is missing.` }]
  const words = (field === 'title' ? (article.title ?? '') : article.text).slice(start, end)
  if (words === quote) return []
  const place = `${field === 'title' ? 'headline' : 'text'} ${start}–${end}`
  return [
    { edge, articleId, reason: `At ${place} of "${articleId}" there stands “${words}”, not “${quote}”.` },
  ]
}

/** Edges that the articles do not give, or give otherwise. */
function edgeFailures(graph: NewsGraph, again: NewsGraph): readonly Failure[] {
  const failures: Failure[] = []
  graph.forEachEdge((edge, attributes, source, target) => {
    if (MADE_ELSEWHERE.test(attributes.rule)) return
    const articleId = attributes.evidence[0]?.articleId
    const where = articleId === undefined ? {} : { articleId }
    if (!again.hasEdge(edge)) {
      const words = `“${graph.getNodeAttribute(source, 'label')}” ${attributes.label} “${graph.getNodeAttribute(target, 'label')}”`
      failures.push({ edge, ...where, reason: `The articles do not give this edge: ${words}.` })
      return
    }
    const [from, to] = again.extremities(edge)
    if (from !== source || to !== target) {
      failures.push({ edge, ...where, reason: `The articles give it from "${from}" to "${to}".` })
      return
    }
    const derived = again.getEdgeAttributes(edge)
    const different = differences(attributes, derived)
    if (different.length > 0) {
      failures.push({ edge, ...where, reason: `The articles give it another ${different.join(', ')}.` })
    }
  })
  return failures
}

/** Names of the attributes that two have not in common, whatever order they are written in. */
function differences(a: object, b: object): readonly string[] {
  const [left, right] = [new Map(Object.entries(a)), new Map(Object.entries(b))]
  return [...new Set([...left.keys(), ...right.keys()])]
    .sort()
    .filter((key) => plain(left.get(key)) !== plain(right.get(key)))
}

const plain = (value: unknown): string =>
  JSON.stringify(value, (_, part: unknown) =>
    part !== null && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([x], [y]) => (x < y ? -1 : 1)))
      : part,
  ) ?? ''
