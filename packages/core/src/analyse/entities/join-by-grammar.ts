import type { EntityRules } from '../../languages/index.js'
import type { Chains } from './chains.js'
import type { Line } from './line.js'
import { familyOf, nounKind } from './noun-kind.js'
import type { Phrase, Phrases } from './phrase.js'
import { caseOf, dependents } from './tree.js'

/** Could a predicate or apposition of this kind be said of the other one? An unknown thing is said of no actor. */
const isSayable = (a: Phrase, b: Phrase): boolean => {
  if (a.kind === 'object' || b.kind === 'object')
    return a.form === b.form || (a.kind === 'object' && b.kind === 'object')
  return familyOf(a.kind) === familyOf(b.kind) || a.kind === 'population' || b.kind === 'population'
}

/** "Kristin Wilkins, curator of …", "goalkeeper Hana Sayid": an unknown noun beside a person's name is what the person is. */
const isCallingOf = (nominal: Phrase, name: Phrase, rules: EntityRules): boolean =>
  !rules.abstracts.has(nominal.classNoun ?? '') &&
  name.form === 'name' &&
  name.kind === 'person' &&
  nominal.form === 'nominal' &&
  nominal.kind === 'object' &&
  nominal.possessor === undefined &&
  nominal.number === 'singular'

/** What the tree itself says is one: appositions, predicates of "to be", relative pronouns, "the city of X". */
export const joinByGrammar = (
  lines: readonly Line[],
  phrases: Phrases,
  chains: Chains,
  rules: EntityRules,
): void => {
  for (const line of lines) {
    const owners = phrases.owners[line.order]
    const at = (token: number): number => owners?.[token] ?? -1
    line.tokens.forEach((token, here) => {
      const own = at(here)
      const phrase = own < 0 ? undefined : phrases.all[own]
      if (!phrase) return
      if (phrase.antecedent !== undefined) {
        const antecedent = at(phrase.antecedent)
        if (antecedent >= 0) chains.join(antecedent, own, { surely: phrase.antecedent < here })
        return
      }
      if (phrase.head !== here && !phrase.title) return
      const governor = token.head < 0 ? -1 : at(token.head)
      const other = governor < 0 ? undefined : phrases.all[governor]
      if (token.deprel === 'appos' && other && governor !== own && !phrase.demonym && !other.demonym) {
        const isDirection = [phrase, other].some(({ classNoun }) => rules.directions.has(classNoun ?? ''))
        const bothNamed = phrase.form === 'name' && other.form === 'name'
        // "critics, **among them** the rector", "the foes **Norland and Tarvia**": one of several is not all of them
        const isOneOfThem =
          dependents(line, here, 'case').length > 0 ||
          (other.number === 'plural' && phrase.form === 'name' && dependents(line, here, 'conj').length > 0)
        if (
          !isDirection &&
          !isOneOfThem &&
          (!bothNamed || chains.profile(own).entry === chains.profile(governor).entry) &&
          (isSayable(phrase, other) ||
            isCallingOf(phrase, other, rules) ||
            (phrase.from === other.to && isCallingOf(other, phrase, rules)))
        )
          chains.join(governor, own)
      }
      // "Omar Sayid, a rancher **and the brother** of a mayor": what else is said of him
      const said = line.tokens[token.head]
      const name = at(said?.head ?? -1)
      const isSaidToo = token.deprel === 'conj' && said?.deprel === 'appos' && phrase.form === 'nominal'
      if (isSaidToo && other?.form === 'nominal' && phrase.number === 'singular') {
        const called = phrases.all[name]
        if (called?.form === 'name' && chains.of(name) === chains.of(governor) && isSayable(phrase, called))
          chains.join(name, own)
      }
      // "wide receiver Vincent Hill": the name may hang by the noun as a part of it
      if (token.deprel === 'flat' && other && phrase.from === other.to && isCallingOf(other, phrase, rules))
        chains.join(governor, own)
      if (dependents(line, here, 'cop').length > 0 && phrase.form !== 'pronoun') {
        const subject = dependents(line, here, 'nsubj')
          .map(at)
          .find((one) => one >= 0)
        const denied = (line.children[here] ?? []).some((child) =>
          rules.denials.has(line.tokens[child]?.lower ?? ''),
        )
        const modal = dependents(line, here, 'aux').some((child) =>
          rules.doubts.has(line.tokens[child]?.lemma ?? ''),
        )
        const subjectPhrase = subject === undefined ? undefined : phrases.all[subject]
        // "driving out the militia is hard, but it is a struggle worth it": no thing is said of whom "it" may be
        const isOpen = subjectPhrase?.form === 'pronoun' && phrase.kind === 'object'
        if (
          subject !== undefined &&
          subjectPhrase &&
          !isOpen &&
          !denied &&
          !modal &&
          isSayable(subjectPhrase, phrase) &&
          caseOf(line, here) === undefined
        )
          chains.join(subject, own)
      }
      // "hundreds of demonstrators": so many of no group in particular are themselves
      if (phrase.form === 'nominal' && rules.partitives.has(phrase.classNoun ?? '')) {
        const counted = dependents(line, here, 'nmod').find((child) => caseOf(line, child) === 'of')
        const group = counted === undefined ? -1 : at(counted)
        const those = phrases.all[group]
        if (those?.form === 'nominal' && those.number === 'plural' && !those.definite) chains.join(group, own)
      }
      if (phrase.form === 'nominal' && phrase.definite) joinNamedClass(line, here, own)
      if (phrase.form === 'nominal' && phrase.kind === 'person') {
        joinAppointed(line, here, own)
        joinBesideComma(line, own)
      }
    })

    /** "The former leader of the front, the militant Omar Sayid, kept …": between two commas, before the verb, is who it is. */
    function joinBesideComma(within: Line, own: number): void {
      const phrase = phrases.all[own]
      if (!phrase?.definite || phrase.number !== 'singular') return
      const behind = within.tokens.findIndex(({ start }) => start >= phrase.end)
      const comma = within.tokens.findIndex(({ text }, token) => token >= behind && text === ',')
      const isTail = within.tokens
        .slice(behind, comma)
        .every(({ upos }) => ['ADP', 'DET', 'PROPN', 'NOUN', 'ADJ'].includes(upos))
      if (behind < 0 || comma < 0 || !isTail) return
      const second = within.tokens.findIndex(({ text }, token) => token > comma && text === ',')
      const name = phrases.all[at(second - 1)]
      const isPerson = name?.form === 'name' && name.kind === 'person' && name.to === second
      const verb = within.tokens[second + 1]?.upos
      if (!isPerson || (verb !== 'VERB' && verb !== 'AUX')) return
      const before = within.tokens.slice(comma + 1, name.from)
      if (
        before.every(({ upos, text }) => text.includes('-') || ['DET', 'ADJ', 'NOUN', 'PROPN'].includes(upos))
      )
        chains.join(own, at(second - 1), { surely: true })
    }

    /** "appointed Hana Qadir the new commander", "was named as a judge": who is appointed, and to what. */
    function joinAppointed(within: Line, here: number, own: number): void {
      const verb = within.tokens[here]?.head ?? -1
      const isNamed = rules.namingVerbs.has(within.tokens[verb]?.lemma ?? '')
      const isOffice = /^(?:obj|iobj|xcomp|obl)/.test(within.tokens[here]?.deprel ?? '')
      const preposition = caseOf(within, here)
      if (!isNamed || !isOffice || (preposition !== undefined && preposition !== 'as')) return
      const isDenied = (within.children[verb] ?? []).some((child) =>
        rules.denials.has(within.tokens[child]?.lower ?? ''),
      )
      const passive = dependents(within, verb, 'nsubj:pass')
      const named = passive.length > 0 ? passive : dependents(within, verb, 'obj', 'iobj')
      const one = named.find((child) => child < here && phrases.all[at(child)]?.kind === 'person')
      if (one !== undefined && !isDenied) chains.join(at(one), own)
    }

    /** "the city of Mosul", "the militant group Hamas": a class noun and the name that goes with it. */
    function joinNamedClass(within: Line, here: number, own: number): void {
      const noun = within.tokens[here]
      const told = noun && nounKind([noun.lemma])
      if (!noun || !told) return
      if (familyOf(told.kind) === 'place' && told.kind !== 'facility') {
        const of = dependents(within, here, 'nmod').find(
          (child) => child > here && caseOf(within, child) === 'of',
        )
        const name = of === undefined ? -1 : at(of)
        // "the Rashid district" is Rashid, where no list knows that otherwise; of a city it is a part, as is its centre
        const [called] = dependents(within, here, 'compound')
          .map(at)
          .filter((child) => phrases.all[child]?.form === 'name')
        const itself = phrases.all[called ?? -1]
        if (called !== undefined && itself && familyOf(itself.kind) === 'place' && itself.entry === undefined)
          chains.join(called, own)
        const isPart = told.kind === 'place' && ['city', 'region'].includes(phrases.all[name]?.kind ?? '')
        if (
          called === undefined &&
          !isPart &&
          phrases.all[name]?.form === 'name' &&
          !phrases.all[name]?.demonym &&
          phrases.all[name]?.kind !== 'country'
        )
          chains.join(name, own)
      }
      let before = here - 1
      while (
        /^(?:ADJ|NOUN)$/.test(within.tokens[before]?.upos ?? '') &&
        phrases.all[at(before)]?.form !== 'name'
      )
        before -= 1
      const named = at(before)
      const body = phrases.all[named]
      // "the Northern Shield mercenary group" is Northern Shield, "the Shield newspaper" of a militia is not
      const isItself =
        body?.form === 'name' &&
        !body.demonym &&
        (body.kind === told.kind || body.kind === phrases.all[own]?.kind) &&
        within.tokens.slice(body.head, here).every(({ head }) => head > before && head <= here) &&
        phrases.all[at(here)]?.number === 'singular'
      if (isItself && familyOf(body.kind) === 'organisation' && rules.appositiveClasses.has(noun.lemma))
        chains.join(named, own)
      const next = at(here + 1)
      const name = phrases.all[next]
      const isBeside = name?.form === 'name' && name.from === here + 1 && !name.demonym
      const isSaid = rules.appositiveClasses.has(noun.lemma) && within.tokens[name?.head ?? -1]?.head === here
      // "the brothers Omar and Ali Sol" are two
      const areSeveral =
        phrases.all[at(here)]?.number === 'plural' && dependents(within, name?.head ?? -1, 'conj').length > 0
      if (isBeside && !areSeveral && (isSaid || rules.relational.has(noun.lemma))) chains.join(next, own)
    }
  }
}
