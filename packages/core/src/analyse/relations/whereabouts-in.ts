import type { RelationType } from '../../ontology/index.js'
import { isSpeech, type Quotation } from '../attribution/index.js'
import { standingOf } from '../factuality/index.js'
import { accepts, type CompiledFrame, relationFrames } from '../frames/index.js'
import { type Clause, childrenOf, clauseOf, conjunctsOf, type Oblique, type Tree } from '../grammar/index.js'
import { meantBy, mentionOf, type Scene } from '../scene.js'
import { type FoundRelation, plainState } from './found-relation.js'

const nobody: ReadonlySet<number> = new Set()

/** Where a clause says that it was, with the word that says so. */
interface Where {
  readonly place: number
  readonly trigger: number
  readonly entries: readonly CompiledFrame<RelationType>[]
}

const entriesOf = (word: string): readonly CompiledFrame<RelationType>[] =>
  relationFrames.whereabouts.get(word) ?? []

/** The phrases under prepositions of a clause, and of the clause before it what its sentence opens with ("Near the river, …"). */
const obliquesOf = (tree: Tree, { verb, obliques }: Clause): readonly Oblique[] => {
  const word = tree.tokens[verb]
  if (word?.deprel !== 'conj' || tree.tokens[word.head]?.upos !== 'VERB') return obliques
  const [first = 0] = childrenOf(tree, word.head, 'nsubj', 'nsubj:pass')
  return [...obliques, ...clauseOf(tree, word.head).obliques.filter(({ token }) => token < first)]
}

/** The places of a clause: under its prepositions, and the place that a clause with "where" tells of. */
const placesOf = (tree: Tree, clause: Clause): readonly Where[] => {
  const { verb } = clause
  const under = obliquesOf(tree, clause).flatMap(({ preposition, token }): readonly Where[] => {
    const entries = entriesOf(preposition)
    const trigger = childrenOf(tree, token, 'case')[0] ?? token
    return entries.length === 0 ? [] : [{ place: token, trigger, entries }]
  })
  const word = tree.tokens[verb]
  const where = childrenOf(tree, verb, 'advmod', 'mark').find(
    (child) => tree.tokens[child]?.lemma === 'where',
  )
  return word === undefined || word.deprel !== 'acl:relcl' || where === undefined
    ? under
    : [...under, { place: word.head, trigger: where, entries: entriesOf('where') }]
}

/**
 * Does the phrase belong to what stands right before it, and not to the clause: "demanded elections in the province"?
 * What somebody held, launched or suffered there ("held a rally in the province") is where they were.
 */
const isOfThing = (scene: Scene, tree: Tree, { verb, objects }: Clause, trigger: number): boolean => {
  const verbs = tree.rules.supportVerbs
  if (verbs.has(tree.tokens[verb]?.lemma ?? '')) return false
  return objects.some((object) => {
    const last = Math.max(...conjunctsOf(tree, object))
    const kind = mentionOf(scene, tree, object)?.kind
    return last === trigger - 1 && (kind === undefined || kind === 'object' || kind === 'agreement')
  })
}

/** What is where it is handled; whom a clause is about may be elsewhere ("mourned the farmers on Monday in the capital"). */
const THINGS: ReadonlySet<string> = new Set(['weapon', 'vehicle', 'facility'])

/** Who takes part in a clause and is where it says: of what is said, called for or asked somewhere only the speaker. */
const presentIn = (scene: Scene, tree: Tree, clause: Clause, { trigger }: Where): readonly number[] => {
  const isSaid = isSpeech(scene, tree, clause.verb)
  const doers = isOfThing(scene, tree, clause, trigger) ? [] : clause.subjects
  if (isSaid) return trigger === clause.verb + 1 || trigger < clause.verb ? doers : []
  // "armed the fighters in the valley": of whom the place is told right behind them they are there, whatever it was hung by
  if (scene.language.clauses.originVerbs.has(tree.tokens[clause.verb]?.lemma ?? '')) return doers
  const isBeside = (object: number): boolean => Math.max(...conjunctsOf(tree, object)) === trigger - 1
  const things = [...clause.objects, ...clause.recipients].filter(
    (object) => isBeside(object) || THINGS.has(mentionOf(scene, tree, object)?.kind ?? 'none'),
  )
  return [...doers, ...things]
}

/** Who and what was where, by the circumstances of what they did or what was done to them: "The envoy spoke in Geneva." */
export const whereaboutsIn = (
  scene: Scene,
  tree: Tree,
  quotations: readonly Quotation[],
): readonly FoundRelation[] =>
  [...tree.tokens.keys()].flatMap((verb) => {
    if (tree.tokens[verb]?.upos !== 'VERB') return []
    const clause = clauseOf(tree, verb)
    const wheres = placesOf(tree, clause).flatMap((where) =>
      conjunctsOf(tree, where.place).map((place) => ({ ...where, place })),
    )
    return wheres.flatMap((where): readonly FoundRelation[] => {
      const place = mentionOf(scene, tree, meantBy(scene, tree, where.place))
      if (place === undefined) return []
      const standing = standingOf(
        scene,
        tree,
        { trigger: verb, carrier: verb, consumed: [] },
        { quotations, readers: nobody },
      )
      if (standing.factuality.polarity !== 'positive' || standing.factuality.modality !== 'actual') return []
      const present = presentIn(scene, tree, clause, where)
        .flatMap((token) => conjunctsOf(tree, token))
        .map((token) => mentionOf(scene, tree, meantBy(scene, tree, token)))
      return [...new Set(present)].flatMap((mention): readonly FoundRelation[] => {
        if (mention === undefined || mention.entity === place.entity) return []
        const entry = where.entries.find(
          ({ type, frame }) =>
            accepts(frame.takes?.source ?? type.roles.source, mention.kind) &&
            accepts(frame.takes?.target ?? type.roles.target, place.kind),
        )
        if (entry === undefined) return []
        return [
          {
            type: entry.type,
            tree,
            source: mention.entity,
            target: place.entity,
            entry,
            trigger: verb,
            rule: 'circumstance',
            ...plainState,
            factuality: standing.factuality,
            voices: standing.voices,
            marks: standing.marks,
          },
        ]
      })
    })
  })
