import type { EntityRules } from '../../languages/index.js'
import type { Gazetteer } from '../../types/index.js'
import { entriesOf, gazetteerSpans } from './gazetteer-spans.js'
import { guessedNames, type Range } from './guessed-names.js'
import { isCommonNoun, LARGE, titleWord, wordAt } from './large-words.js'
import type { Line } from './line.js'
import { innerOf, longNames } from './long-names.js'
import { blankName, type NameSpan } from './name-span.js'
import { plainWord } from './name-words.js'
import { nounKind } from './noun-kind.js'
import { partTitles } from './part-titles.js'

const overlap = (a: Range, b: Range): boolean => a.from < b.to && b.from < a.to
const covers = (a: Range, b: Range): boolean => a.from <= b.from && a.to >= b.to

/** Runs of words written large and tagged as names that neither finder knew. */
const unknownRuns = (line: Line, taken: readonly boolean[], rules: EntityRules): readonly Range[] => {
  const runs: Range[] = []
  const isOpen = (at: number): boolean => {
    const token = line.tokens[at]
    return (
      token !== undefined &&
      !taken[at] &&
      token.upos === 'PROPN' &&
      LARGE.test(token.text) &&
      !rules.noNames.has(plainWord(token.text))
    )
  }
  for (let at = 0; at < line.tokens.length; at += 1) {
    if (!isOpen(at)) continue
    let to = at + 1
    while (isOpen(to)) to += 1
    runs.push({ from: at, to })
    at = to
  }
  return runs
}

/** "State" in "Secretary of State", "Interior" in "Secretary of the Interior": a word of an office, and no name. */
const isOfOffice = (line: Line, { from, to }: Range, rules: EntityRules): boolean => {
  const isTitle = (at: number): boolean => rules.titles.has(titleWord(line.tokens[at]?.text ?? ''))
  const of = rules.articles.has(wordAt(line, from - 1)) ? from - 2 : from - 1
  return to - from === 1 && isTitle(from) && isTitle(of - 1) && wordAt(line, of) === 'of'
}

/** "INS" in "INS Sorel": the mark of a ship, and no body of that name. */
const isShipsMark = (line: Line, { from, to }: Range, rules: EntityRules): boolean => {
  const next = line.tokens[to]
  const isMark = rules.nameClasses.get(wordAt(line, from)) === 'vehicle'
  const isNamed = next?.upos === 'PROPN' && /^\p{Lu}\p{Ll}/u.test(next.text)
  return isMark && to - from === 1 && isNamed && !rules.titles.has(titleWord(next.text))
}

/**
 * The proper names of one line: what the name finder saw, with borders and readings set right by the gazetteer,
 * and what only one of the two knew. They never overlap.
 */
export const nameSpans = (line: Line, gazetteer: Gazetteer, rules: EntityRules): readonly NameSpan[] => {
  const known = gazetteerSpans(line, gazetteer, rules).filter((span) => !isShipsMark(line, span, rules))
  const nameAt = ({ from, to }: Range): NameSpan => ({
    ...blankName,
    from,
    to,
    start: line.tokens[from]?.start ?? line.start,
    end: line.tokens[to - 1]?.end ?? line.end,
  })
  const spans: NameSpan[] = []
  const taken = new Array<boolean>(line.tokens.length).fill(false)
  const take = (span: NameSpan): void => {
    for (let at = span.from; at < span.to; at += 1) if (taken[at]) return
    for (let at = span.from; at < span.to; at += 1) taken[at] = true
    spans.push(span)
  }
  const guessed = guessedNames(line, known, gazetteer, rules)
  for (const name of guessed) {
    const inside = known.filter((span) => overlap(span, name))
    const same = inside.find((span) => covers(span, name))
    if (same) {
      take({ ...same, label: name.label ?? same.label })
      continue
    }
    const crossing = inside.filter((span) => !covers(name, span) && span.to - span.from > 1)
    const list = inside.filter((span) => covers(name, span) && !span.demonym)
    // "Cesar Suarez": two towns with nothing between, where the name finder hears of a person
    const isOne =
      name.label === 'person' &&
      line.tokens.slice(name.from, name.to).every(({ upos }) => upos !== 'CCONJ' && upos !== 'PUNCT')
    const isList =
      list.length > 1 &&
      !isOne &&
      line.tokens
        .slice(name.from, name.to)
        .every(
          (token, at) =>
            list.some((span) => covers(span, { from: name.from + at, to: name.from + at + 1 })) ||
            token.upos === 'CCONJ' ||
            token.upos === 'PUNCT',
        )
    if (crossing.length > 0 || isList) for (const span of crossing.length > 0 ? crossing : list) take(span)
    else
      take({
        ...nameAt(name),
        label: name.label,
        entries: entriesOf(line.text.slice(nameAt(name).start, nameAt(name).end), gazetteer, rules),
        inner: innerOf(inside),
      })
  }
  for (const span of known) if (!isOfOffice(line, span, rules)) take(span)
  for (const run of unknownRuns(line, taken, rules)) {
    const before = spans.find((span) => span.to === run.from && !span.demonym && !span.hyphenated)
    const last = wordAt(line, run.to - 1)
    const isClass = rules.nameClasses.has(last) || nounKind([last])?.kind === 'facility'
    if (
      before &&
      (before.label !== 'person' || rules.groupClasses.has(last)) &&
      isClass &&
      !rules.titles.has(titleWord(line.tokens[run.from]?.text ?? ''))
    ) {
      spans.splice(spans.indexOf(before), 1)
      spans.push({ ...nameAt({ from: before.from, to: run.to }), inner: innerOf([before]) })
      continue
    }
    const words = line.tokens.slice(run.from, run.to).map((token) => titleWord(token.text))
    if (words.every((word) => rules.titles.has(word))) continue
    // "Ayn | Isa": what the name finder saw only the end of
    const after = spans.find((span) => span.from === run.to)
    // "FS | Jules Renard"
    const isMark = words.length === 1 && rules.nameClasses.get(words[0] ?? '') === 'vehicle'
    const isPart =
      after?.label !== undefined &&
      !after.demonym &&
      !after.people &&
      (isMark || (after.entries.length === 0 && after.to - after.from === 1)) &&
      !line.shouting &&
      !words.some((word) => rules.titles.has(word) || isCommonNoun([word], word) || rules.noNames.has(word))
    if (isPart) {
      spans.splice(spans.indexOf(after), 1)
      spans.push({
        ...after,
        from: run.from,
        start: nameAt(run).start,
        end: nameAt(after).end,
        label: isMark ? 'other' : after.label,
        entries: isMark ? [] : after.entries,
      })
      continue
    }
    if (
      !isCommonNoun(words, line.tokens[run.to - 1]?.lemma ?? '') &&
      !words.every((word) => rules.directions.has(word))
    )
      spans.push(nameAt(run))
  }
  spans.sort((a, b) => a.from - b.from || a.start - b.start)
  return longNames(line, partTitles(line, spans, { gazetteer, rules }), rules)
}
