import type { RelationType } from '../../ontology/index.js'
import { type FoundMention, isListed } from '../entities/index.js'
import { accepts, type CompiledFrame, familyOf, relationFrames } from '../frames/index.js'
import type { Tree } from '../grammar/index.js'
import type { Scene } from '../scene.js'
import { type FoundRelation, plainState } from './found-relation.js'
import { isNameful } from './is-nameful.js'

const betweenOf = (tree: Tree, before: FoundMention, after: FoundMention): readonly string[] =>
  tree.tokens.slice(before.to, after.from).map(({ lower }) => lower)

const large = new Set(['country', 'region'])

/** "Mosul, Iraq", "Fort Kilo, Kansas": the larger place right behind the smaller, and not the next of a list. */
const isAddress = (scene: Scene, tree: Tree, row: readonly FoundMention[], at: number): boolean => {
  const [before, first, second, after] = [row[at - 1], row[at], row[at + 1], row[at + 2]]
  if (first === undefined || second === undefined || first.form !== 'name' || second.form !== 'name')
    return false
  if (familyOf(first.kind) !== 'place' || first.kind === 'country' || !large.has(second.kind)) return false
  if (first.demonym || second.demonym || betweenOf(tree, first, second).join() !== ',') return false
  const [one, other] = [scene.entities.entities[first.entity], scene.entities.entities[second.entity]]
  if (one?.country !== undefined && other?.country !== undefined && one.country !== other.country)
    return false
  const isKnown = one?.country !== undefined && second.kind === 'country'
  return (
    isKnown || (first.kind !== 'region' && !isListed(tree, before, first) && !isListed(tree, second, after))
  )
}

const units = new Set(['military', 'police'])

/** "3rd Battalion, 5th Regiment": a unit and the larger one that it belongs to. */
const isUnit = (tree: Tree, first: FoundMention, second: FoundMention): boolean => {
  const isNumbered = ({ from, to }: FoundMention): boolean =>
    tree.tokens.slice(from, to).some(({ text }) => /^\d+(?:st|nd|rd|th)$/.test(text))
  return (
    units.has(first.kind) &&
    units.has(second.kind) &&
    isNumbered(first) &&
    isNameful(tree, second) &&
    // "…, 5th Regiment": its number may stand before the name
    /^,(?: \d+(?:st|nd|rd|th))?$/.test(betweenOf(tree, first, second).join(' '))
  )
}

/** "Omar Sayid, 52, of Basra". */
const isOfTown = (tree: Tree, first: FoundMention, second: FoundMention): boolean =>
  first.kind === 'person' &&
  first.form === 'name' &&
  second.form === 'name' &&
  /^(?:,\s)?(?:\d+\s,\s)?of$/.test(betweenOf(tree, first, second).join(' '))

/** States told by two phrases side by side, whatever the parser made of them; `mentions` are those of the tree's sentence. */
export const neighboursIn = (
  scene: Scene,
  tree: Tree,
  mentions: readonly FoundMention[],
): readonly FoundRelation[] => {
  const row = mentions.filter(({ form }) => form !== 'pronoun').sort((a, b) => a.from - b.from)
  return row.flatMap((first, at): readonly FoundRelation[] => {
    const second = row[at + 1]
    if (second === undefined || first.entity === second.entity) return []
    const word = isAddress(scene, tree, row, at)
      ? 'in'
      : isUnit(tree, first, second) || isOfTown(tree, first, second)
        ? 'of'
        : undefined
    const fits = ({ type, frame, pattern }: CompiledFrame<RelationType>): boolean =>
      pattern.subject?.role === 'source' &&
      (word === 'in' ? type.id === 'located-in' : frame.named === true) &&
      accepts(frame.takes?.source ?? type.roles.source, first.kind) &&
      accepts(frame.takes?.target ?? type.roles.target, second.kind)
    const entry = word === undefined ? undefined : relationFrames.preposition.get(word)?.find(fits)
    if (entry === undefined) return []
    return [
      {
        type: entry.type,
        tree,
        source: first.entity,
        target: second.entity,
        entry,
        trigger: first.head,
        rule: 'apposition',
        ...plainState,
      },
    ]
  })
}
