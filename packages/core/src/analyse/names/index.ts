export { findNames } from './find-names.js'
export { wordsToTag } from './quiet-words.js'
