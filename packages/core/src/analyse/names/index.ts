export { findNames } from './find-names.js'
export { namesBySentence } from './names-by-sentence.js'
export { wordsToTag } from './quiet-words.js'
