import type { EntityRules } from '../../languages/index.js'
import type { Chains } from './chains.js'
import type { Line } from './line.js'
import type { Phrase, Phrases } from './phrase.js'

/** Where ages are read. */
export interface AgeTools {
  readonly lines: readonly Line[]
  readonly phrases: Phrases
  readonly chains: Chains
  readonly rules: EntityRules
}

/** "Omar Sayid, 34, …", "Omar Sayid (34)": how old who is introduced is, by what stands right behind. */
export const ageBehind = (line: Line, { end }: Phrase, rules: EntityRules): number | undefined => {
  const found = rules.ageBehind.exec(line.text.slice(end, end + 12))
  return found ? Number(found[1] ?? found[2]) : undefined
}

/** The longest words of an age: "104-year-old " and a title. */
const LONGEST = 40

/** "34-year-old Omar Sayid": how old by the words right before a name and its title. */
const ageBefore = (line: Line, { form, start, title }: Phrase, rules: EntityRules): number | undefined => {
  if (form !== 'name') return undefined
  const end = title === undefined ? start : Math.min(start, line.tokens[title.from]?.start ?? start)
  const words = line.text.slice(Math.max(0, end - LONGEST), end).trimEnd()
  const found = rules.ageWithin.exec(words.slice(words.lastIndexOf(' ') + 1))
  return found ? Number(found[1]) : undefined
}

/** "a 34-year-old man", "a man, 34,", "34-year-old Omar Sayid": how old a phrase says that somebody is. */
export const ageOf = (line: Line, phrase: Phrase, rules: EntityRules): number | undefined => {
  const inside = rules.ageWithin.exec(line.text.slice(phrase.start, phrase.end))
  return inside ? Number(inside[1]) : (ageBehind(line, phrase, rules) ?? ageBefore(line, phrase, rules))
}

/** All that an article says so far of how old one is. */
export const agesTold = (at: number, { lines, phrases, chains, rules }: AgeTools): readonly number[] =>
  chains.profile(at).members.flatMap((member) => {
    const phrase = phrases.all[member]
    const line = lines[phrase?.line ?? -1]
    const age =
      phrase === undefined || line === undefined || phrase.form === 'pronoun'
        ? undefined
        : ageOf(line, phrase, rules)
    return age ?? []
  })
