import { verifyGraph } from '@newsgraph/core'
import { readEverything } from '../read-everything.js'
import { readGraph } from '../read-graph.js'
import { addReadingOptions, defaultsOf, type ReadingOptions } from '../reading-options.js'
import { reportTo } from '../report.js'
import type { Verb } from '../verb.js'

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
      .addHelpText(
        'after',
        `
Example:
  newsgraph verify graph.json articles/`,
      )
    addReadingOptions(command).action(async (file: string, inputs: string[], flags: ReadingOptions) => {
      const report = reportTo(terminal, { quiet: flags.quiet === true })
      const graph = await readGraph(file)
      const { articles } = await readEverything(inputs, { defaults: defaultsOf(flags), terminal, report })
      const { checked, failures, problems } = await verifyGraph(graph, articles, {
        signal: terminal.signal,
        onProgress: ({ done, total, articleId }) =>
          report.progress(`Reading ${done} of ${total}: ${articleId}`),
      })
      await report.problems(problems)
      for (const failure of failures) await terminal.stdout.write(`${failure.message}\n`)
      const verdict =
        failures.length === 0
          ? `All ${checked} pieces of evidence hold.`
          : `${failures.length} of ${checked} pieces of evidence do not hold.`
      await terminal.stdout.write(`${verdict}\n`)
      end(failures.length > 0 || report.failed() ? 1 : 0)
    })
  },
}
