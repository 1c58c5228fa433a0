import type { LanguagePack, NumberRules } from '../../languages/index.js'
import type { Bound, ParsedToken, ReadDoc, Sentence } from '../../types/index.js'
import { readDates } from '../dates/index.js'
import { namesBySentence } from '../names/index.js'
import { phraseAfter, phraseBefore } from './bound-phrases.js'
import type { FoundQuantity } from './found-quantity.js'
import { opensNumber } from './opens-number.js'
import { ordinalOf, readNumber } from './read-number.js'

type Counted = Omit<FoundQuantity, 'sentence' | 'start' | 'end'>

/**
 * The numbers that a text tells, in order, each with the noun it counts: "at least three soldiers", "2,500 US and
 * 1,000 other troops", "between three and five", "a soldier" (`article`), "the second drone" (`ordinal`). Words
 * without a value ("dozens", "hundreds of") are none; nor are figures in names, ages, sums of money and labels.
 */
export function findQuantities(
  doc: ReadDoc,
  {
    language,
    told = readDates(doc, language),
  }: {
    readonly language: LanguagePack
    /** What `readDates` gives for the text. */
    readonly told?: ReturnType<typeof readDates>
  },
): FoundQuantity[] {
  const namesIn = namesBySentence(doc)
  return doc.sentences.flatMap((sentence, index) => {
    const named = (namesIn[index] ?? []).filter((name) => name.to - name.from > 1)
    const dated = datedTokens(told[index] ?? [])
    return quantitiesIn(sentence, language.numbers)
      .filter(({ first, last }) => !dated.has(last - 1) && !dated.has(first))
      .filter(
        ({ first, last }) =>
          !named.some(({ from, to }) => from <= first && to >= last && to - from > last - first),
      )
      .map(
        ({ first, last, head, value, max, bound, article, ordinal }): FoundQuantity => ({
          sentence: index,
          start: sentence.tokens[first]?.start ?? 0,
          end: sentence.tokens[last - 1]?.end ?? 0,
          first,
          last,
          head,
          value,
          max,
          bound,
          article,
          ordinal,
        }),
      )
  })
}

/** The tokens that tell a time, and so count nothing. */
function datedTokens(told: ReturnType<typeof readDates>[number]): ReadonlySet<number> {
  const dated = new Set<number>()
  for (const { first, end } of told) for (let token = first; token < end; token++) dated.add(token)
  return dated
}

function quantitiesIn(sentence: Sentence<ParsedToken>, rules: NumberRules): Counted[] {
  const words = sentence.tokens.map(({ lower }) => lower)
  const found: Counted[] = []
  for (let at = 0; at < words.length; ) {
    if (!opensNumber(words[at] ?? '', rules)) {
      at += 1
      continue
    }
    const read =
      readRange(sentence, words, at, rules) ??
      readCardinal(sentence, words, at, rules) ??
      readGroup(sentence, words, at, rules) ??
      readOrdinal(sentence, words, at, rules) ??
      readArticle(sentence, words, at, rules)
    if (read !== undefined) found.push(read)
    at = read === undefined ? at + 1 : Math.max(read.last, at + 1)
  }
  return found.map((quantity, index) => sharingHead(quantity, found.slice(index + 1), sentence, rules))
}

/** "between three and five", "three to five", "3-5". */
function readRange(
  sentence: Sentence<ParsedToken>,
  words: readonly string[],
  at: number,
  rules: NumberRules,
): Counted | undefined {
  const between = words[at] === rules.between
  const from = between ? at + 1 : at
  const joined = /^(\d[\d,]*)[-–](\d[\d,]*)$/.exec(words[from] ?? '')
  const low = joined === null ? readNumber(words, from, rules) : readNumber([joined[1] ?? ''], 0, rules)
  if (low === undefined || isLabelled(sentence, words, from, rules)) return undefined
  if (joined !== null) {
    const high = readNumber([joined[2] ?? ''], 0, rules)
    if (high === undefined || high.value <= low.value) return undefined
    return counted(
      sentence,
      words,
      { first: at, start: from, last: from + 1, value: low.value, max: high.value },
      rules,
    )
  }
  const link = words[low.end] ?? ''
  if (!(rules.rangeWords.has(link) || (between && link === rules.and))) return undefined
  const high = readNumber(words, low.end + 1, rules)
  if (high === undefined || rules.articles.has(words[low.end + 1] ?? '')) return undefined
  const scale = scaleOf(words, low.end + 1, high.end, rules)
  const value = low.value < scale ? low.value * scale : low.value
  if (high.value <= value) return undefined
  return counted(sentence, words, { first: at, start: from, last: high.end, value, max: high.value }, rules)
}

/** "three to five million": the multiplier holds for both ends. */
const scaleOf = (words: readonly string[], from: number, to: number, rules: NumberRules): number =>
  to - from < 2 ? 1 : (rules.multipliers.get(words[to - 1] ?? '') ?? 1)

function readCardinal(
  sentence: Sentence<ParsedToken>,
  words: readonly string[],
  at: number,
  rules: NumberRules,
): Counted | undefined {
  const number = readNumber(words, at, rules)
  const pair = rules.pairs.get(words[at] ?? '')
  if (number === undefined) {
    if (pair === undefined || !/^(?:det|amod|nummod|advmod)/.test(sentence.tokens[at]?.deprel ?? ''))
      return undefined
    return counted(sentence, words, { first: at, start: at, last: at + 1, value: pair }, rules)
  }
  if (isLabelled(sentence, words, at, rules) || isPartOfWord(words, number.end)) return undefined
  if (number.end === at + 1 && rules.cardinals.get(words[at] ?? '') === 1 && isPronoun(sentence, at))
    return undefined
  return counted(sentence, words, { first: at, start: at, last: number.end, value: number.value }, rules)
}

/** "that one", "the fifth one": it stands for a noun. */
const isPronoun = ({ tokens }: Sentence<ParsedToken>, at: number): boolean =>
  tokens[at]?.upos === 'PRON' || /^(?:DET|ADJ)$/.test(tokens[at - 1]?.upos ?? '')

/** "a pair of drones", "a couple of soldiers". */
function readGroup(
  sentence: Sentence<ParsedToken>,
  words: readonly string[],
  at: number,
  rules: NumberRules,
): Counted | undefined {
  const noun = rules.articles.has(words[at] ?? '') ? at + 1 : at
  const group = rules.groups.get(words[noun] ?? '')
  if (group === undefined || words[noun + 1] !== rules.of) return undefined
  const head = nounAfter(sentence, noun + 2)
  return head === undefined
    ? undefined
    : { first: at, last: noun + 1, head, value: group.value, bound: group.bound }
}

/** "the second drone", "a third soldier". */
function readOrdinal(
  { tokens }: Sentence<ParsedToken>,
  words: readonly string[],
  at: number,
  rules: NumberRules,
): Counted | undefined {
  const token = tokens[at]
  const value = ordinalOf(words[at] ?? '', rules)
  if (value === undefined || token === undefined || !/^(?:amod|nummod)/.test(token.deprel)) return undefined
  const head = tokens[token.head]
  if (head === undefined || !/^(?:NOUN|PROPN)$/.test(head.upos)) return undefined
  return { first: at, last: at + 1, head: token.head, value, bound: 'exact', ordinal: true }
}

/** "a soldier". */
function readArticle(
  { tokens }: Sentence<ParsedToken>,
  words: readonly string[],
  at: number,
  rules: NumberRules,
): Counted | undefined {
  const token = tokens[at]
  if (token === undefined || !rules.articles.has(words[at] ?? '') || token.deprel !== 'det') return undefined
  const head = tokens[token.head]
  if (head?.upos !== 'NOUN' || head.xpos === 'NNS' || token.head < at) return undefined
  return { first: at, last: at + 1, head: token.head, value: 1, bound: 'exact', article: true }
}

/** A figure that names or labels, or tells money, an age, a time: no count. */
function isLabelled(
  { tokens }: Sentence<ParsedToken>,
  words: readonly string[],
  at: number,
  rules: NumberRules,
): boolean {
  const before = words[at - 1] ?? ''
  const token = tokens[at]
  if (rules.currencies.has(before) || rules.labels.has(before)) return true
  if (token === undefined || !/^\d/.test(token.text)) return false
  if (rules.clocks.has(words[at + 1] ?? '') || (at === 0 && /^[.)]$/.test(words[1] ?? ''))) return true
  if (tokens[at - 1]?.upos === 'PROPN' && tokens[at - 1]?.end !== undefined && token.head === at - 1)
    return true
  if (before === ',' && words[at + 1] === ',' && tokens[at - 2]?.upos === 'PROPN') return true
  return (
    before === '-' ||
    before === ':' ||
    words[at + 1] === ':' ||
    (/^\p{Lu}/u.test(tokens[at - 1]?.text ?? '') && token.xpos === 'NNP')
  )
}

/** "25-year-old" where the text was divided at its hyphens. */
const isPartOfWord = (words: readonly string[], end: number): boolean =>
  words[end] === '-' && /^\p{L}/u.test(words[end + 1] ?? '')

interface Bare {
  /** The first word of the number with "between". */
  readonly first: number
  /** The first word of the number itself. */
  readonly start: number
  readonly last: number
  readonly value: number
  readonly max?: number
}

/** Adds the words around a number that say how exactly it is meant, and finds what it counts. */
function counted(
  sentence: Sentence<ParsedToken>,
  words: readonly string[],
  { first, start, last, value, max }: Bare,
  rules: NumberRules,
): Counted {
  const before = phraseBefore(words, first, rules.before)
  const after = phraseAfter(words, last, rules.after)
  const bound: Bound =
    after?.bound ?? (before === undefined || before.bound === 'exact' ? undefined : before.bound) ?? 'exact'
  const end = last + (after?.words.length ?? 0)
  const outer = before === undefined ? first : first - before.words.length
  return {
    first: rules.articles.has(words[outer - 1] ?? '') && before !== undefined ? outer - 1 : outer,
    last: end,
    head: headOf(sentence, start, last, end),
    value,
    max,
    bound,
  }
}

/** The noun that the tree says the number counts, else the noun after it, else the number itself. */
function headOf(sentence: Sentence<ParsedToken>, start: number, last: number, end: number): number {
  const { tokens } = sentence
  for (let at = last - 1; at >= start; at--) {
    const token = tokens[at]
    if (token === undefined || !/^(?:nummod|det|amod|advmod)/.test(token.deprel)) continue
    const head = tokens[token.head]
    if (head !== undefined && token.head >= end && /^(?:NOUN|PROPN)$/.test(head.upos)) return token.head
  }
  return nounAfter(sentence, end) ?? last - 1
}

/** The last noun of the run of adjectives, names and nouns that begins at `from`. */
function nounAfter({ tokens }: Sentence<ParsedToken>, from: number): number | undefined {
  let noun: number | undefined
  for (let at = from; at < tokens.length; at++) {
    const token = tokens[at]
    if (token === undefined) break
    if (token.upos === 'NOUN' || token.upos === 'PROPN') noun = at
    else if (
      !/^(?:ADJ|NUM)$/.test(token.upos) &&
      token.xpos !== 'VBN' &&
      token.xpos !== 'VBG' &&
      token.xpos !== 'HYPH'
    )
      break
    else if (noun !== undefined) break
  }
  return noun
}

/** "2,500 US and 1,000 other troops": a number whose run breaks off at "and" counts what the next one counts. */
function sharingHead(
  quantity: Counted,
  later: readonly Counted[],
  { tokens }: Sentence<ParsedToken>,
  rules: NumberRules,
): Counted {
  const next = later.find(({ ordinal, article }) => !ordinal && !article)
  const head = tokens[quantity.head]
  if (quantity.ordinal || quantity.article || next === undefined || head === undefined) return quantity
  const between = tokens.slice(quantity.last, next.first)
  const breaks =
    between.at(-1)?.lemma === rules.and &&
    between.slice(0, -1).every(({ upos }) => upos === 'PROPN' || upos === 'ADJ')
  const nominal = head.upos === 'NOUN' && quantity.head < next.first
  return breaks && !nominal && next.head !== next.last - 1 ? { ...quantity, head: next.head } : quantity
}
