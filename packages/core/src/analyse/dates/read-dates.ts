import type { ReadDoc } from '../../types/index.js'
import { type DateTools, dateWords } from './date-words.js'
import { opensDate } from './opens-date.js'
import { type ReadDate, readDate } from './read-date.js'

/**
 * The expressions of time of every sentence, in text order, before it is known which days they mean; they never
 * overlap. Read once for all who ask what tells a time.
 */
export function readDates(doc: ReadDoc, tools: DateTools): readonly (readonly ReadDate[])[] {
  return doc.sentences.map(({ tokens }) => {
    const words = dateWords(tokens)
    const found: ReadDate[] = []
    for (let at = 0; at < tokens.length; ) {
      const read = opensDate(words, at, tools) ? readDate(words, at, tools) : undefined
      if (read !== undefined) found.push(read)
      at = read?.end ?? at + 1
    }
    return found
  })
}
