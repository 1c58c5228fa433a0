import { buildGraph, exporterFor, exporterOf, exporters, type GraphShape } from '@newsgraph/core'
import { Option } from 'commander'
import { readEverything } from '../read-everything.js'
import {
  addReadingOptions,
  correctionsIn,
  defaultsOf,
  type ReadingOptions,
  toolsOf,
} from '../reading-options.js'
import { reportTo } from '../report.js'
import type { Verb } from '../verb.js'
import { ensurePlaceFor } from '../write-aside.js'
import { writeResult } from '../write-result.js'

interface BuildFlags extends ReadingOptions {
  readonly out: string
  readonly format?: string
  readonly shape: GraphShape
  readonly text: boolean
  readonly corrections?: string
}

/** `newsgraph build`: articles to a graph file. */
export const build: Verb = {
  name: 'build',
  addTo: (program, terminal, end) => {
    const command = program
      .command('build')
      .summary('articles to a graph, in any format')
      .description(
        'Reads articles and writes the graph of what they say, each edge with the sentences behind it.',
      )
      .argument('<input...>', 'files, folders, patterns, or - for standard input')
      .requiredOption('-o, --out <file>', 'the file to write; its ending says the format')
      .addOption(
        new Option('-f, --format <name>', 'the format, where the ending does not say it').choices(
          exporters.map(({ id }) => id),
        ),
      )
      .addOption(
        new Option('--shape <shape>', 'draw events as edges, or each as a node of its own')
          .choices(['entities', 'events'])
          .default('entities'),
      )
      .option('--no-text', 'leave the texts of the articles out of the graph')
      .option('--corrections <file>', 'human decisions to follow')
      .addHelpText(
        'after',
        `
Formats:
${exporters.map(({ id, label, ending }) => `  ${id.padEnd(10)} ${ending.padEnd(11)} ${label}`).join('\n')}

Examples:
  newsgraph build articles/ --out graph.json
  newsgraph build 'wire/*.txt' --published 2024-08-14 --source AFP --out graph.gexf
  newsgraph build archive.jsonl --shape events --format graphml --out events.xml`,
      )
    addReadingOptions(command).action(async (inputs: string[], flags: BuildFlags) => {
      const report = reportTo(terminal, { quiet: flags.quiet === true })
      const exporter =
        flags.format === undefined ? (exporterFor(flags.out) ?? exporterOf('json')) : exporterOf(flags.format)
      if (flags.out !== '-') await ensurePlaceFor(flags.out)
      const corrections = await correctionsIn(flags.corrections)
      const tools = await toolsOf(flags)
      const { articles } = await readEverything(inputs, { defaults: defaultsOf(flags), terminal, report })
      const { graph, problems } = await buildGraph(articles, {
        shape: flags.shape,
        texts: flags.text,
        corrections,
        ...tools,
        signal: terminal.signal,
        onProgress: ({ done, total, articleId }) =>
          report.progress(`Reading ${done} of ${total}: ${articleId}`),
      })
      await report.problems(problems)
      await writeResult(exporter.write(graph), flags.out, terminal)
      if (graph.size === 0)
        await report.note('newsgraph: note: nothing that the articles say became an edge of the graph.')
      await report.done(
        `${articles.length} articles, ${graph.order} nodes, ${graph.size} edges: ${flags.out} (${exporter.label})`,
      )
      end(report.failed() ? 1 : 0)
    })
  },
}
