import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { gunzipSync } from 'node:zlib'
import { readCorpora } from './corpora.js'
import { createStageKeeper } from './keep-stage.js'
import { makeLabels } from './labels.js'
import { makeNames, nameLabels } from './make-names.js'
import { readManifest, readNetwork } from './model.js'
import { recipe } from './recipe.js'
import { makeTagset } from './tagset.js'
import { makeWordTable, readClusters } from './word-knowledge.js'
import { writeModel } from './write-model.js'

/*
 * Makes models/en: corpora → word table → names, beside the network that tags and parses: the one that network/ has written into the
 * folder that is named, or the one that models/en has. Names are kept in .cache/train; the same corpora, recipe and network
 * give the same bytes.
 */
const core = new URL('../../../../', import.meta.url)
const treebanks =
  process.env.NEWSGRAPH_TREEBANKS ?? fileURLToPath(new URL('../../../shared/treebanks/', core))
const say = (line: string): void => console.error(`${process.uptime().toFixed(0).padStart(5)}s  ${line}`)

const corpora = readCorpora(treebanks)
const tagset = makeTagset(corpora.train, recipe.leastTags)
const labels = makeLabels(corpora.train, recipe.leastRelations).names
const folder = process.argv[2]
const networkBytes = folder === undefined ? networkAtHand() : bytesOf(`${folder}/network.bin`)
const network = readNetwork(networkBytes, labels)
const clusters = readClusters(fileURLToPath(new URL('train/clusters.txt.gz', core)))
const words = makeWordTable(corpora.train, tagset, clusters, recipe.words)
const tag = (sentence: readonly string[]): Int32Array => network.read(sentence).tags.slice(0, sentence.length)

const keeper = createStageKeeper(new URL('.cache/train/', core), codeAndData, say)
const names = makeNames(corpora, { tag, table: words.table }, keeper, say)
writeModel(new URL('models/en/', core), {
  parts: { words: words.bytes, network: networkBytes, names },
  tags: tagset.classes,
  labels,
  nameLabels,
  say,
})

function bytesOf(path: string | URL): Uint8Array {
  return new Uint8Array(readFileSync(path))
}

/** The network of the models that ship. */
function networkAtHand(): Uint8Array {
  const models = new URL('models/en/', core)
  const { parts } = readManifest(JSON.parse(readFileSync(new URL('manifest.json', models), 'utf8')))
  const weights = new Uint8Array(gunzipSync(bytesOf(new URL('weights.bin.gz', models))))
  return weights.subarray(parts.words, parts.words + parts.network)
}

/** A hash of the corpora, the clusters, the network and the code, so that nothing kept outlives what it was made from. */
function codeAndData(): string {
  const hash = createHash('sha256').update(networkBytes)
  const data = [treebanks, fileURLToPath(new URL('train/', core))]
  const code = ['train', 'src/model'].map((path) =>
    fileURLToPath(new URL(`.cache/train/code/${path}/`, core)),
  )
  for (const path of [...data, ...code]) {
    for (const file of readdirSync(path).sort())
      if (/\.(conllu?|gz|js)$/.test(file)) hash.update(file).update(bytesOf(`${path}${file}`))
  }
  return hash.digest('hex')
}
