import type { SetAside } from './set-aside.js'
import { timesAside, withTimes } from './times-aside.js'

/** Reads a sentence without the days that stand in it without a preposition, and hangs those into its tree afterwards. */
export const besideTimes: SetAside = (run, read, rules) => {
  const aside = timesAside(run.tokens, rules)
  if (aside.size === 0) return read(run)
  const isKept = (_: unknown, at: number): boolean => !aside.has(at)
  const parsed = read({ tokens: run.tokens.filter(isKept), words: run.words.filter(isKept) })
  return withTimes(parsed, run.tokens, aside, rules)
}
