import type { Problem, Whereabouts } from '../errors.js'

/** A problem with an input, naming the file (or standard input), the line and the article as far as they are known. */
export const problemIn = (
  where: Whereabouts,
  message: string,
  rest: Pick<Problem, 'remedy' | 'severity'> = {},
): Problem => {
  const line = where.line === undefined ? '' : `, line ${where.line}`
  const place = where.part === undefined ? line : `${line}, ${where.part}`
  return {
    code: 'bad-article',
    ...where,
    message: `${where.file ?? 'Standard input'}${place}: ${message}`,
    ...rest,
  }
}
