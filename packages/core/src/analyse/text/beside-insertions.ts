import type { TextRules } from '../../languages/index.js'
import type { Token } from '../../types/index.js'
import type { DraftToken } from './draft-token.js'
import { insertions } from './insertions.js'
import { joinRuns, runAt, type SetAside } from './set-aside.js'

const NOMINAL = /^(?:NOUN|PROPN|PRON|NUM)$/
const INNER = /^(?:flat|compound|fixed)$/

/** Reads what is put into a sentence, and the rest, each by itself; what is put in hangs by the noun before it. */
export const besideInsertions: SetAside = (run, read, rules) => {
  const found = insertions(run.tokens, rules)
  if (found.length === 0) return read(run)
  const isInside = new Set(found.flatMap(({ start, end }) => places(start, end)))
  const rest = places(0, run.tokens.length).filter((at) => !isInside.has(at))
  const parts = found.map(({ start, end, marks }) => {
    const within = places(start, end).filter((at) => !marks.has(at))
    return { places: within, drafts: read(runAt(run, within)) }
  })
  const marks = found.flatMap((insertion) => [...insertion.marks])
  const tokens = joinRuns([
    { places: rest, drafts: read(runAt(run, rest)) },
    ...parts,
    { places: marks, drafts: marks.map((at) => markOf(run.tokens[at] as Token)) },
  ])
  for (const { start, end, marks } of found) {
    const host = hostOf(tokens, start - 1)
    const root = places(start, end).find((at) => !marks.has(at) && (tokens[at]?.head ?? 0) < 0) ?? start
    for (const at of marks) Object.assign(tokens[at] as DraftToken, { head: root })
    Object.assign(tokens[root] as DraftToken, {
      head: host,
      deprel: relationOf(tokens, host, root, start, rules),
    })
  }
  return tokens
}

const places = (start: number, end: number): number[] =>
  Array.from({ length: end - start }, (_, at) => start + at)

const markOf = ({ start, end, text }: Token): DraftToken => ({
  start,
  end,
  text,
  upos: 'PUNCT',
  xpos: text,
  lemma: text,
  head: -1,
  deprel: 'punct',
})

/** What is put in behind a word says more of the noun or name that the word ends; behind another, of that. */
function hostOf(tokens: readonly DraftToken[], before: number): number {
  let at = before
  while (at > 0 && tokens[at]?.upos === 'PUNCT') at -= 1
  while (INNER.test(tokens[at]?.deprel ?? '') && (tokens[at]?.head ?? -1) >= 0) at = tokens[at]?.head ?? at
  return at
}

const relationOf = (
  tokens: readonly DraftToken[],
  host: number,
  root: number,
  start: number,
  rules: TextRules,
): string => {
  const [noun, inner] = [tokens[host], tokens[root]]
  if (!NOMINAL.test(noun?.upos ?? '')) return 'parataxis'
  if (rules.relativePronouns.has(tokens[start + 1]?.lemma ?? '')) return 'acl:relcl'
  if (inner?.upos === 'NUM') return 'nummod'
  return NOMINAL.test(inner?.upos ?? '') ? 'appos' : 'parataxis'
}
