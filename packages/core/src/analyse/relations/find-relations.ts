import type { RelationType } from '../../ontology/index.js'
import type { Count } from '../../types/index.js'
import { findQuotations, type Quotation } from '../attribution/index.js'
import type { FoundMention } from '../entities/index.js'
import { standingOf } from '../factuality/index.js'
import {
  accepts,
  carrierOf,
  fillersOf,
  type Match,
  matchNoun,
  matchVerb,
  relationFrames,
  verbFramesAt,
} from '../frames/index.js'
import { childrenOf, clauseOf, conjunctsOf, phraseOf, type Tree } from '../grammar/index.js'
import { isNobody, meantBy, mentionOf, type Scene } from '../scene.js'
import { compoundsIn, prepositionsIn } from './attributes-in.js'
import { dateStates } from './date-states.js'
import { type FoundRelation, plainState } from './found-relation.js'
import { holdersIn } from './holders-in.js'
import { neighboursIn } from './neighbours-in.js'
import { whereaboutsIn } from './whereabouts-in.js'

const nobody: ReadonlySet<number> = new Set()

/** Constructions whose subject is that of another verb: of what someone is accused of, it may be the accuser's. */
const lent = new Set(['adverbial', 'controlled', 'coordinated', 'reduced-relative'])

/** "The army has 2,500 troops deployed in the valley": it is the army that is there. */
const keeperOf = (scene: Scene, { tree, rule }: Match<RelationType>, token: number): number => {
  const word = tree.tokens[token]
  if (rule !== 'reduced-relative' || word?.deprel !== 'obj' || tree.tokens[word.head]?.lemma !== 'have')
    return token
  const [subject] = clauseOf(tree, word.head).subjects
  return subject === undefined || mentionOf(scene, tree, token)?.form === 'name' ? token : subject
}

const endsOf = (scene: Scene, match: Match<RelationType>, role: 'source' | 'target'): number[] => {
  const entities = fillersOf(match, role)
    .flatMap((token) => conjunctsOf(match.tree, token))
    .filter((token) => role === 'target' || match.tree.tokens[token]?.upos !== 'NUM')
    .map((token) => (role === 'source' ? keeperOf(scene, match, token) : token))
    .map((token) => mentionOf(scene, match.tree, meantBy(scene, match.tree, token)))
    .filter(
      (mention) =>
        mention !== undefined &&
        accepts(match.entry.frame.takes?.[role] ?? match.entry.type.roles[role], mention.kind),
    )
    .map((mention) => mention?.entity ?? -1)
  return [...new Set(entities)]
}

const canHold = (scene: Scene, { type: { never }, source, target }: FoundRelation): boolean => {
  const [from, to] = [source, target].map((each) => scene.entities.entities[each]?.kind ?? 'object')
  return !(never && from && to && accepts(never.source, from) && accepts(never.target, to))
}

const toldBy = (
  scene: Scene,
  match: Match<RelationType>,
  quotations: readonly Quotation[],
): readonly FoundRelation[] => {
  const sources = endsOf(scene, match, 'source')
  const targets = endsOf(scene, match, 'target')
  if (match.entry.type.symmetric && targets.length === 0 && sources.length > 1)
    targets.push(...sources.splice(1))
  if (sources.length === 0 || targets.length === 0) return []
  const standing = standingOf(scene, match.tree, match, { quotations, readers: nobody })
  const { frame, type } = match.entry
  const counted = fillersOf(match, 'source').filter((token) => match.tree.tokens[token]?.upos !== 'NUM')
  const counts = countsOf(scene, match, counted)
  const told = sources.flatMap((source) =>
    targets
      .filter((target) => target !== source)
      .map((target) => ({
        type,
        tree: match.tree,
        source,
        target,
        trigger: match.trigger,
        entry: match.entry,
        rule: match.rule,
        ...plainState,
        factuality: standing.factuality,
        voices: standing.voices,
        marks: standing.marks,
        ended: standing.ended === true || frame.ended === true,
        counts: counts.length > 0 && sources.length === 1 ? counts : undefined,
      })),
  )
  return [...told, ...gappedIn(scene, match, told[0])]
}

/** How many, as the source's words say. */
const countsOf = (
  scene: Scene,
  { tree, entry }: Match<RelationType>,
  tokens: readonly number[],
): readonly Count[] => {
  const what = entry.type.counted
  if (what === undefined) return []
  return scene.quantities
    .filter(({ sentence, head, ordinal, article }) => {
      return sentence === tree.sentence && !ordinal && !article && tokens.includes(head)
    })
    .map(({ value, bound }) => ({ what, value, bound }))
}

/** "… and 900 in Tarvia": a number that stands for the source once more, with an end of its own. */
const gappedIn = (
  scene: Scene,
  match: Match<RelationType>,
  first: FoundRelation | undefined,
): readonly FoundRelation[] => {
  if (first === undefined) return []
  const { tree, entry } = match
  const numbers = fillersOf(match, 'source')
    .flatMap((token) => childrenOf(tree, token, 'conj'))
    .filter((token) => tree.tokens[token]?.upos === 'NUM')
  return numbers.flatMap((number) =>
    childrenOf(tree, number, 'nmod')
      .map((token) => mentionOf(scene, tree, token))
      .filter((mention) => mention !== undefined)
      .filter(({ kind, entity }) => accepts(entry.type.roles.target, kind) && entity !== first.source)
      .map(({ entity }) => {
        const own = countsOf(scene, match, [number])
        return { ...first, target: entity, counts: own.length > 0 ? own : undefined }
      }),
  )
}

/** Is one of the words there with which the entry tells something else: "set up a **checkpoint**"? */
const isRefused = ({ tree, trigger, fillers, entry: { frame } }: Match<RelationType>): boolean =>
  frame.unless !== undefined &&
  [...fillers.map(({ token }) => token), ...(tree.children[trigger] ?? [])].some((token) =>
    frame.unless?.includes(tree.tokens[token]?.lemma ?? ''),
  )

const closest = (matches: readonly (Match<RelationType> | undefined)[]): readonly Match<RelationType>[] => {
  const present = matches.filter((match) => match !== undefined).filter((match) => !isRefused(match))
  const words = Math.max(0, ...present.map((match) => match.entry.words))
  return present.filter((match) => match.entry.words === words)
}

const verbsIn = (scene: Scene, tree: Tree): readonly Match<RelationType>[] => {
  const found: Match<RelationType>[] = []
  for (const token of tree.tokens.keys()) {
    const entries = verbFramesAt(relationFrames, tree, token)
    if (entries.length === 0) continue
    const clause = clauseOf(tree, token)
    found.push(...closest(entries.map((entry) => matchVerb(scene, tree, clause, entry))))
  }
  return found
}

const nounsIn = (scene: Scene, tree: Tree): readonly Match<RelationType>[] => {
  const found: Match<RelationType>[] = []
  for (const [token, word] of tree.tokens.entries()) {
    const entries = relationFrames.noun.get(word.lemma)
    if (entries === undefined || word.upos !== 'NOUN') continue
    const phrase = phraseOf(tree, token, scene.language.clauses.transparentNouns)
    const carrier = carrierOf(scene, tree, phrase)
    found.push(...closest(entries.map((entry) => matchNoun(scene, tree, phrase, carrier, entry))))
  }
  return found
}

const keyOf = ({ type, source, target }: FoundRelation): string => {
  const [a, b] = type.symmetric && target < source ? [target, source] : [source, target]
  return `${type.id} ${a} ${b}`
}

/** The mentions of each sentence of the scene. */
const mentionsBySentence = ({ trees, entities }: Scene): readonly (readonly FoundMention[])[] => {
  const rows: FoundMention[][] = trees.map(() => [])
  for (const mention of entities.mentions)
    if (mention.field === trees[mention.sentence]?.field) rows[mention.sentence]?.push(mention)
  return rows
}

/** States told anywhere in the text, each once for each sentence that tells it, in text order. */
export const findRelations = (
  scene: Scene,
  isContent: (sentence: number, token: number) => boolean = () => false,
): readonly FoundRelation[] => {
  const quotations = findQuotations(scene)
  const mentions = mentionsBySentence(scene)
  return scene.trees.flatMap((tree) => {
    const found = [
      ...[...verbsIn(scene, tree), ...nounsIn(scene, tree)].flatMap((match) =>
        isContent(tree.sentence, match.trigger) && lent.has(match.rule)
          ? []
          : toldBy(scene, match, quotations),
      ),
      ...holdersIn(scene, tree),
      ...compoundsIn(scene, tree),
      ...prepositionsIn(scene, tree),
    ]
    // "the Kenyan president Omar Sayid" is more than a Kenyan
    const isTied = ({ source, target }: FoundRelation): boolean =>
      found.some((other) => canHold(scene, other) && other.source === source && other.target === target)
    const neighbours = neighboursIn(scene, tree, mentions[tree.sentence] ?? [])
    found.push(...neighbours.filter((each) => !isTied(each)))
    // where they were is told once, by whatever says most of it
    const isPlaced = ({ source, target, trigger }: FoundRelation): boolean =>
      found.some((other) => other.target === target && (other.source === source || other.trigger === trigger))
    found.push(...whereaboutsIn(scene, tree, quotations).filter((where) => !isPlaced(where)))
    const seen = new Set<string>()
    // of two ways in which a sentence tells a state, the one that says how many
    const told = found
      .sort((a, b) => Number(b.counts !== undefined) - Number(a.counts !== undefined))
      .filter((relation) => {
        const key = keyOf(relation)
        if (seen.has(key) || !canHold(scene, relation)) return false
        if (isNobody(scene, relation.source) || isNobody(scene, relation.target)) return false
        seen.add(key)
        return true
      })
      .sort((a, b) => a.trigger - b.trigger)
    return dateStates(scene, tree, told)
  })
}
