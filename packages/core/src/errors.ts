/** Words by which a caller (or a test) tells one failure from another. */
export type ErrorCode =
  | 'bad-options'
  | 'bad-article'
  | 'bad-graph'
  | 'bad-model'
  | 'bad-gazetteer'
  | 'bad-corrections'
  | 'bad-query'
  | 'unknown-format'
  | 'unreadable'
  | 'too-large'
  | 'aborted'

/** Where something went wrong: the file or article, and the place in it as far as it is known. */
export interface Whereabouts {
  readonly file?: string
  readonly articleId?: string
  /** Which of the file's articles, counted as its kind counts them: "entry 3", "row 2", "item 7". */
  readonly part?: string
  /** Counted from one. */
  readonly line?: number
  /** Counted from one, in UTF-16 units. */
  readonly column?: number
}

/** The one error class: a word for `code`, a sentence for people, and the `cause` beneath it. */
export class NewsgraphError extends Error {
  override readonly name = 'NewsgraphError'
  readonly code: ErrorCode
  readonly where: Whereabouts

  constructor(code: ErrorCode, message: string, options: { cause?: unknown; where?: Whereabouts } = {}) {
    super(message, 'cause' in options ? { cause: options.cause } : undefined)
    this.code = code
    this.where = options.where ?? {}
  }
}

/** What was wrong with one input. It is data: the other inputs go on. */
export interface Problem extends Whereabouts {
  readonly code: ErrorCode
  readonly message: string
  /** What the user can do about it. */
  readonly remedy?: string
  /** `warning`: the input was read all the same. */
  readonly severity?: 'warning'
}
