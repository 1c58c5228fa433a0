import type { Counts } from './measure.js'

/** A name as "from to kind", by the words that it spans. */
export function namesIn(labels: readonly string[], kind = ''): string[] {
  const names: string[] = []
  let from = -1
  for (let i = 0; i <= labels.length; i++) {
    const label = labels[i] ?? 'O'
    if (from >= 0 && !label.startsWith('I-')) {
      const found = (labels[from] ?? '').slice(2)
      if (kind === '' || kind === found) names.push(`${from} ${i} ${found}`)
      from = -1
    }
    if (label.startsWith('B-')) from = i
  }
  return names
}

/** Exact names: how many of one kind (of all, where it is empty) are wanted, given and right. */
export function countNames(
  pairs: Iterable<readonly [wanted: readonly string[], given: readonly string[]]>,
  kind = '',
): Counts {
  const counts = { right: 0, given: 0, wanted: 0 }
  for (const [wanted, given] of pairs) {
    const names = new Set(namesIn(wanted, kind))
    const found = namesIn(given, kind)
    counts.wanted += names.size
    counts.given += found.length
    counts.right += found.filter((name) => names.has(name)).length
  }
  return counts
}
