import { parentPort, workerData } from 'node:worker_threads'
import {
  graphologySource,
  isShortForm,
  NewsgraphError,
  planText,
  query,
  schema,
  shortForm,
} from '@newsgraph/core'
import type { Reply, Request } from './ask-in-worker.js'
import { readGraph } from './read-graph.js'

const told = (error: unknown): Reply =>
  error instanceof NewsgraphError
    ? { what: 'failed', code: error.code, message: error.message }
    : { what: 'failed', message: error instanceof Error ? (error.stack ?? error.message) : String(error) }

const port = parentPort
try {
  const source = graphologySource(await readGraph(String(workerData)))
  port?.on('message', ({ question, options }: Request) => {
    try {
      const { cypher, params } = isShortForm(question)
        ? shortForm(question)
        : { cypher: question, params: options.params }
      const { columns, rows, plan, truncated, notices } = query(source, cypher, {
        ...options,
        params,
        clock: () => performance.now(),
      })
      port.postMessage({
        what: 'answer',
        columns,
        rows: rows.map(({ values }) => values),
        plan: plan === undefined ? undefined : planText(plan),
        truncated,
        notices: notices.map(({ message }) => message),
      } satisfies Reply)
    } catch (error) {
      port.postMessage(told(error))
    }
  })
  port?.postMessage({ what: 'ready', schema: schema(source) } satisfies Reply)
} catch (error) {
  port?.postMessage(told(error))
}
