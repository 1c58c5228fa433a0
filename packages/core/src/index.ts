export { edgeLabel, type GraphShape, parseGraph } from './assemble/index.js'
export {
  type BuildOptions,
  buildFacts,
  buildGraph,
  extractArticles,
  type Progress,
  programVersion,
  type RecordStore,
} from './build-graph.js'
export { type ErrorCode, NewsgraphError, type Problem, type Whereabouts } from './errors.js'
export {
  type Exporter,
  type ExportFormat,
  exporterFor,
  exporterOf,
  exporters,
  exportGraph,
} from './export/index.js'
export { english, type LanguagePack, languages } from './languages/index.js'
export { type LanguageModel, loadModel, type ModelManifest, readModel } from './model/index.js'
export * from './ontology/index.js'
export {
  type Asked,
  type Complaint,
  type Completion,
  type Completions,
  check,
  complete,
  type Finding,
  functionNames,
  type GraphSource,
  graphologySource,
  isShortForm,
  keywords,
  type NodeValue,
  type Notice,
  type PlainEdge,
  type PlainNode,
  type PlainPath,
  type PlainValue,
  type PlanStep,
  planText,
  QueryError,
  type QueryOptions,
  type QueryResult,
  type QueryRow,
  type QueryStream,
  type QueryValue,
  type Question,
  query,
  queryRows,
  questions,
  type RelationshipValue,
  type Schema,
  type SchemaName,
  schema,
  shortForm,
  shortFormFields,
  sourceNode,
  sourceRelationship,
} from './query/index.js'
export {
  checkArticles,
  contentHash,
  type Decoded,
  decodeBytes,
  isoDate,
  type ReadContext,
  type Reader,
  type ReadOptions,
  type ReadResult,
  readArticles,
  readerFor,
  readers,
} from './read/index.js'
export { type Correction, parseCorrections, strongestFirst } from './resolve/index.js'
export * from './types/index.js'
export { type Failure, type VerifyOptions, verifyGraph } from './verify-graph.js'
export {
  type GazetteerFormat,
  gazetteer,
  normaliseName,
  readGazetteer,
  userGazetteer,
  worldEntries,
  worldGazetteer,
} from './world/index.js'
