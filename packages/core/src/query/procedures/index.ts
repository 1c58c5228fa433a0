import type { Procedure } from './procedure.js'

/** The menu of procedures. */
export const procedures: readonly Procedure[] = []
