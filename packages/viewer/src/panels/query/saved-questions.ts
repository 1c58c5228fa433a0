/** A question that a reader has kept, by the name that they gave it. */
export interface SavedQuestion {
  readonly name: string
  readonly text: string
}

/** The questions with one more; one of the same name gives way. */
export const withQuestion = (
  questions: readonly SavedQuestion[],
  question: SavedQuestion,
): readonly SavedQuestion[] =>
  [...questions.filter(({ name }) => name !== question.name), question].sort((a, b) =>
    a.name < b.name ? -1 : 1,
  )

/** The questions without the one of that name. */
export const withoutQuestion = (
  questions: readonly SavedQuestion[],
  name: string,
): readonly SavedQuestion[] => questions.filter((one) => one.name !== name)

/** The questions among what was kept; everything else is left out. */
export const savedQuestionsIn = (kept: unknown): readonly SavedQuestion[] =>
  Array.isArray(kept)
    ? kept.flatMap((one: unknown) => {
        const { name, text } = (typeof one === 'object' && one !== null ? one : {}) as Record<string, unknown>
        return typeof name === 'string' && typeof text === 'string' ? [{ name, text }] : []
      })
    : []
