import { z } from 'zod'

const isoDate = z
  .string()
  .regex(
    /^\d{4}(-\d{2}(-\d{2}([T ]\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?)?)?)?$/,
    'a date such as 2024-08-14',
  )

/** The shape of an article as it comes in; `id` is filled by the reader where the source has none. */
export const articleSchema = z.object({
  id: z.string().min(1).optional(),
  title: z.string().optional(),
  text: z.string().refine((text) => text.trim() !== '', 'an article needs a text that is not empty'),
  publishedAt: isoDate.optional(),
  source: z.string().optional(),
  url: z.string().optional(),
  language: z.string().optional(),
})

/** An article as the caller hands it in. */
export type ArticleInput = z.infer<typeof articleSchema>

/** A checked article: its text exactly as it came in, and an id that no other article of the run has. */
export interface Article extends Readonly<Omit<ArticleInput, 'id'>> {
  readonly id: string
}
