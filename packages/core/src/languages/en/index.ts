import type { LanguagePack } from '../contract.js'
import { clauses } from './clauses.js'
import { dates } from './dates.js'
import { entityRules } from './entities.js'
import { numbers } from './numbers.js'
import { textRules } from './text.js'

/** English. */
export const english: LanguagePack = {
  id: 'en',
  text: textRules,
  clauses,
  entities: entityRules,
  dates,
  numbers,
}
