import '../element/newsgraph-viewer.js'
import type { NewsgraphViewer } from '../element/newsgraph-viewer.js'

/** The graph that came in the page itself, if one did. */
const inPage = (): string | undefined => document.querySelector('#newsgraph-graph')?.textContent ?? undefined

const beside = async (): Promise<string | undefined> => {
  const answer = await fetch('./graph.json').catch(() => undefined)
  return answer?.ok === true ? await answer.text() : undefined
}

const start = async (): Promise<void> => {
  const viewer = document.querySelector<NewsgraphViewer>('newsgraph-viewer')
  if (viewer === null) return
  viewer.loading = true
  viewer.graph = inPage() ?? (location.protocol === 'file:' ? undefined : await beside())
  viewer.loading = false
}

void start()
