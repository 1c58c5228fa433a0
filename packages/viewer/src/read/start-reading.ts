/** Starts the worker that reads articles, with core and its models; undefined in a page that cannot read. */
export const startReading: (() => Worker) | undefined = () =>
  new Worker(new URL('./read-worker.js', import.meta.url), { type: 'module' })
