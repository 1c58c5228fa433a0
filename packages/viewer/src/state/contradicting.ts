import type { EdgeRow } from './edge-rows.js'

const denies = ({ edge }: EdgeRow): boolean => edge.status === 'denied' || edge.polarity === 'negative'

const contradicts = ({ edge }: EdgeRow, { edge: other }: EdgeRow): boolean =>
  edge.links?.some(({ type, event }) => type === 'contradicts' && event === other.event) ?? false

/** Edges that speak against one: linked as contradicting, or the same said of the same two with the other sign. */
export const contradicting = (rows: readonly EdgeRow[], row: EdgeRow): readonly EdgeRow[] =>
  rows.filter(
    (other) =>
      other.key !== row.key &&
      (contradicts(row, other) ||
        contradicts(other, row) ||
        (other.source === row.source &&
          other.target === row.target &&
          other.edge.predicate === row.edge.predicate &&
          denies(other) !== denies(row))),
  )
