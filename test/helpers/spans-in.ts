import type { Span } from '#core/types/index.ts'

const isSpan = (value: object): value is Span =>
  'start' in value && 'end' in value && typeof value.start === 'number' && typeof value.end === 'number'

/** Every span anywhere within a value: mentions, triggers, times, evidence, of tellings too. */
export const spansIn = (value: unknown): readonly Span[] => {
  if (typeof value !== 'object' || value === null) return []
  return [...(isSpan(value) ? [value] : []), ...Object.values(value).flatMap(spansIn)]
}
