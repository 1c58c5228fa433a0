import type { Story } from '../events/index.js'
import type { Tree } from '../grammar/index.js'
import type { FoundRelation } from '../relations/index.js'

/** Does a sentence tell an event or a relation of these two entities of the scene? */
export type IsTold = (tree: Tree, a: number, b: number) => boolean

/** Of which two entities a sentence tells something that the ontology has a type for. */
export const pairsTold = (story: Story, relations: readonly FoundRelation[]): IsTold => {
  const pairs = new Map<Tree, Set<string>>()
  const add = (tree: Tree, entities: readonly number[]): void => {
    const known = pairs.get(tree) ?? new Set()
    for (const a of entities) for (const b of entities) known.add(`${a} ${b}`)
    pairs.set(tree, known)
  }
  for (const { tree, participants } of story.events.flatMap((head) => [head, ...head.tellings]))
    add(
      tree,
      participants.map(({ entity }) => entity),
    )
  for (const { tree, source, target } of relations) add(tree, [source, target])
  return (tree, a, b) => pairs.get(tree)?.has(`${a} ${b}`) ?? false
}
