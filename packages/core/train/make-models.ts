import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { readCorpora } from './corpora.js'
import { createStageKeeper } from './keep-stage.js'
import { makeLabels } from './labels.js'
import { isHeldBack, makeNames, nameLabels } from './make-names.js'
import { makeParser } from './make-parser.js'
import { makeTagger } from './make-tagger.js'
import { readNewsTrees } from './news-trees.js'
import { recipe } from './recipe.js'
import { makeTagset } from './tagset.js'
import { makeWordTable, readClusters } from './word-knowledge.js'
import { writeModel } from './write-model.js'

/*
 * Makes models/en: corpora and the teacher's trees of news → word table → tagger → tags for training → names, parser →
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

const corporaHash = hashOfFiles([treebanks, fileURLToPath(new URL('train/', core))])
const keeper = createStageKeeper(new URL('.cache/train/', core), codeOf, say)
const untaught = [...corpora.silver, ...corpora.wikigold].map(({ words }) => words)
const news = readNewsTrees(
  fileURLToPath(new URL('train/news-trees.txt.gz', core)),
  untaught,
  tagset,
  labels,
).filter((_, k) => !isHeldBack(k < corpora.silver.length ? k : k - corpora.silver.length))
const { tagger, tag, tagUntaught, tagUnseen } = makeTagger(
  corpora,
  { news, tagset, table: words.table },
  keeper,
  say,
)
const names = makeNames(corpora, { tag, tagUntaught, table: words.table }, keeper, say)
const parser = makeParser(corpora, { news, tagset, labels, tag, tagUnseen, table: words.table }, keeper, say)
writeModel(new URL('models/en/', core), {
  parts: { words: words.bytes, tagger, ...parser, names },
  tags: tagset.classes,
  labels: labels.names,
  nameLabels,
  say,
})

/** Code that a stage does not depend on, by file name. */
function isForeign(stage: string, file: string): boolean {
  if (/^(make-|write-model|recipe|score-|evaluate|keep-stage)/.test(file)) return true
  if (/tagger|tags/.test(stage))
    return /pars|name|slips|label|leave-out|read-model|load-model|manifest/.test(file)
  if (stage === 'names') return /pars|label|leave-out|read-model|load-model|manifest/.test(file)
  return /name|slips|read-model|load-model|manifest/.test(file)
}

/** A hash of the corpora and of the compiled code behind a stage, so that nothing kept outlives what it was made from. */
function codeOf(stage: string): string {
  const hash = createHash('sha256').update(corporaHash)
  for (const folder of ['.cache/train/code/train/', '.cache/train/code/src/model/']) {
    for (const file of readdirSync(new URL(folder, core)).sort()) {
      if (!isForeign(stage, file)) hash.update(new Uint8Array(readFileSync(new URL(folder + file, core))))
    }
  }
  return hash.digest('hex')
}

/** A hash of the treebanks and word clusters in the folders. */
function hashOfFiles(folders: readonly string[]): string {
  const hash = createHash('sha256')
  for (const folder of folders) {
    for (const file of readdirSync(folder).sort()) {
      if (/\.(conllu?|gz)$/.test(file))
        hash.update(file).update(new Uint8Array(readFileSync(`${folder}${file}`)))
    }
  }
  return hash.digest('hex')
}
