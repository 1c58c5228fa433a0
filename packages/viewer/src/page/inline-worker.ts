import RefineWorker from '../layout/refine-worker.ts?worker&inline'

/** The worker that refines layouts, from the page's own text: for the page that is one file. */
export const startRefineWorker = (): Worker => new RefineWorker()
