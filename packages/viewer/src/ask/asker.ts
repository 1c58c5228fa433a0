import { type Finding, type NewsGraph, NewsgraphError, type Schema } from '@newsgraph/core'
import { queryStrings } from '../panels/query/query-strings.js'
import type { Answered, AskNews, AskRequest } from './asking.js'
import { startAsking } from './start-asking.js'

/** How long a question may take, in milliseconds, before it is told to stop, and before its worker is ended. */
const BUDGET_MS = 5000
const PATIENCE_MS = 8000

/** Asks a graph in a worker: the page stays responsive, and what does not end is ended. */
export interface Asker {
  /** Answers a query or short forms with at most so many rows; throws a `NewsgraphError` that says what is wrong. */
  readonly ask: (text: string, maxRows: number) => Promise<Answered>
  /** What an editor should underline. */
  readonly check: (text: string) => Promise<readonly Finding[]>
  readonly schema: () => Promise<Schema>
  /** Ends what is running; who waits for it is told so. */
  readonly stop: () => void
}

type Sent = AskRequest extends infer Request
  ? Request extends { readonly id: number }
    ? Omit<Request, 'id'>
    : never
  : never

interface Waiting {
  readonly tell: (news: AskNews) => void
  readonly fail: (error: NewsgraphError) => void
}

/** A worker with a graph, and the promise that it has indexed it. */
interface Working {
  readonly worker: Worker
  readonly ready: Promise<void>
}

/** Someone to ask about a graph. The worker starts with the first question and goes on until it is stopped. */
export const askerOver = (graph: NewsGraph): Asker => {
  let working: Working | undefined
  let asked = 0
  const waiting = new Map<number, Waiting>()

  const end = (error: NewsgraphError): void => {
    working?.worker.terminate()
    working = undefined
    for (const { fail } of waiting.values()) fail(error)
    waiting.clear()
  }

  const start = (): Working => {
    const worker = startAsking()
    worker.addEventListener('error', ({ message }) => end(new NewsgraphError('bad-query', message)))
    const ready = new Promise<void>((resolve) => {
      worker.addEventListener('message', ({ data }: MessageEvent<AskNews>) => {
        if (data.what === 'ready') return resolve()
        const one = waiting.get(data.id)
        waiting.delete(data.id)
        if (data.what === 'failed') one?.fail(new NewsgraphError(data.code, data.message))
        else one?.tell(data)
      })
    })
    // The articles' texts stay here: questions are asked of nodes and edges.
    worker.postMessage({ what: 'graph', graph: { ...graph.export(), attributes: {} } } satisfies AskRequest)
    return { worker, ready }
  }

  const send = async (request: Sent): Promise<AskNews> => {
    const id = asked++
    working ??= start()
    const { worker, ready } = working
    let overdue: ReturnType<typeof setTimeout> | undefined
    try {
      return await new Promise<AskNews>((tell, fail) => {
        waiting.set(id, { tell, fail })
        worker.postMessage({ ...request, id } as AskRequest)
        void ready.then(() => {
          if (!waiting.has(id)) return
          overdue = setTimeout(
            () => end(new NewsgraphError('too-large', queryStrings.killed(PATIENCE_MS / 1000))),
            PATIENCE_MS,
          )
        })
      })
    } finally {
      clearTimeout(overdue)
    }
  }

  let names: Promise<Schema> | undefined
  return {
    ask: async (text, maxRows) => {
      const now = new Date().toISOString()
      const news = await send({ what: 'ask', text, maxRows, timeBudgetMs: BUDGET_MS, now })
      if (news.what !== 'answer') throw new NewsgraphError('bad-query', news.what)
      return news.answer
    },
    check: async (text) => {
      const news = await send({ what: 'check', text })
      return news.what === 'findings' ? news.findings : []
    },
    schema: () => {
      names ??= send({ what: 'schema' }).then((news) => {
        if (news.what !== 'schema') throw new NewsgraphError('bad-query', news.what)
        return news.schema
      })
      return names
    },
    stop: () => end(new NewsgraphError('aborted', queryStrings.stopped)),
  }
}
