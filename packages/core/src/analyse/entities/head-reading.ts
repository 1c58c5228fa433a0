import type { LanguagePack } from '../../languages/index.js'
import type { Line } from './line.js'
import { familyOf, type NounReading, nounKind } from './noun-kind.js'
import type { Phrase } from './phrase.js'
import { caseOf, dependents } from './tree.js'

/** The phrase that a token belongs to so far; undefined where it belongs to none. */
export type OwnerAt = (token: number) => Phrase | undefined

/** Kind and sector by the head noun; a head that only counts or groups passes on what follows its "of". */
export const headReading = (
  line: Line,
  head: number,
  lemmas: readonly string[],
  { language, ownerAt }: { readonly language: LanguagePack; readonly ownerAt: OwnerAt },
): NounReading | undefined => {
  // "the 158th Fighter Wing", "Norland's Ombudsman's Office": a class written large behind others
  const before = line.tokens[head - 1]?.xpos === 'POS' ? head - 2 : head - 1
  const large =
    /^NNPS?$/.test(line.tokens[head]?.xpos ?? '') && /^\p{Lu}/u.test(line.tokens[before]?.text ?? '')
  const named = large ? language.entities.nameClasses.get(line.tokens[head]?.lower ?? '') : undefined
  const own = named === undefined ? nounKind(lemmas) : { kind: named }
  const lemma = lemmas[lemmas.length - 1] ?? ''
  // "Column targets": places of whom the name before them names
  const isAim = language.entities.aims.has(lemma) && line.tokens[head]?.xpos === 'NNS'
  const isOwned = (child: number): boolean =>
    ['armed-group', 'military', 'country', 'coalition', 'party'].includes(ownerAt(child)?.kind ?? '')
  if (isAim && dependents(line, head, 'compound', 'amod', 'nmod:poss').some(isOwned))
    return { kind: 'facility' }
  if (!language.entities.partitives.has(lemma)) return own
  const of = dependents(line, head, 'nmod').find((child) => child > head && caseOf(line, child) === 'of')
  const token = of === undefined ? undefined : line.tokens[of]
  if (!token || of === undefined) return own
  const isFigure =
    language.entities.figures.has(lemma) &&
    line.tokens[head]?.xpos !== 'NNS' &&
    (lemma !== 'number' || dependents(line, head, 'det').some((child) => line.tokens[child]?.lemma === 'the'))
  if (isFigure) return undefined
  const owner = ownerAt(of)
  if (owner?.form === 'name')
    return own?.kind === 'person' ? own : { kind: owner.kind, ...(owner.sector && { sector: owner.sector }) }
  const inner = nounKind([
    ...dependents(line, of ?? 0, 'compound').map((child) => line.tokens[child]?.lemma ?? ''),
    token.lemma,
  ])
  // "a group of buildings" are the buildings, of which the text speaks already; "a majority of the land" is nobody
  const isThings = inner
    ? familyOf(inner.kind) === 'place' || familyOf(inner.kind) === 'object'
    : own?.kind === 'population' && owner?.form !== 'pronoun' && token.upos === 'NOUN'
  return isThings ? undefined : (inner ?? own)
}
