import type { EntityRules, LanguagePack } from '../../languages/index.js'
import type { EntityKind } from '../../ontology/index.js'
import type { ParsedToken } from '../../types/index.js'
import { calledUntil } from './called-until.js'
import { headReading, type OwnerAt } from './head-reading.js'
import { isFalseTitle } from './is-false-title.js'
import { isFormer, isFormerOffice, isOfRank, wordAt } from './large-words.js'
import type { Line } from './line.js'
import { plainWord } from './name-words.js'
import { familyOf, nounKind, sectorOf } from './noun-kind.js'
import { blankPhrase, type Phrase } from './phrase.js'
import { phraseStart } from './phrase-start.js'
import { caseOf, dependents, roleOf } from './tree.js'

const INSIDE = /^(?:compound|flat|fixed|goeswith|nmod:desc|nmod:unmarked)/
const NOUN_PLACE =
  /^(?:nsubj|csubj|obj|iobj|obl|nmod|appos|conj|root|dislocated|vocative|parataxis|xcomp|ccomp)/

/** "The wounded", "the displaced": an adjective, or a participle, in a noun's place. */
const isLikeAdjective = ({ upos, xpos }: ParsedToken): boolean => upos === 'ADJ' || xpos === 'VBN'

/** Does a phrase that other words can take part in hang by this token? */
const isHead = (line: Line, at: number, rules: EntityRules): boolean => {
  const token = line.tokens[at]
  if (!token) return false
  if (token.upos === 'NOUN' || token.upos === 'PROPN') return !INSIDE.test(token.deprel)
  if (!NOUN_PLACE.test(token.deprel)) return false
  const isArgument = /^(?:nsubj|obj|iobj|obl|nmod)/.test(token.deprel)
  if (isLikeAdjective(token))
    return (
      isArgument &&
      dependents(line, at, 'cop').length === 0 &&
      (dependents(line, at, 'det', 'nmod:poss').length > 0 ||
        rules.ordinals.has(token.lemma) ||
        // "five more"
        (rules.remainders.has(token.text) && dependents(line, at, 'nummod').length > 0))
    )
  return token.upos === 'NUM' && isArgument && !/^\d{4}$/.test(token.text) && !/^[$£€%]/.test(token.text)
}

/** Who may be somewhere without being from there. */
const MOVABLE = new Set<EntityKind>(['military', 'coalition', 'vehicle', 'igo'])

/** "**70 miles** north of the town": how far, and no part of a place's name. */
const isMeasure = (line: Line, at: number, rules: EntityRules): boolean => {
  const token = line.tokens[at]
  return token?.upos === 'NUM' || token?.upos === 'ADV' || rules.abstracts.has(token?.lemma ?? '')
}

/** "Chad, **whose** president is ill": the noun that such a word stands for; any other word stands for itself. */
const relativeOwner = (line: Line, at: number): number => {
  if (line.tokens[at]?.xpos !== 'WP$') return at
  let up = at
  for (let steps = 0; steps < 8 && up >= 0; steps += 1) {
    const { deprel = '', head = -1 } = line.tokens[up] ?? {}
    if (deprel === 'acl:relcl') return head
    up = head
  }
  return at
}

/** The country that a nominal's modifiers tell: demonym, owner, name before the head, place after it. */
const countryOf = (
  line: Line,
  head: number,
  kind: EntityKind,
  { ownerAt, rules }: { readonly ownerAt: OwnerAt; readonly rules: EntityRules },
): string | undefined => {
  const of = (child: number): string | undefined => {
    const owner = ownerAt(relativeOwner(line, child))
    const token = line.tokens[child]
    const isPart =
      owner !== undefined &&
      token !== undefined &&
      owner.to - owner.from === 1 &&
      owner.end - owner.start < token.text.length
    return isPart ? undefined : owner?.country
  }
  for (const child of dependents(line, head, 'amod', 'compound', 'nmod:poss', 'nmod:desc', 'flat')) {
    const found =
      of(child) ??
      dependents(line, child, 'amod', 'compound')
        .map(of)
        .find((country) => country !== undefined)
    if (found) return found
  }
  if (kind === 'object' || kind === 'weapon' || kind === 'agreement') return undefined
  for (const child of dependents(line, head, 'nmod')) {
    const relation = rules.countryPrepositions.get(caseOf(line, child) ?? '')
    const isAbroad = MOVABLE.has(kind) && relation === 'stands'
    if (child > head && relation !== undefined && !isAbroad) {
      const found = of(child)
      if (found) return found
    }
  }
  return undefined
}

/** Of these a country has one: "Iraqi police" needs no article to be a certain one. */
const isInstitution = (kind: EntityKind): boolean =>
  kind === 'government' || kind === 'military' || kind === 'police' || kind === 'intelligence'

/** "army accountant", "members of Hamas", "the governor's spokesman": the sector of whom they work for. */
const borrowedSector = (
  line: Line,
  head: number,
  kind: EntityKind,
  { ownerAt, rules }: { readonly ownerAt: OwnerAt; readonly rules: EntityRules },
): string | undefined => {
  if (kind !== 'person' && kind !== 'organisation') return undefined
  for (const child of dependents(line, head, 'compound', 'amod', 'nmod:poss', 'nmod')) {
    const isBehind = child > head
    if (isBehind && !rules.employerPrepositions.has(caseOf(line, child) ?? '')) continue
    const owner = ownerAt(child)
    const token = line.tokens[child]
    if (owner && (owner.kind === 'country' || familyOf(owner.kind) === 'place')) continue
    const found =
      owner?.sector ??
      (owner ? sectorOf(owner.kind) : undefined) ??
      (token && nounKind([token.lemma])?.sector)
    if (found && found !== 'CVL') return found
  }
  return undefined
}

/** "Boko Haram gunmen": of an armed group that a name stands before, the group's own sector. */
const groupSector = (line: Line, head: number, kind: EntityKind, ownerAt: OwnerAt): string | undefined =>
  kind === 'armed-group'
    ? dependents(line, head, 'compound', 'amod', 'nmod:poss', 'nmod:desc', 'flat')
        .map(ownerAt)
        .find((owner) => owner?.form === 'name' && owner.kind === kind)?.sector
    : undefined

const DETERMINER = new Set(['det', 'det:predet'])

/** The base form as a noun, also where the tagger took a word for a name and left its ending. */
const lemmaOf = ({ lower, upos, lemma }: ParsedToken, language: LanguagePack): string =>
  upos === 'PROPN' ? language.text.lemma(lower, 'NOUN', 'NNS') : lemma

/** Does a word say that one person has what follows: "his", "the minister's"? */
const isOnes = (line: Line, at: number, ownerAt: OwnerAt): boolean => {
  const owner = line.tokens[at]?.deprel === 'nmod:poss' ? ownerAt(at) : undefined
  return owner?.kind === 'person' && owner.number === 'singular'
}

/** Where the office ends that is told by two words, of which the second stands behind the noun: "inspector **general**". */
const officeUntil = (line: Line, at: number, language: LanguagePack): number => {
  const [noun, behind] = [line.tokens[at], wordAt(line, at + 1)]
  if (noun === undefined || !language.entities.postnominals.has(behind)) return at + 1
  return nounKind([lemmaOf(noun, language), behind]) === nounKind([behind]) ? at + 1 : at + 2
}

/** The phrases of one line whose heads are nouns (or words in a noun's place) and that no name or title took. */
export const nominalPhrases = (line: Line, ownerAt: OwnerAt, language: LanguagePack): readonly Phrase[] => {
  const rules = language.entities
  const found: Phrase[] = []
  line.tokens.forEach((token, head) => {
    if (ownerAt(head) !== undefined) return
    const isModifier = INSIDE.test(token.deprel) && (token.upos === 'NOUN' || token.upos === 'PROPN')
    const isCompound =
      isModifier && token.deprel === 'compound' && nounKind([lemmaOf(token, language)]) !== undefined
    if ((!isCompound && !isHead(line, head, rules)) || isOfRank(line, head, rules)) return
    // "director General Omar Sayid": that general is the name's own
    const until = ownerAt(head + 1) === undefined ? officeUntil(line, head, language) : head + 1
    const isPostnominal = until > head + 1 && token.head !== head + 1
    const last = isPostnominal ? head + 1 : head
    // the other word of an office of two words is no phrase of its own
    const isOther = officeUntil(line, head - 1, language) > head && line.tokens[head - 1]?.head !== head
    if (isOther || (until > head + 1 && !isPostnominal)) return
    // "a cross-border raid"
    if (isCompound && rules.hyphenPrefixes.has(token.lower.split(/[-‐‑]/)[0] ?? '')) return
    if (rules.noNames.has(plainWord(token.text)) && /^\p{Lu}/u.test(token.text)) return
    // "a nerve agent poisoning": of what stands before a noun that is before another only the word next to it may be its own
    const beside = line.tokens[head - 1]
    // "the **acting** police chief": whoever acts is the chief
    const isOfOffice = rules.passing.has(beside?.text ?? '')
    const isBeside =
      isCompound &&
      beside?.upos === 'NOUN' &&
      beside.deprel === 'compound' &&
      !isOfOffice &&
      ownerAt(head - 1) === undefined
    const begin = isCompound ? (isBeside ? head - 1 : head) : phraseStart(line, head, language.dates)
    // "Army of the North fighters" begins where the name begins
    const around = ownerAt(begin)
    const isBody = around?.form === 'name' && around.to <= head && familyOf(around.kind) === 'organisation'
    const from = isBody ? Math.min(begin, around.from) : begin
    const before = isCompound
      ? []
      : (line.children[head] ?? []).filter((child) => child < head && child >= from)
    const determiner = before
      .filter((child) => DETERMINER.has(line.tokens[child]?.deprel ?? ''))
      .map((child) => line.tokens[child]?.lower ?? '')
    if (determiner.some((word) => language.clauses.negators.has(word))) return
    // "ten miles north of the town": whither, not a place of its own
    const isMeasured = before.every((child) => isMeasure(line, child, rules))
    if (isMeasured && rules.directions.has(token.lower)) return
    const compounds = before.filter((child) => /^compound|^amod/.test(line.tokens[child]?.deprel ?? ''))
    const lemma = lemmaOf(token, language)
    const lemmas = compounds.map((child) => line.tokens[child]?.lemma ?? '')
    if (isBeside) lemmas.push(beside.lemma)
    lemmas.push(lemma)
    if (isPostnominal) lemmas.push(wordAt(line, last))
    const reading =
      token.upos === 'NUM'
        ? undefined
        : isLikeAdjective(token)
          ? nounKind([token.lower])
          : headReading(line, head, lemmas, { language, ownerAt })
    const isIdiom =
      rules.idioms.get(token.lemma)?.has(line.tokens[token.head]?.lemma ?? '') === true ||
      dependents(line, head, 'nmod').some((child) =>
        rules.conditions.get(token.lemma)?.has(line.tokens[child]?.lemma ?? ''),
      ) ||
      // "on all sides", but "called on all sides"
      (rules.byways.get(caseOf(line, head) ?? '')?.has(token.lemma) === true &&
        !rules.callingVerbs.has(line.tokens[token.head]?.lemma ?? '')) ||
      (rules.masses.has(token.lemma) &&
        /^NNP?$/.test(token.xpos) &&
        // "the minister's service": what one person does
        (isCompound || before.length === 0 || before.some((child) => isOnes(line, child, ownerAt))))
    const isPlural = /^NNP?S$/.test(token.xpos) || rules.plurals.has(token.lemma)
    // "a prisoner" is a person, "prisoners" are people
    const isOfMany =
      reading?.kind === 'population' ||
      (reading?.kind === 'armed-group' && rules.fighters.has(token.lemma)) ||
      (reading !== undefined && rules.servicemen.has(token.lemma))
    const isOne = isOfMany && !isPlural && !isCompound && !rules.collectives.has(token.lemma)
    const isTitle = reading === undefined && determiner.length === 0 && isFalseTitle(line, head, ownerAt)
    const isPerson = isTitle || (isOne && !isIdiom)
    const kind = isPerson ? 'person' : isIdiom ? 'object' : (reading?.kind ?? 'object')
    const possessor = before.find((child) => line.tokens[child]?.deprel === 'nmod:poss')
    const numeral = before.find((child) => line.tokens[child]?.deprel === 'nummod')
    const former =
      isFormerOffice(token.lemma, rules) ||
      // as it is written: "ousted" is tagged as an adjective or as a verb's form
      before.some((child) => isFormer(line.tokens[child]?.lower ?? '', rules))
    const isRelational = rules.relational.has(token.lemma)
    const country = isRelational
      ? undefined
      : (countryOf(line, head, kind, { ownerAt, rules }) ??
        (isPostnominal ? countryOf(line, last, kind, { ownerAt, rules }) : undefined))
    const ownSector =
      groupSector(line, head, kind, ownerAt) ??
      reading?.sector ??
      borrowedSector(line, head, kind, { ownerAt, rules })
    const isOfficeholder =
      former && kind === 'person' && ['GOV', 'LEG', 'SPY', 'MIL'].includes(ownSector ?? '')
    const sector = isOfficeholder ? 'ELI' : ownSector
    // "ex-wife", "mother-in-law"
    const parts = token.lemma.split('-')
    const gender = parts.some((part) => rules.genders.maleNouns.has(part))
      ? 'male'
      : parts.some((part) => rules.genders.femaleNouns.has(part))
        ? 'female'
        : undefined
    found.push({
      ...blankPhrase,
      line: line.order,
      from,
      to: last + 1,
      head,
      // "**whose** brother" is called a brother
      start: line.tokens[line.tokens[from]?.xpos === 'WP$' ? from + 1 : from]?.start ?? token.start,
      end: line.tokens[(isPostnominal ? until : calledUntil(line, head, kind, rules)) - 1]?.end ?? token.end,
      form: 'nominal',
      kind,
      number:
        isPlural || (numeral !== undefined && !/^(?:one|1)$/i.test(line.tokens[numeral]?.text ?? ''))
          ? 'plural'
          : 'singular',
      definite:
        possessor !== undefined ||
        determiner.some((word) => rules.definiteDeterminers.has(word)) ||
        (determiner.length === 0 &&
          country !== undefined &&
          isInstitution(kind) &&
          !/^NNP?S$/.test(token.xpos)),
      role: roleOf(line, head),
      modifiers: before
        .filter((child) =>
          /^(?:amod|compound|nmod:desc|nmod:unmarked)/.test(line.tokens[child]?.deprel ?? ''),
        )
        .map((child) => line.tokens[child]?.lemma ?? ''),
      classNoun: lemma,
      country,
      sector,
      gender,
      former: former ? true : undefined,
      modifier: isCompound ? true : undefined,
      relational: isRelational ? true : undefined,
      possessor,
      numeral: numeral === undefined ? undefined : (line.tokens[numeral]?.lower ?? ''),
      demonstrative: determiner.some((word) => rules.demonstratives.has(word)) ? true : undefined,
    })
  })
  return found
}
