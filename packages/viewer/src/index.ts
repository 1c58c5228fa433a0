export type { Desk } from './element/desk.js'
export { NewsgraphViewer } from './element/newsgraph-viewer.js'
export { readGraphFile } from './state/graph-file.js'
export { initialState, type Selection, type ViewState } from './state/view-state.js'
