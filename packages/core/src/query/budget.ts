import { NewsgraphError } from '../errors.js'
import { QueryError } from './query-error.js'

/** Work that stands for a millisecond where the caller hands in no clock. */
const STEPS_A_MILLISECOND = 20_000
/** Rows kept for sorting, joining and grouping. */
const MOST_KEPT = 2_000_000

export interface BudgetOptions {
  readonly signal?: AbortSignal | undefined
  /** How long a query may work, in milliseconds; 5,000 where nothing is said. */
  readonly timeBudgetMs?: number | undefined
  /** The caller's clock in milliseconds. Without it time is counted in steps of work, the same on every machine. */
  readonly clock?: (() => number) | undefined
}

const spent = (message: string): QueryError =>
  new QueryError({ type: 'BudgetError', phase: 'runtime', detail: 'BudgetSpent' }, message, {
    code: 'too-large',
  })

/** What a query may spend: `step` and `keep` count, and throw where the budget is spent or the signal aborts. */
export const budget = ({
  signal,
  timeBudgetMs = 5000,
  clock,
}: BudgetOptions): { step: () => void; keep: () => void } => {
  const began = clock?.() ?? 0
  let steps = 0
  let kept = 0
  const check = (): void => {
    if (signal?.aborted)
      throw new NewsgraphError('aborted', 'The query was aborted.', { cause: signal.reason })
    const over =
      clock === undefined ? steps > timeBudgetMs * STEPS_A_MILLISECOND : clock() - began > timeBudgetMs
    if (!over) return
    throw spent(
      `The query was stopped after its ${timeBudgetMs} ms: it looks at too much. Name a label, a type or a shorter path, or give it more time.`,
    )
  }
  return {
    step: () => {
      steps += 1
      if ((steps & 2047) === 0) check()
    },
    keep: () => {
      kept += 1
      if (kept > MOST_KEPT)
        throw spent(
          `The query was stopped because it keeps more than ${MOST_KEPT} rows to sort, join or group them.`,
        )
    },
  }
}
