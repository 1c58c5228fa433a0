import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { readCorpora } from './corpora.js'
import { createStageKeeper } from './keep-stage.js'
import { makeLabels } from './labels.js'
import { makeNames, nameLabels } from './make-names.js'
import { makeParser } from './make-parser.js'
import { makeTagger } from './make-tagger.js'
import { recipe } from './recipe.js'
import { makeTagset } from './tagset.js'
import { makeWordTable, readClusters } from './word-knowledge.js'
import { writeModel } from './write-model.js'

/*
 * Makes models/en: corpora → word table → tagger → tags for training → names, teachers → trees for news → parser →
 * weights and manifest. Each stage is kept in .cache/train; the same corpora and recipe give the same bytes.
 */
const core = new URL('../../../../', import.meta.url)
const treebanks =
  process.env.NEWSGRAPH_TREEBANKS ?? fileURLToPath(new URL('../../../shared/treebanks/', core))
const say = (line: string): void => console.error(`${process.uptime().toFixed(0).padStart(5)}s  ${line}`)

const corpora = readCorpora(treebanks)
const tagset = makeTagset(corpora.train, recipe.leastTags)
const labels = makeLabels(corpora.train, recipe.leastRelations)
const clusters = readClusters(fileURLToPath(new URL('train/clusters.txt.gz', core)))
const words = makeWordTable(corpora.train, tagset, clusters, recipe.words)
say(`${corpora.train.length} trees, ${tagset.classes.length} tags, ${labels.names.length} relations`)

const keeper = createStageKeeper(new URL('.cache/train/', core), codeHash(), say)
const { tagger, tag, tags, silverTags } = makeTagger(corpora, tagset, words.table, keeper, say)
const names = makeNames(corpora, { tag, table: words.table }, keeper, say)
const parser = makeParser(corpora, { tagset, labels, tag, tags, silverTags, table: words.table }, keeper, say)
writeModel(new URL('models/en/', core), {
  parts: { words: words.bytes, tagger, parser, names },
  tags: tagset.classes,
  labels: labels.names,
  nameLabels,
  say,
})

/** A hash of the compiled trainer and of the part of the program that it shares, so that no stage outlives its code. */
function codeHash(): string {
  const hash = createHash('sha256')
  for (const folder of ['.cache/train/code/train/', '.cache/train/code/src/model/']) {
    for (const file of readdirSync(new URL(folder, core)).sort()) {
      if (/^(make-models|write-model|recipe|make-[a-z]+)\.js$/.test(file)) continue
      hash.update(new Uint8Array(readFileSync(new URL(folder + file, core))))
    }
  }
  return hash.digest('hex')
}
