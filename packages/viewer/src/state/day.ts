const millisecondsPerDay = 86_400_000

/** Days since 1970-01-01 of an ISO date; undefined where the year is unknown or the text is no date. */
export const dayOf = (iso: string | undefined, end: 'first' | 'last' = 'first'): number | undefined => {
  const parts = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/.exec(iso ?? '')
  if (parts === null) return undefined
  const year = Number(parts[1])
  const month = parts[2] === undefined ? undefined : Number(parts[2])
  const day = parts[3] === undefined ? undefined : Number(parts[3])
  if (end === 'first' || day !== undefined)
    return Math.floor(Date.UTC(year, (month ?? 1) - 1, day ?? 1) / millisecondsPerDay)
  const following = month === undefined ? Date.UTC(year + 1, 0, 1) : Date.UTC(year, month, 1)
  return Math.floor(following / millisecondsPerDay) - 1
}

/** The ISO date of a day since 1970-01-01. */
export const isoOf = (day: number): string => new Date(day * millisecondsPerDay).toISOString().slice(0, 10)
