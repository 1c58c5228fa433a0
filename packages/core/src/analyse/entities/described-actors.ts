import type { Gazetteer, GazetteerEntry } from '../../types/index.js'
import type { Line } from './line.js'
import type { Phrase, Phrases } from './phrase.js'

/** What an unnamed phrase may be called in a list of names: all its words, or one of them and the last. */
const callings = (line: Line, { from, to, head }: Phrase): readonly string[] => {
  const words = line.tokens.slice(from, to).filter(({ upos }) => upos !== 'DET' && upos !== 'PUNCT')
  const last = line.tokens[head]?.text ?? ''
  return [words.map(({ text }) => text).join(' '), ...words.slice(0, -1).map(({ text }) => `${text} ${last}`)]
}

/**
 * Descriptions that mean one actor of the world where the article also names whom that one has to do with: "the
 * international coalition" beside Islamic State. Such a phrase is known by its entry and stays without a name.
 */
export const describedActors = (lines: readonly Line[], phrases: Phrases, gazetteer: Gazetteer): Phrases => {
  const named = new Set(phrases.all.flatMap(({ entry }) => (entry ? [entry.id] : [])))
  const meant = (phrase: Phrase): GazetteerEntry | undefined => {
    const line = lines[phrase.line]
    if (line === undefined || phrase.form !== 'nominal' || !phrase.definite || phrase.number !== 'singular')
      return undefined
    const entries = callings(line, phrase)
      .flatMap((calling) => gazetteer.named(calling))
      .filter(({ kind, beside }) => kind === phrase.kind && beside?.some((id) => named.has(id)))
    const [entry] = entries
    return entries.every(({ id }) => id === entry?.id) ? entry : undefined
  }
  return {
    ...phrases,
    all: phrases.all.map((phrase) => {
      const entry = meant(phrase)
      return entry ? { ...phrase, entry } : phrase
    }),
  }
}
