import type { EntityRules } from '../languages/index.js'
import type { KindFamily } from '../ontology/index.js'
import { groupedBy, sortedBy } from './by-key.js'
import { type NameForm, nameForm } from './name-form.js'

/** A name of several words is usual that is used at least so often as this share of the most used one. */
const USUAL = 0.25

/** Sorts higher numbers first. */
const downwards = (value: number): string => String(1_000_000 - Math.min(value, 999_999)).padStart(7, '0')

/**
 * The fullest of the usual names: the one with most words among those that are used at least a quarter as often as the most
 * used one of several words, titles and particles aside (how often a short form follows says nothing). A slip of the reader that took in a word too many does not become the name. Takes
 * the surface names with how often each is used.
 */
export function bestName(
  surfaces: ReadonlyMap<string, number>,
  family: KindFamily,
  rules: EntityRules,
): NameForm | undefined {
  const forms = [...surfaces].map(([surface, count]) => ({ form: nameForm(surface, family, rules), count }))
  const groups = [...groupedBy(forms, ({ form }) => form.words.join(' ')).values()].map((group) => ({
    group,
    words: group[0]?.form.onlyTitles ? 0 : (group[0]?.form.words.length ?? 0),
    count: group.reduce((sum, { count }) => sum + count, 0),
  }))
  const long = groups.filter(({ words }) => words > 1)
  const most = Math.max(0, ...long.map(({ count }) => count))
  const usual = long.length > 0 ? long.filter(({ count }) => count >= USUAL * most) : groups
  const [best] = sortedBy(
    usual,
    ({ words, count, group }) => downwards(words) + downwards(count) + (group[0]?.form.key ?? ''),
  )
  const [chosen] = sortedBy(
    best?.group ?? [],
    ({ form, count }) =>
      downwards(family === 'person' ? 99 - form.extra.length : count) + downwards(count) + form.surface,
  )
  return chosen?.form
}
