import { readFile } from 'node:fs/promises'
import { dirname, join, resolve, sep } from 'node:path'
import { type Correction, NewsgraphError, parseCorrections } from '@newsgraph/core'
import { fileError } from './describe-file-error.js'
import { findInputs } from './find-inputs.js'
import { writeFileAside } from './write-aside.js'

/** A node with its place in the picture. */
type Place = readonly [node: string, at: readonly [x: number, y: number]]

/** What is kept, each in a file of its own. */
export type KeptPart = 'positions' | 'decisions' | 'questions'

/** What a reader has made of a graph, in files beside it: places in the picture, decisions, and saved questions. */
export interface KeptBeside {
  /** JSON with `positions`, `decisions` and `questions`, as the page asks for it. Throws `unreadable` or `bad-corrections`. */
  read(): Promise<string>
  /** Keeps what the page sends. Throws `bad-options` where it is not what it should be. */
  write(what: KeptPart, body: string): Promise<void>
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

/** A question to the graph, by the name that the reader gave it. */
const isQuestion = (value: unknown): boolean =>
  typeof value === 'object' &&
  value !== null &&
  'name' in value &&
  typeof value.name === 'string' &&
  'text' in value &&
  typeof value.text === 'string'

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

/** What cannot be read is left out: the picture is laid out anew. */
const itemsIn = (text: string | undefined, isItem: (value: unknown) => boolean): readonly unknown[] => {
  try {
    const items: unknown = JSON.parse(text ?? '[]')
    return Array.isArray(items) ? items.filter(isItem) : []
  } catch {
    return []
  }
}

/** The names of the files beside a graph file: `graph.positions.json`, `graph.corrections.jsonl`, `graph.questions.json`. */
export const namesBeside = (graphFile: string): Readonly<Record<KeptPart, string>> => {
  const stem = graphFile.replace(/\.json$/i, '')
  return {
    positions: `${stem}.positions.json`,
    decisions: `${stem}.corrections.jsonl`,
    questions: `${stem}.questions.json`,
  }
}

/**
 * Where to keep what is made of a view of articles: beside the one file or folder that was named, else under
 * `newsgraph` in the folder that holds all that were found; undefined where nothing on the disk was named.
 */
export const stemBeside = async (inputs: readonly string[]): Promise<string | undefined> => {
  const [only, ...others] = inputs.filter((input) => input !== '-')
  if (only === undefined) return undefined
  const { files } = await findInputs(inputs)
  const paths = files.flatMap(({ file }) => (file === '-' ? [] : [resolve(file)]))
  const named = resolve(only)
  if (others.length === 0 && paths.includes(named)) return named.replace(/\.[^./\\]+$/, '')
  if (others.length === 0 && paths.every((path) => path.startsWith(named + sep))) return named
  const folders = paths.map((path) => dirname(path).split(sep))
  const [first = []] = folders
  const apart = first.findIndex((part, depth) => folders.some((folder) => folder[depth] !== part))
  return join((apart < 0 ? first : first.slice(0, apart)).join(sep) || sep, 'newsgraph')
}

/** What is kept beside a graph file; `newsgraph build --corrections` reads the decisions again. */
export const keptBeside = (graphFile: string): KeptBeside => {
  const names = namesBeside(graphFile)
  return {
    read: async () => {
      const [places, lines, questions] = await Promise.all(
        [names.positions, names.decisions, names.questions].map(textOf),
      )
      const decisions: readonly Correction[] =
        lines === undefined ? [] : parseCorrections(lines, { file: names.decisions })
      return JSON.stringify({
        positions: itemsIn(places, isPlace),
        decisions,
        questions: itemsIn(questions, isQuestion),
      })
    },
    write: async (what, body) => {
      const list = listIn(body)
      if (what !== 'decisions') {
        if (!list.every(what === 'positions' ? isPlace : isQuestion)) throw bad(`The page sent no ${what}.`)
        await writeFileAside(names[what], `[\n${list.map((item) => JSON.stringify(item)).join(',\n')}\n]\n`)
        return
      }
      const lines = list.map((decision) => `${JSON.stringify(decision)}\n`).join('')
      parseCorrections(lines, { file: names.decisions })
      await writeFileAside(names.decisions, lines)
    },
  }
}
