import type { GazetteerEntry } from '../../types/index.js'
import { nounKind } from './noun-kind.js'

/**
 * The sector of a known person at a date: that of the post held then, ELI where all posts were over by then (PLOVER's
 * code for who held office before); the entry's own where there are no posts, no date, or none yet.
 */
export const postSector = (entry: GazetteerEntry, publishedAt: string | undefined): string | undefined => {
  const posts = entry.posts ?? []
  const year = Number(publishedAt?.slice(0, 4))
  if (posts.length === 0 || !Number.isFinite(year)) return entry.sector
  const held = posts.filter(({ from = 0, to = 9999 }) => from <= year && year <= to)
  const now = held[held.length - 1]
  if (now) return nounKind(now.title.split(' '))?.sector ?? entry.sector
  return posts.every(({ to = 9999 }) => to < year) ? 'ELI' : entry.sector
}
