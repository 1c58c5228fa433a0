import type { DraftToken } from './draft-token.js'
import { joinRuns, type ReadRun, runAt, type SetAside, type WordRun } from './set-aside.js'

/** How many words a headline has at most, and who speaks in it. */
const LONGEST = 25
const LONGEST_SPEAKER = 6
const STOP = /^[.?!…]$/
const NAME = /^[\p{L}’'.-]+$/u
const FINITE = /^VB[DZPN]$|^MD$/
const NOMINAL = /^(?:NOUN|PROPN)$/

/** Where a headline's only colon (or, before who speaks, its dash) stands; undefined in any other line. */
const partingOf = (texts: readonly string[]): number | undefined => {
  if (texts.length < 4) return undefined
  const marks = texts.flatMap((text, at) => (text === ':' ? [at] : []))
  return marks.length === 1 ? marks[0] : undefined
}

const isSpeaker = (texts: readonly string[]): boolean =>
  texts.length > 0 && texts.length <= LONGEST_SPEAKER && texts.every((text) => NAME.test(text))

const rootOf = (drafts: readonly DraftToken[]): DraftToken | undefined => drafts.find(({ head }) => head < 0)

/**
 * Reads who says what a headline says ("Army shelled port: **residents**", "**UN**: army shelled port") and what is said each by
 * itself; who says it then stands beside the clause. Where who says it turns out to be no noun, or what is said behind it to have no
 * verb, they are read as one.
 */
export const besideColon: SetAside = (run, read) => {
  if (run.tokens.length > LONGEST) return read(run)
  const texts = run.tokens.map(({ text }) => text)
  const colon = partingOf(texts)
  if (colon === undefined) return read(run)
  const all = texts.map((_, at) => at)
  const isBehind = !STOP.test(texts.at(-1) ?? '') && isSpeaker(texts.slice(colon + 1))
  const isBefore = isSpeaker(texts.slice(0, colon))
  return (
    (isBehind ? partedAt(run, read, { said: all.slice(0, colon), speaker: all.slice(colon) }) : undefined) ??
    (isBefore
      ? partedAt(run, read, { said: all.slice(colon + 1), speaker: all.slice(0, colon + 1) })
      : undefined) ??
    read(run)
  )
}

function partedAt(
  run: WordRun,
  read: ReadRun,
  { said, speaker }: { readonly said: readonly number[]; readonly speaker: readonly number[] },
): DraftToken[] | undefined {
  const isBefore = speaker[0] === 0
  const named = read(runAt(run, speaker))
  const voice = rootOf(named)
  // "blast kills six: monitor": a word alone is no verb
  const isAlone = !isBefore && speaker.length === 2 && voice?.upos === 'VERB' && voice.xpos === 'VB'
  if (isAlone) Object.assign(voice, { upos: 'NOUN', xpos: 'NN' })
  if (voice === undefined || !NOMINAL.test(voice.upos)) return undefined
  const content = read(runAt(run, said))
  if (isBefore && !content.some(({ xpos }) => FINITE.test(xpos))) return undefined
  const main = said.find((_, index) => (content[index]?.head ?? 0) < 0) ?? 0
  const tokens = joinRuns([
    { places: speaker, drafts: named },
    { places: said, drafts: content },
  ])
  for (const at of speaker) {
    const token = tokens[at]
    if (token !== undefined && token.head < 0) Object.assign(token, { head: main, deprel: 'parataxis' })
  }
  return tokens
}
