import { NewsgraphError } from '@newsgraph/core'

const words: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file or folder. Is the name spelt right?',
  EACCES: 'permission is denied. Ask its owner, or copy it to a folder of your own.',
  EPERM: 'permission is denied. Ask its owner, or copy it to a folder of your own.',
  EISDIR: 'this is a folder, not a file. Name a file in it.',
  ENOTDIR: 'a part of this path is a file, not a folder.',
  ENOSPC: 'the disk is full. Make room, or write to another disk.',
  EDQUOT: 'your share of the disk is used up. Make room, or write to another disk.',
  EROFS: 'this disk can only be read. Write to another folder.',
  EMFILE: 'too many files are open at once. Close other programs and try again.',
  ENAMETOOLONG: 'the name is too long for this disk.',
  ELOOP: 'its links lead in a circle.',
}

/** What went wrong with a file, and what to do, for someone who knows no error codes. */
export const describeFileError = (cause: unknown): string => {
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : ''
  return words[code] ?? (cause instanceof Error ? cause.message : String(cause))
}

/** The same as an error that ends the command. */
export const fileError = (file: string, verb: 'read' | 'written', cause: unknown): NewsgraphError =>
  new NewsgraphError('unreadable', `${file} could not be ${verb}: ${describeFileError(cause)}`, {
    cause,
    where: { file },
  })
