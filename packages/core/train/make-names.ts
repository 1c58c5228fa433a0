import type { Corpora } from './corpora.js'
import { namesOfGum } from './gum-names.js'
import type { StageKeeper } from './keep-stage.js'
import { type Counts, f1, percent } from './measure.js'
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
  tag(words: readonly string[]): Int32Array
  readonly silverTags: readonly Int32Array[]
  readonly wikigoldTags: readonly Int32Array[]
  readonly table: WordTable
}

/** Every tenth sentence of news and Wikipedia is kept back, for the scores. */
export const isHeldBack = (k: number): boolean => k % 10 === 0

/** The name finder's weights. */
export function makeNames(
  corpora: Corpora,
  { tag, silverTags, wikigoldTags, table }: NamesInputs,
  keeper: StageKeeper,
  say: (line: string) => void,
): Uint8Array {
  const news = namesOfSilver(corpora.silver)
  const peoples = new Set(
    news.flatMap(({ words, labels }) => words.filter((_, i) => labels[i] === 'B-people')),
  )
  const isPeople = (word: string): boolean => peoples.has(word)
  const wiki = namesOfWikigold(corpora.wikigold, isPeople)
  const exampleOf = ({ words, labels }: NamedSentence, tags: Int32Array): NameExample => ({
    words,
    tags,
    labels: labels.map((label) => nameLabels.indexOf(label)),
  })
  const gumOf = (sentences: Parameters<typeof namesOfGum>[0]): NameExample[] =>
    namesOfGum(sentences, isPeople).map((sentence) => exampleOf(sentence, tag(sentence.words)))
  const newsExamples = news.map((s, k) => exampleOf(s, silverTags[k] ?? tag(s.words)))
  const wikiExamples = wiki.map((s, k) => exampleOf(s, wikigoldTags[k] ?? tag(s.words)))
  const train = [
    ...newsExamples.filter((_, k) => !isHeldBack(k)),
    ...wikiExamples.filter((_, k) => !isHeldBack(k)),
    ...gumOf(corpora.gum),
  ]
  return keeper.stage('names', [recipe.words, recipe.tagger, recipe.names, recipe.keep.names], () => {
    const finder = trainNames(train, { labels: nameLabels, table, ...recipe.names })
    const parts = {
      news: newsExamples.filter((_, k) => isHeldBack(k)),
      wikipedia: wikiExamples.filter((_, k) => isHeldBack(k)),
      'gum-dev': gumOf(corpora.dev.gum),
    }
    for (const [part, examples] of Object.entries(parts)) {
      const scores = ['', 'person', 'organisation', 'place', 'people', 'other'].map((kind) => {
        const counts = countNames(examples, (example) => finder.label(example.words, example.tags), kind)
        return `${kind || 'all'} ${percent(f1(counts))}`
      })
      say(`  ${part} names F1: ${scores.join(' ')}`)
    }
    return encodeLinearModel(nameLabels.length, finder.averaged.rows(recipe.keep.names))
  })
}

function countNames(
  examples: readonly NameExample[],
  label: (example: NameExample) => ArrayLike<number>,
  kind: string,
): Counts {
  const counts = { right: 0, given: 0, wanted: 0 }
  for (const example of examples) {
    const wanted = new Set(spansOf(example.labels, kind))
    const given = spansOf(label(example), kind)
    counts.wanted += wanted.size
    counts.given += given.length
    counts.right += given.filter((span) => wanted.has(span)).length
  }
  return counts
}

/** "from to kind" of each name; only of one kind where it is not empty. */
function spansOf(labels: ArrayLike<number>, kind: string): string[] {
  const spans: string[] = []
  let from = -1
  for (let i = 0; i <= labels.length; i++) {
    const label = i < labels.length ? (nameLabels[labels[i] as number] ?? 'O') : 'O'
    if (from >= 0 && !label.startsWith('I-')) {
      const found = (nameLabels[labels[from] as number] ?? '').slice(2)
      if (kind === '' || kind === found) spans.push(`${from} ${i} ${found}`)
      from = -1
    }
    if (label.startsWith('B-')) from = i
  }
  return spans
}
