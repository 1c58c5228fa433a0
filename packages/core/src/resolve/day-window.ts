import type { FactWhen } from '../types/index.js'

/** First and last day, `YYYY-MM-DD`. */
export interface DayWindow {
  readonly from: string
  readonly to: string
}

const DAY = /^\d{4}-\d{2}-\d{2}$/
/** Windows longer than this many days are no date by which events are known again. */
const LONGEST = 7
const MS_PER_DAY = 86_400_000

/** The days within which a telling lies, be they many ("in 2019"); undefined where a year is missing or an end is open. */
export function toldSpan(when: FactWhen | undefined): DayWindow | undefined {
  if (when === undefined || when.precision === 'open') return undefined
  const [from, to] = [
    when.from ?? (when.precision === 'day' ? when.to : undefined),
    when.to ?? (when.precision === 'day' ? when.from : undefined),
  ].map((day) => day?.slice(0, 10) ?? '')
  return from !== undefined && to !== undefined && DAY.test(from) && DAY.test(to) ? { from, to } : undefined
}

/** The days of a dated telling; undefined where a year is missing, an end is open or it spans more than a week. */
export function dayWindow(when: FactWhen | undefined): DayWindow | undefined {
  const span = when?.precision === 'day' || when?.precision === 'interval' ? toldSpan(when) : undefined
  return span && lengthOf(span) < LONGEST ? span : undefined
}

const lengthOf = ({ from, to }: DayWindow): number => (Date.parse(to) - Date.parse(from)) / MS_PER_DAY

/** The month, `YYYY-MM`, in which all days lie. */
export const monthOf = ({ from, to }: DayWindow): string | undefined =>
  from.slice(0, 7) === to.slice(0, 7) ? from.slice(0, 7) : undefined

/** The month of a telling that tells no more ("last month"). */
export const toldMonth = (when: FactWhen | undefined): string | undefined =>
  when?.precision === 'month' && when.from !== undefined && when.to !== undefined && DAY.test(when.from)
    ? monthOf({ from: when.from, to: when.to })
    : undefined

/** Every day of a window. */
export function daysOf({ from, to }: DayWindow): readonly string[] {
  const days: string[] = []
  for (let at = Date.parse(from); at <= Date.parse(to); at += MS_PER_DAY)
    days.push(new Date(at).toISOString().slice(0, 10))
  return days
}

/** The shortest window, and of equals the first. */
export const narrowest = (windows: readonly DayWindow[]): DayWindow | undefined =>
  windows.reduce<DayWindow | undefined>(
    (best, window) => (best && lengthOf(best) <= lengthOf(window) ? best : window),
    undefined,
  )

/** Have the two no day in common? */
export const noDayInCommon = (a: DayWindow, b: DayWindow): boolean => a.from > b.to || b.from > a.to
