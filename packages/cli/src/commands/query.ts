import { query as runQuery } from '@newsgraph/core'
import { Option } from 'commander'
import { formatRows, type RowFormat, rowFormats } from '../format-rows.js'
import { readGraph } from '../read-graph.js'
import type { Verb } from '../verb.js'

interface QueryFlags {
  readonly format: RowFormat
}

/** `newsgraph query`: a question in Cypher. */
export const query: Verb = {
  name: 'query',
  addTo: (program, terminal, end) => {
    program
      .command('query')
      .summary('ask a graph a question in Cypher')
      .description('Runs a read-only Cypher query over a graph.')
      .argument('<graph>', 'a graph that "newsgraph build" wrote as JSON')
      .argument(
        '<cypher>',
        "the query, in quotation marks: 'MATCH (a)-[e:attacks]->(b) RETURN a.label, b.label'",
      )
      .addOption(new Option('-f, --format <name>', 'how to print rows').choices(rowFormats).default('table'))
      .addHelpText(
        'after',
        `
Examples:
  newsgraph query graph.json 'MATCH (a)-[e:attacks]->(b) RETURN a.label, b.label, e.status'
  newsgraph query graph.json 'MATCH (a)-[e]->() RETURN a.label, count(e) AS edges ORDER BY edges DESC LIMIT 10' --format csv`,
      )
      .action(async (file: string, cypher: string, flags: QueryFlags) => {
        const graph = await readGraph(file)
        const { columns, rows } = runQuery(graph, cypher)
        await terminal.stdout.write(formatRows(columns, rows, flags.format))
        end(0)
      })
  },
}
