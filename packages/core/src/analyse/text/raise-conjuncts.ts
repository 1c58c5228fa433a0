import type { TextRules } from '../../languages/index.js'
import type { DraftToken } from './draft-token.js'
import { isBelow as hangsBelow } from './is-below.js'

/**
 * Hangs what is coordinated where it belongs: "Oslo's ally Norland **and** the group" joins the ally and the group, not
 * the ally's name; and "between the army in Tarvia **and** the rebels" asks for two, so the second is the army's fellow, not Tarvia's;
 * "killed a mayor, **as well as two teachers**" has two objects; in "came in and shot **and killed** two" the last verb goes with the one before it.
 */
export function raiseConjuncts(tokens: readonly DraftToken[], rules: TextRules): void {
  tokens.forEach(joinFinite)
  tokens.forEach(joinRelative)
  for (const [at, joint] of tokens.entries()) {
    joinVerbs(tokens, joint, at)
    joinBehind(tokens, joint, at)
    joinListed(tokens, joint, at)
    joinSaid(tokens, joint, at)
    joinSayings(tokens, joint, at)
  }
  tokens.forEach((token, at) => {
    if (token.deprel !== 'conj') return
    const name = tokens[token.head]
    if (name?.deprel !== 'appos' || token.head !== name.head + 1 || at < token.head) return
    // "the foes Norland and Tarvia" are both
    if (tokens[name.head]?.xpos === 'NNS' && token.upos === 'PROPN') return
    token.head = name.head
  })
  const openers = tokens.filter((_, at) =>
    rules.addingPhrases.some((phrase) => phrase.every((word, step) => tokens[at + step]?.lemma === word)),
  )
  tokens.forEach((token, at) => {
    joinAdded(tokens, at, openers)
    if (token.deprel === 'conj') joinNamedApart(tokens, at)
  })
  tokens.forEach((marker) => {
    if (marker.deprel !== 'case' || !rules.pairMarkers.has(marker.lemma)) return
    const first = marker.head
    if (tokens.some((token) => token.head === first && token.deprel === 'conj')) return
    const second = tokens.find(
      (token, at) =>
        token.deprel === 'conj' &&
        at > first &&
        isNominal(token) &&
        (isBelow(tokens, at, first) || isBesideHost(tokens, at, first)),
    )
    if (second !== undefined) second.head = first
  })
}

/** "urged him to resign and **called** for a vote": a past tense is the fellow of the verb above an infinitive or a participle. */
function joinFinite(verb: DraftToken, at: number, tokens: readonly DraftToken[]): void {
  if (verb.deprel !== 'conj' || verb.head >= at || !/^VB[DNZ]$/.test(verb.xpos)) return
  const fellow = tokens[verb.head]
  if (fellow === undefined || !/^(?:xcomp|advcl|acl)$/.test(fellow.deprel)) return
  // "fired to keep them apart and **detained** nine": of an infinitive no participle with an object is the fellow
  const isTold =
    verb.xpos === 'VBN' && fellow.xpos === 'VB' && tokens.some((it) => it.head === at && it.deprel === 'obj')
  const tense = isTold ? 'VBD' : verb.xpos
  if (!/^VBG?$/.test(fellow.xpos) || tokens[fellow.head]?.xpos !== tense || tense === 'VBN') return
  const isAided = tokens.some(
    ({ head, deprel, xpos }) =>
      (head === at && /^(?:nsubj|aux)/.test(deprel)) ||
      (head === verb.head && deprel === 'aux' && xpos === 'MD'),
  )
  if (!isAided) Object.assign(verb, { head: fellow.head, xpos: tense })
}

/** "spoke and accused the king, who dissolved parliament, **dismissed** judges and jailed foes": behind an "and" no list of one's own goes on. */
function joinRelative(verb: DraftToken, at: number, tokens: readonly DraftToken[]): void {
  if (verb.deprel !== 'conj' || verb.head >= at || verb.xpos !== 'VBD' || tokens[at - 1]?.text !== ',') return
  const isList = tokens.some(({ head, deprel }, i) => i > at && head === at && deprel === 'conj')
  if (!isList || tokens.some(({ head, deprel }) => head === at && /^(?:nsubj|cc|mark|aux)/.test(deprel)))
    return
  const isLast = tokens.some(({ head, deprel }) => head === verb.head && deprel === 'cc')
  if (tokens[verb.head]?.deprel !== 'conj' || !isLast) return
  const relative = tokens.findLastIndex(
    ({ deprel, xpos }, i) => i < at && i > verb.head && deprel === 'acl:relcl' && xpos === 'VBD',
  )
  const who = tokens.findLastIndex(({ xpos }, i) => i < relative && xpos === 'WP')
  const isInside = relative >= 0 && tokens[who]?.head === relative && tokens[who - 1]?.text === ','
  const commas = tokens.slice(relative, at).filter(({ text }) => text === ',').length
  if (isInside && commas === 1 && hangsBelow(tokens, relative, verb.head)) verb.head = relative
}

const isNominal = ({ upos }: DraftToken): boolean => /^(?:NOUN|PROPN|PRON|NUM)$/.test(upos)

/** "talks between the army **and the rebels** failed": is it the fellow of what is between them, with nothing else before it? */
function isBesideHost(tokens: readonly DraftToken[], second: number, first: number): boolean {
  const host = tokens[first]?.head ?? -1
  return (
    host >= 0 &&
    host < first &&
    tokens[second]?.head === host &&
    tokens[host]?.upos === 'NOUN' &&
    !tokens.slice(host, second).some(({ head, deprel }) => head === host && deprel === 'conj')
  )
}

/** Does a token hang beneath another through nouns alone? */
function isBelow(tokens: readonly DraftToken[], below: number, above: number): boolean {
  let at = below
  for (let steps = 0; steps < 6; steps += 1) {
    const token = tokens[at]
    if (token === undefined || !/^(?:nmod|conj|appos|flat|compound|nmod:poss)$/.test(token.deprel))
      return false
    if (token.head === above) return true
    at = token.head
  }
  return false
}

/** "came in and shot **and** killed two": of three verbs the last two, with but a joining word between, share what is behind them. */
function joinVerbs(tokens: readonly DraftToken[], joint: DraftToken, at: number): void {
  if (joint.deprel !== 'cc' || joint.head !== at + 1) return
  const [verb, further] = [tokens[at - 1], tokens[at + 1]]
  if (verb === undefined || further === undefined) return
  const isPair = verb.upos === 'VERB' && further.upos === 'VERB' && verb.xpos === further.xpos
  if (isPair && verb.deprel === 'conj' && further.deprel === 'conj' && verb.head === further.head)
    further.head = at - 1
  // "**killed and wounded** ten": a verb behind "and" is nothing that the one before it has for an object
  if (isPair && further.deprel === 'obj' && further.head === at - 1) further.deprel = 'conj'
}

/** "Omar Sayid **and** union leader Sol": what a joining word opens is a fellow, and no apposition. */
function joinBehind(tokens: readonly DraftToken[], joint: DraftToken, at: number): void {
  if (joint.deprel !== 'cc') return
  const noun = tokens[joint.head]
  const isModifier = noun !== undefined && /^(?:compound|amod)$/.test(noun.deprel) && noun.head > joint.head
  const phrase = isModifier ? tokens[noun.head] : noun
  if (phrase?.deprel !== 'appos' || phrase.head >= at || joint.head < at) return
  phrase.deprel = 'conj'
  if (isModifier) joint.head = noun.head
}

/** "Omar Sayid, a rancher **and the brother** of a mayor, was freed": what is said of a name goes on, and he is one. */
function joinSaid(tokens: readonly DraftToken[], joint: DraftToken, at: number): void {
  const further = tokens[joint.head]
  if (joint.deprel !== 'cc' || further?.deprel !== 'conj' || further.upos !== 'NOUN' || joint.head < at)
    return
  const name = tokens[further.head]
  const said = tokens.findLastIndex(
    ({ head, deprel, upos }, i) => i < at && head === further.head && deprel === 'appos' && upos === 'NOUN',
  )
  if (name?.upos !== 'PROPN' || said < 0 || tokens[at - 1]?.text === ',') return
  const last = tokens.findLastIndex((_, i) => isBelow(tokens, i, joint.head))
  const isOpened = tokens.some(
    ({ head, deprel }) => head === joint.head && /^(?:det|nmod:poss)$/.test(deprel),
  )
  if (isOpened && tokens[Math.max(last, joint.head) + 1]?.text === ',') further.head = said
}

/** "It killed ten, officials said, but the army **denied** it": what stands behind the saying is its fellow, and not of what was said. */
function joinSayings(tokens: readonly DraftToken[], verb: DraftToken, at: number): void {
  if (verb.deprel !== 'conj' || verb.upos !== 'VERB') return
  const said = tokens[verb.head]
  if (said?.deprel !== 'ccomp') return
  const saying = tokens[said.head]
  if (saying === undefined) return
  const isBehind = verb.head < said.head && said.head < at && saying.upos === 'VERB'
  if (isBehind && tokens.some(({ head, deprel }) => head === at && /^nsubj/.test(deprel)))
    verb.head = said.head
}

/** "killed two reporters, Omar Sayid **and Juan Sol**": the second name is the first one's fellow, not theirs. */
function joinNamedApart(tokens: readonly DraftToken[], at: number): void {
  const token = tokens[at]
  if (token?.upos !== 'PROPN' || tokens[token.head]?.xpos !== 'NNS') return
  const host = token.head
  const isCounted = tokens.some(({ head, deprel }) => head === host && deprel === 'nummod')
  const first = tokens.findIndex(
    ({ head, deprel, upos }, i) =>
      head === host && deprel === 'appos' && upos === 'PROPN' && i > host && i < at,
  )
  if (isCounted && first >= 0) token.head = first
}

/** "as well as": the words that join, in one phrase, and where their fellow stands: the last thing that befell before. */
function joinAdded(tokens: readonly DraftToken[], at: number, openers: readonly DraftToken[]): void {
  const token = tokens[at]
  if (token === undefined || token.head > at || openers.length === 0 || !isNominal(token)) return
  if (!openers.some(({ head, deprel }) => head === at && /^(?:cc|case|mark)$/.test(deprel))) return
  // "killed the mayor of the town, as well as two guards": behind a comma no fellow of the town
  const joint = tokens.findIndex(({ head, deprel }) => head === at && /^(?:cc|case|mark)$/.test(deprel))
  let host = token.head
  if (token.deprel === 'conj' && tokens[joint - 1]?.text === ',')
    while (tokens[host]?.deprel === 'nmod') host = tokens[host]?.head ?? -1
  if (token.deprel === 'conj') {
    token.head = host
    return
  }
  if (tokens[host]?.upos !== 'VERB') return
  const fellow = tokens.findLastIndex(
    ({ head, deprel }, i) => i < at && head === host && /^(?:obj|nsubj:pass)$/.test(deprel),
  )
  if (fellow >= 0) Object.assign(token, { head: fellow, deprel: 'conj' })
}

/** "Mayor Sol, **his wife** and three guards died": one of a list, where no comma parts the last one from the verb. */
function joinListed(tokens: readonly DraftToken[], listed: DraftToken, at: number): void {
  if (listed.deprel !== 'appos' || listed.head > at || tokens[listed.head]?.upos !== 'PROPN') return
  const isTheirs = tokens.some(({ head, xpos }) => head === at && xpos === 'PRP$')
  const last = tokens.findLastIndex(
    ({ head, deprel, upos }, i) => head === at && deprel === 'conj' && upos === 'NOUN' && i > at,
  )
  const isOpened = tokens.some(
    ({ head, deprel }) => head === last && /^(?:det|nummod|nmod:poss)$/.test(deprel),
  )
  if (isTheirs && isOpened && /^(?:VERB|AUX)$/.test(tokens[last + 1]?.upos ?? '')) listed.deprel = 'conj'
}
