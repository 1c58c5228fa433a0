/** One step of a plan. Steps share one row: `next` fills its slots and says whether there was another row. */
export interface Operator {
  readonly name: string
  readonly detail: string
  readonly inputs: readonly Operator[]
  /** Begins from the start, with the row as it stands. */
  readonly open: () => void
  readonly next: () => boolean
  /** Rows so far, where they are counted. */
  readonly rows: () => number | undefined
}

interface Parts {
  readonly name: string
  readonly detail?: string
  readonly inputs?: readonly Operator[]
  readonly open: () => void
  readonly next: () => boolean
}

/** A step, with its rows counted where the query is profiled. */
export const operator = (
  profile: boolean,
  { name, detail = '', inputs = [], open, next }: Parts,
): Operator => {
  if (!profile) return { name, detail, inputs, open, next, rows: () => undefined }
  let rows = 0
  return {
    name,
    detail,
    inputs,
    open,
    next: () => {
      if (!next()) return false
      rows += 1
      return true
    },
    rows: () => rows,
  }
}

/** A step that passes each input row on once, after `each` has filled in its part and agreed. */
export const mapping = (
  profile: boolean,
  name: string,
  detail: string,
  input: Operator,
  each: () => boolean,
): Operator =>
  operator(profile, {
    name,
    detail,
    inputs: [input],
    open: input.open,
    next: () => {
      while (input.next()) if (each()) return true
      return false
    },
  })

/** A step that makes several rows of each input row: `begin` looks at the row, `more` fills in the next one. */
export const expanding = (
  profile: boolean,
  name: string,
  detail: string,
  input: Operator,
  begin: () => void,
  more: () => boolean,
): Operator => {
  let active = false
  return operator(profile, {
    name,
    detail,
    inputs: [input],
    open: () => {
      active = false
      input.open()
    },
    next: () => {
      for (;;) {
        if (active && more()) return true
        active = input.next()
        if (!active) return false
        begin()
      }
    },
  })
}

/** One row: the row as it stands. */
export const argument = (profile: boolean): Operator => {
  let done = false
  return operator(profile, {
    name: 'Argument',
    open: () => {
      done = false
    },
    next: () => {
      if (done) return false
      done = true
      return true
    },
  })
}
