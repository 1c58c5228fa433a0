import { checkArticles, extractArticles } from '@newsgraph/core'
import { formatExplanation } from '../format-explanation.js'
import { readInputs } from '../read-inputs.js'
import {
  addReadingOptions,
  defaultsOf,
  nothingToRead,
  type ReadingOptions,
  toolsOf,
} from '../reading-options.js'
import { reportTo } from '../report.js'
import { uniqueIds } from '../unique-ids.js'
import type { Verb } from '../verb.js'
import { type Aside, ensurePlaceFor, writeAside } from '../write-aside.js'

interface ExtractFlags extends ReadingOptions {
  readonly out?: string
  readonly open?: true
  readonly explain?: true
}

/** `newsgraph extract`: what each article says by itself, one record a line, written as they come. */
export const extract: Verb = {
  name: 'extract',
  addTo: (program, terminal, end) => {
    const command = program
      .command('extract')
      .summary('articles to one record per line, before anything is merged')
      .description(
        'Reads articles one at a time and writes what each one says by itself: who, what, when, who says so, and where it stands.',
      )
      .argument('<input...>', 'files, folders, patterns, or - for standard input')
      .option('-o, --out <file>', 'the file to write; standard output without it')
      .option('--open', 'also what is said outside the ontology')
      .option('--explain', 'why each event and relation was found, for people to read, in place of records')
      .addHelpText(
        'after',
        `
Examples:
  newsgraph extract article.txt
  newsgraph extract archive.jsonl --out records.jsonl
  newsgraph extract article.txt --explain
  curl -s https://example.org/feed.xml | newsgraph extract - | jq .events`,
      )
    addReadingOptions(command).action(async (inputs: string[], flags: ExtractFlags) => {
      const report = reportTo(terminal, { quiet: flags.quiet === true })
      const toFile = flags.out !== undefined && flags.out !== '-'
      if (toFile) await ensurePlaceFor(flags.out ?? '')
      const options = {
        ...(await toolsOf(flags)),
        signal: terminal.signal,
        ...(flags.open && { open: true }),
        ...(flags.explain && { explain: true }),
      }
      const unique = uniqueIds()
      let aside: Aside | undefined
      let read = 0
      try {
        for await (const batch of readInputs(inputs, defaultsOf(flags), terminal)) {
          await report.problems(batch.problems)
          const told = unique(batch.articles)
          const { articles, problems } = checkArticles(told.articles)
          await report.problems([...told.problems, ...problems])
          const byId = new Map(articles.map((article) => [article.id, article]))
          for await (const record of extractArticles(articles, options)) {
            await report.problems(record.problems)
            // Only now is there something to write: a call that reads nothing leaves no file.
            if (toFile) aside ??= await writeAside(flags.out ?? '')
            await (aside ?? terminal.stdout).write(
              flags.explain
                ? formatExplanation(record, byId.get(record.article.id) ?? { text: '' })
                : `${JSON.stringify(record)}\n`,
            )
            read += 1
            await report.progress(`${read} articles read: ${record.article.id}`)
          }
        }
        if (read === 0) throw nothingToRead()
        await aside?.keep()
      } catch (error) {
        await aside?.discard()
        throw error
      }
      await report.done(`${read} articles`)
      end(report.failed() ? 1 : 0)
    })
  },
}
