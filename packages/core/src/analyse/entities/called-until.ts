import type { EntityRules } from '../../languages/index.js'
import type { EntityKind } from '../../ontology/index.js'
import type { Line } from './line.js'
import { dependents, subtree } from './tree.js'

/** How many words an office may have behind its noun. */
const LONGEST_OFFICE = 20

/** Where what a phrase is called ends: "leader of the group", "Minister for the Middle East", "hundreds of students"; else behind its noun. */
export const calledUntil = (line: Line, head: number, kind: EntityKind, rules: EntityRules): number => {
  const noun = line.tokens[head]
  const isOffice = kind === 'person' && noun !== undefined && rules.titles.has(noun.lemma.toLowerCase())
  const isAmount = noun?.xpos === 'NNS' && rules.partitives.has(noun.lemma)
  const link = line.tokens[head + 1]
  if ((!isOffice && !isAmount) || link === undefined || !rules.officeLinks.has(link.text)) return head + 1
  const own = dependents(line, head, 'nmod', 'obl').find((child) => line.tokens[child] && link.head === child)
  // "Minister for the Middle East": a name right behind it is its own, whatever word the parser hung it by
  const named = line.tokens.slice(head + 2, link.head + 1)
  const isName = named.length > 0 && named.every(({ text, upos }) => upos === 'DET' || /^\p{Lu}/u.test(text))
  const complement = own ?? (isName ? link.head : undefined)
  if (complement === undefined) return head + 1
  const reach = Math.min(subtree(line, complement).to, head + 1 + LONGEST_OFFICE)
  for (let at = head + 2; at < reach; at += 1) {
    const token = line.tokens[at]
    const isOver =
      /^(?:acl|advcl|appos|parataxis)/.test(token?.deprel ?? '') || /^[,;:()—–]$/.test(token?.text ?? '')
    if (isOver) return at
  }
  return reach
}
