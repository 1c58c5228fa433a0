import { createHash } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { readCorpora } from './corpora.js'
import { scoreTrees } from './evaluate.js'
import { f1, percent } from './measure.js'
import { encodeLinearModel } from './model.js'
import { type NamedSentence, namesOfSilver, readWikigold } from './name-corpora.js'
import { trainNames } from './train-names.js'
import { type TreeExample, trainParser } from './train-parser.js'
import { type TagExample, type Tagger, trainTagger } from './train-tagger.js'
import { type GoldSentence, projectiveHeads } from './treebank.js'
import { makeWordTable, readClusters } from './word-knowledge.js'

const root = new URL('../../../../../../', import.meta.url)
const treebanks = fileURLToPath(new URL(process.env.NEWSGRAPH_TREEBANKS ?? '../shared/treebanks/', root))
const say = (line: string): void => console.error(`${process.uptime().toFixed(0).padStart(5)}s ${line}`)
const quick = process.argv.includes('--quick')

say(`reading ${treebanks}`)
const corpora = readCorpora(treebanks)
const { train, dev, silver } = corpora
say(`${train.length} trees`)

const classCounts = new Map<string, number>()
for (const s of train) {
  s.words.forEach((_, i) => {
    if (s.xpos[i]) {
      const cls = `${s.upos[i]} ${s.xpos[i]}`
      classCounts.set(cls, (classCounts.get(cls) ?? 0) + 1)
    }
  })
}
const classes = [...classCounts]
  .filter(([, n]) => n >= 5)
  .map(([cls]) => cls)
  .sort()
const classOf = new Map(classes.map((cls, i) => [cls, i]))
const upos = [...new Set(classes.map((cls) => cls.split(' ')[0] ?? ''))].sort()
const uposOf = Uint8Array.from(classes, (cls) => upos.indexOf(cls.split(' ')[0] ?? ''))
const byUpos = (u: string): number[] => classes.flatMap((cls, i) => (cls.startsWith(`${u} `) ? [i] : []))
const byXpos = (x: string): number[] => classes.flatMap((cls, i) => (cls.endsWith(` ${x}`) ? [i] : []))
const uposClasses = new Map(upos.map((u) => [u, byUpos(u)]))
const xposClasses = new Map(
  [...new Set(classes.map((cls) => cls.split(' ')[1] ?? ''))].map((x) => [x, byXpos(x)]),
)
say(`${classes.length} tags`)

const allowedOf = (s: GoldSentence): number[][] =>
  s.words.map((_, i) => {
    if (!s.xpos[i]) return uposClasses.get(s.upos[i] ?? '') ?? []
    const cls = classOf.get(`${s.upos[i]} ${s.xpos[i]}`)
    return cls === undefined ? (uposClasses.get(s.upos[i] ?? '') ?? []) : [cls]
  })
const goldExamples: TagExample[] = train.map((s) => ({ words: s.words, allowed: allowedOf(s) }))
const silverExamples: TagExample[] = silver.map((s) => ({
  words: s.words,
  allowed: s.xpos.map((x) => xposClasses.get(x) ?? []),
}))
const clusters = process.argv.includes('--no-clusters')
  ? { fineOf: new Map<string, number>(), coarseOf: [0] }
  : readClusters(fileURLToPath(new URL('../../../../train/clusters.txt.gz', import.meta.url)))
const tagged = train.flatMap((s) =>
  s.words.flatMap((word, i): [string, number][] => {
    const cls = classOf.get(`${s.upos[i]} ${s.xpos[i]}`)
    return cls === undefined ? [] : [[word, cls]]
  }),
)
const { table, bytes: wordBytes } = makeWordTable(tagged, clusters, { leastCount: 8, leastShare: 0.1 })

const tagEpochs = quick ? 3 : 6
const options = { classes: classes.length, table, epochs: tagEpochs, seed: 1, cutoff: 2, margin: 0 }
const answersOf = (tagger: Tagger, sentences: readonly GoldSentence[]) =>
  sentences.map((s) => {
    const tags = [...tagger.tag(s.words)].map((cls) => (classes[cls] ?? '').split(' '))
    return {
      upos: tags.map((t) => t[0] ?? ''),
      xpos: tags.map((t) => t[1] ?? ''),
      heads: s.heads.map(() => -9),
      deprels: [],
    }
  })
const useSilver = !process.argv.includes('--no-silver')
const tagger = trainTagger([...goldExamples, ...(useSilver ? silverExamples : [])], options)
for (const [name, sentences] of Object.entries(dev)) {
  const scores = scoreTrees(sentences, answersOf(tagger, sentences), [])
  say(`${name} UPOS ${percent(scores.upos)} XPOS ${percent(scores.xpos)}`)
}

const folds = quick ? 2 : 5
const all = [...goldExamples, ...silverExamples]
const jackTags: Int32Array[] = []
for (let fold = 0; fold < folds; fold++) {
  const part = all.filter((_, i) => i % folds !== fold)
  const jack = trainTagger(part, { ...options, epochs: 3 })
  all.forEach((example, i) => {
    if (i % folds === fold) jackTags[i] = jack.tag(example.words)
  })
  say(`jackknife ${fold + 1} of ${folds}`)
}

const nameLabels = [
  'O',
  ...['person', 'organisation', 'place', 'people', 'other'].flatMap((k) => [`B-${k}`, `I-${k}`]),
]
const named = namesOfSilver(silver)
const peoples = new Set(named.flatMap((s) => s.words.filter((_, i) => s.labels[i] === 'B-people')))
const wikigold = readWikigold(`${treebanks}wikigold-names.conll`, (word) => peoples.has(word))
const toNameExample = (s: NamedSentence, tags: Int32Array) => ({
  words: s.words,
  tags,
  labels: s.labels.map((label) => nameLabels.indexOf(label)),
})
const nameExamples = [
  ...named.map((s, i) =>
    toNameExample(s, jackTags[goldExamples.length + i] ?? new Int32Array(s.words.length)),
  ),
  ...wikigold.map((s) => toNameExample(s, tagger.tag(s.words))),
]
const nameTrain = nameExamples.filter((_, i) => i % 10 !== 0)
const nameDev = nameExamples.filter((_, i) => i % 10 === 0)
const nameOptions = { labels: nameLabels, table, epochs: quick ? 5 : 10, seed: 3, cutoff: 2, margin: 0 }
const finder = trainNames(nameTrain, nameOptions)
for (const kind of ['person', 'organisation', 'place', 'people', 'other', '']) {
  const counts = { right: 0, given: 0, wanted: 0 }
  for (const example of nameDev) {
    const spans = (labels: ArrayLike<number>): string[] => {
      const found: string[] = []
      let from = -1
      for (let i = 0; i <= labels.length; i++) {
        const label = i < labels.length ? (nameLabels[labels[i] as number] ?? 'O') : 'O'
        if (from >= 0 && !label.startsWith('I-')) {
          const k = (nameLabels[labels[from] as number] ?? '').slice(2)
          if (kind === '' || k === kind) found.push(`${from} ${i} ${k}`)
          from = -1
        }
        if (label.startsWith('B-')) from = i
      }
      return found
    }
    const wanted = new Set(spans(example.labels))
    const given = spans(finder.label(example.words, example.tags))
    counts.wanted += wanted.size
    counts.given += given.length
    counts.right += given.filter((span) => wanted.has(span)).length
  }
  say(`names ${kind || 'all'} F1 ${percent(f1(counts))} (${counts.wanted})`)
}

const labelCounts = new Map<string, number>()
for (const s of train) for (const d of s.deprels) labelCounts.set(d, (labelCounts.get(d) ?? 0) + 1)
const labels = [...labelCounts]
  .filter(([, n]) => n >= 20)
  .map(([d]) => d)
  .sort()
const labelOf = (d: string): number => {
  const exact = labels.indexOf(d)
  return exact >= 0 ? exact : Math.max(0, labels.indexOf(d.split(':')[0] ?? ''))
}
say(`${labels.length} labels`)
const trees: TreeExample[] = train.map((s, i) => ({
  words: s.words,
  tags: jackTags[i] ?? new Int32Array(s.words.length),
  heads: projectiveHeads(s.heads),
  labels: s.deprels.map(labelOf),
}))
const relations = ['nsubj', 'nsubj:pass', 'obj', 'obl', 'obl:agent', 'nmod']
const parser = trainParser(trees, {
  labels: labels.length,
  uposOf,
  table,
  epochs: quick ? 4 : 8,
  seed: 2,
  cutoff: 3,
  margin: 0,
  report(epoch, parser) {
    for (const [name, sentences] of Object.entries(dev)) {
      if (epoch % 2 === 1 && name !== 'ewt') continue
      const answers = sentences.map((s) => {
        const tags = tagger.tag(s.words)
        const tree = parser.parse(s.words, tags)
        return {
          upos: [],
          xpos: [],
          heads: tree.heads,
          deprels: [...tree.labels].map((l) => labels[l] ?? ''),
        }
      })
      const scores = scoreTrees(sentences, answers, relations)
      const rel = relations.map((r) => `${r} ${percent(scores.relations[r] ?? 0)}`).join(' ')
      say(`epoch ${epoch + 1} ${name} UAS ${percent(scores.uas)} LAS ${percent(scores.las)} ${rel}`)
    }
  },
})

const keep = { tagger: 0.3, parser: 0.2, names: 0.3 }
const parts = {
  words: wordBytes,
  tagger: encodeLinearModel(classes.length, tagger.averaged.rows(keep.tagger)),
  parser: encodeLinearModel(1 + 2 * labels.length, parser.averaged.rows(keep.parser)),
  names: encodeLinearModel(nameLabels.length, finder.averaged.rows(keep.names)),
}
const weights = Buffer.concat(Object.values(parts))
const folder = new URL('../../../../models/en/', import.meta.url)
const manifest = {
  format: 1,
  language: 'en',
  sha256: createHash('sha256')
    .update(weights as Uint8Array)
    .digest('hex'),
  parts: Object.fromEntries(Object.entries(parts).map(([name, bytes]) => [name, bytes.length])),
  tags: classes,
  labels,
  nameLabels,
}
for (const [name, bytes] of Object.entries(parts)) say(`${name} ${bytes.length} bytes`)
const zipped = gzipSync(weights as never, { level: 9 })
say(`gz ${zipped.length}`)
writeFileSync(new URL('weights.bin.gz', folder), zipped as never)
writeFileSync(new URL('manifest.json', folder), `${JSON.stringify(manifest, undefined, 1)}\n`)
