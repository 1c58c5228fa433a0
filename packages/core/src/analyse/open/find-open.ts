import type { OpenRelation } from '../../types/index.js'
import { childrenOf, clauseOf, conjunctsOf, prepositionOf, type Tree } from '../grammar/index.js'
import { meantBy, mentionOf, type Scene, spanOf } from '../scene.js'
import type { IsTold } from './pairs-told.js'
import { clauseTokens, phraseTokens } from './phrase-tokens.js'

/** Subject, relation and object as tokens of one sentence. */
interface Triple {
  readonly subject: readonly number[]
  readonly relation: readonly number[]
  readonly object: readonly number[]
}

/** What is said of a subject. */
type Said = Omit<Triple, 'subject'>

const nominal = new Set(['NOUN', 'PROPN', 'PRON', 'NUM', 'ADJ', 'SYM', 'X', 'DET'])

/** The words of a verb: auxiliaries, "not", particle; a copula where it has one. */
const verbWords = (scene: Scene, tree: Tree, verb: number): readonly number[] => {
  const { negators } = scene.language.clauses
  const own = childrenOf(tree, verb, 'aux', 'aux:pass', 'compound:prt')
  const not = childrenOf(tree, verb, 'advmod').filter((child) =>
    negators.has(tree.tokens[child]?.lemma ?? ''),
  )
  const shared =
    own.length === 0 && tree.tokens[verb]?.deprel === 'conj' ? auxiliariesOfFirst(tree, verb) : []
  return [...shared, ...own, ...not, verb].sort((a, b) => a - b)
}

/** "has seized and burned": the second verb shares the auxiliaries of the first. */
const auxiliariesOfFirst = (tree: Tree, verb: number): readonly number[] => {
  const first = tree.tokens[verb]?.head ?? -1
  return tree.tokens[first]?.xpos === tree.tokens[verb]?.xpos
    ? childrenOf(tree, first, 'aux', 'aux:pass')
    : []
}

/** "wants to leave": an infinitive or gerund with the verbs that it completes. */
const chainWords = (scene: Scene, tree: Tree, verb: number): readonly number[] => {
  const words = [...verbWords(scene, tree, verb)]
  let at = verb
  for (let steps = 0; steps < 4; steps += 1) {
    const token = tree.tokens[at]
    if (token?.deprel !== 'xcomp' || tree.tokens[token.head]?.upos !== 'VERB') break
    words.push(...childrenOf(tree, at, 'mark'), ...verbWords(scene, tree, token.head))
    at = token.head
  }
  return [...new Set(words)].sort((a, b) => a - b)
}

const casesOf = (tree: Tree, token: number): readonly number[] =>
  childrenOf(tree, token, 'case')
    .filter((child) => tree.tokens[child]?.xpos !== 'POS')
    .flatMap((child) => [child, ...childrenOf(tree, child, 'fixed')])
    .sort((a, b) => a - b)

/** Phrases behind a noun with their prepositions: "member **of the council**". */
const phrasesBehind = (tree: Tree, noun: number, relation: readonly number[]): readonly Said[] =>
  childrenOf(tree, noun, 'nmod')
    .filter((child) => child > noun && prepositionOf(tree, child) !== '')
    .flatMap((child) =>
      conjunctsOf(tree, child).map((each) => ({
        relation: [...relation, ...phraseTokens(tree, noun, { short: true }), ...casesOf(tree, child)],
        object: phraseTokens(tree, each),
      })),
    )

const toldByVerb = (scene: Scene, tree: Tree, verb: number): readonly Triple[] => {
  const clause = clauseOf(tree, verb)
  const said = chainWords(scene, tree, verb)
  const objects = clause.passive
    ? childrenOf(tree, verb, 'obj')
    : clause.objects.filter((each) => !clause.surface.includes(each))
  const predicates = childrenOf(tree, verb, 'xcomp').filter((child) =>
    nominal.has(tree.tokens[child]?.upos ?? ''),
  )
  const contents = childrenOf(tree, verb, 'ccomp')
  const things = [...objects, ...predicates]
  const withThing =
    things[0] === undefined ? said : [...said, ...phraseTokens(tree, things[0], { short: true })]
  const phrases = childrenOf(tree, verb, 'obl', 'obl:agent', 'obl:arg').filter(
    (child) => prepositionOf(tree, child) !== '',
  )
  const found: readonly Said[] = [
    ...things.map((object) => ({ relation: said, object: phraseTokens(tree, object) })),
    ...contents.map((content) => ({
      relation: [...said, ...childrenOf(tree, content, 'mark').slice(0, 1)],
      object: clauseTokens(tree, content),
    })),
    ...phrases.flatMap((phrase): readonly Said[] =>
      // "After a break he left": what stands in front keeps its preposition
      phrase < verb
        ? [{ relation: withThing, object: [...casesOf(tree, phrase), ...phraseTokens(tree, phrase)] }]
        : conjunctsOf(tree, phrase).map((each) => ({
            relation: [...withThing, ...casesOf(tree, phrase)],
            object: phraseTokens(tree, each),
          })),
    ),
    ...things.flatMap((thing) => phrasesBehind(tree, thing, said)),
  ]
  return clause.surface.flatMap((subject) =>
    found.map(({ relation, object }) => ({ subject: phraseTokens(tree, subject), relation, object })),
  )
}

const toldByCopula = (tree: Tree, predicate: number): readonly Triple[] => {
  const copula = [
    ...childrenOf(tree, predicate, 'aux', 'cop'),
    ...childrenOf(tree, predicate, 'advmod').filter((child) => tree.tokens[child]?.lemma === 'not'),
  ].sort((a, b) => a - b)
  const phrases = childrenOf(tree, predicate, 'obl').filter((child) => prepositionOf(tree, child) !== '')
  const isAdjective = tree.tokens[predicate]?.upos === 'ADJ'
  const found: readonly Said[] = [
    {
      relation: [...copula, ...casesOf(tree, predicate)],
      object: phraseTokens(tree, predicate, { short: isAdjective }),
    },
    ...phrasesBehind(tree, predicate, copula),
    ...phrases.map((phrase) => ({
      relation: [...copula, ...phraseTokens(tree, predicate, { short: true }), ...casesOf(tree, phrase)],
      object: phraseTokens(tree, phrase),
    })),
  ]
  const { surface } = clauseOf(tree, predicate)
  return surface.flatMap((subject) =>
    found.map(({ relation, object }) => ({ subject: phraseTokens(tree, subject), relation, object })),
  )
}

/** Whom a phrase means: the mention that hangs by the word which hangs by nothing else in it. */
const entityOf = (scene: Scene, tree: Tree, tokens: readonly number[]): number | undefined => {
  const head = tokens.find((token) => !tokens.includes(tree.tokens[token]?.head ?? -1))
  return head === undefined ? undefined : mentionOf(scene, tree, meantBy(scene, tree, head))?.entity
}

/** Words in text order as they stand in the text; a space where something between them is left out. */
const wordsOf = (scene: Scene, tree: Tree, tokens: readonly number[]): string =>
  tokens
    .map((token, at) => {
      const here = tree.tokens[token]
      const before = tokens[at - 1]
      if (here === undefined) return ''
      if (before === undefined) return here.text
      const gap = before === token - 1 ? scene.doc.text.slice(tree.tokens[before]?.end, here.start) : ' '
      return `${gap === '' ? '' : ' '}${here.text}`
    })
    .join('')

/**
 * What the sentences say of someone or something as subject, relation, object, whatever the ontology has types for, in text
 * order: the verb with its fixed words and the preposition, and the phrase behind it (after ClausIE: Del Corro and Gemulla,
 * "ClausIE: clause-based open information extraction", 2013, doi 10.1145/2488388.2488420). `isTold` says of
 * which two entities a sentence tells an event or relation already; that is left out.
 */
export const findOpen = (scene: Scene, isTold: IsTold): readonly OpenRelation[] =>
  scene.trees.flatMap((tree) => {
    const evidence = spanOf(tree, 0, tree.tokens.length - 1)
    const triples = tree.tokens.flatMap((word, token): readonly Triple[] => {
      if (childrenOf(tree, token, 'cop').length > 0) return toldByCopula(tree, token)
      return word.upos === 'VERB' ? toldByVerb(scene, tree, token) : []
    })
    const seen = new Set<string>()
    return triples.flatMap(({ subject, relation, object }) => {
      const [a, b] = [entityOf(scene, tree, subject), entityOf(scene, tree, object)]
      if (a !== undefined && b !== undefined && isTold(tree, a, b)) return []
      const told = {
        subject: wordsOf(scene, tree, subject),
        relation: wordsOf(scene, tree, relation),
        object: wordsOf(scene, tree, object),
        evidence,
      }
      const key = JSON.stringify(told)
      if (seen.has(key) || told.subject === '' || told.relation === '' || told.object === '') return []
      seen.add(key)
      return [told]
    })
  })
