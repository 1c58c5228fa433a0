import type { LanguagePack } from '../contract.js'
import { entityRules } from './entities.js'
import { clauses } from './clauses.js'
import { textRules } from './text.js'

/** English. */
export const english: LanguagePack = { id: 'en', text: textRules, clauses, entities: entityRules }
