import { mkdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Extraction, RecordStore } from '@newsgraph/core'
import { fileError } from './describe-file-error.js'
import { writeFileAside } from './write-aside.js'

const isRecord = (value: unknown): value is Extraction =>
  typeof value === 'object' &&
  value !== null &&
  'article' in value &&
  'entities' in value &&
  'events' in value

/**
 * A folder that holds what each article says by itself, a file for each, under a key over all that the reading depends on.
 * What is no whole record is read again. Made where it is not there; throws `unreadable` where that cannot be.
 */
export const recordFolder = async (folder: string): Promise<RecordStore> => {
  await mkdir(folder, { recursive: true }).catch((cause) => {
    throw fileError(folder, 'written', cause)
  })
  const fileOf = (key: string): string => join(folder, `${key}.json`)
  return {
    get: async (key) => {
      try {
        const value: unknown = JSON.parse(await readFile(fileOf(key), 'utf8'))
        return isRecord(value) ? value : undefined
      } catch {
        return undefined
      }
    },
    set: (key, extraction) => writeFileAside(fileOf(key), JSON.stringify(extraction)),
  }
}
