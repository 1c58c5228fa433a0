import type { EventType, PatternPart, RelationType, Slot } from '../../ontology/index.js'
import { type Clause, childrenOf, type Oblique, prepositionOf, type Tree } from '../grammar/index.js'
import type { Scene } from '../scene.js'
import type { CompiledFrame } from './compile-frames.js'
import { bareContent, contentUnder, lemmaOf, obliquesAt } from './content-of.js'
import { hasInfinitive } from './has-infinitive.js'
import { isPredicate } from './is-predicate.js'
import type { Filler, Match } from './match.js'
import { saysWhat } from './says-what.js'
import { strayPhrase } from './stray-phrase.js'
import { verbsBeside } from './verbs-beside.js'

const hasModifiers = (tree: Tree, token: number, modifiers: readonly string[]): boolean =>
  modifiers.every(
    (modifier) =>
      childrenOf(tree, token).some((child) => lemmaOf(tree, child) === modifier) ||
      lemmaOf(tree, token - 1) === modifier,
  )

/** Objects, predicates and bare nouns around the verb that may be a frame's fixed words. */
const bareWords = (tree: Tree, clause: Clause): readonly number[] => [
  ...clause.objects,
  ...childrenOf(
    tree,
    clause.verb,
    'obj',
    'xcomp',
    'obl:unmarked',
    'advmod',
    'compound',
    'nsubj:pass',
    'ccomp',
  ),
]

/** Of "a round of exercises" the exercises, of "$2 million in aid" the aid. */
const countedBy = (tree: Tree, token: number): readonly number[] => {
  const under = (preposition: string): readonly number[] =>
    childrenOf(tree, token, 'nmod').filter((child) => prepositionOf(tree, child) === preposition)
  if (tree.rules.transparentNouns.has(lemmaOf(tree, token))) return under('of')
  return childrenOf(tree, token, 'nummod').length > 0 ? under('in') : []
}

/** "the curfew **imposed in** the capital", "charges **filed against** the general": phrases that a noun has through a participle. */
const throughParticiple = (tree: Tree, token: number): readonly Oblique[] =>
  childrenOf(tree, token, 'acl', 'acl:relcl')
    .filter(
      (child) =>
        (tree.tokens[child]?.xpos === 'VBN' || tree.tokens[child]?.deprel === 'acl:relcl') &&
        tree.rules.supportVerbs.get(lemmaOf(tree, child)) === 'agent',
    )
    .flatMap((child) => obliquesAt(tree, child))

/** "under **rebel** control", "in the **rebels'** hands": whose it is stands before a fixed word as well as behind its "of". */
const ownersOf = (tree: Tree, token: number): readonly Oblique[] =>
  childrenOf(tree, token, 'compound', 'amod', 'nmod:poss').map((owner) => ({
    preposition: 'of',
    token: owner,
  }))

/** What is left of a clause's phrases once a frame's fixed words are taken out. */
interface Rest {
  readonly consumed: readonly number[]
  readonly objects: readonly number[]
  readonly pool: readonly Oblique[]
}

/** Takes a particle out: "blew up the bridge" (where "up the bridge" may have become a phrase), "pulled out of". */
const withoutParticle = (clause: Clause, word: string, rest: Rest): Rest | undefined => {
  if (clause.particles.includes(word)) return rest
  const joined = rest.pool.filter((oblique) => oblique.preposition.startsWith(`${word} `))
  if (joined.length > 0) {
    const opened = rest.pool.map((oblique) =>
      joined.includes(oblique)
        ? { ...oblique, preposition: oblique.preposition.slice(word.length + 1) }
        : oblique,
    )
    return { ...rest, pool: opened }
  }
  const mistaken = rest.pool.filter((oblique) => oblique.preposition === word)
  if (mistaken.length === 0 || rest.objects.length > 0) return undefined
  return {
    ...rest,
    objects: mistaken.map((oblique) => oblique.token),
    pool: rest.pool.filter((oblique) => !mistaken.includes(oblique)),
  }
}

type PhrasePart = Extract<PatternPart, { readonly is: 'phrase' }>

/** "eased curfew **hours**": does a noun that adds nothing stand behind the fixed word? */
const isShellOf = (tree: Tree, token: number, { heads }: PhrasePart): boolean =>
  tree.rules.shellNouns.has(lemmaOf(tree, token)) &&
  childrenOf(tree, token, 'compound').some((child) => heads.includes(lemmaOf(tree, child)))

/** Takes a fixed phrase out: "opened **fire** on", "placed them **under arrest**", "is **in control** of". */
const withoutPhrase = (
  tree: Tree,
  clause: Clause,
  part: PhrasePart,
  copular: boolean,
  rest: Rest,
): Rest | undefined => {
  const isUnder = (preposition: string): boolean =>
    part.prepositions.length === 0 ? preposition === '' : part.prepositions.includes(preposition)
  const obliques = [...rest.pool, ...rest.objects.flatMap((object) => obliquesAt(tree, object))]
  const candidates = copular
    ? [clause.verb].filter((token) => isPredicate(tree, token) && isUnder(prepositionOf(tree, token)))
    : part.prepositions.length === 0
      ? [...bareWords(tree, clause), ...rest.objects].flatMap((token) => [token, ...countedBy(tree, token)])
      : obliques.filter((oblique) => isUnder(oblique.preposition)).map((oblique) => oblique.token)
  const found =
    candidates.find(
      (token) => part.heads.includes(lemmaOf(tree, token)) && hasModifiers(tree, token, part.modifiers),
    ) ?? (part.modifiers.length === 0 ? candidates.find((token) => isShellOf(tree, token, part)) : undefined)
  if (found === undefined) return undefined
  const others = rest.objects.filter((object) => object !== found)
  // "froze the bank's assets": whose they are stands before them where nothing behind them says so
  const isFree = part.prepositions.length > 0
  const isOwnable = isFree || obliquesAt(tree, found).every(({ preposition }) => preposition !== 'of')
  // "took the tourists hostage" may be parsed as one compound; of "the Norwegian ambassador" the name is what is left
  const inside =
    others.length === 0 && rest.objects.includes(found)
      ? childrenOf(tree, found, 'compound', 'amod', 'nmod:poss').filter(
          (child) =>
            tree.tokens[child]?.deprel === 'compound' || /^\p{Lu}/u.test(tree.tokens[child]?.text ?? ''),
        )
      : []
  return {
    consumed: [...rest.consumed, found],
    objects: [...others, ...inside],
    pool: [
      ...rest.pool.filter((oblique) => oblique.token !== found),
      ...obliquesAt(tree, found),
      ...(isOwnable
        ? ownersOf(tree, found).filter(({ token }) => isFree || tree.tokens[token]?.xpos !== 'PRP$')
        : []),
      ...throughParticiple(tree, found),
    ],
  }
}

const withoutFixedWords = (tree: Tree, clause: Clause, entry: CompiledFrame): Rest | undefined => {
  let rest: Rest | undefined = { consumed: [], objects: clause.objects, pool: clause.obliques }
  for (const part of entry.pattern.rest) {
    if (part.is === 'particle') rest = withoutParticle(clause, part.word, rest)
    else if (part.is === 'phrase') rest = withoutPhrase(tree, clause, part, entry.copular, rest)
    if (rest === undefined) return undefined
  }
  return rest
}

/**
 * Phrases under one of these prepositions; if the verb has none, those that the parser hung by an object, or by what an
 * object consists of: "gave a package of aid to the island".
 */
const phrasesUnder = (
  tree: Tree,
  { pool, objects }: Rest,
  prepositions: readonly string[],
  doers: readonly number[],
): readonly number[] => {
  const under = (obliques: readonly Oblique[]): readonly number[] =>
    obliques.filter((oblique) => prepositions.includes(oblique.preposition)).map((oblique) => oblique.token)
  const own = under(pool)
  if (own.length > 0) return own
  const named = objects.flatMap((object) => [object, ...childrenOf(tree, object, 'appos')])
  const near = named.flatMap((object) => obliquesAt(tree, object))
  const close = under(near.filter((oblique) => oblique.preposition !== 'of'))
  if (close.length > 0) return close
  // "was returned by officials **to the heirs**"
  const behind = under(
    doers
      .flatMap((doer) => obliquesAt(tree, doer))
      .filter(({ preposition }) => tree.rules.verbPrepositions.has(preposition)),
  )
  if (behind.length > 0) return behind
  return under(
    near
      .filter((oblique) => tree.rules.passingPrepositions.has(oblique.preposition))
      .flatMap((oblique) => obliquesAt(tree, oblique.token))
      .filter((oblique) => oblique.preposition !== 'of'),
  )
}

/** "Groups rallied in the capital" read as a participle: a verb without an object has no passive. */
const asIntransitive = (tree: Tree, clause: Clause, { pattern, copular }: CompiledFrame): Clause => {
  const takesObject =
    copular ||
    pattern.rest.some(
      (part) => part.is === 'slot' || (part.is === 'phrase' && part.prepositions.length === 0),
    )
  const isParticiple = tree.tokens[clause.verb]?.deprel === 'acl' && clause.passive
  if (takesObject || !isParticiple || clause.subjects.length > 0) return clause
  return { ...clause, passive: false, subjects: clause.surface, objects: [] }
}

/** "called the envoy **a liar**": does the verb say what its object is? */
const namesObject = (tree: Tree, { verb, objects }: Clause): boolean =>
  childrenOf(tree, verb, 'obj', 'xcomp', 'iobj').filter(
    (child) => !objects.includes(child) && tree.tokens[child]?.upos !== 'VERB',
  ).length > 0 || childrenOf(tree, verb, 'obj').length > 1

/**
 * A verb frame held against a clause: `undefined` where a fixed word or a required slot is missing. Slots are
 * filled by position alone; whether a filler is of an accepted kind is asked later.
 */
export const matchVerb = <Type extends EventType | RelationType>(
  scene: Scene,
  tree: Tree,
  found: Clause,
  entry: CompiledFrame<Type>,
): Match<Type> | undefined => {
  const { pattern, frame } = entry
  const clause = asIntransitive(tree, found, entry)
  if (frame.voice !== undefined && (frame.voice === 'passive') !== found.passive) return undefined
  // "hid the mortars in the station" does not say who hides there
  const isState = !('plover' in entry.type) && !entry.copular
  const asksObject = pattern.rest.some((part) => part.is !== 'oblique')
  if (isState && !asksObject && !found.passive && clause.objects.length > 0) return undefined
  // … nor does "are fighting a disease" tell of a fight
  const { reciprocals } = scene.language.entities
  const things = childrenOf(tree, clause.verb, 'obj').filter((each) => !reciprocals.has(lemmaOf(tree, each)))
  if (pattern.rest.length === 0 && things.length > 0 && !found.passive) return undefined
  if (frame.single && namesObject(tree, clause)) return undefined
  if (isState && clause.objects.length > 0 && hasInfinitive(tree, clause)) return undefined
  const rest = withoutFixedWords(tree, clause, entry)
  if (rest === undefined) return undefined

  const fillers: Filler[] = []
  const content: number[] = []
  // "Armenia and Azerbaijan exchanged fire": of a symmetric word two subjects are both ends
  const isMutual = 'symmetric' in entry.type && entry.type.symmetric === true && clause.subjects.length > 1
  const take = (slot: Slot, tokens: readonly number[]): boolean => {
    if (slot.role === 'content')
      content.push(...tokens.flatMap((token) => [token, ...verbsBeside(tree, token)]))
    else fillers.push(...tokens.map((token) => ({ role: slot.role, token })))
    return tokens.length > 0 || !slot.required || (isMutual && slot.role !== 'topic')
  }
  // "the two armies fought" does not say that they fought **alongside** each other
  const isWithout = (prepositions: readonly string[], tokens: readonly number[]): boolean =>
    isMutual && tokens.length === 0 && !prepositions.some((each) => tree.rules.mutualPrepositions.has(each))
  if (pattern.subject !== undefined && !take(pattern.subject, clause.subjects)) return undefined
  const bare = pattern.rest.filter((part) => part.is === 'slot' && part.role !== 'content')
  const hasFixedObject = pattern.rest.some((part) => part.is === 'phrase' && part.prepositions.length === 0)
  for (const part of pattern.rest) {
    if (part.is === 'slot') {
      const first = bare.length > 1 && part === bare[0]
      // "gave the company an ultimatum": beside a fixed object the other is a recipient
      const isBeside = bare.length === 1 && hasFixedObject && clause.recipients.length > 0
      const tokens =
        part.role === 'content'
          ? bareContent(scene, tree, clause, rest.objects).filter(
              (token) => frame.content === undefined || saysWhat(tree, token, frame.content),
            )
          : (first || isBeside ? clause.recipients : rest.objects).filter((token) => !content.includes(token))
      if (!take(part, tokens)) return undefined
    } else if (part.is === 'oblique') {
      const tokens =
        part.role === 'content'
          ? contentUnder(
              scene,
              tree,
              clause,
              [...rest.pool, ...rest.objects.flatMap((object) => obliquesAt(tree, object))],
              part.prepositions,
            )
          : phrasesUnder(tree, rest, part.prepositions, clause.passive ? clause.subjects : [])
      const asked =
        tokens.length === 0 && part.required && part.role !== 'content'
          ? strayPhrase(
              scene,
              tree,
              [...rest.objects, ...rest.pool.map(({ token }) => token)],
              part.prepositions,
            )
          : tokens
      if ((part.required && isWithout(part.prepositions, asked)) || !take(part, asked)) return undefined
    }
  }
  const adjacent = rest.consumed.filter((token) => token > clause.verb && token - clause.verb <= 3)
  return {
    entry,
    tree,
    trigger: clause.verb,
    triggerEnd: Math.max(clause.verb, ...adjacent),
    carrier: clause.verb,
    fillers,
    content: [...new Set(content)],
    consumed: rest.consumed,
    rule: clause.construction,
  }
}
