import type { TextRules } from '../../languages/index.js'
import type { DraftToken } from './draft-token.js'

/** "detained the head of the agency **hours after**": a span of time before a conjunction is no part of the noun before it. */
function partFromUnit(tokens: readonly DraftToken[], unit: DraftToken, at: number): void {
  const noun = tokens.findLastIndex(({ head, deprel }, i) => i < at && head === at && deprel === 'compound')
  const next = tokens[at + 1]
  if (noun < 0 || next === undefined || next.head <= at || tokens[noun]?.upos === 'NUM') return
  tokens.forEach((token, i) => {
    if (token.head === at && i < noun) token.head = noun
  })
  Object.assign(tokens[noun] ?? {}, { head: unit.head, deprel: unit.deprel })
  Object.assign(unit, { head: next.head, deprel: 'obl:unmarked' })
}

const PARTED = /^(?:acl|acl:relcl|nmod)$/

/** "the assassination on 15 May **of the judge**", "On Tuesday **in Oslo**, they met": nothing belongs to a day. */
export function partFromDates(tokens: readonly DraftToken[], rules: TextRules): void {
  const isTime = ({ lower, lemma }: DraftToken): boolean =>
    rules.bareDays.has(lower) || rules.calendar.has(lemma)
  const isDay = (at: number): boolean => {
    const day = tokens[at]
    if (day === undefined || !/^(?:nmod|obl)/.test(day.deprel)) return false
    return isTime(day) || (day.upos === 'NUM' && tokens.some((other) => other.head === at && isTime(other)))
  }
  tokens.forEach((unit, at) => {
    if (rules.timeUnits.has(unit.lemma) && rules.timeClauseWords.has(tokens[at + 1]?.lemma ?? ''))
      partFromUnit(tokens, unit, at)
  })
  const markerOf = (at: number): number =>
    tokens.findIndex(({ head, deprel }) => head === at && deprel === 'case')
  tokens.forEach((token, at) => {
    if (!PARTED.test(token.deprel)) return
    const holder = tokens[token.head]
    // "tabled a bill last Monday **that would ban** it"
    if (token.deprel === 'acl:relcl' && token.head < at && holder !== undefined && isTime(holder)) {
      const object = tokens.findLastIndex(
        ({ head, deprel }, i) => i < token.head && head === holder.head && deprel === 'obj',
      )
      if (object >= 0) token.head = object
      return
    }
    // "the third attack in 24 hours **targeting** a ship"
    if (token.deprel === 'acl' && token.xpos === 'VBG' && token.head < at && holder !== undefined) {
      const isSpan = isTime(holder) || rules.timeUnits.has(holder.lemma)
      if (isSpan && holder.deprel === 'nmod' && tokens[holder.head]?.upos === 'NOUN') token.head = holder.head
      return
    }
    if (token.deprel !== 'nmod' || token.upos === 'NUM' || isTime(token) || markerOf(at) < 0) return
    let above = token.head
    while (above < at && isDay(above) && isDay(tokens[above]?.head ?? -1)) above = tokens[above]?.head ?? -1
    const day = tokens[above]
    if (day === undefined || above > at || !isDay(above)) return
    const deed = deedAt(tokens, markerOf(above) - 1)
    // "condemned the murder on 15 May of the judge"
    if (tokens[markerOf(at)]?.lemma === 'of' && tokens[deed]?.upos === 'NOUN')
      Object.assign(day, { head: deed, deprel: 'nmod' })
    token.head = day.head
    token.deprel = /^obl/.test(day.deprel) ? 'obl' : 'nmod'
    completeName(tokens, at)
  })
}

/** "the **kidnapping** and murder on 15 May of the judge": what is said behind two bare fellows is said of both, and hangs by the first. */
function deedAt(tokens: readonly DraftToken[], at: number): number {
  const isFellow = tokens[at]?.deprel === 'conj' && tokens[tokens[at]?.head ?? -1]?.upos === 'NOUN'
  const isOwn = tokens.some(({ head, deprel }) => head === at && /^(?:det|nmod:poss)$/.test(deprel))
  return isFellow && !isOwn ? (tokens[at]?.head ?? at) : at
}

/** "of Omar **Sol**": a name that hangs by what its first word hung by is the rest of that name. */
function completeName(tokens: readonly DraftToken[], at: number): void {
  const [first, rest] = [tokens[at], tokens[at + 1]]
  if (first?.upos !== 'PROPN' || rest?.upos !== 'PROPN' || rest.head >= at) return
  if (/^(?:appos|obl|nmod)/.test(rest.deprel)) Object.assign(rest, { head: at, deprel: 'flat' })
}
