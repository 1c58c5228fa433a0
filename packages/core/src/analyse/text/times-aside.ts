import type { TextRules } from '../../languages/index.js'
import type { Token } from '../../types/index.js'
import type { DraftToken } from './draft-token.js'

/**
 * The days that stand in a sentence ("Denmark today accepted …", "demanded Friday that …", "a truce on Friday in …"), by
 * index. Parsers take them for subjects and objects, and hang by them what is not theirs: the sentence is better parsed
 * without them.
 */
export const timesAside = (tokens: readonly Token[], rules: TextRules): ReadonlySet<number> => {
  const aside = new Set<number>()
  const wordAt = (at: number): string => tokens[at]?.lower ?? ''
  for (let at = 1; at < tokens.length - 1; at += 1) {
    if (aside.has(at - 1)) {
      if (rules.dayParts.has(wordAt(at))) aside.add(at)
      continue
    }
    if (!rules.bareDays.has(wordAt(at)) || rules.beforeDays.has(wordAt(at - 1))) continue
    const before = tokens[at - 1]?.text ?? ''
    const after = tokens[at + 1]?.text ?? ''
    const marked = rules.dayMarkers.has(wordAt(at - 1))
    // "On Friday, …": what opens the sentence is read where it stands
    if (marked && at === 1) continue
    const stands = /[\p{L}\d]$/u.test(before) && !/^['’\d]/.test(after)
    const mayBeName = !marked && /^\p{Lu}/u.test(before) && /^\p{Lu}/u.test(after)
    if (!stands || mayBeName) continue
    if (marked) aside.add(at - 1)
    aside.add(at)
  }
  return aside
}

/** Puts the days back: each hangs by the verb beside it, else by the nearest verb over the word before it. */
export const withTimes = (
  parsed: readonly DraftToken[],
  tokens: readonly Token[],
  aside: ReadonlySet<number>,
  rules: TextRules,
): DraftToken[] => {
  const kept = tokens.flatMap((_, at) => (aside.has(at) ? [] : [at]))
  const drafts = tokens.map(
    ({ start, end, text, lower }): DraftToken => ({
      start,
      end,
      text,
      lower,
      upos: 'NOUN',
      xpos: 'NN',
      lemma: lower,
      head: -1,
      deprel: 'obl:unmarked',
    }),
  )
  kept.forEach((at, index) => {
    const token = parsed[index]
    if (token !== undefined) drafts[at] = { ...token, head: token.head < 0 ? -1 : (kept[token.head] ?? -1) }
  })
  const isVerb = (at: number): boolean => drafts[at]?.upos === 'VERB' && !aside.has(at)
  for (const at of aside) {
    let first = at
    let host = at + 1
    while (aside.has(first - 1)) first -= 1
    while (aside.has(host)) host += 1
    if (isVerb(first - 1)) host = first - 1
    else if (!isVerb(host)) {
      host = first - 1
      for (let steps = 0; steps < tokens.length && host >= 0 && !isVerb(host); steps += 1)
        host = aside.has(host) ? host - 1 : (drafts[host]?.head ?? -1)
    }
    if (host < 0) host = drafts.findIndex((token, other) => !aside.has(other) && token.head < 0)
    const token = drafts[at]
    if (token === undefined) continue
    const marks = aside.has(at + 1) && rules.dayMarkers.has(token.lemma)
    const marked = aside.has(at - 1) && rules.dayMarkers.has(drafts[at - 1]?.lemma ?? '')
    const isPart = rules.dayParts.has(token.lemma)
    if (isPart) drafts[at] = { ...token, head: at - 1, deprel: 'flat' }
    else if (marks) drafts[at] = { ...token, upos: 'ADP', xpos: 'IN', head: at + 1, deprel: 'case' }
    else drafts[at] = { ...token, head: host, ...(marked && { deprel: 'obl' }) }
  }
  return drafts
}
