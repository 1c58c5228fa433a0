import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { builtPage } from '../helpers/browser.ts'

const assets = join(builtPage, 'assets')
const isBuilt = existsSync(assets)
if (!isBuilt) console.log('the page is not built (pnpm build): its size is not tested')

/** What loads later, when it is first used: map, models and their reader, exporters … */
const importedBy = (file: string): string[] => {
  const code = readFileSync(join(assets, file), 'utf8')
  return [...code.matchAll(/(?:^|[;}])import(?:[^"'();]*?from)?\s*["']\.\/([^"']+\.js)["']/g)].map(
    ([, name = '']) => name,
  )
}

describe.skipIf(!isBuilt)('the page', () => {
  it('with its graph weighs at most 130 kB gzipped before models, map and search load', () => {
    const first = readdirSync(assets).filter((name) => /^(index|graph-panel)-.*\.js$/.test(name))
    const loaded = new Set(first)
    for (const file of loaded) for (const name of importedBy(file)) loaded.add(name)
    const bytes = [...loaded].reduce(
      (sum, name) => sum + gzipSync(readFileSync(join(assets, name))).length,
      0,
    )
    expect(first).toHaveLength(2)
    expect(bytes).toBeGreaterThan(50_000)
    expect(bytes).toBeLessThanOrEqual(130_000)
  })
})
