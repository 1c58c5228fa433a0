import { conjunctsOf, type Tree } from '../grammar/index.js'
import { meantBy, mentionOf, type Scene } from '../scene.js'

/** "reporters **Omar Sayid** and Juan Sol": the name that a title stands for, which hangs by it. */
const namedBy = (scene: Scene, tree: Tree, title: number): number | undefined => {
  const mention = mentionOf(scene, tree, title)
  const name = mention?.form === 'name' ? tree.tokens[mention.head] : undefined
  return name?.deprel === 'appos' && name.head === title ? mention?.head : undefined
}

/** A phrase's conjuncts, of "swathes of Norland and Tarvia" both countries, and of "reporters Sayid and Sol" both names. */
export const meantOf = (scene: Scene, tree: Tree, head: number): readonly number[] =>
  conjunctsOf(tree, head).flatMap((each) => {
    const meant = namedBy(scene, tree, each) ?? meantBy(scene, tree, each)
    return meant === each ? [each] : conjunctsOf(tree, meant)
  })
