import AskWorker from '../ask/ask-worker.ts?worker&inline'

/** The worker that answers questions, from the page's own text: for the page that is one file. */
export const startAsking = (): Worker => new AskWorker()
