import FindWorker from '../find/find-worker.ts?worker&inline'

/** The worker that finds words, from the page's own text: for the page that is one file. */
export const startFinding = (): Worker => new FindWorker()
