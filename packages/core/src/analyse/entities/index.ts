export { type EntityTools, findEntities } from './find-entities.js'
export type {
  FoundEntities,
  FoundEntity,
  FoundMention,
  GrammaticalNumber,
  Title,
} from './found-mention.js'
export { isListed } from './is-listed.js'
