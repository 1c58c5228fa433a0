import type { RelationType } from '../../ontology/index.js'
import { type FoundMention, isListed } from '../entities/index.js'
import { accepts, type CompiledFrame, familyOf, relationFrames } from '../frames/index.js'
import type { Tree } from '../grammar/index.js'
import type { Scene } from '../scene.js'
import { type FoundRelation, plainState } from './found-relation.js'
import { isNameful } from './is-nameful.js'

const betweenOf = (tree: Tree, before: FoundMention, after: FoundMention): readonly string[] =>
  tree.tokens.slice(before.to, after.from).map(({ lower }) => lower)

/** Two phrases and the preposition that says how the left one stands to the right. */
interface Neighbours {
  readonly word: string
  readonly left: FoundMention
  readonly right: FoundMention
}

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

const modifying = new Set(['compound', 'amod', 'flat', 'nmod', 'nmod:desc', 'nmod:poss'])

const within = new Set(['NOUN', 'PROPN', 'ADJ'])

/** "German Omar Sayid", "the Kenyan newspaper Dawn": a state's adjective in the phrase that a name ends. */
const isOfState = (tree: Tree, first: FoundMention, second: FoundMention): boolean => {
  const { text = '', head = -1, end = first.end } = tree.tokens[first.head] ?? {}
  const { head: outer = -1, deprel = '' } = tree.tokens[second.head] ?? {}
  const between = tree.tokens.slice(first.to, second.from)
  return (
    first.kind === 'country' &&
    // "the Iranian-backed movement Dawn"
    end === first.end &&
    (first.demonym === true || /^[A-Z.]+$/.test(text)) &&
    second.form === 'name' &&
    !second.demonym &&
    head >= first.to &&
    head < second.to &&
    between.length < 5 &&
    between.every(({ upos }) => within.has(upos)) &&
    // "the American Dawn suspect": the name is a part of what comes behind it
    (outer < second.to || !modifying.has(deprel))
  )
}

/** A state and whatever name ends the phrase that begins with its adjective. */
const ofStatesIn = (tree: Tree, row: readonly FoundMention[]): readonly Neighbours[] =>
  row.flatMap((first, at) =>
    row
      .slice(at + 1, at + 4)
      .filter((second) => second.from >= first.to && isOfState(tree, first, second))
      .map((second) => ({ word: "'s", left: second, right: first })),
  )

/** States told by two phrases side by side, whatever the parser made of them; `mentions` are those of the tree's sentence. */
export const neighboursIn = (
  scene: Scene,
  tree: Tree,
  mentions: readonly FoundMention[],
): readonly FoundRelation[] => {
  const row = mentions.filter(({ form }) => form !== 'pronoun').sort((a, b) => a.from - b.from)
  const besides = row.flatMap((left, at): readonly Neighbours[] => {
    const right = row[at + 1]
    if (right === undefined) return []
    if (isAddress(scene, tree, row, at)) return [{ word: 'in', left, right }]
    return isUnit(tree, left, right) || isOfTown(tree, left, right) ? [{ word: 'of', left, right }] : []
  })
  return [...besides, ...ofStatesIn(tree, row)].flatMap(({ word, left, right }): readonly FoundRelation[] => {
    const fits = ({ type, frame, pattern }: CompiledFrame<RelationType>): boolean =>
      pattern.subject?.role === 'source' &&
      (word === 'in' ? type.id === 'located-in' : frame.named === true) &&
      accepts(frame.takes?.source ?? type.roles.source, left.kind) &&
      accepts(frame.takes?.target ?? type.roles.target, right.kind)
    const entry = relationFrames.preposition.get(word)?.find(fits)
    if (entry === undefined || left.entity === right.entity) return []
    return [
      {
        type: entry.type,
        tree,
        source: left.entity,
        target: right.entity,
        entry,
        trigger: word === "'s" ? right.head : left.head,
        rule: word === "'s" ? 'nationality' : 'apposition',
        ...plainState,
      },
    ]
  })
}
