import { Worker } from 'node:worker_threads'
import { type ErrorCode, NewsgraphError, type PlainValue, type Schema } from '@newsgraph/core'

/** A question with what it may use. */
export interface Request {
  readonly question: string
  readonly options: {
    readonly params: Readonly<Record<string, unknown>>
    readonly maxRows: number
    readonly timeBudgetMs: number
    readonly now: string
  }
}

/** An answer as the command prints it. */
export interface Answer {
  readonly columns: readonly string[]
  readonly rows: readonly (readonly PlainValue[])[]
  readonly plan: string | undefined
  readonly truncated: boolean
  readonly notices: readonly string[]
}

/** What the worker tells: that it has the graph, an answer, or what went wrong. */
export type Reply =
  | { readonly what: 'ready'; readonly schema: Schema }
  | ({ readonly what: 'answer' } & Answer)
  | { readonly what: 'failed'; readonly code?: ErrorCode; readonly message: string }

/** Someone who answers questions about one graph file. */
export interface Asking {
  readonly schema: Schema
  /** Throws a `NewsgraphError` where the question is wrong or takes too long; `aborted` where it was ended. */
  readonly ask: (request: Request) => Promise<Answer>
  /** Ends the question that is being worked on; the next one reads the graph again. */
  readonly stop: () => Promise<void>
}

interface Working {
  readonly worker: Worker
  readonly schema: Schema
}

// Compiled, also where this file is run from its source: a worker of Node's reads no TypeScript.
const script = new URL('../dist/query-worker.js', import.meta.url)

const failed = ({ code, message }: Extract<Reply, { what: 'failed' }>): Error =>
  code === undefined ? new Error(message) : new NewsgraphError(code, message)

/** The next word of a worker; an error where it ends or fails without one. */
const wordOf = (worker: Worker): Promise<Exclude<Reply, { what: 'failed' }>> =>
  new Promise((resolve, reject) => {
    const onMessage = (reply: Reply): void => {
      settle()
      if (reply.what === 'failed') reject(failed(reply))
      else resolve(reply)
    }
    const onError = (error: Error): void => {
      settle()
      reject(error)
    }
    const onExit = (): void => {
      settle()
      reject(new NewsgraphError('aborted', 'The question was ended.'))
    }
    const settle = (): void => {
      worker.off('message', onMessage).off('error', onError).off('exit', onExit)
    }
    worker.on('message', onMessage).on('error', onError).on('exit', onExit)
  })

/**
 * Reads a graph file in a thread of its own and asks it there, so that Ctrl-C ends even a question that never pauses.
 * Throws what reading the graph throws; `signal` ends it all.
 */
export const askInWorker = async (file: string, signal: AbortSignal): Promise<Asking> => {
  const start = async (): Promise<Working> => {
    const worker = new Worker(script, { workerData: file })
    worker.unref()
    const word = await wordOf(worker)
    if (word.what !== 'ready') throw new Error(word.what)
    return { worker, schema: word.schema }
  }
  let working: Working | undefined = await start()
  const { schema } = working
  const stop = async (): Promise<void> => {
    await working?.worker.terminate()
    working = undefined
  }
  signal.addEventListener('abort', () => void stop())
  return {
    schema,
    stop,
    ask: async (request) => {
      signal.throwIfAborted()
      working ??= await start()
      const { worker } = working
      worker.ref()
      try {
        const word = wordOf(worker)
        worker.postMessage(request)
        const reply = await word
        if (reply.what !== 'answer') throw new Error(reply.what)
        return reply
      } finally {
        worker.unref()
      }
    },
  }
}
