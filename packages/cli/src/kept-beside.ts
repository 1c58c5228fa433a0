import { readFile } from 'node:fs/promises'
import { type Correction, NewsgraphError, parseCorrections } from '@newsgraph/core'
import { fileError } from './describe-file-error.js'
import { writeFileAside } from './write-aside.js'

/** A node with its place in the picture. */
type Place = readonly [node: string, at: readonly [x: number, y: number]]

/** What a reader has made of a graph, in two files beside it: places in the picture, and decisions. */
export interface KeptBeside {
  /** JSON with `positions` and `decisions`, as the page asks for it. Throws `unreadable` or `bad-corrections`. */
  read(): Promise<string>
  /** Keeps what the page sends. Throws `bad-options` where it is not what it should be. */
  write(what: 'positions' | 'decisions', body: string): Promise<void>
}

const bad = (message: string, cause?: unknown): NewsgraphError =>
  new NewsgraphError('bad-options', message, { cause })

const isPlace = (value: unknown): value is Place =>
  Array.isArray(value) &&
  value.length === 2 &&
  typeof value[0] === 'string' &&
  Array.isArray(value[1]) &&
  value[1].length === 2 &&
  value[1].every((part) => typeof part === 'number' && Number.isFinite(part))

const listIn = (body: string): readonly unknown[] => {
  let list: unknown
  try {
    list = JSON.parse(body)
  } catch (cause) {
    throw bad('The page sent no JSON.', cause)
  }
  if (!Array.isArray(list)) throw bad('The page sent no list.')
  return list
}

const textOf = async (file: string): Promise<string | undefined> => {
  try {
    return await readFile(file, 'utf8')
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause && cause.code === 'ENOENT') return undefined
    throw fileError(file, 'read', cause)
  }
}

/** Places that cannot be read are none: the picture is laid out anew. */
const placesIn = (text: string | undefined): readonly Place[] => {
  try {
    const places: unknown = JSON.parse(text ?? '[]')
    return Array.isArray(places) ? places.filter(isPlace) : []
  } catch {
    return []
  }
}

/** The names of the two files beside a graph file: `graph.positions.json` and `graph.corrections.jsonl`. */
export const namesBeside = (
  graphFile: string,
): { readonly positions: string; readonly decisions: string } => {
  const stem = graphFile.replace(/\.json$/i, '')
  return { positions: `${stem}.positions.json`, decisions: `${stem}.corrections.jsonl` }
}

/** What is kept beside a graph file; `newsgraph build --corrections` reads the decisions again. */
export const keptBeside = (graphFile: string): KeptBeside => {
  const names = namesBeside(graphFile)
  return {
    read: async () => {
      const [places, lines] = await Promise.all([textOf(names.positions), textOf(names.decisions)])
      const decisions: readonly Correction[] =
        lines === undefined ? [] : parseCorrections(lines, { file: names.decisions })
      return JSON.stringify({ positions: placesIn(places), decisions })
    },
    write: async (what, body) => {
      const list = listIn(body)
      if (what === 'positions') {
        if (!list.every(isPlace)) throw bad('The page sent no places.')
        await writeFileAside(
          names.positions,
          `[\n${list.map((place) => JSON.stringify(place)).join(',\n')}\n]\n`,
        )
        return
      }
      const lines = list.map((decision) => `${JSON.stringify(decision)}\n`).join('')
      parseCorrections(lines, { file: names.decisions })
      await writeFileAside(names.decisions, lines)
    },
  }
}
