/** What a tagger's classes ("UPOS XPOS") say of a word, by class. */
export interface TagTraits {
  /** A number for the universal tag, in the order of their names. */
  readonly uposOf: Uint8Array
  /** 1 for quotation marks. */
  readonly isQuote: Uint8Array
  /** What breaks a sentence up: 1 a comma, colon or dash, 2 a word that coordinates, 3 a verb with tense or a modal, 0 all else. */
  readonly breakOf: Uint8Array
}

const finite = /^(?:VERB|AUX) (?:VBD|VBZ|VBP|MD)$/

/** The traits of classes. */
export function tagTraits(classes: readonly string[]): TagTraits {
  const uposNames = [...new Set(classes.map((cls) => cls.split(' ')[0] ?? ''))].sort()
  return {
    uposOf: Uint8Array.from(classes, (cls) => uposNames.indexOf(cls.split(' ')[0] ?? '')),
    isQuote: Uint8Array.from(classes, (cls) => (/ (``|'')$/.test(cls) ? 1 : 0)),
    breakOf: Uint8Array.from(classes, (cls) =>
      /^PUNCT [,:]$/.test(cls) ? 1 : cls.startsWith('CCONJ') ? 2 : finite.test(cls) ? 3 : 0,
    ),
  }
}
