import {
  type Article,
  buildFacts,
  type FactEntity,
  joinSteps,
  type NewsGraph,
  NewsgraphError,
  normaliseName,
  parseGraph,
} from '@newsgraph/core'
import { readEverything } from '../read-everything.js'
import { looksLikeGraph, readGraphText } from '../read-graph.js'
import {
  addReadingOptions,
  correctionsIn,
  defaultsOf,
  type ReadingOptions,
  toolsOf,
} from '../reading-options.js'
import { reportTo } from '../report.js'
import type { Terminal } from '../terminal.js'
import type { Verb } from '../verb.js'

interface ExplainFlags extends ReadingOptions {
  readonly corrections?: string
}

type Known = Pick<FactEntity, 'id' | 'name' | 'kind' | 'aliases' | 'country' | 'gazetteer' | 'merges'> & {
  readonly articles: readonly string[]
  /** What else it is called, in which article, and why that is held for it; unknown of a graph, which keeps names only. */
  readonly descriptions?: readonly string[]
}

const inGraph = (graph: NewsGraph): readonly Known[] =>
  graph
    .mapNodes((id, { label, kind, ...rest }): readonly Known[] =>
      kind === 'event' ? [] : [{ ...rest, id, kind, name: label }],
    )
    .flat()

const inFacts = ({ mentions, ...entity }: FactEntity, articles: readonly Article[]): Known => {
  const texts = new Map(articles.map((article) => [article.id, article]))
  const described = mentions.flatMap(({ articleId, start, end, field, form, joined }) => {
    if (form === 'name' || joined === undefined) return []
    const { text = '', title = '' } = texts.get(articleId) ?? {}
    const words = (field === 'title' ? title : text).slice(start, end).replace(/\s+/g, ' ')
    return [`“${words}” in ${articleId}, for: ${joinSteps[joined]}`]
  })
  const times = new Map<string, number>()
  for (const line of described) times.set(line, (times.get(line) ?? 0) + 1)
  return {
    ...entity,
    articles: [...new Set(mentions.map(({ articleId }) => articleId))].sort(),
    descriptions: [...times].map(([line, count]) => (count > 1 ? `${line} (${count} times)` : line)).sort(),
  }
}

const entitiesIn = async (
  inputs: readonly string[],
  flags: ExplainFlags,
  terminal: Terminal,
): Promise<{ readonly entities: readonly Known[]; readonly failed: boolean }> => {
  const [first = ''] = inputs
  if (inputs.length === 1 && /\.json$/i.test(first)) {
    const text = await readGraphText(first)
    if (looksLikeGraph(text)) return { entities: inGraph(parseGraph(text, { file: first })), failed: false }
  }
  const report = reportTo(terminal, { quiet: flags.quiet === true })
  const corrections = await correctionsIn(flags.corrections)
  const tools = await toolsOf(flags)
  const { articles } = await readEverything(inputs, { defaults: defaultsOf(flags), terminal, report })
  const {
    facts,
    articles: checked,
    problems,
  } = await buildFacts(articles, {
    ...tools,
    corrections,
    signal: terminal.signal,
    onProgress: ({ done, total, articleId }) => report.progress(`Reading ${done} of ${total}: ${articleId}`),
  })
  await report.problems(problems)
  await report.clear()
  return { entities: facts.entities.map((entity) => inFacts(entity, checked)), failed: report.failed() }
}

/** Those with this id; else those with this name or alias; else those of whose names it is a part. */
const called = (asked: string, entities: readonly Known[]): readonly Known[] => {
  const word = normaliseName(asked)
  const names = ({ name, aliases }: Known): readonly string[] => [name, ...aliases].map(normaliseName)
  const ways: readonly ((entity: Known) => boolean)[] = [
    ({ id }) => id === asked,
    (entity) => names(entity).includes(word),
    (entity) => names(entity).some((name) => ` ${name} `.includes(` ${word} `)),
  ]
  return ways.map((way) => entities.filter(way)).find((found) => found.length > 0) ?? []
}

const described = ({
  id,
  name,
  kind,
  aliases,
  country,
  gazetteer,
  merges = [],
  articles,
  descriptions = [],
}: Known): string => {
  const lines = [
    `${name} (${[kind, country].filter((word) => word !== undefined).join(', ')}; id ${id})`,
    `  in ${articles.length} ${articles.length === 1 ? 'article' : 'articles'}: ${articles.slice(0, 8).join(', ')}${articles.length > 8 ? ' …' : ''}`,
    ...(gazetteer === undefined ? [] : [`  known to the gazetteer as ${gazetteer}`]),
    ...(aliases.length === 0 ? [] : [`  names: ${aliases.join('; ')}`]),
    ...merges.map(({ left, right, reason }) => `  joined: “${left}” with “${right}”, for: ${reason}`),
    ...descriptions.map((line) => `  meant by ${line}`),
    ...(merges.length === 0 && descriptions.length === 0
      ? ['  nothing was joined: it goes by one name, or by descriptions of one article']
      : []),
  ]
  return `${lines.join('\n')}\n`
}

/** `newsgraph explain`: why the names of one entity were held for one. */
export const explain: Verb = {
  name: 'explain',
  addTo: (program, terminal, end) => {
    const command = program
      .command('explain')
      .summary('why the names of an entity were held for one')
      .description(
        'Says of an entity by which names it goes and why each two of them were joined, from a graph or from articles.',
      )
      .argument('<entity>', 'its name, one of its other names, or its id')
      .argument('<input...>', 'a graph that "newsgraph build" wrote as JSON, or articles')
      .option('--corrections <file>', 'human decisions to follow, where articles are read')
      .addHelpText(
        'after',
        `
Examples:
  newsgraph explain 'Islamic Resistance' graph.json
  newsgraph explain united-states articles/`,
      )
    addReadingOptions(command).action(async (asked: string, inputs: string[], flags: ExplainFlags) => {
      const { entities, failed } = await entitiesIn(inputs, flags, terminal)
      const found = called(asked, entities)
      if (found.length === 0)
        throw new NewsgraphError(
          'bad-options',
          `Nobody and nothing here is called “${asked}”. Look names up with: newsgraph query graph.json 'MATCH (n) RETURN n.name'`,
        )
      await terminal.stdout.write(found.map(described).join('\n'))
      end(failed ? 1 : 0)
    })
  },
}
