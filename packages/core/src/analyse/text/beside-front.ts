import { frontedDate } from './fronted-date.js'
import { frontedPhrase } from './fronted-phrase.js'
import { joinRuns, type ReadRun, runAt, type SetAside, type WordRun } from './set-aside.js'

/** Reads a date at the head of a sentence, and what follows its comma, each by itself; the date hangs by the rest's root. */
export const besideDate: SetAside = (run, read, rules) => {
  const length = frontedDate(run.tokens, rules)
  return length === 0 ? read(run) : readBehind(length, run, read)
}

/** The same of a phrase or clause at the head, if the rest is then a clause with a subject. */
export const besidePhrase: SetAside = (run, read, rules) => {
  const length = frontedPhrase(run.tokens, rules)
  if (length === 0) return read(run)
  const tokens = readBehind(length, run, read)
  const root = tokens.findIndex(({ head }) => head < 0)
  return tokens.some(({ head, deprel }) => head === root && /^[nc]subj/.test(deprel)) ? tokens : read(run)
}

function readBehind(length: number, run: WordRun, read: ReadRun): ReturnType<ReadRun> {
  const all = run.tokens.map((_, at) => at)
  const front = all.slice(0, length)
  const rest = all.slice(length)
  const tokens = joinRuns([
    { places: front, drafts: read(runAt(run, front)) },
    { places: rest, drafts: read(runAt(run, rest)) },
  ])
  const root = tokens.findIndex(({ head }, at) => at >= length && head < 0)
  const isClause = tokens.some(
    ({ head, deprel }, at) =>
      at < length && (tokens[head]?.head ?? 0) < 0 && /^(?:mark|[nc]subj)/.test(deprel),
  )
  for (const [at, token] of tokens.slice(0, length).entries()) {
    const isComma = at === length - 1
    if (!isComma && token.head >= 0 && token.head !== length - 1) continue
    if (isComma) token.deprel = 'punct'
    else if (token.head < 0) token.deprel = isClause || token.upos === 'VERB' ? 'advcl' : 'obl'
    token.head = root
  }
  return tokens
}
