import type { Filler, FoundEvent } from '../frames/index.js'
import { mentionOf, type Scene } from '../scene.js'

/** "Federer beat Nadal", "took an hour to beat Nadal": whoever has a name and meets another who has one plays a match. */
export const isContest = (scene: Scene, { entry, tree, rule, fillers }: FoundEvent): boolean => {
  const isNamed = ({ token }: Filler): boolean => {
    const mention = mentionOf(scene, tree, token)
    return mention?.form === 'name' && mention.kind === 'person'
  }
  const agents = fillers.filter(({ role }) => role === 'agent')
  return (
    entry.frame.contest === true &&
    fillers.some((filler) => filler.role === 'target' && isNamed(filler)) &&
    (agents.length === 0 ? rule !== 'passive' : agents.every(isNamed))
  )
}
