import type { Gazetteer, GazetteerEntry } from '../../types/index.js'
import { choosePlaces, normaliseName } from '../../world/index.js'
import { isListed } from './is-listed.js'
import type { Line } from './line.js'
import type { NameSpan } from './name-span.js'

const REGIONAL = new Set(['country', 'region'])

/**
 * The region or country told behind a name: Kentucky in "Glasgow, Ky.", Iraq in "Mosul (Iraq)", but not in a list
 * ("Guam, Alaska, Hawaii").
 */
const toldBehind = (line: Line, row: readonly NameSpan[], index: number): GazetteerEntry | undefined => {
  const [span, next] = [row[index], row[index + 1]]
  const mark = line.tokens[span?.to ?? -1]?.text
  if (!span || !next || next.from !== span.to + 1 || next.demonym || (mark !== ',' && mark !== '('))
    return undefined
  if (isListed(line, row[index - 1], span) || isListed(line, next, row[index + 2])) return undefined
  const [entry] = next.entries
  const first = span.entries[0]
  return entry && first && REGIONAL.has(entry.kind) && !REGIONAL.has(first.kind) ? entry : undefined
}

/** Names of places with what each may mean in this article, the likeliest first. */
export const likelyPlaces = (
  lines: readonly Line[],
  spans: readonly (readonly NameSpan[])[],
  gazetteer: Gazetteer,
): readonly (readonly NameSpan[])[] => {
  const names = spans.flatMap((row, at) => {
    const line = lines[at]
    return row.map((span, index) => {
      const within = line && toldBehind(line, row, index)
      return {
        name: normaliseName(line?.text.slice(span.start, span.end) ?? ''),
        candidates: span.entries,
        demonym: span.demonym,
        within,
      }
    })
  })
  const chosen = choosePlaces(names, gazetteer)
  let next = 0
  return spans.map((row) =>
    row.map((span): NameSpan => ({ ...span, entries: chosen[next++] ?? span.entries })),
  )
}
