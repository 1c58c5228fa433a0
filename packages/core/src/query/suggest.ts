/** How many letters must change to get from one word to the other, at most `most` (V. I. Levenshtein, 1966). */
const distance = (a: string, b: string, most: number): number => {
  let previous = Array.from({ length: b.length + 1 }, (_, i) => i)
  for (let i = 1; i <= a.length; i += 1) {
    const current = [i]
    for (let j = 1; j <= b.length; j += 1) {
      const change = a[i - 1] === b[j - 1] ? 0 : 1
      current.push(
        Math.min((previous[j] ?? 0) + 1, (current[j - 1] ?? 0) + 1, (previous[j - 1] ?? 0) + change),
      )
    }
    if (Math.min(...current) > most) return most + 1
    previous = current
  }
  return previous[b.length] ?? most + 1
}

/** The name that was probably meant: the closest one, if it differs by a third of its letters at most. */
export const closest = (name: string, names: Iterable<string>): string | undefined => {
  const wanted = name.toLowerCase()
  if (wanted.length > 64) return undefined
  let best: string | undefined
  let least = Math.max(1, Math.floor(wanted.length / 3)) + 1
  for (const candidate of names) {
    if (
      candidate.startsWith(' ') ||
      candidate === name ||
      Math.abs(candidate.length - wanted.length) >= least
    )
      continue
    const by = distance(wanted, candidate.toLowerCase(), least)
    if (by < least) {
      least = by
      best = candidate
    }
  }
  return best
}
