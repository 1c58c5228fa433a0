/** Decisions in force, and those taken back that can be done again. */
export interface History<T> {
  readonly done: readonly T[]
  readonly undone: readonly T[]
}

export const noHistory = { done: [], undone: [] } as const

/** After a new decision nothing is left to be done again. */
export const withDone = <T>({ done }: History<T>, one: T): History<T> => ({
  done: [...done, one],
  undone: [],
})

/** The last decision taken back. */
export const withUndone = <T>({ done, undone }: History<T>): History<T> => {
  const last = done.at(-1)
  return last === undefined ? { done, undone } : { done: done.slice(0, -1), undone: [...undone, last] }
}

/** The decision last taken back, in force again. */
export const withRedone = <T>({ done, undone }: History<T>): History<T> => {
  const last = undone.at(-1)
  return last === undefined ? { done, undone } : { done: [...done, last], undone: undone.slice(0, -1) }
}
