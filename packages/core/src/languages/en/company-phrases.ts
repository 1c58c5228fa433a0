/** What stands before whoever is in it too, as a preposition or set between commas. */
export const companyPhrases: readonly string[] = ['along with', 'together with']
