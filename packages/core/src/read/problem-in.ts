import type { Problem, Whereabouts } from '../errors.js'

/** A problem with an input, naming the file (or standard input) and the line as far as they are known. */
export const problemIn = (
  where: Whereabouts,
  message: string,
  rest: Pick<Problem, 'remedy' | 'severity'> = {},
): Problem => {
  const place = where.line === undefined ? '' : `, line ${where.line}`
  return {
    code: 'bad-article',
    ...where,
    message: `${where.file ?? 'Standard input'}${place}: ${message}`,
    ...rest,
  }
}
