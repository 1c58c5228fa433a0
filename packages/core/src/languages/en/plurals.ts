/** Nouns without a plural ending that are plural. */
export const plurals: ReadonlySet<string> = new Set(
  'police people personnel staff troops cattle clergy gendarmerie media youth public military'.split(' '),
)
