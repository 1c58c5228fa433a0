import type { LanguagePack } from '../../languages/index.js'
import { readNumber } from '../quantities/index.js'
import type { Chains } from './chains.js'
import type { Line } from './line.js'
import { familyOf } from './noun-kind.js'
import type { Phrase, Phrases } from './phrase.js'
import { caseOf, dependents } from './tree.js'

interface ListTools {
  readonly lines: readonly Line[]
  readonly phrases: Phrases
  readonly chains: Chains
  readonly language: LanguagePack
}

/** People, bodies or places: of what sort a phrase is, as far as a list of its members must be of one sort. */
const sortOf = ({ kind }: Phrase): string => {
  const family = familyOf(kind)
  return family === 'people' ? 'person' : family
}

/** How many the phrase says there are; undefined where it gives no number. */
const sizeOf = (line: Line, phrase: Phrase, { language }: ListTools): number | undefined => {
  const [numeral] = dependents(line, phrase.head, 'nummod')
  const word = numeral === undefined ? undefined : line.tokens[numeral]?.text.toLowerCase()
  return word === undefined ? undefined : readNumber([word], 0, language.numbers)?.value
}

/** "three people were killed**:** Ana Paz": where the list begins that a colon opens, of the last several before it. */
const behindColon = (line: Line, at: number, tools: ListTools): number | undefined => {
  const { phrases } = tools
  const phrase = phrases.all[at]
  if (phrase === undefined) return undefined
  const colon = line.tokens.findIndex(({ text }, token) => text === ':' && token > phrase.head)
  if (colon < 0) return undefined
  const owners = phrases.owners[line.order] ?? []
  const isLast = !owners.slice(phrase.head + 1, colon).some((owner) => {
    const other = phrases.all[owner]
    return other?.number === 'plural' && sortOf(other) === sortOf(phrase)
  })
  const hasVerb = line.tokens.slice(colon + 1).some(({ upos }) => upos === 'VERB')
  return isLast && !hasVerb ? colon + 1 : undefined
}

/** How many words of rank may stand before the first name of a list. */
const ranks = 4

/** The phrases of one sort in the list beneath its first word, in text order. */
const listedFrom = (
  line: Line,
  heads: readonly number[],
  sort: string,
  tools: ListTools,
): readonly number[] => {
  const { phrases, chains } = tools
  const owners = phrases.owners[line.order] ?? []
  const closure: number[] = []
  const open = [...heads]
  for (let head = open.shift(); head !== undefined; head = open.shift()) {
    closure.push(head)
    open.push(...dependents(line, head, 'conj').filter((child) => !closure.includes(child)))
  }
  const names = new Map<number, number>()
  for (const head of closure.sort((a, b) => a - b)) {
    const owner = owners[head] ?? -1
    const phrase = phrases.all[owner]
    if (phrase === undefined || sortOf(phrase) !== sort || phrase.number !== 'singular') continue
    if (!names.has(chains.of(owner))) names.set(chains.of(owner), owner)
  }
  return [...names.values()]
}

/**
 * "three journalists: Ana Paz, a Dutch reporter, and Luis Soto …", "two guards, Ana Paz and Luis Soto": whom a plural phrase
 * means (so "the towns of Qala and Zar" too), where a list right behind it names as many as it counts, or any where it gives no number. Phrases by phrase.
 */
export const listMembers = (tools: ListTools): ReadonlyMap<number, readonly number[]> => {
  const { lines, phrases, chains } = tools
  const lists = new Map<number, readonly number[]>()
  phrases.all.forEach((phrase, at) => {
    const line = lines[phrase.line]
    const isSeveral = phrase.form === 'nominal' && phrase.number === 'plural' && !phrase.modifier
    const sort = sortOf(phrase)
    if (line === undefined || !isSeveral || !/^(?:person|organisation|place)$/.test(sort)) return
    // "the towns of Qala and Zar"
    const called = familyOf(phrase.kind) === 'place' && phrase.kind !== 'facility' ? ['nmod'] : []
    const beside = dependents(line, phrase.head, 'appos', ...called).filter(
      (child) =>
        child > phrase.head && (line.tokens[child]?.deprel === 'appos' || caseOf(line, child) === 'of'),
    )
    const first = beside.length > 0 ? undefined : behindColon(line, at, tools)
    const opened =
      first === undefined
        ? undefined
        : [...(phrases.owners[line.order] ?? [])]
            .slice(first, first + ranks)
            .map((owner) => phrases.all[owner])
            .find((owner) => owner?.form === 'name')?.head
    const heads = opened === undefined ? beside : [opened]
    if (heads.length === 0) return
    const all = listedFrom(line, heads, sort, tools).filter((one) => chains.of(one) !== chains.of(at))
    const names = all.filter((one) => phrases.all[one]?.form === 'name')
    const size = sizeOf(line, phrase, tools)
    // "Ana Paz, a reporter, and Luis Soto" are two, "Ana Paz, Luis Soto and a child" three
    const members = size === all.length && names.length > 0 ? all : names
    if (members.length > 1 && (size === undefined || size === members.length)) lists.set(at, members)
  })
  // "the three journalists" of the next sentence are the same three
  for (const [at, names] of [...lists])
    for (const member of chains.profile(at).members)
      if (member > at && phrases.all[member]?.number === 'plural' && !lists.has(member))
        lists.set(member, names)
  return lists
}
