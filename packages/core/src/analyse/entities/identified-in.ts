import type { EntityRules } from '../../languages/index.js'
import type { Line } from './line.js'
import { caseOf, dependents } from './tree.js'

/** Tokens of a line: whoever is identified, and the first of those as whom. */
interface Identified {
  readonly whom: number
  readonly as: number
}

/** Whom a verb identifies: its noun ("a man identified as"), its subject in the passive voice, else its object. */
const whomOf = (line: Line, verb: number): number | undefined => {
  const word = line.tokens[verb]
  const passive = dependents(line, verb, 'nsubj:pass')
  const own = passive.length > 0 ? passive : dependents(line, verb, 'obj')
  return own[0] ?? (word?.deprel.startsWith('acl') ? word.head : undefined)
}

/** "a man **identified as** Omar Sayid", "the victims were **named as** Ana Paz and Luis Soto": whoever a line says is who. */
export const identifiedIn = (line: Line, rules: EntityRules): readonly Identified[] => {
  const found: Identified[] = []
  for (const [verb, { lemma, upos }] of line.tokens.entries()) {
    if (upos !== 'VERB' || !rules.identifying.has(lemma)) continue
    const isOpen = (line.children[verb] ?? []).some((child) => {
      const word = line.tokens[child]
      return rules.denials.has(word?.lower ?? '') || rules.doubts.has(word?.lemma ?? '')
    })
    const as = dependents(line, verb, 'obl', 'xcomp', 'nmod', 'advcl').find(
      (child) => child > verb && caseOf(line, child) === rules.identifyingMark,
    )
    const whom = whomOf(line, verb)
    if (!isOpen && as !== undefined && whom !== undefined && whom !== as) found.push({ whom, as })
  }
  return found
}
