import type { LanguageModel } from '../../model/index.js'
import type { Gazetteer, Name, NameLabel, ParsedToken, Sentence } from '../../types/index.js'

/** Names of the world that help to find names in a text. */
export interface NameHints {
  readonly gazetteer?: Gazetteer
}

/** The proper names in the sentences, in text order; they never overlap. */
export function findNames(
  sentences: readonly Sentence<ParsedToken>[],
  { model }: NameHints & { readonly model: LanguageModel },
): Name[] {
  const labels = model.manifest.nameLabels
  const classOf = new Map(model.manifest.tags.map((tag, i) => [tag, i]))
  const names: Name[] = []
  const tags = new Int32Array(model.longest)
  sentences.forEach((sentence, s) => {
    const { tokens } = sentence
    for (let i = 0; i < tokens.length; i++) {
      const token = tokens[i] as ParsedToken
      tags[i] = classOf.get(`${token.upos} ${token.xpos}`) ?? 0
    }
    const found = model.labelNames(
      tokens.map((token) => token.text),
      tags,
    )
    let from = -1
    for (let i = 0; i <= tokens.length; i++) {
      const label = i < tokens.length ? (labels[found[i] as number] ?? 'O') : 'O'
      if (from >= 0 && !label.startsWith('I-')) {
        names.push({
          sentence: s,
          from,
          to: i,
          label: (labels[found[from] as number] ?? '').slice(2) as NameLabel,
        })
        from = -1
      }
      if (label.startsWith('B-')) from = i
    }
  })
  return names
}
