import { selectionInWords } from '../state/selection-in-words.js'
import type { ViewState } from '../state/view-state.js'
import { strings } from '../strings/en.js'
import type { Desk } from './desk.js'

/** After the reader chose something: brings what was chosen into sight, and says to screen readers what it is. */
export const followChoice = (page: ParentNode, desk: Desk, before: ViewState | undefined): void => {
  const { reading, selection, filters } = desk.state
  if (reading !== undefined && reading !== before?.reading) {
    const here = page.querySelector<HTMLElement>('#here')
    here?.scrollIntoView({ block: 'center' })
    here?.focus({ preventScroll: true })
  } else if (selection !== before?.selection) page.querySelector('.evidence-side')?.scrollTo({ top: 0 })
  if (selection !== before?.selection) desk.say(selectionInWords(desk))
  else if (before !== undefined && filters !== before.filters)
    desk.say(strings.said.shown(desk.seen.edges.size, desk.seen.hiddenEdges))
}
