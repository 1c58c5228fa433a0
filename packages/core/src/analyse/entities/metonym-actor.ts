import type { LanguagePack } from '../../languages/index.js'
import type { Gazetteer, GazetteerEntry } from '../../types/index.js'
import type { Line } from './line.js'
import type { NameSpan } from './name-span.js'
import { caseOf, dependents, firstConjunct } from './tree.js'

const POSSESSIVE = /^['’]s?$/

/** Is the phrase with this head read as one who acts, by the word that it hangs by? */
const isActing = (line: Line, head: number, language: LanguagePack): boolean => {
  const { metonyms, speechVerbs } = language.entities
  const first = firstConjunct(line, head)
  const token = line.tokens[first]
  const governor = token && line.tokens[token.head]
  if (!token || !governor) return false
  const hasFollowers = dependents(line, first, 'conj').some(
    (child) =>
      metonyms.possessions.has(line.tokens[child]?.lemma ?? '') &&
      dependents(line, child, 'nmod:poss').length > 0,
  )
  if (hasFollowers) return true
  const preposition = caseOf(line, first)
  const relation = token.deprel
  if (preposition !== undefined && POSSESSIVE.test(preposition))
    return metonyms.possessions.has(governor.lemma)
  if (preposition === 'to' || preposition === 'from')
    return (
      !metonyms.movements.has(governor.lemma) &&
      (speechVerbs.has(governor.lemma) || metonyms.possessions.has(governor.lemma))
    )
  // "hit out **at Moscow**", "anger at Tehran"
  if (preposition === 'at') return metonyms.scolded.has(governor.lemma)
  if (preposition !== undefined) {
    if (metonyms.placePrepositions.has(preposition)) return false
    if (preposition === 'of' || preposition === 'for') return false
    if (metonyms.strikes.has(governor.lemma)) return false
    return metonyms.actorPrepositions.has(preposition)
  }
  if (/^nsubj/.test(relation)) {
    if (dependents(line, token.head, 'cop').length > 0) return false
    return relation === 'nsubj' && governor.upos === 'VERB'
  }
  if (/^i?obj/.test(relation))
    return (
      speechVerbs.has(governor.lemma) ||
      metonyms.addressed.has(governor.lemma) ||
      // "held Pyongyang responsible"
      dependents(line, token.head, 'xcomp').some((child) =>
        metonyms.answerable.has(line.tokens[child]?.lemma ?? ''),
      )
    )
  return false
}

/**
 * Whom a place's name stands for where it acts ("Baghdad has sought to defuse …", "talks with Washington",
 * "Tehran's allies"), though a name of one word may pass for a person's: the gazetteer's entry; undefined where it is the place, or where the grammar leaves it open.
 */
export const metonymActor = (
  line: Line,
  span: NameSpan,
  head: number,
  entry: GazetteerEntry | undefined,
  { language, gazetteer }: { readonly language: LanguagePack; readonly gazetteer: Gazetteer },
): GazetteerEntry | undefined => {
  if (entry && !['city', 'region', 'place', 'facility'].includes(entry.kind)) return undefined
  if (span.label === 'person' && span.to - span.from > 1) return undefined
  const actor = gazetteer.metonym(line.text.slice(span.start, span.end))
  if (!actor) return undefined
  if (!entry && span.label !== 'place' && span.label !== 'person') return actor
  return isActing(line, head, language) ? actor : undefined
}
