import type { Theme } from '../drawing/palette.js'
import type { Change, ViewState } from '../state/view-state.js'

export type Sheet = 'facets' | 'stage' | 'evidence'

/** What the page's frame can be asked for, by keys and buttons alike. */
export interface PageActions {
  readonly state: ViewState
  readonly theme: Theme
  readonly sheet: Sheet
  readonly canUndo: boolean
  readonly canRedo: boolean
  readonly change: (change: Change) => void
  readonly showSheet: (sheet: Sheet) => void
  readonly switchTheme: () => void
  readonly focusSearch: () => void
  readonly focusEvidence: () => void
  readonly focusPanel: () => void
  readonly zoom: (step: 'in' | 'out' | 'fit') => void
  readonly undo: () => void
  readonly redo: () => void
  readonly help: () => void
  /** Opens the dialog that reads articles. */
  readonly read: () => void
}
