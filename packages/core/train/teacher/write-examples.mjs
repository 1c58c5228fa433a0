// Writes what teach.py learns from and what it shall read: `node write-examples.mjs FOLDER`, with the treebanks in
// ../shared/treebanks/ or in the folder that NEWSGRAPH_TREEBANKS names.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { compileTrainer } from '../compile.mjs'

const folder = process.argv[2] ?? '.'
const treebanks =
  process.env.NEWSGRAPH_TREEBANKS ??
  fileURLToPath(new URL('../../../../../shared/treebanks/', import.meta.url))
const code = compileTrainer()
const load = (name) => import(new URL(`${name}.js`, code).href)
const { readCorpora } = await load('corpora')
const { makeTagset } = await load('tagset')
const { makeLabels } = await load('labels')
const { recipe } = await load('recipe')

const corpora = readCorpora(treebanks)
const tagset = makeTagset(corpora.train, recipe.leastTags)
const labels = makeLabels(corpora.train, recipe.leastRelations)

/** Words, tags (-1 where the corpus does not say them), universal tags, heads (-1 = root), relations by number and by name. */
const rowOf = (sentence) => ({
  w: sentence.words,
  t: tagset.exampleOf(sentence).allowed.map((allowed) => (allowed.length === 1 ? allowed[0] : -1)),
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
write(
  'silver.json',
  [...corpora.silver, ...corpora.wikigold].map(({ words }) => words),
)
write('sets.json', { tags: tagset.classes, labels: labels.names })
