/** The worker that refines layouts, as its own file beside this one. The single page puts another in its place. */
export const startRefineWorker = (): Worker =>
  new Worker(new URL('./refine-worker.js', import.meta.url), { type: 'module' })
