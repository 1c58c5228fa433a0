import { communities } from './communities.js'
import { pagerank } from './pagerank.js'
import type { Procedure } from './procedure.js'
import { similar } from './similar.js'
import { timeline } from './timeline.js'

/** The menu of procedures. */
export const procedures: readonly Procedure[] = [pagerank, communities, similar, timeline]
