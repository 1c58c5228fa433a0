import type { NewsGraph } from '@newsgraph/core'
import { matricesOf, positionsIn, roundsFor } from './matrices.js'
import type { Positions, Seed } from './seed-layout.js'
import { startRefineWorker } from './start-worker.js'

export interface Settling {
  /** The final places. Never resolves after `stop`. */
  readonly settled: Promise<Positions>
  readonly stop: () => void
}

/** Refines a seeded layout in a worker; `onStep` hears of places on the way. Without workers it runs here. */
export const settle = (
  graph: NewsGraph,
  seed: Seed,
  { onStep }: { onStep?: (positions: Positions) => void } = {},
): Settling => {
  const { order, nodes, edges } = matricesOf(graph, seed)
  const iterations = seed.kept.size === order.length ? 0 : roundsFor(order.length)
  if (iterations === 0) return { settled: Promise.resolve(seed.positions), stop: () => {} }
  const here = async (): Promise<Positions> => {
    const { refineHere } = await import('./refine-here.js')
    refineHere({ nodes, edges, iterations })
    return positionsIn(order, nodes)
  }
  let worker: Worker
  try {
    worker = startRefineWorker()
  } catch {
    return { settled: here(), stop: () => {} }
  }
  const settled = new Promise<Positions>((resolve) => {
    worker.addEventListener('message', ({ data }: MessageEvent<{ nodes: Float32Array; done: boolean }>) => {
      const positions = positionsIn(order, data.nodes)
      if (data.done) {
        worker.terminate()
        resolve(positions)
      } else onStep?.(positions)
    })
    worker.addEventListener('error', () => {
      worker.terminate()
      resolve(here())
    })
    worker.postMessage({ nodes, edges, iterations })
  })
  return { settled, stop: () => worker.terminate() }
}
