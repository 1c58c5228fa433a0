import type { Corpora } from './corpora.js'
import { countNames } from './count-names.js'
import { namesOfGum } from './gum-names.js'
import type { StageKeeper } from './keep-stage.js'
import { f1, percent } from './measure.js'
import { encodeLinearModel, type WordTable } from './model.js'
import { type NamedSentence, namesOfSilver, namesOfWikigold } from './name-corpora.js'
import { recipe } from './recipe.js'
import { type NameExample, trainNames } from './train-names.js'

/** The name finder's classes. */
export const nameLabels: readonly string[] = [
  'O',
  ...['person', 'organisation', 'place', 'people', 'other'].flatMap((kind) => [`B-${kind}`, `I-${kind}`]),
]

export interface NamesInputs {
  /** The tags that the network gives. */
  tag(words: readonly string[]): Int32Array
  readonly table: WordTable
}

/** Every tenth sentence of news and Wikipedia is kept back, for the scores. */
export const isHeldBack = (k: number): boolean => k % 10 === 0

/** Sentences with names that the finder never learns from, by corpus. */
export function heldBackNames(
  corpora: Corpora,
): Record<'news' | 'wikipedia' | 'gum-dev', readonly NamedSentence[]> {
  const { news, wiki, gumDev } = namedSentences(corpora)
  return {
    news: news.filter((_, k) => isHeldBack(k)),
    wikipedia: wiki.filter((_, k) => isHeldBack(k)),
    'gum-dev': gumDev,
  }
}

/** The name finder's weights. */
export function makeNames(
  corpora: Corpora,
  { tag, table }: NamesInputs,
  keeper: StageKeeper,
  say: (line: string) => void,
): Uint8Array {
  return keeper.stage('names', [recipe.words, recipe.names], () => {
    const { news, wiki, gum } = namedSentences(corpora)
    const exampleOf = ({ words, labels }: NamedSentence): NameExample => ({
      words,
      tags: tag(words),
      labels: labels.map((label) => nameLabels.indexOf(label)),
    })
    const train = [...news.filter((_, k) => !isHeldBack(k)), ...wiki.filter((_, k) => !isHeldBack(k)), ...gum]
    const finder = trainNames(train.map(exampleOf), { labels: nameLabels, table, ...recipe.names })
    for (const [part, sentences] of Object.entries(heldBackNames(corpora))) {
      const pairs = sentences.map(({ words, labels }) => {
        const given = finder.label(words, tag(words))
        return [labels, Array.from(given, (label) => nameLabels[label] ?? 'O')] as const
      })
      const scores = ['', 'person', 'organisation', 'place', 'people', 'other'].map(
        (kind) => `${kind || 'all'} ${percent(f1(countNames(pairs, kind)))}`,
      )
      say(`  ${part} names F1: ${scores.join(' ')}`)
    }
    return encodeLinearModel(nameLabels.length, finder.averaged.rows(recipe.names.keep))
  })
}

/** Sentences with names, by corpus. */
export function namedSentences(corpora: Corpora) {
  const news = namesOfSilver(corpora.silver)
  const peoples = new Set(
    news.flatMap(({ words, labels }) => words.filter((_, i) => labels[i] === 'B-people')),
  )
  const isPeople = (word: string): boolean => peoples.has(word)
  return {
    news,
    wiki: namesOfWikigold(corpora.wikigold, isPeople),
    gum: namesOfGum(corpora.gum, isPeople),
    gumDev: namesOfGum(corpora.dev.gum, isPeople),
  }
}
