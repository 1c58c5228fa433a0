// Writes what learn.py learns from and what its teachers shall read: `node write-examples.mjs FOLDER`, with the treebanks in
// ../shared/treebanks/ or in the folder that NEWSGRAPH_TREEBANKS names. Build before.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { compileTrainer } from '../compile.mjs'
import { askedOf } from './what-is-asked.mjs'

/** Shorter parts of sentences than this are not worth a tree. */
const SHORTEST = 3

const folder = process.argv[2] ?? '.'
const treebanks =
  process.env.NEWSGRAPH_TREEBANKS ??
  fileURLToPath(new URL('../../../../../shared/treebanks/', import.meta.url))
const code = compileTrainer()
const load = (name) => import(new URL(`${name}.js`, code).href)
const { readCorpora, readSentences } = await load('corpora')
const { makeTagset } = await load('tagset')
const { makeLabels } = await load('labels')
const { isHeldBack, nameLabels, namedSentences } = await load('make-names')
const { recipe } = await load('recipe')

const corpora = readCorpora(treebanks)
const tagset = makeTagset(corpora.train, recipe.leastTags)
const labels = makeLabels(corpora.train, recipe.leastRelations)

const names = namedSentences(corpora)
const numbersOf = ({ labels }) => labels.map((label) => nameLabels.indexOf(label))
/** GUM's names by the words of the sentence. */
const namesOf = new Map(names.gum.map((sentence) => [sentence.words.join(' '), numbersOf(sentence)]))
/** Names of news and Wikipedia, but for what is kept back to measure them. */
const named = [...names.news, ...names.wiki]
const isMeasured = (k) => isHeldBack(k < names.news.length ? k : k - names.news.length)

/** Words, names where they are known, tags (-1 where the corpus does not say them), universal tags, heads (-1 = root), relations by number and by name. */
const rowOf = (sentence) => ({
  w: sentence.words,
  ...(namesOf.has(sentence.words.join(' ')) && { n: namesOf.get(sentence.words.join(' ')) }),
  t: sentence.words.map((_, i) => tagset.onlyClassOf(sentence, i) ?? -1),
  u: sentence.upos,
  h: sentence.heads,
  l: sentence.deprels.map(labels.numberOf),
  d: sentence.deprels,
})
/** A sentence with hyphenated words as they stand goes with the one that it was made from. */
const plain = corpora.train.filter((sentence) => !('origins' in sentence))
const joined = corpora.train.filter((sentence) => 'origins' in sentence)
const twinOf = new Map(joined.map((sentence) => [sentence.text, sentence]))
const write = (name, data) => writeFileSync(join(folder, name), JSON.stringify(data))
write(
  'gold.json',
  plain.map((sentence) => [sentence, twinOf.get(sentence.text)].filter(Boolean).map(rowOf)),
)
write(
  'dev.json',
  Object.fromEntries(Object.entries(corpora.dev).map(([part, rows]) => [part, rows.map(rowOf)])),
)
const factbook = readSentences(fileURLToPath(new URL('factbook-sentences.txt.gz', import.meta.url)))
write('silver.json', [
  ...[...corpora.silver, ...corpora.wikigold].flatMap(({ words }, k) => [
    { w: words, m: isMeasured(k), ...(!isMeasured(k) && { n: numbersOf(named[k]) }) },
    ...partsOf(words).map((part) => ({ w: part, m: isMeasured(k) })),
  ]),
  ...factbook.map((words) => ({ w: words })),
])
write('sets.json', { tags: tagset.classes, labels: labels.names, names: nameLabels })

/** The parts of a sentence that the program reads by themselves, where it divides words as the corpus does. */
function partsOf(words) {
  const known = new Set(words)
  return askedOf(asText(words)).filter(
    (part) => part.length >= SHORTEST && part.length < words.length && part.every((word) => known.has(word)),
  )
}

/** The words as a text would have them: marks and "'s" without a space before. */
function asText(words) {
  let text = ''
  let isQuoted = false
  for (const word of words) {
    const isQuote = word === '"'
    const isGlued =
      text === '' ||
      /[([$]$/.test(text) ||
      (isQuoted && text.endsWith('"')) ||
      (isQuote ? isQuoted : /^(?:[,.;:?!)\]%]|'|'[a-z]{1,2}|n't)$/.test(word))
    text += isGlued ? word : ` ${word}`
    if (isQuote) isQuoted = !isQuoted
  }
  return text
}
