import { readFile } from 'node:fs/promises'
import { NewsgraphError } from '@newsgraph/core'
import { InvalidArgumentError, Option } from 'commander'
import { askInWorker } from '../ask-in-worker.js'
import { converse } from '../converse.js'
import { fileError } from '../describe-file-error.js'
import { formatRows, type RowFormat, rowFormats } from '../format-rows.js'
import type { Terminal } from '../terminal.js'
import type { Verb } from '../verb.js'

interface QueryFlags {
  readonly format: RowFormat
  readonly param: Readonly<Record<string, unknown>>
  readonly limit: number
  readonly time: number
  readonly file?: string
}

/** The question of the call: in the words of the call, in a file, or on standard input; none where a conversation is wanted. */
const questionOf = async (
  cypher: string | undefined,
  flags: QueryFlags,
  terminal: Terminal,
): Promise<string | undefined> => {
  if (cypher !== undefined && flags.file !== undefined) {
    throw new NewsgraphError('bad-options', 'Ask either in the call or in a file, not in both.')
  }
  if (cypher !== undefined && cypher !== '-') return cypher
  if (flags.file !== undefined && flags.file !== '-') {
    try {
      return await readFile(flags.file, 'utf8')
    } catch (cause) {
      throw fileError(flags.file, 'read', cause)
    }
  }
  if (cypher === undefined && flags.file === undefined && process.stdin.isTTY) return undefined
  return new TextDecoder().decode(await terminal.stdin())
}

/** `name=value`, where the value is JSON or else a text. */
const paramArgument = (written: string, before: Readonly<Record<string, unknown>>) => {
  const [name = '', ...rest] = written.split('=')
  if (name === '' || rest.length === 0) throw new InvalidArgumentError('Write it as name=value.')
  const value = rest.join('=')
  try {
    return { ...before, [name]: JSON.parse(value) }
  } catch {
    return { ...before, [name]: value }
  }
}

const countArgument = (written: string): number => {
  const count = Number(written)
  if (!Number.isInteger(count) || count < 1) throw new InvalidArgumentError('Give a whole number from 1 on.')
  return count
}

/** `newsgraph query`: a question in Cypher. */
export const query: Verb = {
  name: 'query',
  addTo: (program, terminal, end) => {
    program
      .command('query')
      .summary('ask a graph a question in Cypher')
      .description(
        'Asks a graph a question in openCypher, or by short forms (who:… did:… to:… after:… said-by:…). Nodes have their kind as a label (:Country, :ArmedGroup), edges their predicate as a type ([:ATTACKS], [:MEMBER_OF]). Nothing is changed.',
      )
      .argument('<graph>', 'a graph that "newsgraph build" wrote as JSON')
      .argument(
        '[cypher]',
        'the question, in quotation marks; - reads it from standard input; without it a conversation begins',
      )
      .addOption(new Option('-f, --format <name>', 'how to print rows').choices(rowFormats).default('table'))
      .option('--param <name=value>', 'a value for $name in the question; may be repeated', paramArgument, {})
      .option('--file <file>', 'a file with the question, - for standard input')
      .option('--limit <rows>', 'the most rows to print', countArgument, 10_000)
      .option('--time <seconds>', 'how long the question may take', countArgument, 30)
      .addHelpText(
        'after',
        `
Examples:
  newsgraph query graph.json 'MATCH (a)-[e:ATTACKS]->(b) RETURN a.name, b.name, e.status'
  newsgraph query graph.json 'MATCH (a)-[e]->() RETURN a.name, count(e) AS edges ORDER BY edges DESC LIMIT 10'
  newsgraph query graph.json --file question.cypher --format json
  newsgraph query graph.json 'who:"river army" did:attacks after:2024-01'
  newsgraph query graph.json
  newsgraph query graph.json 'MATCH (a {name: $who})-[e]-(b) RETURN type(e), b.name' --param who=Iran --format csv`,
      )
      .action(async (file: string, cypher: string | undefined, flags: QueryFlags) => {
        const asking = await askInWorker(file, terminal.signal)
        const answer = async (question: string): Promise<void> => {
          const { columns, rows, plan, truncated, notices } = await asking.ask({
            question,
            options: {
              params: flags.param,
              maxRows: flags.limit,
              timeBudgetMs: flags.time * 1000,
              now: new Date().toISOString(),
            },
          })
          if (plan !== undefined) await terminal.stdout.write(`${plan}\n`)
          if (columns.length > 0) await terminal.stdout.write(formatRows({ columns, rows }, flags.format))
          for (const message of notices) await terminal.stderr.write(`newsgraph: note: ${message}\n`)
          if (truncated) {
            await terminal.stderr.write(
              `newsgraph: note: there are more rows than ${flags.limit}; see --limit.\n`,
            )
          }
        }
        const question = await questionOf(cypher, flags, terminal)
        try {
          if (question === undefined) await converse(terminal, asking.schema, { answer, stop: asking.stop })
          else await answer(question)
        } finally {
          await asking.stop()
        }
        end(0)
      })
  },
}
