export { findOpen } from './find-open.js'
export { pairsTold } from './pairs-told.js'
