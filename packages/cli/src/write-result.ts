import type { Terminal } from './terminal.js'
import { writeFileAside } from './write-aside.js'

/** Writes to the file, or to standard output where none is named or it is `-`. */
export const writeResult = async (
  text: string,
  file: string | undefined,
  terminal: Terminal,
): Promise<void> => {
  if (file === undefined || file === '-') await terminal.stdout.write(text)
  else await writeFileAside(file, text)
}
