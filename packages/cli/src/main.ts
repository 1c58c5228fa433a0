import { readFileSync } from 'node:fs'
import { NewsgraphError } from '@newsgraph/core'
import { Command, CommanderError } from 'commander'
import { processTerminal, type Terminal } from './terminal.js'
import { verbs } from './verbs.js'

const version = (): string => {
  const { version: found }: { version: string } = JSON.parse(
    readFileSync(new URL('../package.json', import.meta.url), 'utf8'),
  )
  return found
}

const help = `
Examples:
  newsgraph build articles/ --out graph.json     a graph of all articles in a folder
  newsgraph view graph.json                      look at it
  newsgraph view articles/ --out page.html       one file that works offline
  newsgraph query graph.json 'MATCH (a)-[e]->(b) RETURN a.name, e.label, b.name LIMIT 10'
  newsgraph verify graph.json articles/          check each edge against the articles

INPUT is a file (.txt .md .html .jsonl .json .csv, or a feed as .xml), a folder, a pattern in quotation
marks, or - for standard input.

Exit codes: 0 all read; 1 some of it could not be read (each named, with the reason), the rest is written;
2 wrong call, nothing written.`

/**
 * Does what these arguments say (without `node` and the script) and gives the exit code. All that goes wrong
 * is said on stderr, in words; nothing is thrown.
 */
export const run = async (
  argv: readonly string[],
  terminal: Terminal = processTerminal(),
): Promise<number> => {
  let code = 0
  const said: Promise<void>[] = []
  const program = new Command('newsgraph')
    .description('News articles to a graph in which every edge can be checked in the sentence it came from.')
    .version(version(), '-v, --version', 'the version')
    .helpCommand(false)
    .addHelpText('after', help)
    .showSuggestionAfterError()
    .exitOverride()
    .configureOutput({
      writeOut: (text) => said.push(terminal.stdout.write(text)),
      writeErr: (text) => said.push(terminal.stderr.write(text)),
    })
  for (const verb of verbs) {
    verb.addTo(program, terminal, (ended) => {
      code = ended
    })
  }
  for (const command of program.commands) command.copyInheritedSettings(program)
  try {
    await program.parseAsync([...argv], { from: 'user' })
  } catch (error) {
    if (error instanceof CommanderError) {
      code = error.exitCode === 0 ? 0 : 2
    } else if (terminal.signal.aborted) {
      await terminal.stderr.write('newsgraph: stopped; nothing was written.\n')
      code = 130
    } else if (error instanceof NewsgraphError) {
      await terminal.stderr.write(`newsgraph: ${error.message}\n`)
      code = 2
    } else {
      const words = error instanceof Error ? (error.stack ?? error.message) : String(error)
      await terminal.stderr.write(`newsgraph: this should not have happened; please report it.\n${words}\n`)
      code = 2
    }
  }
  await Promise.all(said)
  return code
}
