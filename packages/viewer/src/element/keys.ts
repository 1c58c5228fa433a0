import { togglePicked } from '../state/view-state.js'
import { strings } from '../strings/en.js'
import type { PageActions } from './page-actions.js'

interface Key {
  /** As `KeyboardEvent.key` gives it, `Ctrl+` before it where it is held. */
  readonly key: string
  readonly label: string
  readonly run: (page: PageActions) => void
}

const words = strings.keys

const depth = (steps: number) => (page: PageActions) => {
  const { ego, selection } = page.state
  const node = selection !== undefined && 'node' in selection ? selection.node : ego?.node
  if (node !== undefined) page.change({ ego: { node, depth: steps } })
}

/** The menu of keys; the help lists it. */
export const keys: readonly Key[] = [
  { key: '/', label: words.search, run: (page) => page.focusSearch() },
  { key: 'e', label: words.evidence, run: (page) => page.focusEvidence() },
  { key: 'g', label: words.panel, run: (page) => page.focusPanel() },
  {
    key: 'f',
    label: words.focus,
    run: (page) => (page.state.ego === undefined ? depth(1)(page) : page.change({ ego: undefined })),
  },
  { key: '1', label: words.depth(1), run: depth(1) },
  { key: '2', label: words.depth(2), run: depth(2) },
  { key: '3', label: words.depth(3), run: depth(3) },
  {
    key: 'p',
    label: words.path,
    run: ({ state, change }) => {
      if (state.selection !== undefined && 'node' in state.selection)
        change({ path: { from: state.selection.node, by: 'shortest' } })
    },
  },
  {
    key: 'h',
    label: words.hide,
    run: ({ state, change }) => {
      if (state.selection !== undefined && 'node' in state.selection)
        change({ hidden: [...state.hidden, state.selection.node], selection: undefined })
    },
  },
  {
    key: 'a',
    label: words.pick,
    run: ({ state, change }) => {
      if (state.selection !== undefined && 'node' in state.selection)
        change(togglePicked(state, [state.selection.node]))
    },
  },
  { key: 'Ctrl+z', label: words.undo, run: (page) => page.undo() },
  { key: 'Ctrl+y', label: words.redo, run: (page) => page.redo() },
  {
    key: 'Escape',
    label: words.escape,
    run: ({ state, change }) => {
      if (state.reading !== undefined) change({ reading: undefined })
      else if (state.path !== undefined) change({ path: undefined })
      else if (state.selection !== undefined) change({ selection: undefined })
      else if (state.marked !== undefined) change({ marked: undefined })
      else if (state.ego !== undefined) change({ ego: undefined })
    },
  },
  { key: '?', label: words.help, run: (page) => page.help() },
]

/** The entry that an event means; undefined while one types in a field, or if there is none. */
export const keyMeant = (event: KeyboardEvent): Key | undefined => {
  const [target] = event.composedPath()
  const types =
    target instanceof HTMLElement &&
    (target.isContentEditable ||
      target instanceof HTMLTextAreaElement ||
      target instanceof HTMLSelectElement ||
      (target instanceof HTMLInputElement && target.type !== 'checkbox' && target.type !== 'radio'))
  if (types || event.altKey || event.defaultPrevented) return undefined
  const held = event.ctrlKey || event.metaKey
  const name = event.key.length === 1 ? event.key.toLowerCase() : event.key
  const wanted = held ? `Ctrl+${event.shiftKey && name === 'z' ? 'y' : name}` : name
  return keys.find(({ key }) => key === wanted)
}
