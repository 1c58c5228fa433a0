import type { Frame, RelationType } from '../../ontology/index.js'
import type { ParsedToken } from '../../types/index.js'
import type { FoundMention } from '../entities/index.js'
import { accepts, type CompiledFrame, familyOf, relationFrames } from '../frames/index.js'
import {
  childrenOf,
  clauseOf,
  conjunctsOf,
  type Phrase,
  phraseOf,
  prepositionOf,
  type Tree,
} from '../grammar/index.js'
import { meantBy, mentionOf, type Scene } from '../scene.js'
import { type FoundRelation, plainState } from './found-relation.js'
import { isNameful } from './is-nameful.js'
import { ownerOf } from './owner-of.js'

/** Whom a noun of office or kinship names: the name that it stands before, is in apposition to or is said of. */
const heldBy = (
  scene: Scene,
  tree: Tree,
  noun: number,
): { readonly token: number; readonly rule: string } | undefined => {
  const word = tree.tokens[noun]
  if (word === undefined) return undefined
  const own = mentionOf(scene, tree, noun)
  const before = ['compound', 'nmod:desc', 'flat', 'amod', 'nmod'].includes(word.deprel) && word.head > noun
  if (before && mentionOf(scene, tree, word.head)?.form === 'name') return { token: word.head, rule: 'title' }
  if (own?.form === 'name')
    return own.head === noun ? { token: noun, rule: 'noun-phrase' } : { token: own.head, rule: 'title' }
  const name = childrenOf(tree, noun, 'appos', 'flat', 'nmod:desc').find(
    (child) => mentionOf(scene, tree, child)?.form === 'name',
  )
  if (name !== undefined) return { token: name, rule: 'apposition' }
  const next = mentionOf(scene, tree, noun + 1)
  if (next?.form === 'name' && next.from === noun + 1 && !next.demonym)
    return { token: next.head, rule: 'title' }
  if (word.deprel === 'appos' && word.head >= 0) return { token: word.head, rule: 'apposition' }
  // "served as head of the agency", "was appointed head of it"
  const governor = tree.tokens[word.head]
  const isNamed = word.deprel === 'xcomp' && tree.rules.namingVerbs.has(governor?.lemma ?? '')
  const isAs = word.deprel === 'obl' && governor?.upos === 'VERB' && prepositionOf(tree, noun) === 'as'
  if (isNamed || isAs) {
    const { objects, subjects } = clauseOf(tree, word.head)
    const [token] = objects.length > 0 ? objects : subjects
    return token === undefined ? undefined : { token, rule: isNamed ? 'copula' : 'as-phrase' }
  }
  if (childrenOf(tree, noun, 'cop').length > 0) {
    const [subject] = childrenOf(tree, noun, 'nsubj')
    return subject === undefined ? undefined : { token: subject, rule: 'copula' }
  }
  // "the Red Dawn **guerrilla** movement": of what sort it is, and nobody
  return own === undefined || word.deprel === 'compound' ? undefined : { token: noun, rule: 'noun-phrase' }
}

const lemma = (tree: Tree, token: number): string => tree.tokens[token]?.lemma ?? ''

/** "Omar Sayid, commander, Tenth Brigade, said": a bare post between commas is held with the group named right behind it. */
const calledBehind = (scene: Scene, tree: Tree, { noun }: Phrase): readonly number[] => {
  const text = (at: number): string => tree.tokens[at]?.text ?? ''
  if (text(noun - 1) !== ',' || text(noun + 1) !== ',') return []
  const from = noun + (text(noun + 2).toLowerCase() === 'the' ? 3 : 2)
  const mention = mentionOf(scene, tree, from)
  const isGroup =
    mention?.form === 'name' && mention.from === from && familyOf(mention.kind) === 'organisation'
  return isGroup ? [mention.head] : []
}

/** Groups of which a country has many: a noun for one before a post tells no one in particular. */
const kindsOfMany: ReadonlySet<string> = new Set([
  'armed-group',
  'party',
  'organisation',
  'company',
  'media',
  'ngo',
  'igo',
])

/** Who stands where the frame's other end may stand: under its prepositions, as genitive, or before the noun. */
const othersOf = (
  scene: Scene,
  tree: Tree,
  phrase: Phrase,
  prepositions: readonly string[],
): readonly number[] => {
  const under = phrase.obliques
    .filter((each) => prepositions.includes(each.preposition))
    .map((each) => each.token)
  const behind =
    under.length + phrase.possessors.length + phrase.modifiers.length > 0
      ? []
      : calledBehind(scene, tree, phrase)
  return under.length > 0 || behind.length > 0
    ? [...phrase.possessors, ...under, ...behind]
    : phrase.possessors.length > 0
      ? phrase.possessors
      : phrase.modifiers.filter((token) => {
          // "Dawn-linked fighters" are no fighters of the Dawn
          const { start, end } = tree.tokens[token] ?? { start: 0, end: 0 }
          const mention = mentionOf(scene, tree, token)
          if (mention !== undefined && mention.start >= start && mention.end < end) return false
          // "rebel commander", "gang leader": of some group or other, and a "Sudanese militia leader" leads no Sudan
          // "port city": what kind of city it is
          const isKind = mention?.form === 'nominal' && !mention.demonym && familyOf(mention.kind) === 'place'
          return !isKind && !isSomeGroup(scene, tree, token) && !isOfGroup(scene, tree, phrase, token)
        })
}

const isSomeGroup = (scene: Scene, tree: Tree, token: number): boolean => {
  const mention = mentionOf(scene, tree, token)
  return mention?.form === 'nominal' && !mention.demonym && kindsOfMany.has(mention.kind)
}

const isOfGroup = (scene: Scene, tree: Tree, phrase: Phrase, token: number): boolean =>
  mentionOf(scene, tree, token)?.demonym === true &&
  phrase.modifiers.some((other) => other > token && isSomeGroup(scene, tree, other))

/** "Kenya's **opposition** leader": where another noun stands before the post, he leads no country, unless the post is one of a state. */
const isOfSome = (
  scene: Scene,
  tree: Tree,
  phrase: Phrase,
  { pattern }: CompiledFrame<RelationType>,
  owner: number,
): boolean => {
  const kind = mentionOf(scene, tree, owner)?.kind ?? 'object'
  const isOwned = phrase.possessors.includes(owner) && familyOf(kind) === 'place'
  if (!isOwned || scene.language.entities.stateOffices.has(lemma(tree, phrase.noun))) return false
  // "Kenya's interior **ministry** spokesman" speaks for Kenya
  return phrase.modifiers.some(
    (each) =>
      tree.tokens[each]?.upos === 'NOUN' &&
      !pattern.modifiers.includes(lemma(tree, each)) &&
      scene.language.entities.nameClasses.get(lemma(tree, each)) !== 'government',
  )
}

/** The words of the post: "supreme leader", "prime minister"; names and demonyms are no part of it. */
const titleOf = (scene: Scene, tree: Tree, phrase: Phrase): string => {
  const words = phrase.modifiers.filter((token) => {
    const mention = mentionOf(scene, tree, token)
    return mention === undefined || (mention.form === 'nominal' && !mention.demonym)
  })
  const first = Math.min(phrase.noun, ...words.filter((token) => phrase.noun - token <= 4))
  return tree.tokens
    .slice(first, phrase.noun + 1)
    .filter(
      (word, at) =>
        first + at === phrase.noun ||
        (word.upos !== 'PUNCT' && mentionOf(scene, tree, first + at)?.form !== 'name'),
    )
    .map((word) => word.text)
    .join(' ')
}

/** Of someone without a name only some nouns tell what is worth keeping, and only of a name: "guerrillas of the front". */
const isWorthKeeping = (
  scene: Scene,
  tree: Tree,
  frame: Frame,
  holder: FoundMention,
  other: FoundMention,
): boolean =>
  scene.entities.entities[holder.entity]?.named === true ||
  (frame.anyone === true && !other.demonym && isNameful(tree, other))

/** The state whose office it is where no other word says so: "Foreign Minister Awad" in an article about his country. */
const stateOf = (
  scene: Scene,
  holder: FoundMention | undefined,
  noun: ParsedToken,
): FoundMention | undefined => {
  const { entities, mentions } = scene.entities
  const code = holder === undefined ? undefined : entities[holder.entity]?.country
  if (code === undefined || !scene.language.entities.stateOffices.has(noun.lemma.toLowerCase()))
    return undefined
  return mentions.find(({ entity }) => {
    const state = entities[entity]
    return state?.kind === 'country' && state.country === code
  })
}

const posts = new Set(['holds-post', 'commands', 'leads'])

/** States told by a noun that names one of their ends: "leader of the group", "Washington's ally", "Army spokesman". */
export const holdersIn = (scene: Scene, tree: Tree): readonly FoundRelation[] => {
  const found: FoundRelation[] = []
  for (const [noun, word] of tree.tokens.entries()) {
    const entries = relationFrames.holder.get(word.lemma)
    if (entries === undefined || (word.upos !== 'NOUN' && word.upos !== 'PROPN')) continue
    const held = heldBy(scene, tree, noun)
    if (held === undefined) continue
    // "X's ally Y and Z": only a predicate in the plural is said of all
    const all = held.rule === 'copula' && word.xpos === 'NNS' ? conjunctsOf(tree, held.token) : [held.token]
    const holders = all.map((token) =>
      mentionOf(scene, tree, token === noun ? token : meantBy(scene, tree, token)),
    )
    const phrase = phraseOf(tree, noun, new Set())
    const before = [...phrase.modifiers.map((token) => lemma(tree, token)), lemma(tree, noun - 1)]
    const fitting = [...entries].sort((a, b) => b.words - a.words)
    const types = new Set<RelationType>()
    for (const entry of fitting) {
      const { pattern, frame, type } = entry
      if (types.has(type) || !pattern.modifiers.every((modifier) => before.includes(modifier))) continue
      if (fitting.some((other) => other.words > entry.words && [...types].includes(other.type))) continue
      const prepositions = pattern.rest.flatMap((part) => (part.is === 'oblique' ? part.prepositions : []))
      const holds = frame.holds === 'target' ? 'target' : 'source'
      const other = holds === 'source' ? 'target' : 'source'
      const others = othersOf(scene, tree, phrase, prepositions)
      const told = others.map((token) => ({
        token,
        mention: mentionOf(scene, tree, meantBy(scene, tree, ownerOf(scene, tree, token))),
      }))
      const isTold = told.some(({ mention }) => mention && accepts(type.roles[other], mention.kind))
      const own = isTold ? undefined : stateOf(scene, holders[0], word)
      const isOwn = told.every(({ mention }) => mention === undefined || mention.head === noun)
      if (type.symmetric && isOwn && held.rule === 'copula') {
        // "the two kings are rivals": of each other
        const rest = all.slice(1).map((token) => meantBy(scene, tree, token))
        told.push(...rest.map((token) => ({ token, mention: mentionOf(scene, tree, token) })))
        holders.splice(1)
      }
      for (const { token, mention } of own ? [{ token: noun, mention: own }] : told) {
        if (isOfSome(scene, tree, phrase, entry, token)) continue
        // "deputy ministers": a person before the noun is a part of the title
        const isTitle =
          phrase.modifiers.includes(token) && mention?.kind === 'person' && mention.form !== 'name'
        if (isTitle) continue
        if (mention === undefined || !accepts(frame.takes?.[other] ?? type.roles[other], mention.kind))
          continue
        for (const holder of holders) {
          if (
            holder === undefined ||
            holder.entity === mention.entity ||
            !accepts(frame.takes?.[holds] ?? type.roles[holds], holder.kind)
          )
            continue
          if (frame.named && scene.entities.entities[holder.entity]?.named !== true) continue
          if (held.rule === 'noun-phrase' && !isWorthKeeping(scene, tree, frame, holder, mention)) continue
          types.add(type)
          found.push({
            type,
            tree,
            source: holds === 'source' ? holder.entity : mention.entity,
            target: holds === 'source' ? mention.entity : holder.entity,
            trigger: noun,
            entry,
            rule: held.rule,
            ...plainState,
            title: posts.has(type.id) ? titleOf(scene, tree, phrase) : undefined,
            ended:
              mentionOf(scene, tree, noun)?.former === true ||
              holder.former === true ||
              before.includes('former'),
          })
        }
      }
    }
  }
  return found
}
