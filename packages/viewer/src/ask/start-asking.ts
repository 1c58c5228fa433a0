/** The worker that answers questions, as its own file beside this one. The single page puts another in its place. */
export const startAsking = (): Worker =>
  new Worker(new URL('./ask-worker.js', import.meta.url), { type: 'module' })
