export type {
  FoundEntities,
  FoundEntity,
  FoundMention,
  GrammaticalNumber,
  Title,
} from './found-mention.js'
