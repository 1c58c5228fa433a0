import { accuse } from './accuse.js'
import { agree } from './agree.js'
import { aid } from './aid.js'
import { assault } from './assault.js'
import { claim } from './claim.js'
import { coerce } from './coerce.js'
import { concede } from './concede.js'
import { consult } from './consult.js'
import { cooperate } from './cooperate.js'
import { intercept } from './intercept.js'
import { mobilize } from './mobilize.js'
import { protest } from './protest.js'
import { reject } from './reject.js'
import { request } from './request.js'
import { retreat } from './retreat.js'
import { sanction } from './sanction.js'
import { support } from './support.js'
import { threaten } from './threaten.js'

/** The menu of event types, by PLOVER family. */
export const eventTypes = [
  ...assault,
  ...coerce,
  ...mobilize,
  ...sanction,
  ...protest,
  ...threaten,
  ...reject,
  ...accuse,
  ...request,
  ...agree,
  ...consult,
  ...support,
  ...concede,
  ...cooperate,
  ...aid,
  ...retreat,
  ...intercept,
  ...claim,
] as const

export type EventTypeId = (typeof eventTypes)[number]['id']
