export { loadModel } from './load-model.js'
export type { ModelManifest } from './manifest.js'
export { type LanguageModel, readModel, type SentenceReading } from './read-model.js'
