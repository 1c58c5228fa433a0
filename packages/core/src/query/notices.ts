import { namesIn } from './compile/label-test.js'
import type { LabelExpression, Statement } from './parse/syntax.js'
import { visit } from './parse/visit.js'
import type { GraphSource } from './source/graph-source.js'
import { closest } from './suggest.js'

/** Something that is no error but is probably not what was meant, and where it stands in the query. */
export interface Notice {
  readonly message: string
  readonly start: number
  readonly end: number
}

interface Part {
  readonly labels?: LabelExpression
  readonly types?: LabelExpression
}

/** Labels and types in a query that neither the graph nor its vocabulary knows: they can find nothing. */
export const noticesOf = ({ query }: Statement, source: GraphSource): readonly Notice[] => {
  const notices: Notice[] = []
  const { vocabulary } = source
  const isLabel = (name: string): boolean =>
    source.nodesLabelled(name).length > 0 || vocabulary.labels.includes(name)
  const isType = (name: string): boolean => source.typeIds(name).length > 0 || vocabulary.types.includes(name)
  const check = (
    names: LabelExpression | undefined,
    what: 'label' | 'relation',
    isKnown: (name: string) => boolean,
  ): void => {
    for (const { name, start, end } of names === undefined ? [] : namesIn(names)) {
      if (isKnown(name)) continue
      const known =
        what === 'label'
          ? [...source.labels, ...vocabulary.labels]
          : [...source.types, ...source.typeFamilies, ...vocabulary.types]
      const near = closest(name, known)
      notices.push({
        message: `The graph has no ${what} \`${name}\`${near === undefined ? '.' : `; did you mean \`${near}\`?`}`,
        start,
        end,
      })
    }
  }
  const look = (part: object): void => {
    const { labels, types } = part as Part
    // `n:Name` as a condition may ask a relationship's type as well.
    check(labels, 'label', (name) => isLabel(name) || ('type' in part && isType(name)))
    check(types, 'relation', isType)
    visit(part, (inner) => {
      if (inner !== labels && inner !== types) look(inner)
    })
  }
  look(query)
  return notices.sort((a, b) => a.start - b.start)
}
