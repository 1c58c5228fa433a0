import { type Filler, type FoundEvent, familyOf } from '../frames/index.js'
import { childrenOf, conjunctsOf, prepositionOf, type Tree } from '../grammar/index.js'
import { meantBy, mentionOf, type Scene } from '../scene.js'

/** People, whatever they are called, or things, or places. */
const sortAt = (scene: Scene, tree: Tree, token: number): string | undefined => {
  const kind = mentionOf(scene, tree, token)?.kind
  const family = kind === undefined ? undefined : familyOf(kind)
  return family === 'people' || family === 'organisation' ? 'person' : family
}

/** Are there several of whom some can be named: a plural, or a list? */
const areSeveral = (scene: Scene, tree: Tree, token: number): boolean =>
  mentionOf(scene, tree, token)?.number === 'plural' || tree.tokens[token]?.xpos === 'NNS'

/** "the rebels mourned the killing of four priests, including the rector": others of their sort stand in between. */
const isPartOfOthers = (scene: Scene, tree: Tree, whole: number, head: number): boolean => {
  const others = conjunctsOf(tree, whole)
  return tree.tokens.some(
    (each, at) =>
      at > whole &&
      at < head &&
      each.head !== head &&
      !others.includes(at) &&
      mentionOf(scene, tree, at)?.head === at &&
      areSeveral(scene, tree, at) &&
      sortAt(scene, tree, at) === sortAt(scene, tree, head),
  )
}

/**
 * "killed six priests, **including the rector** and two women": some of those who took part, named apart. They stand behind
 * the nearest several of their sort, wherever the parser hung them.
 */
export const includedIn = (scene: Scene, match: FoundEvent, taken: readonly Filler[]): readonly Filler[] => {
  const { tree, trigger, carrier } = match
  const hosts = [
    trigger,
    carrier,
    ...taken.map(({ token }) => token),
    ...[trigger, carrier].flatMap((token) => childrenOf(tree, token, 'obl', 'nmod')),
  ]
  // "critics, among them the rector, urged": told apart, with "among them" before it
  const isAmong = (token: number): boolean =>
    childrenOf(tree, token, 'nmod', 'obl').some(
      (child) =>
        child < token &&
        tree.tokens[child]?.upos === 'PRON' &&
        [token, child].some((each) => scene.language.clauses.including.has(prepositionOf(tree, each))),
    )
  const apart = hosts.flatMap((host) => childrenOf(tree, host, 'appos')).filter(isAmong)
  const heads = [...new Set(hosts)]
    .flatMap((host) => childrenOf(tree, host, 'obl', 'nmod', 'advcl'))
    .filter((child) => scene.language.clauses.including.has(prepositionOf(tree, child)))
    // "blew himself up among worshippers": those among whom somebody is are no part of those told of
    .filter(
      (child) =>
        tree.tokens[child]?.upos === 'PRON' ||
        !scene.language.clauses.pairMarkers.has(prepositionOf(tree, child)),
    )
    // "among them the rector": they are told again, and who is among them stands beneath
    .flatMap((child) =>
      tree.tokens[child]?.upos === 'PRON' ? childrenOf(tree, child, 'obj', 'appos', 'nsubj') : [child],
    )
  return [...new Set([...heads, ...apart])].flatMap((head) => {
    const tokens = conjunctsOf(tree, head).map((each) => meantBy(scene, tree, each))
    const whole = taken
      .filter(({ token }) => token < head && areSeveral(scene, tree, token))
      .filter(({ token }) => sortAt(scene, tree, token) === sortAt(scene, tree, head))
      .sort((a, b) => b.token - a.token)[0]
    if (whole === undefined || isPartOfOthers(scene, tree, whole.token, head)) return []
    return tokens
      .filter((token) => sortAt(scene, tree, token) === sortAt(scene, tree, whole.token))
      .filter((token) => !taken.some((each) => each.token === token))
      .map((token) => ({ role: whole.role, token }))
  })
}
