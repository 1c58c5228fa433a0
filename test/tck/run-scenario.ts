import { existsSync, readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { MultiDirectedGraph } from 'graphology'
import type { Field, Procedure } from '#core/query/procedures/procedure.js'
import { QueryError } from '#core/query/query-error.js'
import { equal } from '#core/query/values/compare.js'
import type { Value } from '#core/query/values/value.js'
import type { Answer } from './kit-graph.js'
import { answer, emptyGraph, kitSource, setUp } from './kit-graph.js'
import type { Scenario, Step } from './read-features.js'
import { writtenExpectation, writtenValue } from './written-value.js'

export interface Outcome {
  readonly kind: 'result' | 'error'
  /** `left out`: the query itself writes, and this engine only reads. */
  readonly verdict: 'passed' | 'failed' | 'left out'
  readonly reason: string
}

const types: Readonly<Record<string, Field['type']>> = {
  STRING: 'string',
  INTEGER: 'integer',
  FLOAT: 'float',
  NUMBER: 'number',
  BOOLEAN: 'boolean',
}

const kitValue = (text: string): Value =>
  answer(kitSource(emptyGraph()), `RETURN ${text} AS value`).rows[0]?.[0]

/** `test.my.proc(in :: INTEGER?) :: (out :: STRING?):` with its table of rows. */
const readProcedure = ({ text, table = [] }: Step): Procedure => {
  const [, name = '', args = '', columns = ''] = /procedure ([\w.]+)\((.*?)\) :: \((.*?)\)/.exec(text) ?? []
  const fields = (list: string): Field[] =>
    list
      .split(',')
      .filter((one) => one.trim() !== '')
      .map((one) => {
        const [field = '', type = ''] = one.split('::').map((part) => part.trim())
        return { name: field, type: types[type.replace('?', '')] ?? 'any' }
      })
  const [ins, outs] = [fields(args), fields(columns)]
  const [head = [], ...body] = table
  const rows = body.map((cells) => cells.map(kitValue))
  const at = (field: Field): number => head.indexOf(field.name)
  return {
    name,
    purpose: '',
    args: ins,
    columns: outs,
    run: (values) =>
      rows
        .filter((row) =>
          ins.every((field, i) =>
            row[at(field)] === undefined
              ? values[i] === undefined
              : equal(row[at(field)], values[i]) === true,
          ),
        )
        .map((row) => outs.map((field) => row[at(field)])),
  }
}

const isWriteQuery = (error: unknown): boolean =>
  error instanceof QueryError && error.complaint.detail === 'WriteClause'

const state = (graph: MultiDirectedGraph): string =>
  JSON.stringify(graph.export(), (_, value) => (typeof value === 'bigint' ? `${value}n` : value))

const compareRows = (found: Answer, step: Step): string | undefined => {
  const [head = [], ...body] = step.table ?? []
  const writing = { unordered: step.text.includes('ignoring element order') }
  const columns = [...found.columns].sort().join(' | ')
  if (columns !== [...head].sort().join(' | ')) return `columns ${columns} instead of ${head.join(' | ')}`
  const places = head.map((name) => found.columns.indexOf(name))
  const rows = found.rows.map((row) => places.map((at) => writtenValue(row[at], writing)).join(' | '))
  const wanted = body.map((cells) => cells.map((cell) => writtenExpectation(cell, writing)).join(' | '))
  if (!step.text.includes('in order')) {
    rows.sort()
    wanted.sort()
  }
  if (rows.length === wanted.length && rows.every((row, i) => row === wanted[i])) return undefined
  return `found ${rows.slice(0, 5).join(' // ')} instead of ${wanted.slice(0, 5).join(' // ')}`
}

const expectedError = /^an? (\w+) should be raised at (compile time|runtime|any time): (\S+)$/

const compareError = (error: unknown, text: string): string | undefined => {
  const [, type, phase, detail] = expectedError.exec(text.trim()) ?? []
  if (!(error instanceof QueryError))
    return `${error instanceof Error ? error.stack : String(error)} instead of ${type} ${detail}`
  const { complaint } = error
  const right =
    complaint.type === type &&
    (phase === 'any time' || complaint.phase === phase) &&
    (detail === '*' || complaint.detail === detail)
  return right
    ? undefined
    : `${complaint.type} at ${complaint.phase}: ${complaint.detail} (${error.message}) instead of ${text}`
}

const kit = fileURLToPath(new URL('../../../shared/tck', import.meta.url))

/** The file of a named graph: in the folder that is run, in one that it lies in, or in the kit at hand. */
const graphFile = (folder: string, name: string): string => {
  const inside = join('graphs', name, `${name}.cypher`)
  for (let at = resolve(folder); at !== dirname(at); at = dirname(at))
    if (existsSync(join(at, inside))) return join(at, inside)
  return join(kit, inside)
}

/** Runs one scenario: graph, procedures and parameters before, the query, and what must come of it. */
export const runScenario = ({ steps }: Scenario, folder: string): Outcome => {
  const graph = emptyGraph()
  const procedures: Procedure[] = []
  let params: Readonly<Record<string, Value>> = {}
  let found: Answer | undefined
  let error: unknown
  let kind: Outcome['kind'] = steps.some(({ text }) => expectedError.test(text.trim())) ? 'error' : 'result'
  const failed = (reason: string): Outcome => ({ kind, verdict: 'failed', reason })
  let before = ''
  for (const step of steps) {
    const { text, doc = '' } = step
    if (/^(an empty|any) graph$/.test(text)) continue
    const named = /^the (\S+) graph$/.exec(text)
    if (named !== null) {
      setUp(graph, readFileSync(graphFile(folder, named[1] ?? ''), 'utf8'))
    } else if (text.startsWith('having executed')) {
      try {
        setUp(graph, doc)
      } catch (cause) {
        return failed(`setup: ${cause instanceof Error ? cause.message : String(cause)}`)
      }
    } else if (text.startsWith('there exists a procedure')) {
      procedures.push(readProcedure(step))
    } else if (text.startsWith('parameters are')) {
      params = Object.fromEntries(
        (step.table ?? []).map(([name = '', value = 'null']) => [name, kitValue(value)]),
      )
    } else if (text.startsWith('executing')) {
      before = state(graph)
      try {
        found = answer(kitSource(graph), doc, params, procedures)
        error = undefined
      } catch (cause) {
        if (isWriteQuery(cause)) return { kind, verdict: 'left out', reason: 'the query writes' }
        found = undefined
        error = cause
      }
      if (state(graph) !== before) return failed('the query changed the graph')
    } else if (expectedError.test(text.trim())) {
      kind = 'error'
      const wrong = error === undefined ? 'no error was raised' : compareError(error, text)
      if (wrong !== undefined) return failed(wrong)
    } else if (text.startsWith('the result should be')) {
      if (found === undefined)
        return failed(
          error instanceof Error
            ? `${error.message}${error instanceof QueryError ? '' : error.stack}`
            : 'no result',
        )
      const wrong = text.endsWith('empty')
        ? found.rows.length === 0
          ? undefined
          : 'the result is not empty'
        : compareRows(found, step)
      if (wrong !== undefined) return failed(wrong)
    } else if (text === 'no side effects') {
      if (state(graph) !== before) return failed('the graph has changed')
    } else {
      return failed(`unknown step: ${text}`)
    }
  }
  return { kind, verdict: 'passed', reason: '' }
}
