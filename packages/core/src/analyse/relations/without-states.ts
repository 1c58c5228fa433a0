import type { Draft, Story } from '../events/index.js'
import type { FoundRelation } from './found-relation.js'

/** "The kingdom backs the rebels" is told as a state; the event that the same words would tell is left out. */
export const withoutStates = (story: Story, relations: readonly FoundRelation[]): Story => {
  const states = new Set(
    relations.map(({ tree, trigger, source, target }) => {
      return [tree.field, tree.sentence, trigger, source, target].join(' ')
    }),
  )
  const linked = new Set(story.links.flatMap(({ source, target }) => [source, target]))
  const isState = ({ tree, raw, participants }: Draft): boolean => {
    const ends = (role: 'agent' | 'target'): readonly number[] =>
      participants.filter((each) => each.role === role).map(({ entity }) => entity)
    const pairs = ends('agent').flatMap((agent) => ends('target').map((target) => [agent, target]))
    return (
      pairs.length > 0 &&
      pairs.every((pair) => states.has([tree.field, tree.sentence, raw.trigger, ...pair].join(' ')))
    )
  }
  return { ...story, events: story.events.filter((event) => linked.has(event) || !isState(event)) }
}
