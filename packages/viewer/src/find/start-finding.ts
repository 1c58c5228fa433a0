/** The worker that finds words, as its own file beside this one. The single page puts another in its place. */
export const startFinding = (): Worker =>
  new Worker(new URL('./find-worker.js', import.meta.url), { type: 'module' })
