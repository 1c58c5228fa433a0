import type { TextRules } from '../../languages/index.js'
import type { DraftToken } from './draft-token.js'

/**
 * "A strike blamed on militias killed three": where the parser took "blamed" for the verb and hung "killed" below it without
 * a subject or a joining word, "killed" is the verb, "strike" its subject and "blamed" a participle of "strike". Behind a
 * relative clause that has its own subject ("threats that they made are lies") it is the clause's noun that goes on.
 */
export function raiseReducedRelatives(tokens: readonly DraftToken[], rules: TextRules): void {
  tokens.forEach((verb, at) => {
    if (!/^(conj|ccomp|parataxis|advcl|acl|acl:relcl|dep|xcomp)$/.test(verb.deprel) || !hasTense(tokens, at))
      return
    const participle = tokens[verb.head]
    if (participle === undefined || verb.head > at || !mayBeParticiple(tokens, verb.head)) return
    if (tokens.some((token) => token.head === at && /^(cc|mark|nsubj|csubj|expl)/.test(token.deprel))) return
    const subjectAt = tokens.findIndex((token) => token.head === verb.head && /^nsubj/.test(token.deprel))
    const subject = tokens[subjectAt]
    if (subject === undefined || !/^(NOUN|PROPN|NUM)$/.test(subject.upos)) return
    if (!directlyFollows(tokens, subjectAt, verb.head) || commaBetween(tokens, verb.head, at)) return
    if (participle.deprel === 'acl:relcl' && opensRelative(tokens, verb.head, subjectAt, rules)) {
      raiseAbove(tokens, at, participle.head)
      return
    }
    const below = verb.head
    tokens.forEach((token, i) => {
      if (token.head === below && i !== at && (i < subjectAt || i > at)) token.head = at
    })
    verb.head = participle.head
    verb.deprel = participle.deprel
    participle.head = subjectAt
    participle.deprel = 'acl'
    participle.xpos = 'VBN'
    subject.head = at
    subject.deprel = 'nsubj'
  })
}

/** "threats **that** the rebels made": the clause has its own opener and its own subject. */
function opensRelative(
  tokens: readonly DraftToken[],
  verb: number,
  subject: number,
  { relativePronouns }: TextRules,
): boolean {
  return tokens.some(
    (token, at) => token.head === verb && at < subject && relativePronouns.has(token.text.toLowerCase()),
  )
}

/** "threats that the rebels made **are** lies": what goes on behind a relative clause is said of its noun. */
function raiseAbove(tokens: readonly DraftToken[], at: number, noun: number): void {
  const [verb, subject] = [tokens[at], tokens[noun]]
  if (verb === undefined || subject === undefined || noun > at) return
  tokens.forEach((token, i) => {
    if (token.head === noun && i > at) token.head = at
  })
  verb.head = subject.head
  verb.deprel = subject.deprel
  subject.head = at
  subject.deprel = 'nsubj'
}

/** Has the verb a tense of its own, or an auxiliary? */
function hasTense(tokens: readonly DraftToken[], at: number): boolean {
  return (
    /^VB[DZP]$/.test(tokens[at]?.xpos ?? '') ||
    tokens.some((token) => token.head === at && /^(aux|cop)/.test(token.deprel) && token.xpos !== 'TO')
  )
}

/** A past form without an auxiliary: "blamed", "seized". */
function mayBeParticiple(tokens: readonly DraftToken[], at: number): boolean {
  const token = tokens[at]
  return (
    token !== undefined &&
    /^VB[DN]$/.test(token.xpos) &&
    /(ed|en|t|wn|ne|ld|de)$/i.test(token.text) &&
    !tokens.some((other) => other.head === at && /^(aux|cop|obj)/.test(other.deprel))
  )
}

/** Does the verb stand right behind its subject's phrase? */
function directlyFollows(tokens: readonly DraftToken[], subject: number, verb: number): boolean {
  for (let i = subject + 1; i < verb; i++) {
    let up = i
    while (up > subject) up = tokens[up]?.head ?? -1
    if (up !== subject) return false
  }
  return subject < verb
}

function commaBetween(tokens: readonly DraftToken[], from: number, to: number): boolean {
  return tokens.slice(from + 1, to).some((token) => /^[,;:]$|^--$|^[—–]$/.test(token.text))
}
