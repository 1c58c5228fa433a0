export { findNames, type NameHints } from './find-names.js'
