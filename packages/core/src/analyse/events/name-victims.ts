import { eventTypes } from '../../ontology/index.js'
import type { FoundMention } from '../entities/index.js'
import { familyOf } from '../frames/index.js'
import { childrenOf, clauseOf, conjunctsOf, prepositionOf, type Tree } from '../grammar/index.js'
import { meantBy, mentionOf, type Scene } from '../scene.js'
import { type Draft, type DraftParticipant, isViolent, withParticipants } from './draft.js'

/** How many sentences back the deed may stand. */
const reach = 3

/** "Three of **the dead**", "one of **the victims**": what stands in the sentence for some of them. */
const standsFor = (scene: Scene, tree: Tree, noun: number): number => {
  const word = tree.tokens[noun]
  const above = tree.tokens[word?.head ?? -1]
  const { partitives } = scene.language.entities
  const isPart = above !== undefined && (above.upos === 'NUM' || partitives.has(above.lemma))
  return word?.deprel === 'nmod' && isPart && prepositionOf(tree, noun) === 'of' ? word.head : noun
}

/** Is it denied, or only possible ("there may be foreigners among the dead")? */
const isOpen = (scene: Scene, tree: Tree, verb: number): boolean =>
  childrenOf(tree, verb, 'aux', 'advmod', 'det').some((child) => {
    const lemma = tree.tokens[child]?.lemma ?? ''
    return scene.language.clauses.negators.has(lemma) || scene.language.clauses.auxiliaries.has(lemma)
  })

/** "The victims are X and Y", "The wounded include X", "Among the dead is X", "the victim, X": heads of the phrases that say who. */
const namesFor = (scene: Scene, tree: Tree, noun: number): readonly number[] => {
  const { including } = scene.language.clauses
  const word = tree.tokens[noun]
  if (word === undefined) return []
  const named = childrenOf(tree, noun, 'appos')
  const governor = tree.tokens[word.head]
  if (isOpen(scene, tree, noun) || isOpen(scene, tree, word.head)) return []
  if (including.has(prepositionOf(tree, noun)))
    return [...childrenOf(tree, noun, 'nsubj'), ...childrenOf(tree, word.head, 'nsubj', 'nsubj:pass')]
  if (!word.deprel.startsWith('nsubj') || governor === undefined) return named
  const isSaid = childrenOf(tree, word.head, 'cop').length > 0 && prepositionOf(tree, word.head) === ''
  if (isSaid) return [...named, word.head]
  return including.has(governor.lemma) ? [...named, ...clauseOf(tree, word.head).objects] : named
}

/** Is a word for those whom violence befell one for those told of: "the wounded", "his victims"? */
const isPointing = (tree: Tree, noun: number): boolean =>
  childrenOf(tree, noun, 'det', 'nmod:poss').some((child) => {
    const lemma = tree.tokens[child]?.lemma ?? ''
    return tree.rules.pointing.has(lemma) || tree.rules.possessives.has(lemma)
  })

/** "the dead", "the dead **men**": the noun for those whom violence befell, and what an event counts of them. */
const casualtiesAt = (
  scene: Scene,
  tree: Tree,
  token: number,
): { readonly noun: number; readonly what: string } | undefined => {
  const word = tree.tokens[token]
  const what = scene.language.clauses.casualties.get(word?.lower ?? '')
  if (word === undefined || what === undefined) return undefined
  const noun = word.deprel === 'amod' ? word.head : token
  return isPointing(tree, noun) ? { noun, what } : undefined
}

/** Could it be one whom violence befell: people, named or not, or men of some force? */
const isVictim = (scene: Scene, { entity, form }: FoundMention): boolean => {
  const family = familyOf(scene.entities.entities[entity]?.kind ?? 'object')
  return /^(?:person|people)$/.test(family) || (family === 'organisation' && form === 'nominal')
}

const befell = ({ role }: { readonly role: string }): boolean => role === 'target' || role === 'victim'

/** Those whom a sentence says to be casualties, by name or by what they are. */
const toldIn = (scene: Scene, tree: Tree, noun: number): readonly DraftParticipant[] => {
  const own = mentionOf(scene, tree, noun)
  const isNamed = scene.entities.entities[own?.entity ?? -1]?.named === true
  const heads = namesFor(scene, tree, standsFor(scene, tree, noun)).flatMap((head) => conjunctsOf(tree, head))
  const told = [...new Set(heads)]
    .filter((token) => token !== noun)
    .flatMap((token) => mentionOf(scene, tree, meantBy(scene, tree, token)) ?? [])
    .filter((mention) => isVictim(scene, mention))
    .map(({ entity, head }): DraftParticipant => ({ role: 'target', entity, token: head }))
  // "the victims, identified as X and Y": whom their own phrase means
  const meant = own?.members ?? (own !== undefined && isNamed ? [own.entity] : [])
  const all = [...told, ...meant.map((entity): DraftParticipant => ({ role: 'target', entity, token: noun }))]
  return all.filter(
    ({ entity }, at) =>
      all.findIndex((each) => each.entity === entity) === at && (isNamed || entity !== own?.entity),
  )
}

/** "killed **two men**" before "the victims were X and Y": those who are named now, where there are as many. */
const areNamedNow = (scene: Scene, deed: Draft, each: DraftParticipant, size: number): boolean => {
  const entity = scene.entities.entities[each.entity]
  const counted = deed.counts.find(({ what }) => what === deed.type.counted?.target)
  return (
    befell(each) &&
    entity?.named === false &&
    deed.participants.filter(befell).length === 1 &&
    (size === 1 ? entity.number === 'singular' : counted?.bound === 'exact' && counted.value === size)
  )
}

/**
 * "Gunmen killed three men. **The victims were identified as** Omar Sayid and two of his sons": who they are is a further telling of
 * the last deed that befell such. "A bomb hit a bus. **Among the dead was** a judge": where none is told, the deed had them dead.
 */
export const nameVictims = (scene: Scene, events: readonly Draft[]): void => {
  for (const tree of scene.trees) {
    for (const token of tree.tokens.keys()) {
      const casualties = casualtiesAt(scene, tree, token)
      if (casualties === undefined) continue
      const { noun, what } = casualties
      const isTold = ({ entity }: DraftParticipant): boolean =>
        events.some(
          ({ type, participants }) =>
            isViolent(type) && participants.some((each) => befell(each) && each.entity === entity),
        )
      const named = toldIn(scene, tree, noun).filter((each) => !isTold(each))
      if (named.length === 0) continue
      const deeds = events.filter(
        ({ type, tree: told, factuality, participants }) =>
          isViolent(type) &&
          told.field === tree.field &&
          told.sentence < tree.sentence &&
          tree.sentence - told.sentence <= reach &&
          factuality.polarity === 'positive' &&
          factuality.modality === 'actual' &&
          // nobody is a victim of what they did
          !participants.some(
            ({ role, entity }) => role === 'agent' && named.some((each) => each.entity === entity),
          ),
      )
      const deed =
        deeds.findLast(({ type: { counted } }) =>
          what === '' ? counted?.target !== undefined : counted?.target === what,
        ) ?? deeds.findLast(({ type }) => type.general === true)
      if (deed === undefined) continue
      const type =
        what === '' ? deed.type : eventTypes.find((each) => isViolent(each) && each.counted?.target === what)
      if (type === undefined) continue
      const isWhole = named.every(({ entity }) => scene.entities.entities[entity]?.named === true)
      if (type === deed.type)
        deed.participants = withParticipants(
          {
            ...deed,
            participants: deed.participants.filter(
              (each) => !isWhole || !areNamedNow(scene, deed, each, named.length),
            ),
          },
          named.map(({ role, entity }) => ({ role, entity })),
        )
      const lent = type === deed.type ? [] : deed.participants.filter(({ role }) => lending.has(role))
      const telling = tellingAt(deed, tree, noun, named)
      deed.tellings = [
        ...deed.tellings,
        { ...telling, type, participants: withParticipants(telling, lent.map(withoutPlace)) },
      ]
    }
  }
}

/** Of the deed whose dead are told, who did it, with what and where hold of their death. */
const lending: ReadonlySet<string> = new Set(['agent', 'instrument', 'place'])

/** It stands in another sentence. */
const withoutPlace = ({ role, entity, voices }: DraftParticipant): DraftParticipant => ({
  role,
  entity,
  ...(voices && { voices }),
})

const tellingAt = (deed: Draft, tree: Tree, noun: number, named: readonly DraftParticipant[]): Draft => ({
  ...deed,
  raw: {
    ...deed.raw,
    tree,
    trigger: noun,
    triggerEnd: noun,
    carrier: noun,
    fillers: named.map(({ role, token }) => ({ role, token: token ?? noun })),
    content: [],
    consumed: [],
    means: [],
    numbers: [],
    rule: 'identified',
  },
  tree,
  triggers: [noun],
  participants: named,
  counts: [],
  date: undefined,
  ended: false,
  outcome: undefined,
  voices: [],
  marks: [],
  rule: 'identified',
  content: [],
  reader: undefined,
  tellings: [],
})
