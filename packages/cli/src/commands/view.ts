import { buildGraph, exportGraph, parseGraph } from '@newsgraph/core'
import { InvalidArgumentError } from 'commander'
import { keptBeside, stemBeside } from '../kept-beside.js'
import { openBrowser } from '../open-browser.js'
import { singlePage } from '../page-files.js'
import { readEverything } from '../read-everything.js'
import { looksLikeGraph, readGraphText } from '../read-graph.js'
import { addReadingOptions, defaultsOf, type ReadingOptions, toolsOf } from '../reading-options.js'
import { type Report, reportTo } from '../report.js'
import { servePage } from '../serve-page.js'
import type { Terminal } from '../terminal.js'
import type { Verb } from '../verb.js'
import { ensurePlaceFor } from '../write-aside.js'
import { writeResult } from '../write-result.js'

interface ViewFlags extends ReadingOptions {
  readonly out?: string
  readonly port: number
  readonly open: boolean
  readonly keep: boolean
}

const portArgument = (written: string): number => {
  const port = Number(written)
  if (!Number.isInteger(port) || port < 0 || port > 65535) {
    throw new InvalidArgumentError('A port is a number from 0 to 65535.')
  }
  return port
}

interface Shown {
  /** None where nothing was named. */
  readonly json?: string
  /** What lies beside what is kept of it: the graph file, or the articles; none where nothing on the disk was named. */
  readonly file?: string
}

/** The graph to show: a graph file as it is, articles as the graph that they make. */
const shownOf = async (
  inputs: readonly string[],
  flags: ViewFlags,
  terminal: Terminal,
  report: Report,
): Promise<Shown> => {
  const [first] = inputs
  if (first === undefined) return {}
  if (inputs.length === 1 && /\.json$/i.test(first)) {
    const text = await readGraphText(first)
    if (looksLikeGraph(text))
      return { json: exportGraph(parseGraph(text, { file: first }), 'json'), file: first }
  }
  const tools = await toolsOf(flags)
  const { articles } = await readEverything(inputs, { defaults: defaultsOf(flags), terminal, report })
  const { graph, problems } = await buildGraph(articles, {
    ...tools,
    signal: terminal.signal,
    onProgress: ({ done, total, articleId }) => report.progress(`Reading ${done} of ${total}: ${articleId}`),
  })
  await report.problems(problems)
  await report.done(`${articles.length} articles, ${graph.order} nodes, ${graph.size} edges`)
  const file = await stemBeside(inputs)
  return { json: exportGraph(graph, 'json'), ...(file !== undefined && { file }) }
}

const interrupted = (signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    if (signal.aborted) resolve()
    else signal.addEventListener('abort', () => resolve(), { once: true })
  })

/** `newsgraph view`: the page, served to this machine until Ctrl-C, or written as one file. */
export const view: Verb = {
  name: 'view',
  addTo: (program, terminal, end) => {
    const command = program
      .command('view')
      .summary('look at a graph, or at articles, in the browser')
      .description(
        'Opens the page on a graph, or on the graph of articles, until Ctrl-C. Nothing leaves this machine. Without arguments the page is empty; drop a graph on it. The places in the picture and your decisions are kept beside the graph file or the folder of articles, in graph.positions.json and graph.corrections.jsonl; "newsgraph build --corrections" follows the decisions again.',
      )
      .argument('[input...]', 'a graph that "newsgraph build" wrote as JSON, or articles')
      .option('-o, --out <file>', 'write one file that works offline instead')
      .option('-p, --port <number>', 'the port to serve on; a free one without it', portArgument, 0)
      .option('--no-keep', 'write nothing beside what is looked at')
      .option('--no-open', 'only say the address, open no browser')
      .addHelpText(
        'after',
        `
Examples:
  newsgraph view graph.json
  newsgraph view articles/ --published 2024-08-14
  newsgraph view graph.json --out page.html`,
      )
    addReadingOptions(command).action(async (inputs: string[], flags: ViewFlags) => {
      const report = reportTo(terminal, { quiet: flags.quiet === true })
      if (flags.out !== undefined && flags.out !== '-') await ensurePlaceFor(flags.out)
      const { json: graphJson, file } = await shownOf(inputs, flags, terminal, report)
      if (flags.out !== undefined) {
        const nothing = '{"attributes":{},"nodes":[],"edges":[]}'
        await writeResult(await singlePage(graphJson ?? nothing), flags.out, terminal)
        end(report.failed() ? 1 : 0)
        return
      }
      const kept = file === undefined || !flags.keep ? undefined : keptBeside(file)
      const server = await servePage(graphJson, flags.port, kept)
      await terminal.stdout.write(`${server.url}\n`)
      if (flags.open && terminal.hasDisplay) openBrowser(server.url)
      await report.done('Ctrl-C ends it.')
      await interrupted(terminal.signal)
      await server.close()
      end(report.failed() ? 1 : 0)
    })
  },
}
