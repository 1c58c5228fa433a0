import { open, readFile } from 'node:fs/promises'
import { type ArticleInput, type Problem, readArticles, readerFor } from '@newsgraph/core'
import { describeFileError } from './describe-file-error.js'
import { findInputs, type InputFile } from './find-inputs.js'
import type { Terminal } from './terminal.js'

/** What one file, or one part of a long one, holds. */
export interface Batch {
  readonly articles: readonly ArticleInput[]
  readonly problems: readonly Problem[]
}

/** What `--published` and `--source` say of articles that do not say it themselves. */
export interface ArticleDefaults {
  readonly publishedAt?: string
  readonly source?: string
}

/** Above this many bytes, files of one article per line are read in parts of about this size. */
const partSize = 8 * 1024 * 1024
const newline = 10

/** The parts of a file of lines, each ending where a line does, with the number of its first line. */
async function* partsOf(
  file: string,
): AsyncGenerator<{ readonly bytes: Uint8Array; readonly firstLine: number }> {
  const handle = await open(file)
  try {
    let rest: Buffer = Buffer.alloc(0)
    let firstLine = 1
    for (;;) {
      const chunk = Buffer.alloc(partSize)
      const { bytesRead } = await handle.read(chunk, 0, partSize)
      const bytes = Buffer.concat([rest, chunk.subarray(0, bytesRead)])
      const end = bytesRead === 0 ? bytes.length : bytes.lastIndexOf(newline) + 1
      const whole = bytes.subarray(0, end)
      rest = bytes.subarray(end)
      if (whole.length > 0) yield { bytes: whole, firstLine }
      for (const byte of whole) if (byte === newline) firstLine += 1
      if (bytesRead === 0) return
    }
  } finally {
    await handle.close()
  }
}

const isBlank = (bytes: Uint8Array): boolean =>
  bytes.every((byte) => byte === newline || byte === 13 || byte === 32)

async function* batchesOf(
  input: InputFile,
  defaults: ArticleDefaults,
  terminal: Terminal,
): AsyncGenerator<Batch> {
  const { file, id } = input
  if (file === '-') {
    yield readArticles(await terminal.stdin(), { defaults })
    return
  }
  try {
    if (readerFor(file)?.id !== 'jsonl') {
      yield readArticles(await readFile(file), {
        file,
        defaults: { ...defaults, ...(id !== undefined && { id }) },
      })
      return
    }
    let parts = 0
    for await (const { bytes, firstLine } of partsOf(file)) {
      parts += 1
      // A byte order mark is taken for one only at the top, as the decoder does.
      if (!isBlank(bytes) || parts === 1) yield readArticles(bytes, { file, firstLine, defaults })
    }
    if (parts === 0) yield readArticles(new Uint8Array(), { file, defaults })
  } catch (cause) {
    const message = `${file}: ${describeFileError(cause)}`
    yield { articles: [], problems: [{ code: 'unreadable', file, message }] }
  }
}

/**
 * The articles that INPUT… names, file by file in the order of their names, long files of lines in parts.
 * What cannot be found or read is a problem of its batch, and the rest goes on.
 */
export async function* readInputs(
  inputs: readonly string[],
  defaults: ArticleDefaults,
  terminal: Terminal,
): AsyncGenerator<Batch, void, undefined> {
  const found = await findInputs(inputs)
  if (found.problems.length > 0) yield { articles: [], problems: found.problems }
  for (const input of found.files) yield* batchesOf(input, defaults, terminal)
}
