/** What a short form asks, by its field: `who:…`. */
export const shortFormFields: readonly { readonly name: string; readonly purpose: string }[] = [
  { name: 'who', purpose: 'who did it' },
  { name: 'did', purpose: 'what was done' },
  { name: 'to', purpose: 'whom or what it was done to' },
  { name: 'about', purpose: 'on either side' },
  { name: 'after', purpose: 'from the first day of a day, month or year on' },
  { name: 'before', purpose: 'before the first day of a day, month or year' },
  { name: 'said-by', purpose: 'who said so' },
  { name: 'status', purpose: 'asserted, claimed, disputed, denied …' },
  { name: 'modality', purpose: 'actual, planned, threatened …' },
]

const names = shortFormFields.map(({ name }) => name).join('|')
const FIELD = new RegExp(String.raw`(?:^|\s)(?:${names}):`, 'i')
const CLAUSE = /^\s*(?:EXPLAIN|PROFILE|MATCH|OPTIONAL|WITH|UNWIND|RETURN|CALL)\b(?!:)/i

/** Whether words are short forms (`who:"…" did:attacks`), and neither a query nor words to search for. */
export const isShortForm = (text: string): boolean => FIELD.test(text) && !CLAUSE.test(text)
