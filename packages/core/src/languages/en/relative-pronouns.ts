/** Pronouns that open a clause which says more of a noun. */
export const relativePronouns: ReadonlySet<string> = new Set('who whom whose which that'.split(' '))
