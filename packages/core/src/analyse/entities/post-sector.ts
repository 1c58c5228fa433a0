import type { Gazetteer, GazetteerEntry } from '../../types/index.js'
import { familyOf, nounKind } from './noun-kind.js'

/**
 * The sector of a known person at a date: that of the body led then (who directs a spy agency is a spy), else of the post
 * held; ELI where posts were over by then and none was held (PLOVER's code for who held office before); the entry's own
 * where there are no posts, no date, or none yet.
 */
export const postSector = (
  entry: GazetteerEntry,
  publishedAt: string | undefined,
  gazetteer: Gazetteer,
): string | undefined => {
  const posts = entry.posts ?? []
  const year = Number(publishedAt?.slice(0, 4))
  if (posts.length === 0 || !Number.isFinite(year)) return entry.sector
  const held = posts.filter(({ from = 0, to = 9999 }) => from <= year && year <= to)
  const now = held[held.length - 1]
  if (now === undefined) return posts.some(({ to = 9999 }) => to < year) ? 'ELI' : entry.sector
  const body = gazetteer.get(now.of)
  const bodySector = body && familyOf(body.kind) === 'organisation' ? body.sector : undefined
  return bodySector ?? nounKind(now.title.split(' '))?.sector ?? entry.sector
}
