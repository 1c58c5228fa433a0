import { familyOf } from '../frames/index.js'
import { clauseOf, conjunctsOf, isWithin, pathUp, type Tree } from '../grammar/index.js'
import { mentionOf, type Scene } from '../scene.js'

const actors = new Set(['person', 'organisation', 'people'])

/** "rebels vowed revenge should fighting erupt between their ally and the army": theirs who act, where a war has no allies. */
export const ownerOf = (scene: Scene, tree: Tree, token: number): number => {
  const readingOf = (each: number) => scene.language.entities.pronouns.get(tree.tokens[each]?.lower ?? '')
  const pronoun = readingOf(token)
  if (pronoun?.person !== 3 || tree.tokens[token]?.xpos !== 'PRP$') return token
  const isActor = (each: number): boolean => {
    const kind = mentionOf(scene, tree, each)?.kind
    return kind !== undefined && (kind === 'country' || actors.has(familyOf(kind)))
  }
  const isPlural = (each: number): boolean =>
    /S$/.test(tree.tokens[each]?.xpos ?? '') ||
    readingOf(each)?.number === 'plural' ||
    conjunctsOf(tree, each).length > 1
  const verbs = pathUp(tree, token).filter((each) => tree.tokens[each]?.upos === 'VERB')
  for (const [depth, verb] of verbs.entries()) {
    const { surface } = clauseOf(tree, verb)
    const isOwn = surface.some((each) => isWithin(tree, token, each))
    if (surface.length === 0 || isOwn) continue
    const subject = surface.find(isActor)
    if (subject === undefined) continue
    return depth > 0 && subject < token && isPlural(subject) === (pronoun.number === 'plural')
      ? subject
      : token
  }
  return token
}
