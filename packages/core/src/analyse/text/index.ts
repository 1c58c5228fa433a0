export { readText, type TextTools } from './read-text.js'
