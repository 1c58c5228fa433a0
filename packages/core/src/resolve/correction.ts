import { z } from 'zod'
import { NewsgraphError, type Problem } from '../errors.js'
import { kinds } from '../ontology/index.js'

/** A place in an article, found by the hash of its text, so that a decision outlives names and ids. */
const anchorSchema = z.strictObject({
  /** sha256 of the article's text, as the graph's `articles` show it. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/, 'sixty-four hexadecimal digits'),
  start: z.int().nonnegative(),
  end: z.int().positive(),
  field: z.literal('title').optional(),
})

const decided = {
  reason: z.string().min(1),
  date: z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'a day such as 2024-08-14'),
}

const kindIds = kinds.map((kind) => kind.id)

const correctionSchema = z.discriminatedUnion('action', [
  /** The mentions at these places are one entity. */
  z.strictObject({ action: z.literal('merge'), mentions: z.array(anchorSchema).min(2), ...decided }),
  /** The mentions at these places are as many different entities. */
  z.strictObject({ action: z.literal('split'), mentions: z.array(anchorSchema).min(2), ...decided }),
  z.strictObject({ action: z.literal('rename'), mention: anchorSchema, name: z.string().min(1), ...decided }),
  z.strictObject({ action: z.literal('retype'), mention: anchorSchema, kind: z.enum(kindIds), ...decided }),
  /** The telling whose trigger or evidence stands at this place is wrong. */
  z.strictObject({ action: z.literal('reject'), telling: anchorSchema, ...decided }),
  /** The telling whose trigger or evidence stands at this place is right. */
  z.strictObject({ action: z.literal('confirm'), telling: anchorSchema, ...decided }),
])

export type Anchor = z.infer<typeof anchorSchema>

/** A human decision: what, where, why and when. */
export type Correction = z.infer<typeof correctionSchema>

/**
 * Reads `newsgraph.corrections.jsonl`: one decision a line, empty lines skipped. A line that is no
 * decision throws `bad-corrections` with its number: what a person decided is never dropped in silence.
 */
export function parseCorrections(
  text: string,
  options: { readonly file?: string } = {},
): readonly Correction[] {
  const file = options.file ?? 'newsgraph.corrections.jsonl'
  return text.split('\n').flatMap((line, index) => {
    if (line.trim() === '') return []
    return [parseCorrection(line, { file, line: index + 1 })]
  })
}

function parseCorrection(line: string, where: { readonly file: string; readonly line: number }): Correction {
  const fail = (why: string, cause?: unknown): never => {
    throw new NewsgraphError('bad-corrections', `${where.file}, line ${where.line}: ${why}`, { where, cause })
  }
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch (cause) {
    return fail('not JSON.', cause)
  }
  const parsed = correctionSchema.safeParse(value)
  if (parsed.success) return parsed.data
  const [issue] = parsed.error.issues
  return fail(
    `${issue?.path.join('.') || 'the line'}: ${issue?.message ?? 'not a correction'}.`,
    parsed.error,
  )
}

/** A correction that could not be replayed, as a problem that names what it was about. */
export const correctionProblem = (correction: Correction, why: string, articleId?: string): Problem => ({
  code: 'bad-corrections',
  message: `The correction "${correction.action}" of ${correction.date} (${correction.reason}) was not applied: ${why}`,
  ...(articleId !== undefined && { articleId }),
  remedy: 'Look at the article as it is now, and renew the correction or take it out of the file.',
})
