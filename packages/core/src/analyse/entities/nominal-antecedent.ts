import type { EntityRules } from '../../languages/index.js'
import type { EntityKind } from '../../ontology/index.js'
import { ageAntecedent, agesAgree } from './age-antecedent.js'
import type { AnaphorContext } from './anaphor-context.js'
import type { Profile } from './chains.js'
import { doerAntecedent } from './doer-antecedent.js'
import { headKey } from './head-keys.js'
import { familyOf } from './noun-kind.js'
import type { Phrase } from './phrase.js'
import { dependents } from './tree.js'

const NEAR = 4
/** An armed group is what a story is about: it may be called a group again so many sentences later. */
const FAR = 12
/** So many times as often must one be spoken of to be meant rather than another. */
const OFTEN = 3
const MOST_CANDIDATES = 120

const isOtherOne = (phrase: Phrase, { rules }: AnaphorContext): boolean =>
  phrase.modifiers.some((word) => rules.ordinals.has(word) || word === 'such')

/** Nothing in the later phrase's modifiers that the earlier entity was not called before. */
const modifiersAgree = (later: Phrase, candidate: number, { chains, rules }: AnaphorContext): boolean => {
  const { told } = chains.profile(candidate)
  // "his 58-year-old mother": nobody has two
  const isOnly = later.possessor !== undefined && rules.soleRoles.has(later.classNoun ?? '')
  return later.modifiers.every(
    (word) =>
      told.has(word) ||
      rules.former.has(word) ||
      rules.repeaters.has(word) ||
      (later.kind === 'person' && (isOnly || AGE.test(word))),
  )
}

const AGE = /^\d|^year|^old$/

const possessorsAgree = (
  later: Phrase,
  earlier: Phrase,
  { lines, phrases, chains }: AnaphorContext,
): boolean => {
  if (later.possessor === undefined) return true
  // "Chad, **whose** president": whose he is was only just told
  if (lines[later.line]?.tokens[later.possessor]?.xpos === 'WP$') return false
  if (earlier.possessor === undefined) return earlier.form === 'name'
  const own = phrases.owners[later.line]?.[later.possessor] ?? -1
  const other = phrases.owners[earlier.line]?.[earlier.possessor] ?? -1
  return own >= 0 && other >= 0 && chains.of(own) === chains.of(other)
}

const isNested = (a: Phrase, b: Phrase): boolean => a.line === b.line && a.start < b.end && b.start < a.end

/** "the government", and nothing with it that says whose. */
const isBare = (phrase: Phrase | undefined): boolean =>
  phrase?.form === 'nominal' &&
  phrase.definite &&
  phrase.country === undefined &&
  phrase.possessor === undefined &&
  phrase.modifiers.length === 0

/** The last entity that was called by the same head noun ("the base" after "an air base", "Ain al-Assad base"). */
const sameHead = (at: number, phrase: Phrase, context: AnaphorContext): number | undefined => {
  const { phrases, chains, lastWithHead } = context
  const candidates = lastWithHead.get(headKey(phrase.classNoun ?? '', context.rules)) ?? []
  // "the army" is none of those that rise against it, though it be called "Liberation Army"
  const isStateOnly = context.rules.wholes.has(phrase.classNoun ?? '')
  // "the government" is the one that was called so before, however late another state's was told of
  const isHome = isStateOnly && isBare(phrase) && candidates.some((one) => isBare(phrases.all[one]))
  const isOnlyOne =
    phrase.kind === 'coalition' && new Set(candidates.map((candidate) => chains.of(candidate))).size === 1
  for (let index = candidates.length - 1; index >= 0; index -= 1) {
    const candidate = candidates[index] ?? -1
    const earlier = phrases.all[candidate]
    if (!earlier || isNested(earlier, phrase)) continue
    if (earlier.form === 'nominal' && earlier.number !== phrase.number) continue
    if (earlier.form === 'name' && phrase.number === 'plural') continue
    if (isStateOnly && chains.profile(candidate).kind === 'armed-group') continue
    if (isHome && !isBare(earlier)) continue
    if (isOtherOne(earlier, context) !== isOtherOne(phrase, context)) continue
    if (phrase.numeral !== undefined && earlier.numeral !== undefined && phrase.numeral !== earlier.numeral)
      continue
    if (!possessorsAgree(phrase, earlier, context)) continue
    if (!isOnlyOne && !modifiersAgree(phrase, candidate, context)) continue
    if (chains.agree(candidate, at) && agesAgree(candidate, phrase, context)) return candidate
  }
  return undefined
}

/** May a nominal of this kind be said of that entity without having been said before? */
const isHypernym = (phrase: Phrase, profile: Profile, { rules }: AnaphorContext): boolean => {
  const accepted = rules.hypernyms.get(phrase.classNoun ?? '')
  if (accepted === undefined) return false
  // bodies are listed kind by kind: no army or alliance of states is "the group"
  const family = familyOf(profile.kind)
  return accepted.has(profile.kind) || (family !== 'organisation' && accepted.has(family))
}

/**
 * Is the earlier one the subject of the clause that the phrase stands in? "The United States, which has troops in **the country**": what
 * somebody does something to, or where, is not called anew who does it.
 */
const isOfSubject = (phrase: Phrase, earlier: Phrase, { lines }: AnaphorContext): boolean => {
  const line = lines[phrase.line]
  if (line === undefined || earlier.line !== phrase.line) return false
  let verb = phrase.head
  for (let steps = 0; steps < 12 && line.tokens[verb]?.upos !== 'VERB'; steps += 1) {
    if (!/^(?:nmod|obl|obj|conj|xcomp)/.test(line.tokens[verb]?.deprel ?? '')) return false
    verb = line.tokens[verb]?.head ?? -1
  }
  const own = [verb, ...(line.tokens[verb]?.deprel === 'xcomp' ? [line.tokens[verb]?.head ?? -1] : [])]
  return own.some((each) => {
    const subjects = dependents(line, each, 'nsubj')
    const isRelative = subjects.some((at) => /^W/.test(line.tokens[at]?.xpos ?? ''))
    return subjects.includes(earlier.head) || (isRelative && line.tokens[each]?.head === earlier.head)
  })
}

/** Words before "the … group" that tell of whom one speaks, and not another one: "militant", "Iran-backed", a number. */
const isNoSort = (word: string, { repeaters, ties, nameParticles }: EntityRules): boolean =>
  repeaters.has(word) ||
  nameParticles.has(word) ||
  ties.has(word.slice(word.lastIndexOf('-') + 1)) ||
  AGE.test(word)

/** The only near entity that a class noun can mean ("the group" after "Hamas"); in doubt none. */
const sameClass = (at: number, phrase: Phrase, context: AnaphorContext): number | undefined => {
  const { phrases, chains } = context
  if (
    phrase.modifiers.length > 0 &&
    !phrase.modifiers.every((word) => isNoSort(word, context.rules)) &&
    phrase.country === undefined
  )
    return undefined
  if (phrase.number === 'plural' || phrase.possessor !== undefined) return undefined
  let found: number | undefined
  const least = Math.max(0, at - MOST_CANDIDATES)
  for (let candidate = at - 1; candidate >= least; candidate -= 1) {
    const earlier = phrases.all[candidate]
    if (!earlier || earlier.line < phrase.line - FAR) break
    const profile = chains.profile(candidate)
    if (earlier.line < phrase.line - NEAR && profile.kind !== 'armed-group') continue
    if (!profile.named || earlier.form === 'pronoun' || earlier.demonym || isNested(earlier, phrase)) continue
    if (isOfSubject(phrase, earlier, context)) continue
    // a hospital is no base, though both are facilities
    const isOfOtherKind = phrase.kind === 'facility' && profile.heads.size > 0
    if (isOfOtherKind && !profile.heads.has(phrase.classNoun ?? '')) continue
    if (!isHypernym(phrase, profile, context) || !chains.agree(candidate, at)) continue
    if (!agesAgree(candidate, phrase, context)) continue
    if (found === undefined) found = candidate
    else if (chains.of(found) !== chains.of(candidate)) {
      // whom the article is about rather than who was named last
      const [near, far] = [chains.profile(found).members.length, profile.members.length]
      if (far >= near * OFTEN) {
        found = candidate
        continue
      }
      if (near >= far * OFTEN) continue
      // of two persons either may be the actor
      if (phrase.kind === 'person') return undefined
      const isArmed = chains.profile(found).kind === 'armed-group'
      if (isArmed !== (profile.kind === 'armed-group')) {
        if (!isArmed) found = candidate
        continue
      }
      const nearer = phrases.all[found]
      if (nearer && nearer.line > earlier.line) return found
      return nearer?.role === 'subject' && earlier.role !== 'subject' ? found : undefined
    }
  }
  return found
}

/** "Iran-backed groups": a bare plural that a name's part tells is the same class each time that an article speaks of it. */
const isNamedClass = (phrase: Phrase, { lines, phrases }: AnaphorContext): boolean => {
  if (phrase.number !== 'plural' || phrase.numeral !== undefined) return false
  if (familyOf(phrase.kind) !== 'organisation') return false
  const owners = phrases.owners[phrase.line]?.slice(phrase.from, phrase.head) ?? []
  return owners.some((owner, at) => {
    const [part, token] = [phrases.all[owner], lines[phrase.line]?.tokens[phrase.from + at]]
    return part?.form === 'name' && token !== undefined && part.end - part.start < token.text.length
  })
}

const BANDS: ReadonlySet<EntityKind> = new Set(['person', 'armed-group'])

/** Bare "police" and bare "rebels" are the one force, the one band of which an article speaks; of two they may be either. */
const sameForce = (at: number, phrase: Phrase, context: AnaphorContext): number | undefined => {
  const { phrases, chains, rules, lastWithHead } = context
  const isForce = phrase.kind === 'police' && rules.plurals.has(phrase.classNoun ?? '')
  const isBare =
    (isForce || BANDS.has(phrase.kind)) &&
    phrase.number === 'plural' &&
    phrase.modifiers.length === 0 &&
    phrase.numeral === undefined &&
    phrase.modifier !== true
  if (!isBare) return undefined
  const earlier = (lastWithHead.get(headKey(phrase.classNoun ?? '', rules)) ?? []).filter(
    (candidate) =>
      chains.profile(candidate).kind === phrase.kind &&
      (isForce || phrases.all[candidate]?.role === phrase.role),
  )
  const [force, another] = new Set(earlier.map(chains.of))
  return force !== undefined && another === undefined && chains.agree(force, at) ? force : undefined
}

/**
 * "in **the capital**", "the Somali capital": the town told of that is the seat of the state that is said, or in which the article is
 * set; where nobody knows that, the only such town.
 */
const seatBefore = (
  at: number,
  phrase: Phrase,
  { chains, seatsBefore, homeOf }: AnaphorContext,
): number | undefined => {
  const country = phrase.country ?? homeOf(at)
  const seats = seatsBefore(at).filter(
    (seat) => country === undefined || chains.profile(seat).country === country,
  )
  const [seat, other] = new Map(seats.map((each) => [chains.of(each), each])).values()
  return seat !== undefined && other === undefined && chains.agree(seat, at) ? seat : undefined
}

/** Whom a definite nominal speaks of again; undefined where it is new, indefinite or in doubt. */
export const nominalAntecedent = (at: number, context: AnaphorContext): number | undefined => {
  const phrase = context.phrases.all[at]
  if (phrase?.classNoun === undefined || context.rules.abstracts.has(phrase.classNoun)) return undefined
  // "the driver, Omar Sayid," after "a driver": who is named here was not before
  if (context.chains.profile(at).named) {
    const before = phrase.definite && phrase.kind === 'person' ? sameHead(at, phrase, context) : undefined
    return before !== undefined && !context.chains.profile(before).named ? before : undefined
  }
  // "the provincial capital" is called so again as anything is
  const further = phrase.modifiers.filter((word) => !context.rules.repeaters.has(word))
  const isOfState = phrase.country === undefined ? phrase.possessor === undefined : further.length < 2
  const isPlain = further.length === 0 || phrase.country !== undefined
  if (phrase.definite && isOfState && isPlain && context.rules.seats.has(phrase.classNoun))
    return seatBefore(at, phrase, context)
  if (phrase.definite)
    return (
      sameHead(at, phrase, context) ??
      ageAntecedent(at, phrase, context) ??
      doerAntecedent(at, phrase, context) ??
      sameClass(at, phrase, context)
    )
  if (isNamedClass(phrase, context)) return sameHead(at, phrase, context)
  const force = sameForce(at, phrase, context)
  if (force !== undefined) return force
  const isInstitution =
    phrase.modifier === true && phrase.number === 'singular' && familyOf(phrase.kind) === 'organisation'
  return isInstitution ? sameHead(at, phrase, context) : undefined
}

/** Of what kind "the second" is, after "one drone": as the last counted things before it. */
export const ellipsisKind = (at: number, context: AnaphorContext): EntityKind | undefined => {
  const { phrases, rules } = context
  const phrase = phrases.all[at]
  if (phrase?.form !== 'nominal' || phrase.kind !== 'object' || !rules.ordinals.has(phrase.classNoun ?? ''))
    return undefined
  for (let before = at - 1; before >= Math.max(0, at - 40); before -= 1) {
    const earlier = phrases.all[before]
    if (!earlier || earlier.line < phrase.line - 1) return undefined
    if (earlier.form === 'nominal' && earlier.numeral !== undefined && earlier.kind !== 'object')
      return earlier.kind
  }
  return undefined
}
