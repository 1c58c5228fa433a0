import type { EdgeRow } from './edge-rows.js'

const denies = ({ edge }: EdgeRow): boolean => edge.status === 'denied' || edge.polarity === 'negative'

/** Edges that speak against one: linked as contradicting, or the same said of the same two with the other sign. */
export const contradicting = (rows: readonly EdgeRow[], row: EdgeRow): readonly EdgeRow[] => {
  const linked = new Set(
    row.edge.links?.filter(({ type }) => type === 'contradicts').map(({ event }) => event),
  )
  return rows.filter(
    (other) =>
      other.key !== row.key &&
      (linked.has(other.edge.event) ||
        (other.source === row.source &&
          other.target === row.target &&
          other.edge.predicate === row.edge.predicate &&
          denies(other) !== denies(row))),
  )
}
