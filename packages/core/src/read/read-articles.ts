import type { ArticleInput } from '../types/index.js'
import { decodeBytes } from './decode-bytes.js'
import { html } from './html.js'
import { problemIn } from './problem-in.js'
import type { ReadContext, Reader, ReadResult } from './reader.js'
import { readers } from './readers.js'
import { text as plainText } from './text.js'

/** What the caller knows of a file beyond its bytes. */
export interface ReadOptions {
  /** Its name or path: the ending chooses the reader, problems name it, a single article is called by it. */
  readonly file?: string
  /** Where this is a part of a file of many lines: the number of its first; 1 unless told. */
  readonly firstLine?: number
  /** Fills what an article does not say itself. */
  readonly defaults?: {
    readonly id?: string
    readonly publishedAt?: string
    readonly source?: string
  }
}

const fileName = (path: string): string => path.split(/[\\/]/).at(-1) ?? path

const endingOf = (path: string): string => /\.[^.]+$/.exec(fileName(path))?.[0].toLowerCase() ?? ''

/** The reader for this ending; undefined where none claims it. */
export const readerFor = (file: string): Reader | undefined => {
  const ending = endingOf(file)
  return readers.find((reader: Reader) => reader.endings.includes(ending))
}

const sniffed = (text: string): Reader =>
  readers.find((reader: Reader) => reader.sniff?.(text) === true) ?? plainText

/** The file's name without its ending: what its one article is called. */
const nameOf = (file: string | undefined): string | undefined => {
  const name = file === undefined ? '' : fileName(file).slice(0, -endingOf(file).length || undefined)
  return name === '' ? undefined : name
}

/** What a reader says, or that it could not: no text, however made, ends a run. */
const readSafely = (reader: Reader, text: string, context: ReadContext): ReadResult => {
  try {
    return reader.read(text, context)
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    const remedy = 'Save its text as .txt and try again.'
    return {
      articles: [],
      problems: [problemIn(context, `it cannot be read as ${reader.label}: ${why}`, { remedy })],
    }
  }
}

/**
 * The articles of one file, from its bytes or its text. The ending chooses the reader, else how the text
 * begins; a web page that calls itself .txt is read as a web page, and said. Fails for nothing that stands in
 * the file: what is wrong with it is in `problems`.
 */
export const readArticles = (content: Uint8Array | string, options: ReadOptions = {}): ReadResult => {
  const { file, defaults = {} } = options
  const context = file === undefined ? {} : { file }
  const decoded = typeof content === 'string' ? { text: content } : decodeBytes(content, context)
  if ('problem' in decoded) return { articles: [], problems: [decoded.problem] }
  const { text } = decoded
  const nothing = (message: string): ReadResult => ({
    articles: [],
    problems: [problemIn(context, message, { remedy: 'Leave it out, or fill it.' })],
  })
  if (text.trim() === '') {
    return nothing('there is no text in it.')
  }
  const named = file === undefined ? undefined : readerFor(file)
  const disguised = named === plainText && html.sniff(text)
  const reader: Reader = disguised ? html : (named ?? sniffed(text))
  const part = options.firstLine === undefined ? context : { ...context, firstLine: options.firstLine }
  const { articles, problems } = readSafely(reader, text, part)
  if (articles.length === 0 && problems.length === 0) return nothing('there is no article in it.')
  // A part of a longer file may hold one article by chance: the file's name is not its name.
  const id = defaults.id ?? (options.firstLine === undefined ? nameOf(file) : undefined)
  const filled = articles.map(
    (article): ArticleInput => ({
      ...(articles.length === 1 && id !== undefined && { id }),
      ...(defaults.publishedAt !== undefined && { publishedAt: defaults.publishedAt }),
      ...(defaults.source !== undefined && { source: defaults.source }),
      ...article,
    }),
  )
  const note = problemIn(context, 'this is a web page; it is read as one.', {
    remedy: 'Call it .html.',
    severity: 'warning',
  })
  return { articles: filled, problems: disguised ? [note, ...problems] : problems }
}
