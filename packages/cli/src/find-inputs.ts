import { stat } from 'node:fs/promises'
import { resolve, sep } from 'node:path'
import { type Problem, readerFor, readers } from '@newsgraph/core'
import { glob, isDynamicPattern } from 'tinyglobby'
import { describeFileError } from './describe-file-error.js'

/** A file to read, and what its article is called where it does not say so itself. */
export interface InputFile {
  /** As the user wrote it; `-` is standard input. */
  readonly file: string
  readonly id?: string
}

export interface FoundInputs {
  readonly files: readonly InputFile[]
  readonly problems: readonly Problem[]
}

/** What lies beside articles in a folder and tells of them. */
const notices = /^(readme|licen[cs]e|copying|changelog|contributing|notice)(\.[a-z]+)?$/i
/** What "newsgraph view" keeps beside them. */
const kept = /\.(positions\.json|corrections\.jsonl|questions\.json)$/i
const isArticle = (path: string): boolean => !notices.test(nameOf(path)) && !kept.test(path)

const byCodeUnit = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

const nameOf = (path: string): string => path.split(/[\\/]/).at(-1) ?? path

const unreadable = (file: string, message: string, remedy?: string): Problem => ({
  code: 'unreadable',
  file,
  message: `${file}: ${message}`,
  ...(remedy !== undefined && { remedy }),
})

const walked = async (folder: string): Promise<readonly string[]> => {
  const found = await glob('**/*', { cwd: folder, ignore: ['**/node_modules/**'], onlyFiles: true })
  const prefix = folder.endsWith('/') || folder.endsWith(sep) ? folder : `${folder}/`
  return found.filter((path) => readerFor(path) !== undefined && isArticle(path)).map((path) => prefix + path)
}

const endings = (): string => readers.flatMap((reader): readonly string[] => reader.endings).join(' ')

const filesOf = async (
  input: string,
): Promise<{ readonly paths: readonly string[] } | { readonly problem: Problem }> => {
  if (input === '-') return { paths: ['-'] }
  try {
    if (!(await stat(input)).isDirectory()) return { paths: [input] }
    const paths = await walked(input)
    if (paths.length > 0) return { paths }
    return { problem: unreadable(input, 'the folder holds no articles.', `Articles end in: ${endings()}`) }
  } catch (cause) {
    if (!isDynamicPattern(input)) return { problem: unreadable(input, describeFileError(cause)) }
  }
  const matched = await glob(input, { onlyFiles: true, ignore: ['**/node_modules/**'] })
  const paths = matched.filter(isArticle)
  return paths.length > 0 ? { paths } : { problem: unreadable(input, 'no file matches this pattern.') }
}

const withoutEnding = (path: string): string => path.replace(/\.[^./\\]+$/, '')

/** The shortest ends of paths by which files of one name are told apart: `2023-report`, `2024-report`. */
const idsOf = (files: readonly string[]): ReadonlyMap<string, string> => {
  const ids = new Map<string, string>()
  const parts = new Map(
    files.map((file) => [file, withoutEnding(resolve(file)).split(/[\\/]/).filter(Boolean)]),
  )
  const longest = Math.max(0, ...[...parts.values()].map((it) => it.length))
  let open = files
  for (let depth = 1; depth <= longest && open.length > 0; depth += 1) {
    const byName = new Map<string, string[]>()
    for (const file of open) {
      const name = (parts.get(file) ?? []).slice(-depth).join('-')
      byName.set(name, [...(byName.get(name) ?? []), file])
    }
    open = []
    for (const [name, same] of byName) {
      if (same.length === 1 && same[0] !== undefined) ids.set(same[0], name)
      else open = [...open, ...same]
    }
  }
  return ids
}

/**
 * The files that INPUT… names: files, folders (walked; hidden files and READMEs passed over), patterns, `-`.
 * Each once, sorted; what names nothing is a problem.
 */
export const findInputs = async (inputs: readonly string[]): Promise<FoundInputs> => {
  const problems: Problem[] = []
  const byPath = new Map<string, string>()
  for (const input of inputs) {
    const found = await filesOf(input)
    if ('problem' in found) problems.push(found.problem)
    else for (const path of found.paths) byPath.set(path === '-' ? '-' : resolve(path), path)
  }
  const files = [...byPath.values()].sort(byCodeUnit)
  const ids = idsOf(files.filter((file) => file !== '-'))
  return {
    files: files.map((file) => {
      const id = ids.get(file)
      return { file, ...(id !== undefined && { id }) }
    }),
    problems,
  }
}
