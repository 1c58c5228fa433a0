import { readFile } from 'node:fs/promises'
import { decodeBytes, type NewsGraph, NewsgraphError, parseGraph } from '@newsgraph/core'
import { fileError } from './describe-file-error.js'

/** The text of a graph file. Throws `unreadable` where it cannot be read, `bad-graph` where it is no text. */
export const readGraphText = async (file: string): Promise<string> => {
  let bytes: Uint8Array
  try {
    bytes = await readFile(file)
  } catch (cause) {
    throw fileError(file, 'read', cause)
  }
  const decoded = decodeBytes(bytes, { file })
  if ('text' in decoded) return decoded.text
  throw new NewsgraphError('bad-graph', decoded.problem.message, { where: { file } })
}

/** Whether a JSON text means to be a graph and not an article: it has nodes and edges. */
export const looksLikeGraph = (text: string): boolean =>
  /"nodes"\s*:\s*\[/.test(text) && /"edges"\s*:\s*\[/.test(text)

/** The graph in a file that `newsgraph build` wrote as JSON. Throws `unreadable` or `bad-graph`, naming the file. */
export const readGraph = async (file: string): Promise<NewsGraph> =>
  parseGraph(await readGraphText(file), { file })
