import type { Command } from 'commander'
import type { Terminal } from './terminal.js'

/** 0 all read; 1 something was read and something was not; 2 wrong call, nothing written. */
export type ExitCode = 0 | 1 | 2

/** One thing the command can do: `newsgraph build …`. */
export interface Verb {
  readonly name: string
  /** Adds itself to the program; `end` takes the exit code of its action. */
  readonly addTo: (program: Command, terminal: Terminal, end: (code: ExitCode) => void) => void
}
