export { entryId } from './entry-id.js'
export { gazetteer } from './gazetteer.js'
export { normaliseName } from './normalise-name.js'
export { worldEntries, worldGazetteer } from './world-gazetteer.js'
