import type { LanguagePack } from '../../languages/index.js'
import type { EntityKind } from '../../ontology/index.js'
import { readNumber } from '../quantities/index.js'
import type { Chains } from './chains.js'
import { identifiedIn } from './identified-in.js'
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
const sortOf = ({ kind }: { readonly kind: EntityKind }): string => {
  const family = familyOf(kind)
  return family === 'people' ? 'person' : family
}

/** How many the phrase says there are; undefined where it gives no number. */
const sizeOf = (phrase: Phrase, { lines, language }: ListTools): number | undefined => {
  const line = lines[phrase.line]
  const [numeral] = line === undefined ? [] : dependents(line, phrase.head, 'nummod')
  const word = numeral === undefined ? undefined : line?.tokens[numeral]?.lower
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

/** Whom a list must be of that tells who a phrase means: "two **guards**, Ana Paz and Luis Soto" are men of a force, or groups. */
const sortsOf = (sort: string): readonly string[] => (sort === 'organisation' ? [sort, 'person'] : [sort])

/** Those of one sort in a list, where there are as many as a phrase counts, or any where it gives no number. */
const membersOf = (
  at: number,
  heads: readonly number[],
  size: number | undefined,
  {
    line,
    sorts,
    tools,
  }: { readonly line: Line; readonly sorts: readonly string[]; readonly tools: ListTools },
): readonly number[] | undefined => {
  const { phrases, chains } = tools
  for (const each of sorts) {
    const all = listedFrom(line, heads, each, tools).filter((one) => chains.of(one) !== chains.of(at))
    const names = all.filter((one) => phrases.all[one]?.form === 'name')
    // "Ana Paz, a reporter, and Luis Soto" are two, "Ana Paz, Luis Soto and a child" three
    const members = size === all.length && names.length > 0 ? all : names
    if (members.length > 1 && (size === undefined || size === members.length)) return members
  }
  return undefined
}

/** "They were identified as Ana Paz and Luis Soto": whoever is meant is so wherever the article speaks of them. */
const addIdentified = (tools: ListTools, lists: Map<number, readonly number[]>): void => {
  const { lines, phrases, chains, language } = tools
  for (const line of lines) {
    for (const { whom, as } of identifiedIn(line, language.entities)) {
      const at = phrases.owners[line.order]?.[whom] ?? -1
      const phrase = phrases.all[at]
      if (phrase === undefined || phrase.number !== 'plural') continue
      const { kind, members: spoken } = chains.profile(at)
      const all = spoken.flatMap((member) => phrases.all[member] ?? [])
      const size = all.map((each) => sizeOf(each, tools)).find((each) => each !== undefined)
      const members = membersOf(at, [as], size, { line, sorts: sortsOf(sortOf({ kind })), tools })
      if (members === undefined) continue
      for (const member of spoken)
        if (phrases.all[member]?.number === 'plural' && !lists.has(member)) lists.set(member, members)
    }
  }
}

/**
 * "three journalists: Ana Paz, a Dutch reporter, and Luis Soto …", "two guards, Ana Paz and Luis Soto", "the dead men were identified
 * as Ana Paz and Luis Soto": whom a plural phrase means (so "the towns of Qala and Zar" too), where a list right behind it names as
 * many as it counts, or any where it gives no number. Phrases by phrase.
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
    // behind a colon stand those whom the nearest of their own sort means
    const sorts = beside.length > 0 ? sortsOf(sort) : [sort]
    const members = membersOf(at, heads, sizeOf(phrase, tools), { line, sorts, tools })
    if (members !== undefined) lists.set(at, members)
  })
  // "the three journalists" of the next sentence are the same three
  for (const [at, names] of [...lists])
    for (const member of chains.profile(at).members)
      if (member > at && phrases.all[member]?.number === 'plural' && !lists.has(member))
        lists.set(member, names)
  addIdentified(tools, lists)
  return lists
}
