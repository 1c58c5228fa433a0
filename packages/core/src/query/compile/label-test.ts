import type { LabelExpression } from '../parse/syntax.js'

/** A label expression as a test of what carries the labels. */
export const labelTest = <T>(
  labels: LabelExpression,
  has: (carrier: T, name: string) => boolean,
): ((carrier: T) => boolean) => {
  switch (labels.type) {
    case 'name': {
      const { name } = labels
      return (carrier) => has(carrier, name)
    }
    case 'any':
      return () => true
    case 'not': {
      const of = labelTest(labels.of, has)
      return (carrier) => !of(carrier)
    }
    default: {
      const items = labels.items.map((item) => labelTest(item, has))
      return labels.type === 'and'
        ? (carrier) => items.every((item) => item(carrier))
        : (carrier) => items.some((item) => item(carrier))
    }
  }
}

/** The names in a label expression, each with its place. */
export const namesIn = (labels: LabelExpression): readonly Extract<LabelExpression, { type: 'name' }>[] => {
  switch (labels.type) {
    case 'name':
      return [labels]
    case 'any':
      return []
    case 'not':
      return namesIn(labels.of)
    default:
      return labels.items.flatMap(namesIn)
  }
}

/** Names of which a carrier must have each one; a good place to begin looking. */
export const requiredNames = (labels: LabelExpression | undefined): readonly string[] =>
  labels === undefined
    ? []
    : labels.type === 'name'
      ? [labels.name]
      : labels.type === 'and'
        ? labels.items.flatMap(requiredNames)
        : []
