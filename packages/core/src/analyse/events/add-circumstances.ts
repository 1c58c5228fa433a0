import type { Filler, FoundEvent } from '../frames/index.js'
import { accepts, familyOf, isEventNoun } from '../frames/index.js'
import {
  childrenOf,
  clauseOf,
  conjunctsOf,
  firstConjunctOf,
  nounBefore,
  type Oblique,
  prepositionOf,
  type Tree,
} from '../grammar/index.js'
import { meantBy, mentionOf, type Scene } from '../scene.js'
import { meansUsed } from './means-used.js'

const under = (scene: Scene, tree: Tree, token: number): readonly Oblique[] =>
  childrenOf(tree, token, 'obl', 'nmod', 'obl:agent').flatMap((child) =>
    conjunctsOf(tree, child).map((each) => ({
      preposition: prepositionOf(tree, child),
      token: meantBy(scene, tree, each),
    })),
  )

/**
 * "surrendered from a holdout **in the north**", "killed in the northern end **of the city**": a noun of which nothing is known
 * leads on to the place behind it.
 */
const behindUnknown = (scene: Scene, tree: Tree, { preposition, token }: Oblique): readonly Oblique[] => {
  const { placePrepositions, originPrepositions } = scene.language.clauses
  const leads = placePrepositions.has(preposition) || originPrepositions.has(preposition)
  const kind = mentionOf(scene, tree, token)?.kind
  const isUnknown = (kind === undefined || kind === 'object') && !isEventNoun(scene, tree, token)
  if (!leads || !isUnknown || tree.tokens[token]?.upos !== 'NOUN') return []
  return under(scene, tree, token)
    .filter((each) => placePrepositions.has(each.preposition) || each.preposition === 'of')
    .map((each) => ({ ...each, preposition: each.preposition === 'of' ? preposition : each.preposition }))
}

/** The town that says which one is meant: "a **Lima** restaurant"; a street or quarter goes by such a word for a name. */
const namedBefore = (scene: Scene, tree: Tree, token: number): readonly number[] => {
  const own = mentionOf(scene, tree, token)
  return own?.kind !== 'facility' || own.form === 'name' || own.definite
    ? []
    : childrenOf(tree, token, 'compound').filter((child) => {
        const mention = mentionOf(scene, tree, child)
        return mention?.form === 'name' && mention.gazetteer !== undefined && mention.kind === 'city'
      })
}

/** "a house **located in the suburb**". */
const whereItLies = (scene: Scene, tree: Tree, token: number): readonly Oblique[] =>
  childrenOf(tree, token, 'acl')
    .filter((child) => {
      const word = tree.tokens[child]
      return word?.xpos === 'VBN' && scene.language.clauses.lying.has(word.lemma)
    })
    .flatMap((child) => under(scene, tree, child))

/** "a base across the border in Jordan": an unnamed place brings the named one that it lies in. */
const placesWithin = (
  scene: Scene,
  tree: Tree,
  token: number,
  isTaken: (token: number) => boolean,
): readonly Filler[] => {
  if (mentionOf(scene, tree, token)?.form === 'name') return []
  const phrases = [...under(scene, tree, token), ...whereItLies(scene, tree, token)].map((each) => each.token)
  return [...namedBefore(scene, tree, token), ...phrases].flatMap((inner): readonly Filler[] => {
    const mention = mentionOf(scene, tree, inner)
    if (mention === undefined || isTaken(inner) || familyOf(mention.kind) !== 'place') return []
    if (mention.form === 'name') return [{ role: 'place', token: inner }]
    // "his home in the Modelo neighbourhood"
    const own: readonly Filler[] =
      scene.entities.entities[mention.entity]?.named === true ? [{ role: 'place', token: inner }] : []
    return [...own, ...placesWithin(scene, tree, inner, isTaken)]
  })
}

/** "the suburb, **where** rebels blew up a bridge": the place of which the clause tells. */
const placeOfClause = (scene: Scene, tree: Tree, verb: number): readonly number[] => {
  const word = tree.tokens[verb]
  if (word === undefined || !/^(?:acl|advcl)/.test(word.deprel) || word.head > verb) return []
  const relative = childrenOf(tree, verb, 'advmod', 'mark', 'obl').find((child) =>
    scene.language.clauses.placeRelatives.has(tree.tokens[child]?.lemma ?? ''),
  )
  const before = relative === undefined ? undefined : nounBefore(tree, relative)
  const place = word.deprel.startsWith('acl') ? word.head : before
  return relative === undefined || relative > verb || place === undefined ? [] : [meantBy(scene, tree, place)]
}

/** "Near the river, troops engaged rebels and **destroyed** a truck": what stands in front holds for every verb. */
const frontedAbove = (scene: Scene, tree: Tree, verb: number): readonly Oblique[] => {
  const word = tree.tokens[verb]
  if (word === undefined || word.upos !== 'VERB') return []
  const isLinked = word.deprel === 'conj' || (word.deprel === 'advcl' && word.xpos === 'VBG')
  return isLinked
    ? [
        ...under(scene, tree, word.head).filter(({ token }) => token < word.head),
        ...frontedAbove(scene, tree, word.head),
      ]
    : []
}

const isPlace = (scene: Scene, tree: Tree, token: number): boolean => {
  const kind = mentionOf(scene, tree, token)?.kind
  return kind !== undefined && kind !== 'country' && familyOf(kind) === 'place'
}

/** Where a clause has whoever takes part in it: under its prepositions, and what they come to or leave. */
const placesIn = (
  scene: Scene,
  tree: Tree,
  verb: number,
  movesBy: ReadonlySet<string>,
): readonly number[] => {
  const { placePrepositions } = scene.language.clauses
  const { objects, obliques } = clauseOf(tree, verb)
  const passed = movesBy.has(tree.tokens[verb]?.lemma ?? '') ? objects : []
  return [
    ...passed,
    ...obliques.filter(({ preposition }) => placePrepositions.has(preposition)).map(({ token }) => token),
  ]
    .map((token) => meantBy(scene, tree, token))
    .flatMap((token) =>
      // "left a bank in the port": where it stands, what it is called or not
      isPlace(scene, tree, token) ? [token] : under(scene, tree, token).map((each) => each.token),
    )
    .filter((token) => isPlace(scene, tree, token))
}

/** "Gunmen arrived in the village and **shot** six": whoever comes somewhere does there what the next verbs tell. */
const arrivedAbove = (scene: Scene, tree: Tree, verb: number): readonly number[] => {
  const { arrivals } = scene.language.clauses
  const word = tree.tokens[verb]
  if (word?.deprel !== 'conj' || childrenOf(tree, verb, 'nsubj', 'nsubj:pass').length > 0) return []
  return conjunctsOf(tree, firstConjunctOf(tree, verb))
    .filter((each) => each < verb && arrivals.has(tree.tokens[each]?.lemma ?? ''))
    .flatMap((each) => placesIn(scene, tree, each, arrivals))
}

/** "was shot **as he left a bank in the port**": where the clause of the occasion has whom it befell. */
const placeOfOccasion = (scene: Scene, tree: Tree, verb: number): readonly number[] => {
  const { sameTime, arrivals, departures } = scene.language.clauses
  return childrenOf(tree, verb, 'advcl')
    .filter((child) =>
      childrenOf(tree, child, 'mark', 'advmod').some((mark) => sameTime.has(tree.tokens[mark]?.lemma ?? '')),
    )
    .filter((child) => {
      const [subject] = clauseOf(tree, child).surface
      return subject === undefined || tree.tokens[subject]?.upos === 'PRON'
    })
    .flatMap((child) => placesIn(scene, tree, child, new Set([...arrivals, ...departures])))
}

/** "Rebels attacked the base, **killing** three": what the participle tells happened at the place that was struck. */
const struckAbove = (scene: Scene, tree: Tree, verb: number): readonly number[] => {
  const word = tree.tokens[verb]
  if (word?.deprel !== 'advcl' || word.xpos !== 'VBG' || word.head > verb) return []
  // "accused Norland of attacking"
  if (childrenOf(tree, verb, 'mark', 'case').length > 0) return []
  return clauseOf(tree, word.head)
    .objects.map((token) => meantBy(scene, tree, token))
    .filter((token) => isPlace(scene, tree, token))
}

/** "rockets **fired** from the valley": the participles that tell how a weapon was used. */
const launchesOf = (scene: Scene, tree: Tree, weapon: number): readonly number[] =>
  childrenOf(tree, weapon, 'acl').filter((child) =>
    scene.language.clauses.instrumentVerbs.has(tree.tokens[child]?.lemma ?? ''),
  )

/**
 * Where, whence and with what, for any event: prepositional phrases at its trigger, at the verb that carries it
 * and at those whom it befell ("killed three soldiers in a base"), by the kind of what they hold.
 */
export const circumstancesOf = (
  scene: Scene,
  match: FoundEvent,
  taken: readonly Filler[],
): readonly Filler[] => {
  const { placePrepositions, originPrepositions, instrumentPrepositions } = scene.language.clauses
  const { tree, entry, trigger, carrier } = match
  const fillers: Filler[] = []
  const isTaken = (token: number): boolean => [...taken, ...fillers].some((filler) => filler.token === token)
  // "declared a truce effective in the north": what is said of the object by an adjective
  const said = childrenOf(tree, carrier, 'xcomp').filter((child) => tree.tokens[child]?.upos === 'ADJ')
  const own = [trigger, ...(carrier === trigger ? [] : [carrier]), ...match.consumed, ...said]
  // "rocket fire from the valley hit a base": whence, at what does it
  const doers = match.fillers
    .filter(({ role, token }) => {
      const kind = mentionOf(scene, tree, token)?.kind
      return (
        (role === 'agent' || role === 'instrument') && (kind === undefined || familyOf(kind) === 'object')
      )
    })
    .flatMap(({ token }) => [token, ...launchesOf(scene, tree, token)])
    .flatMap((token) =>
      under(scene, tree, token).filter(({ preposition }) => originPrepositions.has(preposition)),
    )
  const near = [
    ...own.flatMap((token) => under(scene, tree, token)),
    ...own.flatMap((token) => under(scene, tree, token).flatMap((each) => behindUnknown(scene, tree, each))),
    ...doers,
    ...frontedAbove(scene, tree, carrier),
  ]
  // "was shot **here**" under a dateline
  for (const token of [...own, ...taken.map((filler) => filler.token)].flatMap((each) =>
    childrenOf(tree, each, 'advmod'),
  )) {
    const mention = mentionOf(scene, tree, token)
    if (mention?.form === 'pronoun' && familyOf(mention.kind) === 'place' && !isTaken(token))
      fillers.push({ role: 'place', token })
  }
  const far = taken
    .filter(
      ({ role, token }) =>
        role === 'target' ||
        role === 'victim' ||
        role === 'instrument' ||
        // "were killed by gunmen in the capital": said behind the verb, of the killing
        (role === 'agent' && token > trigger),
    )
    .flatMap((filler) => [...under(scene, tree, filler.token), ...whereItLies(scene, tree, filler.token)])
    .flatMap((each) => [each, ...behindUnknown(scene, tree, each)])
  for (const [list, isNear] of [
    [near, true],
    [far, false],
  ] as const) {
    for (const { preposition, token } of list) {
      const kind = mentionOf(scene, tree, token)?.kind
      if (kind === undefined || isTaken(token)) continue
      const family = familyOf(kind)
      if (family === 'place') {
        if (originPrepositions.has(preposition) && isNear)
          fillers.push({ role: 'origin', token }, ...placesWithin(scene, tree, token, isTaken))
        else if (placePrepositions.has(preposition))
          fillers.push({ role: 'place', token }, ...placesWithin(scene, tree, token, isTaken))
      } else if (family === 'object' && isNear && instrumentPrepositions.has(preposition)) {
        if ((kind === 'weapon' || kind === 'vehicle') && preposition !== 'in')
          fillers.push({ role: 'instrument', token })
      }
    }
  }
  if (entry.type.violence === true && !fillers.some(({ role }) => role === 'place'))
    for (const token of [
      ...struckAbove(scene, tree, carrier),
      ...arrivedAbove(scene, tree, carrier),
      ...placeOfOccasion(scene, tree, carrier),
    ])
      if (!isTaken(token))
        fillers.push({ role: 'place', token }, ...placesWithin(scene, tree, token, isTaken))
  // "bombed a Lima restaurant"
  if (!fillers.some(({ role }) => role === 'place'))
    for (const { token } of taken.filter(({ role }) => role === 'target'))
      for (const named of namedBefore(scene, tree, token))
        if (!isTaken(named)) fillers.push({ role: 'place', token: named })
  for (const token of placeOfClause(scene, tree, carrier)) {
    const kind = mentionOf(scene, tree, token)?.kind
    if (kind !== undefined && familyOf(kind) === 'place' && !isTaken(token))
      fillers.push({ role: 'place', token }, ...placesWithin(scene, tree, token, isTaken))
  }
  for (const token of meansUsed(scene, match, own)) {
    const kind = mentionOf(scene, tree, token)?.kind
    if (kind !== undefined && !isTaken(token) && accepts(entry.type.roles.instrument, kind))
      fillers.push({ role: 'instrument', token })
  }
  return fillers.filter((filler) => entry.type.roles[filler.role] !== undefined)
}
