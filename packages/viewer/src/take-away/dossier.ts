import type { Correction, NewsGraph } from '@newsgraph/core'
import { embedded, graphMarker } from './embedded.js'
import { singlePageShell } from './single-page-shell.js'

/** One file with the page, the graph, its quotes and the decisions, which opens anywhere without a network. */
export const dossier = async (graph: NewsGraph, decisions: readonly Correction[]): Promise<string> => {
  const shell = await singlePageShell()
  const parts = embedded('newsgraph-graph', graph.export())
  const decided = decisions.length === 0 ? '' : embedded('newsgraph-decisions', decisions)
  return shell.replace(graphMarker, () => parts + decided)
}
