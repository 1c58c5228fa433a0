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
 * names in news did, by a tenth, with decision 0014). Trees: gold tokens, predicted tags.
 */
const floors = {
  'ewt UPOS': 95.3,
  'ewt UAS': 85.6,
  'ewt LAS': 82.1,
  'ewt nsubj': 87.9,
  'ewt nsubj:pass': 81.8,
  'ewt obj': 84.7,
  'ewt obl': 70.7,
  'gum UPOS': 96.1,
  'gum LAS': 80.1,
  'pud UPOS': 95.7,
  'pud LAS': 79.7,
  'names news F1': 89.3,
  'names wikipedia F1': 73.5,
  'names gum-dev F1': 56.5,
  // on a free core it is about twice that
  'words a second': 20_000,
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
