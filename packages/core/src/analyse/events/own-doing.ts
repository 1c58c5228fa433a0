import { clauseOf } from '../grammar/index.js'
import { mentionOf, type Scene } from '../scene.js'
import { type Draft, entitiesIn } from './draft.js'

/** Is the content told by a clause, and not by a noun? */
export const isClause = (reader: Draft, token: number): boolean => {
  const upos = reader.tree.tokens[token]?.upos
  return upos === 'VERB' || upos === 'AUX'
}

/** "refused to meet the envoy": does the reader's own agent do the content, though its type leaves it to the target? */
export const isOwnDoing = (scene: Scene, reader: Draft, token: number): boolean => {
  if (!isClause(reader, token)) return false
  const { construction, surface } = clauseOf(reader.tree, token)
  const agents = entitiesIn(reader, 'agent')
  return (
    construction === 'controlled' &&
    surface.some((each) => {
      const entity = mentionOf(scene, reader.tree, each)?.entity
      return entity !== undefined && agents.includes(entity)
    })
  )
}
