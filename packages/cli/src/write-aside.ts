import { type FileHandle, open, realpath, rename, stat, unlink } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { fileError } from './describe-file-error.js'

/** A file in the making: it takes its name when all of it is there. */
export interface Aside {
  write(text: string): Promise<void>
  /** Makes what was written the file; the only moment at which an older one is replaced. */
  keep(): Promise<void>
  /** Leaves everything as it was before. */
  discard(): Promise<void>
}

const kindOf = async (
  path: string,
): Promise<{ readonly mode: number; readonly regular: boolean } | undefined> => {
  try {
    const found = await stat(path)
    return { mode: found.mode, regular: found.isFile() || found.isDirectory() }
  } catch {
    return undefined
  }
}

/** A pipe or a device (`/dev/stdout`) cannot be replaced by renaming: it is written as it is. */
const writeThrough = async (file: string): Promise<Aside> => {
  const handle = await open(file, 'w').catch((cause) => {
    throw fileError(file, 'written', cause)
  })
  return {
    write: async (text) => {
      await handle.writeFile(text).catch((cause) => {
        throw fileError(file, 'written', cause)
      })
    },
    keep: () => handle.close(),
    discard: () => handle.close(),
  }
}

/**
 * Opens a file to be written beside its target, in the same folder, and renamed at the end: whatever happens
 * (a full disk, Ctrl-C, an error), nobody ever finds half a file under the name. Throws `unreadable`, naming
 * file and remedy.
 */
export const writeAside = async (file: string): Promise<Aside> => {
  const target = await realpath(file).catch(() => file)
  const old = await kindOf(target)
  if (old !== undefined && !old.regular) return writeThrough(target)
  const aside = join(dirname(target), `.${basename(target)}.${process.pid}.part`)
  const fail = (cause: unknown): never => {
    throw fileError(file, 'written', cause)
  }
  let handle: FileHandle
  try {
    if ((await stat(target).catch(() => undefined))?.isDirectory()) {
      throw Object.assign(new Error('folder'), { code: 'EISDIR' })
    }
    handle = await open(aside, 'w', old?.mode ?? 0o666)
  } catch (cause) {
    return fail(cause)
  }
  const discard = async (): Promise<void> => {
    await handle.close().catch(() => undefined)
    await unlink(aside).catch(() => undefined)
  }
  const orDiscard = async (doing: () => Promise<void>): Promise<void> => {
    try {
      await doing()
    } catch (cause) {
      await discard()
      fail(cause)
    }
  }
  return {
    write: (text) => orDiscard(() => handle.appendFile(text)),
    keep: () =>
      orDiscard(async () => {
        await handle.sync()
        await handle.close()
        await rename(aside, target)
      }),
    discard,
  }
}

/** Writes a whole file aside and keeps it. */
export const writeFileAside = async (file: string, text: string): Promise<void> => {
  const aside = await writeAside(file)
  await aside.write(text)
  await aside.keep()
}

/**
 * Throws now what writing would throw later, where a long run lies between: the folder is not there, or the
 * name is a folder's.
 */
export const ensurePlaceFor = async (file: string): Promise<void> => {
  const wrong = (code: string): never => {
    throw fileError(file, 'written', Object.assign(new Error(code), { code }))
  }
  const folder = await stat(dirname(file)).catch((cause) => {
    throw fileError(file, 'written', cause)
  })
  if (!folder.isDirectory()) wrong('ENOTDIR')
  if ((await stat(file).catch(() => undefined))?.isDirectory()) wrong('EISDIR')
}
