import type { Name, ReadDoc } from '../../types/index.js'

/** The names of each sentence, by its number; in text order. */
export const namesBySentence = ({ sentences, names }: ReadDoc): readonly (readonly Name[])[] => {
  const found: Name[][] = sentences.map(() => [])
  for (const name of names) found[name.sentence]?.push(name)
  return found
}
