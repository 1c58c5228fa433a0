import { createHash } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { MODEL_FORMAT, MODEL_PARTS, type ModelPart } from './model.js'

/** All that makes a model. */
export interface ModelParts {
  readonly parts: Readonly<Record<ModelPart, Uint8Array>>
  readonly tags: readonly string[]
  readonly labels: readonly string[]
  readonly nameLabels: readonly string[]
  say(line: string): void
}

/** Writes `weights.bin.gz` and `manifest.json` into `folder`. */
export function writeModel(folder: URL, { parts, tags, labels, nameLabels, say }: ModelParts): void {
  const order = MODEL_PARTS.map((part) => parts[part])
  const weights = new Uint8Array(order.reduce((sum, part) => sum + part.length, 0))
  let at = 0
  for (const part of order) {
    weights.set(part, at)
    at += part.length
  }
  const zipped = new Uint8Array(gzipSync(weights, { level: 9 }))
  const manifest = {
    format: MODEL_FORMAT,
    language: 'en',
    sha256: createHash('sha256').update(weights).digest('hex'),
    parts: Object.fromEntries(MODEL_PARTS.map((part) => [part, parts[part].length])),
    tags,
    labels,
    nameLabels,
  }
  writeFileSync(new URL('weights.bin.gz', folder), zipped)
  writeFileSync(new URL('manifest.json', folder), `${JSON.stringify(manifest, undefined, 1)}\n`)
  say(`${JSON.stringify(manifest.parts)}, ${zipped.length} bytes compressed`)
}
