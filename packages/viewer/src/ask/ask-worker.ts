import {
  check,
  type GraphSource,
  graphologySource,
  isShortForm,
  NewsgraphError,
  query,
  schema,
  shortForm,
} from '@newsgraph/core'
import { MultiDirectedGraph } from 'graphology'
import type { AskNews, AskRequest } from './asking.js'

let source: GraphSource = graphologySource(new MultiDirectedGraph())

const said = (text: string) => (isShortForm(text) ? shortForm(text) : { cypher: text, params: {} })

const findings = (text: string) => {
  if (!isShortForm(text)) return check(source, text, { now: '2000-01-01T00:00Z' })
  try {
    shortForm(text)
    return []
  } catch (error) {
    if (!(error instanceof NewsgraphError)) throw error
    return [{ severity: 'error' as const, message: error.message, start: 0, end: text.length }]
  }
}

const newsFor = (request: Exclude<AskRequest, { what: 'graph' }>): AskNews => {
  const { id } = request
  switch (request.what) {
    case 'schema':
      return { what: 'schema', id, schema: schema(source) }
    case 'check':
      return { what: 'findings', id, findings: findings(request.text) }
    default: {
      const { text, maxRows, timeBudgetMs, now } = request
      const { cypher, params } = said(text)
      const answer = query(source, cypher, {
        params,
        maxRows,
        timeBudgetMs,
        clock: () => performance.now(),
        now,
      })
      return { what: 'answer', id, answer: { ...answer, cypher } }
    }
  }
}

addEventListener('message', ({ data }: MessageEvent<AskRequest>) => {
  if (data.what === 'graph') {
    const graph = new MultiDirectedGraph()
    graph.import(data.graph as Parameters<typeof graph.import>[0])
    source = graphologySource(graph)
    postMessage({ what: 'ready' } satisfies AskNews)
    return
  }
  try {
    postMessage(newsFor(data))
  } catch (error) {
    const code = error instanceof NewsgraphError ? error.code : 'bad-query'
    const message = error instanceof Error ? error.message : String(error)
    postMessage({ what: 'failed', id: data.id, code, message } satisfies AskNews)
  }
})
