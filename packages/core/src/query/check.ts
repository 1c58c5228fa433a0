import type { AbstractGraph } from 'graphology-types'
import { NewsgraphError } from '../errors.js'
import type { QueryOptions } from './query.js'
import { queryRows } from './query.js'
import type { Place } from './query-error.js'
import { QueryError } from './query-error.js'
import type { GraphSource } from './source/graph-source.js'

/** Something that an editor underlines: an error, or what is probably not meant. */
export interface Finding extends Place {
  readonly severity: 'error' | 'note'
  readonly message: string
}

/** Reads and plans a query without running it: what is wrong or doubtful in its words, with its place. */
export const check = (
  graph: AbstractGraph | GraphSource,
  text: string,
  options: QueryOptions = {},
): readonly Finding[] => {
  try {
    return queryRows(graph, text, options).notices.map((notice) => ({ severity: 'note', ...notice }))
  } catch (error) {
    if (!(error instanceof NewsgraphError)) throw error
    const place = (error instanceof QueryError ? error.place : undefined) ?? { start: 0, end: text.length }
    return [{ severity: 'error', message: error.message, start: place.start, end: place.end }]
  }
}
