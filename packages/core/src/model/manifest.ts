import { z } from 'zod'
import { NewsgraphError } from '../errors.js'

const size = z.number().int().nonnegative()

/**
 * The version of the weights' format and of the features that they weigh. Whoever changes a feature raises it: weights that
 * were learnt with other features load without a sign and answer nonsense.
 */
export const MODEL_FORMAT = 5

/** The parts of the weights, in the order in which they stand. */
export const MODEL_PARTS = ['words', 'network', 'names'] as const
export type ModelPart = (typeof MODEL_PARTS)[number]

/** What stands in `manifest.json` beside the weights. */
export const manifestSchema = z.object({
  format: z.literal(MODEL_FORMAT),
  language: z.string().min(2),
  /** Of the weights before compression, in hexadecimal. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  /** How many bytes of the weights each part takes, in this order. */
  parts: z.object({ words: size, network: size, names: size }),
  /** "UPOS XPOS" by class of the network. */
  tags: z.array(z.string().regex(/^\S+ \S+$/)).min(1),
  /** Universal Dependencies relations, by class of the network. */
  labels: z.array(z.string().min(1)).min(1),
  /** By class of the name finder: "O", "B-person", "I-person" … */
  nameLabels: z.array(z.string().regex(/^(O|[BI]-(person|organisation|place|people|other))$/)).min(1),
})

/** The checked manifest of a language's models. */
export type ModelManifest = Readonly<z.infer<typeof manifestSchema>>

/**
 * The manifest, checked.
 * @throws NewsgraphError `bad-model`, naming the first field that is wrong
 */
export function readManifest(manifest: unknown): ModelManifest {
  const checked = manifestSchema.safeParse(manifest)
  if (checked.success) return checked.data
  const issue = checked.error.issues[0]
  throw new NewsgraphError(
    'bad-model',
    `The model's manifest is wrong at ${issue?.path.join('.') || 'its top'}: ${issue?.message ?? ''}`,
    {
      cause: checked.error,
    },
  )
}
