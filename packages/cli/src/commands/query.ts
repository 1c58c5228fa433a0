import { query as ask, planText } from '@newsgraph/core'
import { InvalidArgumentError, Option } from 'commander'
import { formatRows, type RowFormat, rowFormats } from '../format-rows.js'
import { readGraph } from '../read-graph.js'
import type { Verb } from '../verb.js'

interface QueryFlags {
  readonly format: RowFormat
  readonly param: Readonly<Record<string, unknown>>
  readonly limit: number
  readonly time: number
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
        'Asks a graph a question in openCypher. Nodes have their kind as a label (:Country, :ArmedGroup), edges their predicate as a type ([:ATTACKS], [:MEMBER_OF]). Nothing is changed.',
      )
      .argument('<graph>', 'a graph that "newsgraph build" wrote as JSON')
      .argument('<cypher>', 'the question, in quotation marks')
      .addOption(new Option('-f, --format <name>', 'how to print rows').choices(rowFormats).default('table'))
      .option('--param <name=value>', 'a value for $name in the question; may be repeated', paramArgument, {})
      .option('--limit <rows>', 'the most rows to print', countArgument, 10_000)
      .option('--time <seconds>', 'how long the question may take', countArgument, 30)
      .addHelpText(
        'after',
        `
Examples:
  newsgraph query graph.json 'MATCH (a)-[e:ATTACKS]->(b) RETURN a.name, b.name, e.status'
  newsgraph query graph.json 'MATCH (a)-[e]->() RETURN a.name, count(e) AS edges ORDER BY edges DESC LIMIT 10'
  newsgraph query graph.json 'MATCH (a {name: $who})-[e]-(b) RETURN type(e), b.name' --param who=Iran --format csv`,
      )
      .action(async (file: string, cypher: string, flags: QueryFlags) => {
        const graph = await readGraph(file)
        const answer = ask(graph, cypher, {
          params: flags.param,
          maxRows: flags.limit,
          timeBudgetMs: flags.time * 1000,
          clock: () => performance.now(),
          now: new Date().toISOString(),
          signal: terminal.signal,
        })
        const { columns, plan } = answer
        if (plan !== undefined) await terminal.stdout.write(`${planText(plan)}\n`)
        const rows = answer.rows.map(({ values }) => values)
        if (columns.length > 0) await terminal.stdout.write(formatRows({ columns, rows }, flags.format))
        if (answer.truncated) {
          await terminal.stderr.write(
            `newsgraph: note: there are more rows than ${flags.limit}; see --limit.\n`,
          )
        }
        end(0)
      })
  },
}
