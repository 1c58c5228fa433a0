import type { LanguagePack } from '../../languages/index.js'
import type { Gazetteer, ReadDoc } from '../../types/index.js'
import { chainsOf } from './chains.js'
import { describedActors } from './described-actors.js'
import { findPhrases } from './find-phrases.js'
import type { FoundEntities } from './found-mention.js'
import { joinAnaphors } from './join-anaphors.js'
import { joinByGrammar } from './join-by-grammar.js'
import { joinHeadline } from './join-headline.js'
import { joinHere } from './join-here.js'
import { joinIdentified } from './join-identified.js'
import { joinInstitutions } from './join-institutions.js'
import { joinIntroduced } from './join-introduced.js'
import { joinNamedLater } from './join-named-later.js'
import { joinOffices } from './join-offices.js'
import { joinSameNames } from './join-same-names.js'
import { linesOf } from './line.js'
import { listMembers } from './list-members.js'
import { ownNamesakes } from './own-namesakes.js'
import { pairMembers } from './pair-members.js'
import { portraitsOf } from './portraits.js'
import { standFor } from './stand-for.js'
import { withheldNames } from './withheld-names.js'

export interface EntityTools {
  readonly language: LanguagePack
  readonly gazetteer: Gazetteer
  /** The article's date: who holds which office then. */
  readonly publishedAt?: string | undefined
  /** The headline, parsed; its mentions come first and carry `field: 'title'`. */
  readonly title?: ReadDoc | undefined
}

/**
 * Finds who and what an article speaks of, and which phrases speak of the same. The steps go from the surest to
 * the boldest, each over the whole article (Lee et al., "Deterministic Coreference Resolution Based on
 * Entity-Centric, Precision-Ranked Rules", 2013, doi 10.1162/COLI_a_00152). Cost is linear in the article's length.
 */
export const findEntities = (doc: ReadDoc, tools: EntityTools): FoundEntities => {
  const { language, gazetteer, title, publishedAt } = tools
  const rules = language.entities
  const lines = linesOf(doc, title)
  const phrases = describedActors(
    lines,
    withheldNames(lines, ownNamesakes(findPhrases(lines, tools), rules), rules),
    gazetteer,
  )
  const chains = chainsOf(phrases.all)
  joinSameNames(lines, phrases, chains, rules)
  chains.begin('beside')
  joinByGrammar(lines, phrases, chains, rules)
  joinHere(lines, phrases, chains, rules)
  chains.begin('headline')
  joinHeadline(lines, phrases, chains, rules)
  chains.begin('named-later')
  joinNamedLater(phrases, chains, rules)
  joinIntroduced(lines, phrases, chains, rules)
  chains.begin('office')
  joinOffices(lines, phrases, chains, rules)
  chains.begin('pointing-back')
  const sides = joinAnaphors(lines, phrases, chains, { gazetteer, rules })
  chains.begin('beside')
  joinIdentified(lines, phrases, chains, rules)
  chains.begin('institution')
  const wholes = joinInstitutions(lines, phrases, chains, { gazetteer, rules })
  const groups = standFor(lines, phrases, chains, rules)
  const pairs = new Map([
    ...listMembers({ lines, phrases, chains, language }),
    ...pairMembers(lines, phrases, chains, rules),
  ])
  const { entities, mentions } = portraitsOf(lines, phrases, chains, {
    gazetteer,
    publishedAt,
    rules,
    wholes,
    pairs,
    groups,
    sides,
  })
  const first = title?.sentences.length ?? 0
  return {
    entities,
    mentions,
    mentionAt: (sentence, token, field) => {
      const line = field === 'title' ? sentence : sentence + first
      if (field === 'title' && sentence >= first) return undefined
      const owner = phrases.owners[line]?.[token] ?? -1
      return owner < 0 ? undefined : mentions[owner]
    },
  }
}
