import { keepShell } from '../take-away/single-page-shell.js'
import '../element/newsgraph-viewer.js'
import type { NewsgraphViewer } from '../element/newsgraph-viewer.js'
import { linkOf, stateOf } from '../state/share-link.js'
import { keptByServer, keptInBrowser } from './kept.js'

keepShell()

/** Text that came in the page itself, if it did. */
const inPage = (id: string): string | undefined => document.querySelector(`#${id}`)?.textContent ?? undefined

const beside = async (): Promise<string | undefined> => {
  const answer = await fetch('./graph.json').catch(() => undefined)
  return answer?.ok === true ? await answer.text() : undefined
}

const start = async (): Promise<void> => {
  const viewer = document.querySelector<NewsgraphViewer>('newsgraph-viewer')
  if (viewer === null) return
  viewer.loading = true
  viewer.state = stateOf(location.hash)
  const kept = 'keeps' in viewer.dataset ? await keptByServer() : keptInBrowser(inPage('newsgraph-decisions'))
  viewer.positions = kept.positions
  viewer.decisions = kept.decisions
  viewer.questions = kept.questions
  let written = ''
  viewer.addEventListener('newsgraph-state', () => {
    written = linkOf(viewer.state)
    history.replaceState(
      history.state,
      '',
      written === '' ? location.pathname + location.search : `#${written}`,
    )
  })
  addEventListener('hashchange', () => {
    if (location.hash.replace(/^#/, '') !== written) viewer.state = stateOf(location.hash)
  })
  viewer.addEventListener('newsgraph-settled', (event) => kept.keepPositions((event as CustomEvent).detail))
  viewer.addEventListener('newsgraph-decided', (event) => kept.keepDecisions((event as CustomEvent).detail))
  viewer.addEventListener('newsgraph-questions', (event) => kept.keepQuestions((event as CustomEvent).detail))
  viewer.graph = inPage('newsgraph-graph') ?? (location.protocol === 'file:' ? undefined : await beside())
  viewer.loading = false
}

void start()
