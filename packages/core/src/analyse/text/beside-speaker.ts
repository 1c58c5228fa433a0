import { reportingClause } from './reporting-clause.js'
import { closedRunAt, joinRuns, type SetAside } from './set-aside.js'

const FINITE = /^(?:VB[DZP]|MD)$/
const QUOTE = /^["“”«»]$/

/**
 * Reads a reporting clause and what is said each by itself; what is said is then the clause of its verb. A comma before one that closes
 * the sentence ends what is said; those around one within are its own. Where the one turns out to have no verb of speech for its root,
 * or the other to be no clause, they are read as one.
 */
export const besideSpeaker: SetAside = (run, read, rules) => {
  const clause = reportingClause(run.tokens, rules)
  if (clause === undefined) return read(run)
  const { start, end, verb } = clause
  const isWithin = end < run.tokens.length
  const first = isWithin && run.tokens[start - 1]?.text === ',' ? start - 1 : start
  const all = run.tokens.map((_, at) => at)
  const speech = all.slice(first, end)
  const said = all.filter((at) => at < first || at >= end)
  const frame = read(closedRunAt(run, speech))
  const root = frame[verb - first]
  if (root === undefined || root.head >= 0 || root.upos !== 'VERB') return read(run)
  // "…, police **and medics** said, …", but not "…, left **and said**, …"
  const isJoined = frame.slice(0, verb - first).some(({ upos }) => upos === 'CCONJ')
  if (isWithin && isJoined && frame.slice(0, verb - first).some(({ upos }) => upos === 'VERB'))
    return read(run)
  const content = read(closedRunAt(run, said))
  if (!content.some(({ xpos }) => FINITE.test(xpos)) && !QUOTE.test(content[0]?.text ?? '')) return read(run)
  const tokens = joinRuns([
    { places: speech, drafts: frame },
    { places: said, drafts: content },
  ])
  for (const at of said) {
    const token = tokens[at]
    if (token !== undefined && token.head < 0) Object.assign(token, { head: verb, deprel: 'ccomp' })
  }
  if (!tokens.some(({ head, deprel }) => head === verb && deprel === 'nsubj')) {
    const speaker = tokens.find(({ head, deprel }) => head === verb && deprel === 'obj')
    if (speaker !== undefined) speaker.deprel = 'nsubj'
  }
  return tokens
}
