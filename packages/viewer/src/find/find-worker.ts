import { findWords } from './find-words.js'
import type { FindRequest } from './finding.js'

const answer = findWords()

addEventListener('message', ({ data }: MessageEvent<FindRequest>) => {
  const news = answer(data)
  if (news !== undefined) postMessage(news)
})
