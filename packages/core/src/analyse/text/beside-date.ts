import { frontedDate } from './fronted-date.js'
import { joinRuns, runAt, type SetAside } from './set-aside.js'

/** Reads a date at the head of a sentence, and what follows its comma, each by itself; the date hangs by the rest's root. */
export const besideDate: SetAside = (run, read, rules) => {
  const length = frontedDate(run.tokens, rules)
  if (length === 0) return read(run)
  const all = run.tokens.map((_, at) => at)
  const front = all.slice(0, length)
  const rest = all.slice(length)
  const dated = read(runAt(run, front))
  const tokens = joinRuns([
    { places: front, drafts: dated },
    { places: rest, drafts: read(runAt(run, rest)) },
  ])
  const root = tokens.findIndex(({ head }, at) => at >= length && head < 0)
  tokens.slice(0, length).forEach((token, at) => {
    const isComma = at === length - 1
    if (token.head < 0 || isComma || token.head === length - 1) {
      token.deprel = isComma ? 'punct' : token.head < 0 ? 'obl' : token.deprel
      token.head = root
    }
  })
  return tokens
}
