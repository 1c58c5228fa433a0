import type { Problem } from '../errors.js'
import type { ArticleInput } from '../types/index.js'

/** Where a text comes from; `file` is its name as the user wrote it, absent for standard input. */
export interface ReadContext {
  readonly file?: string
  /** The number of the text's first line in the file, where it is a part of it; 1 unless told. */
  readonly firstLine?: number
  /** Which of the file's articles is read ("row 2"), where it holds several. */
  readonly part?: string
}

/** What one file held: its articles in file order, and what was wrong with the rest. */
export interface ReadResult {
  readonly articles: readonly ArticleInput[]
  readonly problems: readonly Problem[]
}

/** One kind of file that articles come in. */
export interface Reader {
  /** Kebab-case word, unique on the menu. */
  readonly id: string
  /** What people call it. */
  readonly label: string
  /** File endings in lower case, with the dot. */
  readonly endings: readonly string[]
  /** Whether a text of unknown ending is of this kind, judged by how it begins. */
  readonly sniff?: (text: string) => boolean
  /** Pure; never throws for what stands in the text: what is wrong with it is a problem. */
  readonly read: (text: string, context: ReadContext) => ReadResult
}
