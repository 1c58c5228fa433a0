import type { TextRules } from '../../languages/index.js'
import type { Token } from '../../types/index.js'
import type { DraftToken } from './draft-token.js'
import { type Insertion, insertions } from './insertions.js'
import { joinRuns, type ReadRun, runAt, type SetAside, type WordRun } from './set-aside.js'

const NOMINAL = /^(?:NOUN|PROPN|PRON|NUM)$/
const INNER = /^(?:flat|compound|fixed)$/

/** Reads what is put into a sentence, and the rest, each by itself; what is put in hangs by the noun before it. */
export const besideInsertions: SetAside = (run, read, rules) => {
  const found = insertions(run.tokens, rules)
  return found.length === 0 ? read(run) : readBeside(found, run, read, rules)
}

function readBeside(
  found: readonly Insertion[],
  run: WordRun,
  read: ReadRun,
  rules: TextRules,
): DraftToken[] {
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
    const host = hostOf(
      tokens,
      rest.findLast((at) => at < start && tokens[at]?.upos !== 'PUNCT') ?? start - 1,
    )
    const root = places(start, end).find((at) => !marks.has(at) && (tokens[at]?.head ?? 0) < 0) ?? start
    for (const at of marks) Object.assign(tokens[at] as DraftToken, { head: root })
    hang(tokens, host, root, start + 1, rules)
  }
  return tokens
}

const places = (start: number, end: number): number[] =>
  Array.from({ length: end - start }, (_, at) => start + at)

const markOf = ({ start, end, text, lower }: Token): DraftToken => ({
  start,
  end,
  text,
  lower,
  upos: 'PUNCT',
  xpos: text,
  lemma: text,
  head: -1,
  deprel: 'punct',
})

/** What is put in behind a word says more of the noun or name that the word ends; behind another, of that. */
function hostOf(tokens: readonly DraftToken[], before: number): number {
  let at = before
  while (INNER.test(tokens[at]?.deprel ?? '') && (tokens[at]?.head ?? -1) >= 0) at = tokens[at]?.head ?? at
  return at
}

/** How what is put in hangs, and by which word: by the noun before it, or by the clause where it is an adverbial. */
function hang(
  tokens: readonly DraftToken[],
  noun: number,
  root: number,
  first: number,
  rules: TextRules,
): void {
  const inner = tokens[root]
  if (inner === undefined) return
  const children = tokens.filter(({ head }) => head === root)
  const has = (relation: RegExp): boolean => children.some(({ deprel }) => relation.test(deprel))
  const isRelative = rules.insertedRelatives.has(tokens[first]?.lemma ?? '')
  const opening = tokens.slice(first, first + 3).map(({ lemma }) => lemma)
  const isAdded = rules.addingPhrases.some((phrase) => phrase.every((word, at) => opening[at] === word))
  const clause = tokens.findIndex(({ head }, at) => head < 0 && at !== root)
  inner.head = noun
  if (!NOMINAL.test(tokens[noun]?.upos ?? '')) inner.deprel = 'parataxis'
  else if (isAdded) inner.deprel = 'conj'
  else if (isRelative) inner.deprel = 'acl:relcl'
  else if (has(/^[nc]subj/)) inner.deprel = 'parataxis'
  else if (inner.upos === 'VERB')
    Object.assign(inner, { deprel: 'acl', ...(inner.xpos === 'VBD' && { xpos: 'VBN' }) })
  else if (/^\d/.test(inner.text)) inner.deprel = 'nummod'
  else if (!NOMINAL.test(inner.upos)) inner.deprel = 'parataxis'
  else if (!has(/^case$/) || clause < 0) inner.deprel = 'appos'
  else if (children.some(({ lemma }) => rules.insertedPrepositions.has(lemma))) inner.deprel = 'nmod'
  else Object.assign(inner, { head: clause, deprel: 'obl' })
}
