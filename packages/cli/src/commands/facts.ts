import { buildFacts } from '@newsgraph/core'
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

interface FactsFlags extends ReadingOptions {
  readonly out?: string
  readonly corrections?: string
}

/** One entry a line in each list, so that two versions can be compared. */
const lined = (lists: Readonly<Record<string, readonly unknown[]>>): string => {
  const entries = Object.entries(lists).map(([name, list]) => {
    const lines = list.map((entry) => JSON.stringify(entry)).join(',\n')
    return `${JSON.stringify(name)}:[${lines === '' ? '' : `\n${lines}\n`}]`
  })
  return `{${entries.join(',\n')}}\n`
}

/** `newsgraph facts`: articles to the facts they tell together, as one JSON. */
export const facts: Verb = {
  name: 'facts',
  addTo: (program, terminal, end) => {
    const command = program
      .command('facts')
      .summary('articles to the facts they tell together, as one JSON')
      .description(
        'Reads articles, decides who is who and what is one event, and writes every fact with all its evidence.',
      )
      .argument('<input...>', 'files, folders, patterns, or - for standard input')
      .option('-o, --out <file>', 'the file to write; standard output without it')
      .option('--corrections <file>', 'human decisions to follow')
      .addHelpText(
        'after',
        `
Examples:
  newsgraph facts articles/ --out facts.json
  newsgraph facts article.txt --published 2024-08-14 | jq .events`,
      )
    addReadingOptions(command).action(async (inputs: string[], flags: FactsFlags) => {
      const report = reportTo(terminal, { quiet: flags.quiet === true })
      if (flags.out !== undefined && flags.out !== '-') await ensurePlaceFor(flags.out)
      const corrections = await correctionsIn(flags.corrections)
      const tools = await toolsOf(flags)
      const read = await readEverything(inputs, { defaults: defaultsOf(flags), terminal, report })
      const told = await buildFacts(read.articles, {
        corrections,
        ...tools,
        signal: terminal.signal,
        onProgress: ({ done, total, articleId }) =>
          report.progress(`Reading ${done} of ${total}: ${articleId}`),
      })
      await report.problems(told.problems)
      const { entities, events, relations, links } = told.facts
      const problems = [...read.problems, ...told.problems]
      await writeResult(lined({ entities, events, relations, links, problems }), flags.out, terminal)
      await report.done(
        `${read.articles.length} articles, ${entities.length} entities, ${events.length} events, ${relations.length} relations`,
      )
      end(report.failed() ? 1 : 0)
    })
  },
}
