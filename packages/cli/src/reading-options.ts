import { readFile } from 'node:fs/promises'
import {
  type BuildOptions,
  type Correction,
  type GazetteerEntry,
  isoDate,
  NewsgraphError,
  parseCorrections,
  readGazetteer,
  userGazetteer,
} from '@newsgraph/core'
import { type Command, InvalidArgumentError } from 'commander'
import { fileError } from './describe-file-error.js'
import type { ArticleDefaults } from './read-inputs.js'
import { recordFolder } from './record-folder.js'

/** The options of every call that reads articles. */
export interface ReadingOptions {
  readonly published?: string
  readonly source?: string
  readonly gazetteer?: readonly string[]
  readonly cache?: string
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
    .option(
      '--gazetteer <file>',
      'names of your own as CSV or JSON, which win over those that come along; may be repeated',
      (file: string, before: readonly string[] = []) => [...before, file],
    )
    .option(
      '--cache <folder>',
      'keep what each article says there, so that the next call reads new ones only',
    )
    .option('-q, --quiet', 'no progress on stderr')

/** What they say of articles. */
export const defaultsOf = (options: ReadingOptions): ArticleDefaults => ({
  ...(options.published !== undefined && { publishedAt: options.published }),
  ...(options.source !== undefined && { source: options.source }),
})

const textOf = (file: string): Promise<string> =>
  readFile(file, 'utf8').catch((cause) => {
    throw fileError(file, 'read', cause)
  })

/** The human decisions in this file; none without one. Throws `unreadable` or `bad-corrections`. */
export const correctionsIn = async (file: string | undefined): Promise<readonly Correction[]> =>
  file === undefined ? [] : parseCorrections(await textOf(file), { file })

const entriesIn = async (file: string): Promise<readonly GazetteerEntry[]> =>
  readGazetteer(await textOf(file), { format: /\.csv$/i.test(file) ? 'csv' : 'json', file })

/** The user's names over ours, and where records are kept; throws `unreadable` or `bad-gazetteer`. */
export const toolsOf = async ({
  gazetteer = [],
  cache,
}: ReadingOptions): Promise<Pick<BuildOptions, 'gazetteer' | 'records'>> => {
  const entries = (await Promise.all(gazetteer.map(entriesIn))).flat()
  return {
    ...(entries.length > 0 && { gazetteer: userGazetteer(entries) }),
    ...(cache !== undefined && { records: await recordFolder(cache) }),
  }
}

/** Says why nothing was done where no article could be read at all. */
export const nothingToRead = (): NewsgraphError =>
  new NewsgraphError('bad-options', 'No article could be read, so nothing was written.')
