import { readBase64 } from './read-base64.js'
import type { LanguageModel } from './read-model.js'
import { readModel } from './read-model.js'

let english: Promise<LanguageModel> | undefined

/**
 * The English models that ship with the package. They are part of the code (a module of their own, so that bundlers
 * split it off), are read on the first call and kept.
 * @throws NewsgraphError `bad-model` where the build left out or damaged them
 */
export function loadModel(): Promise<LanguageModel> {
  english ??= loadEnglish()
  return english
}

async function loadEnglish(): Promise<LanguageModel> {
  const { manifest, weights } = await import('@newsgraph/core/models/en')
  return readModel(manifest, await inflate(readBase64(weights)))
}

/** What was compressed with gzip. Written in one piece: as a blob's stream it takes nearly twice as long. */
async function inflate(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  const { readable, writable } = new DecompressionStream('gzip')
  const writer = writable.getWriter()
  const written = Promise.all([writer.write(bytes), writer.close()])
  const chunks: Uint8Array[] = []
  let length = 0
  for await (const chunk of readable) {
    chunks.push(chunk)
    length += chunk.length
  }
  await written
  const whole = new Uint8Array(length)
  let at = 0
  for (const chunk of chunks) {
    whole.set(chunk, at)
    at += chunk.length
  }
  return whole
}
