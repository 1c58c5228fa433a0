import { type Change, changed, type ViewState } from '../state/view-state.js'
import type { Sheet } from './page-actions.js'

interface Shown {
  readonly state: ViewState
  readonly sheet: Sheet
}

/**
 * What is shown after the reader changed something: a choice leaves the article that was read, ends a path that lacks its end, and
 * brings its evidence in front where a narrow window shows one sheet at a time.
 */
export const takeChange = ({ state, sheet }: Shown, change: Change): Shown => {
  const leavesArticle = 'selection' in change && !('reading' in change)
  let next = changed(state, leavesArticle ? { ...change, reading: undefined } : change)
  const { path, selection } = next
  if (path !== undefined && path.to === undefined && selection !== undefined && 'node' in selection)
    if (selection.node !== path.from) next = { ...next, path: { ...path, to: selection.node } }
  const isAnswer = change.marked !== undefined && change.panel === undefined
  if (change.reading !== undefined || change.selection !== undefined || isAnswer)
    return { state: next, sheet: 'evidence' }
  return { state: next, sheet: 'selection' in change && sheet === 'evidence' ? 'stage' : sheet }
}
