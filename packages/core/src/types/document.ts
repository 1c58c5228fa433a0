/** Half-open UTF-16 offsets into one article's text (or its headline, where `field` says so). */
export interface Span {
  readonly start: number
  readonly end: number
  readonly field?: 'title'
}

/** Universal part-of-speech tags (Universal Dependencies v2). */
export type Upos =
  | 'ADJ'
  | 'ADP'
  | 'ADV'
  | 'AUX'
  | 'CCONJ'
  | 'DET'
  | 'INTJ'
  | 'NOUN'
  | 'NUM'
  | 'PART'
  | 'PRON'
  | 'PROPN'
  | 'PUNCT'
  | 'SCONJ'
  | 'SYM'
  | 'VERB'
  | 'X'

/** A syntactic word; `text` is the surface between its offsets ("don't" is `do` and `n't`). */
export interface Token extends Span {
  readonly text: string
  /** The same in small letters, as lists have their words. */
  readonly lower: string
}

/** A token with its universal tag, its Penn Treebank tag (VBD and VBN decide the voice) and its lemma in lower case. */
export interface TaggedToken extends Token {
  readonly upos: Upos
  readonly xpos: string
  readonly lemma: string
}

/** A token with its place in the tree: `head` is an index into its sentence's tokens, -1 for the root. */
export interface ParsedToken extends TaggedToken {
  readonly head: number
  /** Universal Dependencies relation with subtype: `nsubj:pass`, `obl`, `acl:relcl`. */
  readonly deprel: string
}

/** A sentence and its tokens in text order. */
export interface Sentence<T extends Token> extends Span {
  readonly tokens: readonly T[]
}

/** One article's text, divided. A stage that adds knowledge returns a `Doc` of a richer token. */
export interface Doc<T extends Token> {
  readonly text: string
  readonly sentences: readonly Sentence<T>[]
}

export type NameLabel = 'person' | 'organisation' | 'place' | 'people' | 'other'

/** A proper name found in the text: tokens `from` to `to` (half-open) of one sentence. */
export interface Name {
  readonly sentence: number
  readonly from: number
  readonly to: number
  readonly label: NameLabel
}

/** A parsed text with the names in it: what every finder of facts reads. */
export interface ReadDoc extends Doc<ParsedToken> {
  readonly names: readonly Name[]
}
