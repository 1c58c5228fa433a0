import type { Linking, LinkingVerb } from '../../languages/index.js'
import { childrenOf, clauseOf, conjunctsOf, prepositionOf, type Tree } from '../grammar/index.js'
import type { Scene } from '../scene.js'
import type { Draft, DraftLink } from './draft.js'

/** What one sentence's words say of two events that it tells. */
interface Sentence {
  readonly tree: Tree
  /** Does the word measure time: "a **day** after the raid", "two **days** of fighting"? */
  isMeasure(token: number): boolean
  /** The event that one of these words tells. */
  toldBy(tokens: readonly number[]): Draft | undefined
  link(linking: Linking, first: Draft | undefined, second: Draft | undefined): void
}

const isDenied = (tree: Tree, at: number): boolean =>
  childrenOf(tree, at, 'advmod').some((child) => tree.tokens[child]?.lemma === 'not')

/** "The killing sparked protests", "the raid followed talks": a verb between two events. */
const linkByVerb = (sentence: Sentence, { preposition, ...linking }: LinkingVerb, at: number): void => {
  const { tree, toldBy, link, isMeasure } = sentence
  const { subjects, objects } = clauseOf(tree, at)
  if (preposition === '') {
    link(linking, toldBy(subjects), toldBy(objects))
    return
  }
  const phrases = [at, ...childrenOf(tree, at).filter(isMeasure)].flatMap((host) =>
    childrenOf(tree, host, 'obl', 'advcl', 'nmod').filter((child) => openerOf(tree, child) === preposition),
  )
  link(linking, toldBy(subjects), toldBy(phrases.flatMap((token) => conjunctsOf(tree, token))))
}

/** The preposition or conjunction that a phrase or clause opens with. */
const openerOf = (tree: Tree, token: number): string => {
  const preposition = prepositionOf(tree, token)
  if (preposition !== '') return preposition
  const mark = childrenOf(tree, token, 'mark').find((child) => child < token)
  return mark === undefined ? '' : (tree.tokens[mark]?.lemma ?? '')
}

/** "Left after the raid", "fled before troops came": a phrase or clause beside the word that it hangs by. */
const linkByOpener = (sentence: Sentence, at: number, words: Linkings): void => {
  const { tree, toldBy, link, isMeasure } = sentence
  const { head, deprel } = tree.tokens[at] ?? { head: -1, deprel: '' }
  if (!['obl', 'advcl', 'nmod'].includes(deprel)) return
  const linking = words.get(openerOf(tree, at))
  const host = isMeasure(head) ? (tree.tokens[head]?.head ?? -1) : head
  if (linking !== undefined) link(linking, toldBy([host]), toldBy([at]))
}

/** "Following the raid", which the parser may take for a clause of its own. */
const linkByParticiple = ({ tree, toldBy, link }: Sentence, at: number, words: Linkings): void => {
  const { head, deprel, lemma, xpos } = tree.tokens[at] ?? { head: -1, deprel: '', lemma: '', xpos: '' }
  if (deprel !== 'advcl' || xpos !== 'VBG') return
  const linking = words.get(lemma)
  if (linking !== undefined) link(linking, toldBy([head]), toldBy(childrenOf(tree, at, 'obj')))
}

/** "The raid was part of an offensive", "shelled as part of it". */
const linkByPart = ({ tree, toldBy, link }: Sentence, at: number): void => {
  const whole = childrenOf(tree, at, 'nmod').filter((child) => prepositionOf(tree, child) === 'of')
  const isAdverbial = prepositionOf(tree, at) === 'as'
  const part = isAdverbial ? [tree.tokens[at]?.head ?? -1] : childrenOf(tree, at, 'nsubj')
  link({ link: 'part-of' }, toldBy(part), toldBy(whole))
}

/** A telling in one sentence: its event and the words that tell it. */
interface Told {
  readonly draft: Draft
  readonly triggers: readonly number[]
}

type Linkings = ReadonlyMap<string, Linking>

const happened = ({ factuality }: Draft): boolean =>
  factuality.modality === 'actual' && factuality.polarity === 'positive'

/**
 * What words of the text say of two events of one sentence: what brought about, came before or contradicts what, and
 * what is part of what. Only of what happened is it said what it came before; `known` pairs are linked already.
 */
export const linkByWords = (
  { language }: Scene,
  drafts: readonly Draft[],
  known: readonly DraftLink[],
): readonly DraftLink[] => {
  const { dates } = language
  const { linkingVerbs, linkingWords, partNouns } = language.clauses
  const links: DraftLink[] = []
  const isLinked = (a: Draft, b: Draft): boolean =>
    [...known, ...links].some(
      ({ source, target }) => (source === a && target === b) || (source === b && target === a),
    )
  const toldIn = new Map<Tree, Told[]>()
  for (const draft of drafts) {
    for (const { tree, triggers, raw } of [draft, ...draft.tellings]) {
      const told = toldIn.get(tree) ?? []
      toldIn.set(tree, told)
      told.push({ draft, triggers: [...triggers, raw.carrier] })
    }
  }
  for (const [tree, told] of toldIn) {
    if (told.length < 2) continue
    const isMeasure = (token: number): boolean => dates.units.has(tree.tokens[token]?.lemma ?? '')
    const sentence: Sentence = {
      tree,
      isMeasure,
      toldBy(tokens) {
        const measured = tokens.flatMap((token) => (isMeasure(token) ? childrenOf(tree, token, 'nmod') : []))
        const all = [...tokens, ...measured]
        return told.find(({ triggers }) => all.some((token) => triggers.includes(token)))?.draft
      },
      link({ link: type, reversed }, first, second) {
        if (!first || !second || first === second || isLinked(first, second)) return
        if (type === 'before' && !(happened(first) && happened(second))) return
        links.push(
          reversed ? { type, source: second, target: first } : { type, source: first, target: second },
        )
      },
    }
    tree.tokens.forEach(({ lemma }, at) => {
      const verb = linkingVerbs.get(lemma)
      if (verb !== undefined && !isDenied(tree, at)) linkByVerb(sentence, verb, at)
      if (partNouns.has(lemma) && !isDenied(tree, at)) linkByPart(sentence, at)
      linkByOpener(sentence, at, linkingWords)
      linkByParticiple(sentence, at, linkingWords)
    })
  }
  return links
}
