import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'

/** What a stage made, kept by a hash of all that it was made from, so that a broken run goes on where it stopped. */
export interface StageKeeper {
  /** The kept bytes, or those that `make` gives. `inputs` must hold everything that they depend on. */
  stage(name: string, inputs: readonly unknown[], make: () => Uint8Array): Uint8Array
}

/** Keeps stages as files in `folder` (a `file:` URL that ends in a slash); `codeAndData` gives a hash of what is behind every stage. */
export function createStageKeeper(
  folder: URL,
  codeAndData: () => string,
  say: (line: string) => void,
): StageKeeper {
  mkdirSync(folder, { recursive: true })
  return {
    stage(name, inputs, make) {
      const hash = createHash('sha256')
        .update(codeAndData())
        .update(name)
        .update(JSON.stringify(inputs))
        .digest('hex')
      const file = new URL(`${name}-${hash.slice(0, 16)}.bin`, folder)
      if (existsSync(file)) {
        say(`${name}: kept from before`)
        return new Uint8Array(readFileSync(file))
      }
      const made = make()
      writeFileSync(file, new Uint8Array(made))
      say(`${name}: made`)
      return made
    },
  }
}
