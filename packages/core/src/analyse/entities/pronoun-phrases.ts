import type { LanguagePack, PronounReading } from '../../languages/index.js'
import type { EntityKind } from '../../ontology/index.js'
import type { Line } from './line.js'
import type { Phrase } from './phrase.js'
import { roleOf } from './tree.js'

/** The token that the relative clause around a pronoun hangs by; undefined where there is no such clause. */
const relativeAntecedent = (line: Line, at: number): number | undefined => {
  let token = line.tokens[at]
  for (let steps = 0; token && steps < 5; steps += 1) {
    if (token.deprel.startsWith('acl')) return token.head < at ? token.head : undefined
    token = line.tokens[token.head]
  }
  return undefined
}

/** What a pronoun stands for where nothing else tells: "we" is a group that speaks. */
const kindOf = (reading: PronounReading | undefined): EntityKind => {
  if (!reading || reading.gender === 'neuter') return 'object'
  if (reading.number === 'singular' || reading.person === 2) return 'person'
  return reading.person === 1 ? 'organisation' : 'object'
}

/** The personal, possessive, reflexive and relative pronouns of one line, and words for anyone ("someone"). */
export const pronounPhrases = (line: Line, language: LanguagePack): readonly Phrase[] => {
  const rules = language.entities
  const found: Phrase[] = []
  line.tokens.forEach((token, at) => {
    if (!['PRON', 'DET', 'SCONJ'].includes(token.upos) || token.deprel.startsWith('expl')) return
    const word = token.text.toLowerCase()
    const reading = token.upos === 'SCONJ' ? undefined : rules.pronouns.get(word)
    const antecedent =
      !reading && rules.relativePronouns.has(word) && token.deprel !== 'mark' && token.deprel !== 'det'
        ? relativeAntecedent(line, at)
        : undefined
    const isIndefinite = token.upos === 'PRON' && rules.indefinitePersons.has(word)
    const demonstrative = token.upos === 'PRON' && antecedent === undefined && rules.demonstratives.has(word)
    if (!reading && antecedent === undefined && !isIndefinite && !demonstrative) return
    found.push({
      line: line.order,
      from: at,
      to: at + 1,
      head: at,
      start: token.start,
      end: token.end,
      form: 'pronoun',
      kind: isIndefinite || word.startsWith('who') ? 'person' : kindOf(reading),
      number: reading?.number ?? 'singular',
      definite: true,
      role: roleOf(line, at),
      words: [],
      modifiers: [],
      ...(reading && { reading }),
      ...(reading?.gender && { gender: reading.gender }),
      ...(antecedent !== undefined && { antecedent }),
      ...(demonstrative && { demonstrative: true }),
    })
  })
  return found
}
