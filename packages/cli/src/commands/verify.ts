import { buildGraph, checkArticles, type NewsGraph, verifyGraph } from '@newsgraph/core'
import { asInGraph } from '../as-in-graph.js'
import { readEverything } from '../read-everything.js'
import { readGraph } from '../read-graph.js'
import {
  addReadingOptions,
  correctionsIn,
  defaultsOf,
  type ReadingOptions,
  toolsOf,
} from '../reading-options.js'
import { reportTo } from '../report.js'
import type { Verb } from '../verb.js'

interface VerifyFlags extends ReadingOptions {
  readonly corrections?: string
}

/** Whether each event was drawn as a node of its own; it has to be again. */
const shapeOf = (graph: NewsGraph): 'entities' | 'events' =>
  graph.someNode((_node, { kind }) => kind === 'event') ? 'events' : 'entities'

const wordsOf = (graph: NewsGraph, edge: string): string => {
  const [source, target] = graph.extremities(edge).map((node) => graph.getNodeAttribute(node, 'label'))
  return `“${source}” ${graph.getEdgeAttribute(edge, 'label')} “${target}”`
}

/** `newsgraph verify`: does each edge still stand in the articles? */
export const verify: Verb = {
  name: 'verify',
  addTo: (program, terminal, end) => {
    const command = program
      .command('verify')
      .summary('check every edge of a graph against the articles')
      .description(
        'Derives every edge that rules made from the articles again and looks up every other quote. Exit code 1, and a list, where one does not hold.',
      )
      .argument('<graph>', 'a graph that "newsgraph build" wrote as JSON')
      .argument('<input...>', 'the articles: files, folders, patterns, or - for standard input')
      .option('--corrections <file>', 'the human decisions that the graph was made with')
      .addHelpText(
        'after',
        `
Example:
  newsgraph verify graph.json articles/`,
      )
    addReadingOptions(command).action(async (file: string, inputs: string[], flags: VerifyFlags) => {
      const report = reportTo(terminal, { quiet: flags.quiet === true })
      const graph = await readGraph(file)
      const corrections = await correctionsIn(flags.corrections)
      const tools = await toolsOf(flags)
      const read = await readEverything(inputs, { defaults: defaultsOf(flags), terminal, report })
      const { articles, problems } = checkArticles(read.articles)
      await report.problems(problems)
      const failures = await verifyGraph(graph, asInGraph(articles, graph), {
        build: (again) =>
          buildGraph(again, {
            shape: shapeOf(graph),
            corrections,
            ...tools,
            signal: terminal.signal,
            onProgress: ({ done, total, articleId }) =>
              report.progress(`Reading ${done} of ${total}: ${articleId}`),
          }),
      })
      await report.clear()
      for (const { edge, reason } of failures) {
        await terminal.stdout.write(`${edge === undefined ? '' : `${wordsOf(graph, edge)}: `}${reason}\n`)
      }
      const edges = `${graph.size} ${graph.size === 1 ? 'edge' : 'edges'}`
      const wrong = new Set(failures.flatMap(({ edge }) => edge ?? [])).size
      const verdict = failures.length === 0 ? `All ${edges} hold.` : `${wrong} of ${edges} do not hold.`
      await terminal.stdout.write(`${verdict}\n`)
      end(failures.length > 0 || report.failed() ? 1 : 0)
    })
  },
}
