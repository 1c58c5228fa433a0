export { findNames } from './find-names.js'
export { type HeardWords, headlineWords, heardWords, isHeadline } from './headline-words.js'
export { namesBySentence } from './names-by-sentence.js'
export { wordsToTag } from './quiet-words.js'
