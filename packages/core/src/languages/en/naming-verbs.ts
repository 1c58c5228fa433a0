/** Verbs that make somebody what they call him, by lemma: "appointed Omar Sayid minister". */
export const namingVerbs: ReadonlySet<string> = new Set(
  'appoint reappoint name elect re-elect reelect crown proclaim declare make install anoint ordain promote confirm'.split(
    ' ',
  ),
)
