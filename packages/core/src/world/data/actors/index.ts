import { armedGroups } from './armed-groups.js'
import { forces } from './forces.js'
import { institutions } from './institutions.js'
import { leaders } from './leaders.js'
import { leadersElsewhere } from './leaders-elsewhere.js'
import { leadersSince2000 } from './leaders-since-2000.js'
import { organisations } from './organisations.js'
import { parties } from './parties.js'

/** The menu of actors: where two have a name, the earlier is the better known. */
export const actors: readonly string[] = [
  armedGroups,
  forces,
  institutions,
  leaders,
  leadersElsewhere,
  leadersSince2000,
  parties,
  organisations,
]
