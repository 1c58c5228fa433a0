import { readFile } from 'node:fs/promises'
import { type Correction, isoDate, NewsgraphError, parseCorrections } from '@newsgraph/core'
import { type Command, InvalidArgumentError } from 'commander'
import { fileError } from './describe-file-error.js'
import type { ArticleDefaults } from './read-inputs.js'

/** The options of every call that reads articles. */
export interface ReadingOptions {
  readonly published?: string
  readonly source?: string
  readonly quiet?: true
}

const dateArgument = (written: string): string => {
  const date = isoDate(written)
  if (date === undefined) throw new InvalidArgumentError('Write a date as 2024-08-14.')
  return date
}

/** Adds them to a command. */
export const addReadingOptions = (command: Command): Command =>
  command
    .option(
      '--published <date>',
      'when articles that do not say so appeared, such as 2024-08-14',
      dateArgument,
    )
    .option('--source <name>', 'who published articles that do not say so')
    .option('-q, --quiet', 'no progress on stderr')

/** What they say of articles. */
export const defaultsOf = (options: ReadingOptions): ArticleDefaults => ({
  ...(options.published !== undefined && { publishedAt: options.published }),
  ...(options.source !== undefined && { source: options.source }),
})

/** The human decisions in this file; none without one. Throws `unreadable` or `bad-corrections`. */
export const correctionsIn = async (file: string | undefined): Promise<readonly Correction[]> => {
  if (file === undefined) return []
  let text: string
  try {
    text = await readFile(file, 'utf8')
  } catch (cause) {
    throw fileError(file, 'read', cause)
  }
  return parseCorrections(text, { file })
}

/** Says why nothing was done where no article could be read at all. */
export const nothingToRead = (): NewsgraphError =>
  new NewsgraphError('bad-options', 'No article could be read, so nothing was written.')
