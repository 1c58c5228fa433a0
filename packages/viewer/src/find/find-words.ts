import type { FindNews, FindRequest } from './finding.js'
import { type WordIndex, wordIndexer } from './word-index.js'

/** Takes names and sentences in and finds them by their words; an answer for each `find`. */
export const findWords = (): ((request: FindRequest) => FindNews | undefined) => {
  const indexers = { names: wordIndexer(), sentences: wordIndexer() }
  const indexes: { names?: WordIndex; sentences?: WordIndex } = {}
  return (request) => {
    if (request.what !== 'find') {
      const indexer = indexers[request.what]
      for (const [text, worth] of request.slice) indexer.add(text, worth)
      if (request.last) indexes[request.what] = indexer.done()
      return undefined
    }
    const { id, words, most } = request
    return {
      id,
      names: indexes.names?.(words, most) ?? [],
      sentences: indexes.sentences?.(words, most) ?? [],
      complete: indexes.sentences !== undefined,
    }
  }
}
