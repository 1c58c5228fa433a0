import type { LanguagePack, PronounReading } from '../../languages/index.js'
import type { EntityKind } from '../../ontology/index.js'
import type { Line } from './line.js'
import { blankPhrase, type Phrase } from './phrase.js'
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

/** What a pronoun stands for where nothing else tells: who "we" and "they" are nobody knows. */
const kindOf = (reading: PronounReading | undefined): EntityKind => {
  if (!reading || reading.gender === 'neuter') return 'object'
  return reading.number === 'singular' || reading.person === 2 ? 'person' : 'object'
}

const NOUN_PLACE = /^(?:nsubj|obj|iobj|obl|nmod)(?!:poss)/

/** "both" and "each" in a noun's place, "each other". */
const pairWord = (line: Line, at: number, rules: LanguagePack['entities']): Phrase | undefined => {
  const [token, next] = [line.tokens[at], line.tokens[at + 1]]
  if (token === undefined) return undefined
  const word = token.lower
  const other = rules.reciprocals.get(word)
  const isReciprocal = other !== undefined && other === next?.lower
  const head = isReciprocal && token.head === at + 1 ? at + 1 : at
  const isDual = !isReciprocal && rules.duals.has(word) && NOUN_PLACE.test(token.deprel)
  if (!isReciprocal && !isDual) return undefined
  const to = isReciprocal ? at + 2 : at + 1
  return {
    ...blankPhrase,
    line: line.order,
    from: at,
    to,
    head,
    start: token.start,
    end: line.tokens[to - 1]?.end ?? token.end,
    form: 'pronoun',
    kind: 'object',
    number: 'plural',
    role: roleOf(line, head),
    dual: isReciprocal ? undefined : true,
    reciprocal: isReciprocal ? true : undefined,
  }
}

/** "the enemy" of whoever speaks: some side that was told of, like "they". */
const foeWord = (line: Line, at: number, rules: LanguagePack['entities']): Phrase | undefined => {
  const [token, next] = [line.tokens[at], line.tokens[at + 1]]
  if (token === undefined || next === undefined || token.head !== at + 1) return undefined
  if (!rules.articles.has(token.lemma) || !rules.foes.has(next.lower)) return undefined
  const isBare = (line.children[at + 1] ?? []).every((child) =>
    /^(?:det|punct|case|cc|conj|cop|nsubj|aux|advmod)/.test(line.tokens[child]?.deprel ?? ''),
  )
  if (!isBare || !NOUN_PLACE.test(next.deprel)) return undefined
  return {
    ...blankPhrase,
    line: line.order,
    from: at,
    to: at + 2,
    head: at + 1,
    start: token.start,
    end: next.end,
    form: 'pronoun',
    kind: 'object',
    number: 'plural',
    role: roleOf(line, at + 1),
    reading: { person: 3, number: 'plural' },
  }
}

/** The personal, possessive, reflexive and relative pronouns of one line, and words for anyone ("someone"). */
export const pronounPhrases = (line: Line, language: LanguagePack): readonly Phrase[] => {
  const rules = language.entities
  const found: Phrase[] = []
  line.tokens.forEach((token, at) => {
    const two = pairWord(line, at, rules) ?? foeWord(line, at, rules)
    if (two) {
      found.push(two)
      return
    }
    if (!['PRON', 'DET', 'SCONJ'].includes(token.upos) || token.deprel.startsWith('expl')) return
    const word = token.lower
    // "HE Dr Omar Sayid": His Excellency
    if (/^\p{Lu}{2,}$/u.test(token.text) && rules.titles.has(word) && !line.shouting) return
    const reading = token.upos === 'SCONJ' ? undefined : rules.pronouns.get(word)
    const antecedent =
      !reading && rules.relativePronouns.has(word) && token.deprel !== 'mark' && token.deprel !== 'det'
        ? relativeAntecedent(line, at)
        : undefined
    const isIndefinite = token.upos === 'PRON' && rules.indefinitePersons.has(word)
    const demonstrative = token.upos === 'PRON' && antecedent === undefined && rules.demonstratives.has(word)
    if (!reading && antecedent === undefined && !isIndefinite && !demonstrative) return
    found.push({
      ...blankPhrase,
      line: line.order,
      from: at,
      to: at + 1,
      head: at,
      start: token.start,
      end: token.end,
      form: 'pronoun',
      kind: isIndefinite || word.startsWith('who') ? 'person' : kindOf(reading),
      number: reading?.number ?? 'singular',
      role: roleOf(line, at),
      reading,
      gender: reading?.gender,
      antecedent,
      demonstrative: demonstrative ? true : undefined,
    })
  })
  return found
}
