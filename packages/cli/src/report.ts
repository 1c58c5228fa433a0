import type { Problem } from '@newsgraph/core'
import type { Terminal } from './terminal.js'

/** Says on stderr what happened; progress only where that is a terminal, and neither with `--quiet`. */
export interface Report {
  /** Names problems, each with what to do; they are always said. */
  problems(problems: readonly Problem[]): Promise<void>
  /** A line that the next one overwrites. Also lets the event loop have its turn, for Ctrl-C. */
  progress(line: string): Promise<void>
  /** A line that stays, for people: not where stderr is no terminal. */
  done(line: string): Promise<void>
  /** A line that stays, also where stderr is a file. */
  note(line: string): Promise<void>
  /** Takes the progress line away. */
  clear(): Promise<void>
  /** Whether a problem was said that kept something from being read. */
  readonly failed: () => boolean
}

/** How often the progress line changes, in milliseconds. */
const interval = 80

const turnOfTheLoop = (): Promise<void> => new Promise((resolve) => setImmediate(resolve))

/** A report that writes to this terminal. */
export const reportTo = (terminal: Terminal, options: { readonly quiet: boolean }): Report => {
  const { stderr } = terminal
  const live = stderr.isTTY && !options.quiet
  let shown = false
  let last = 0
  let failed = false
  const clear = async (): Promise<void> => {
    if (shown) await stderr.write('\r\u001b[K')
    shown = false
  }
  const say = async (line: string): Promise<void> => {
    await clear()
    await stderr.write(`${line}\n`)
  }
  return {
    problems: async (problems) => {
      for (const { message, remedy, severity } of problems) {
        failed ||= severity !== 'warning'
        await say(
          `newsgraph: ${severity === 'warning' ? 'note: ' : ''}${message}${remedy === undefined ? '' : `\n  ${remedy}`}`,
        )
      }
    },
    progress: async (line) => {
      const now = Date.now()
      if (now - last < interval) return
      last = now
      if (live) {
        await stderr.write(`\r\u001b[K${line.slice(0, 100)}`)
        shown = true
      }
      await turnOfTheLoop()
    },
    done: async (line) => {
      if (live) await say(line)
      else await clear()
    },
    note: async (line) => {
      if (!options.quiet) await say(line)
    },
    clear,
    failed: () => failed,
  }
}
