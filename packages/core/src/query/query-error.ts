import type { ErrorCode } from '../errors.js'
import { NewsgraphError } from '../errors.js'

/** What the standard calls an error (openCypher TCK): its class, when it shows, and its detail. */
export interface Complaint {
  readonly type:
    | 'SyntaxError'
    | 'TypeError'
    | 'ArgumentError'
    | 'ArithmeticError'
    | 'ParameterMissing'
    | 'ProcedureError'
    | 'EntityNotFound'
    | 'BudgetError'
  readonly phase: 'compile time' | 'runtime'
  /** For instance `UndefinedVariable`. */
  readonly detail: string
}

/** Half-open UTF-16 offsets into the query's text. */
export interface Place {
  readonly start: number
  readonly end: number
}

/** A query that cannot be answered: why, where in its text, and in the standard's terms. */
export class QueryError extends NewsgraphError {
  readonly complaint: Complaint
  readonly place: Place | undefined

  constructor(
    complaint: Complaint,
    message: string,
    options: { place?: Place | undefined; text?: string | undefined; code?: ErrorCode } = {},
  ) {
    const { place, text } = options
    const at = place === undefined || text === undefined ? undefined : lineAndColumn(text, place.start)
    super(
      options.code ?? 'bad-query',
      at === undefined ? message : `${message} (line ${at.line}, column ${at.column})`,
      at === undefined ? {} : { where: at },
    )
    this.complaint = complaint
    this.place = place
  }
}

const lineAndColumn = (text: string, offset: number): { line: number; column: number } => {
  let line = 1
  let from = 0
  for (let i = text.indexOf('\n'); i !== -1 && i < offset; i = text.indexOf('\n', i + 1)) {
    line += 1
    from = i + 1
  }
  return { line, column: offset - from + 1 }
}

/** An error in the query's words, found before anything runs. */
export const syntaxError = (detail: string, message: string, place?: Place, text?: string): QueryError =>
  new QueryError({ type: 'SyntaxError', phase: 'compile time', detail }, message, { place, text })

/** An error in the data that a query met while it ran. */
export const runtimeError = (type: Complaint['type'], detail: string, message: string): QueryError =>
  new QueryError({ type, phase: 'runtime', detail }, message)
