import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { gunzipSync } from 'node:zlib'
import { compileTrainer } from '../../packages/core/train/compile.mjs'

const top = new URL('../../', import.meta.url)
const treebanks = fileURLToPath(new URL('../shared/treebanks/', top))
const models = new URL('packages/core/models/en/', top)

/**
 * The least that each figure may be. They only rise, unless the extraction scores rise with weights for which one falls (as
 * names in Wikipedia did, by two, with decision 0033). Trees: gold tokens, predicted tags.
 */
const floors = {
  'ewt UPOS': 96.0,
  'ewt UAS': 89.3,
  'ewt LAS': 86.5,
  'ewt nsubj': 92.3,
  'ewt nsubj:pass': 85.9,
  'ewt obj': 88.7,
  'ewt obl': 78.0,
  'gum UPOS': 96.7,
  'gum LAS': 85.3,
  'pud UPOS': 96.2,
  'pud LAS': 84.6,
  'names news F1': 89.7,
  'names wikipedia F1': 71.4,
  'names gum-dev F1': 57.7,
  // on a free core it is about twice that
  'words a second': 30_000,
}
/** The most that each may be. */
const ceilings = { 'MB compressed': 6, 'ms to load': 300 }

/** English: tags, trees and names on the parts of the treebanks that no model has learnt from; speed and size. */
export const language = {
  name: 'language',
  async score() {
    if (!existsSync(treebanks)) return { skipped: 'the treebanks are not here (../shared/treebanks)' }
    const { scoreModels } = await import(new URL('score-models.js', compileTrainer()).href)
    const zipped = readFileSync(new URL('weights.bin.gz', models))
    const manifest = JSON.parse(readFileSync(new URL('manifest.json', models), 'utf8'))
    const { trees, names, wordsPerSecond } = scoreModels(
      treebanks,
      manifest,
      new Uint8Array(gunzipSync(zipped)),
    )
    const figures = new Map()
    const lines = []
    for (const [part, { upos, xpos, uas, las, relations }] of Object.entries(trees)) {
      const row = { UPOS: upos, XPOS: xpos, UAS: uas, LAS: las, ...relations }
      for (const [what, share] of Object.entries(row)) figures.set(`${part} ${what}`, share * 100)
      lines.push(
        `${part.padEnd(9)} ${Object.entries(row)
          .map(([what, share]) => `${what} ${percent(share)}`)
          .join('  ')}`,
      )
    }
    for (const [part, { right, given, wanted, f1 }] of Object.entries(names)) {
      figures.set(`names ${part} F1`, f1 * 100)
      lines.push(
        `names in ${part}: P ${percent(right / given)}  R ${percent(right / wanted)}  F1 ${percent(f1)}  (${wanted})`,
      )
    }
    figures.set('words a second', wordsPerSecond)
    figures.set('MB compressed', zipped.length / 1e6)
    figures.set('ms to load', timeToLoad())
    for (const what of ['words a second', 'MB compressed', 'ms to load']) {
      lines.push(`${what}: ${figures.get(what).toFixed(what === 'MB compressed' ? 2 : 0)}`)
    }
    const fallen = []
    for (const [what, least] of Object.entries(floors)) {
      if (!(figures.get(what) >= least))
        fallen.push(`${what} is ${figures.get(what)?.toFixed(2)}, at least ${least} is asked`)
    }
    for (const [what, most] of Object.entries(ceilings)) {
      if (!(figures.get(what) <= most))
        fallen.push(`${what} is ${figures.get(what)?.toFixed(2)}, at most ${most} is asked`)
    }
    return { lines, fallen }
  },
}

const percent = (share) => (share * 100).toFixed(2)

/** Milliseconds of processor time (so that a busy machine does not count) that the models need to load; the best of three. */
function timeToLoad() {
  const model = new URL('packages/core/dist/model/index.js', top).href
  const script = `const {loadModel}=await import('${model}');const t=process.cpuUsage();await loadModel();const u=process.cpuUsage(t);console.log((u.user+u.system)/1000)`
  const times = [1, 2, 3].map(() =>
    Number(spawnSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' }).stdout),
  )
  return Math.min(...times)
}
