import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { top } from '../helpers/source-files.ts'
import { temporaryFolder } from '../helpers/temporary-folder.ts'

const packages = ['core', 'viewer', 'cli']

const { packageManager } = JSON.parse(readFileSync(join(top, 'package.json'), 'utf8'))

/** Packs the packages as they would be published, and gives the paths of the tarballs. */
const packed = (folder: string): readonly string[] => {
  for (const name of packages) {
    const args = ['--yes', packageManager, 'pack', '--pack-destination', folder]
    execFileSync('npx', args, { cwd: join(top, 'packages', name), stdio: 'pipe' })
  }
  return readdirSync(folder).filter((name) => name.endsWith('.tgz'))
}

describe.runIf(process.env.NEWSGRAPH_LONG)('the packages as they would be published', () => {
  it('install elsewhere and work there without a network', () => {
    const folder = temporaryFolder()
    const tarballs = packed(folder)
    expect(tarballs).toHaveLength(3)
    const home = join(folder, 'home')
    mkdirSync(home)
    const fileOf = (start: string) => `file:../${tarballs.find((name) => name.startsWith(start))}`
    const ours = {
      '@newsgraph/core': fileOf('newsgraph-core-'),
      '@newsgraph/viewer': fileOf('newsgraph-viewer-'),
      newsgraph: fileOf('newsgraph-0'),
    }
    writeFileSync(
      join(home, 'package.json'),
      JSON.stringify({ private: true, dependencies: ours, overrides: ours }),
    )
    execFileSync('npm', ['install', '--no-audit', '--no-fund'], { cwd: home, stdio: 'pipe' })
    cpSync(join(top, 'examples'), join(home, 'articles'), { recursive: true })

    // A proxy that is not there: whoever asks the network for anything fails.
    const env = {
      ...process.env,
      http_proxy: 'http://127.0.0.1:9',
      https_proxy: 'http://127.0.0.1:9',
      NODE_PATH: '',
    }
    const newsgraph = (...args: readonly string[]) =>
      execFileSync(join(home, 'node_modules', '.bin', 'newsgraph'), args, {
        cwd: home,
        env,
        encoding: 'utf8',
      })

    newsgraph('build', 'articles', '--out', 'graph.json')
    const graph = JSON.parse(readFileSync(join(home, 'graph.json'), 'utf8'))
    expect(graph.edges.length).toBeGreaterThan(20)
    expect(newsgraph('verify', 'graph.json', 'articles')).toContain('hold.')

    // What the README shows runs as it stands there.
    const [, shown = ''] = /```ts\n([\s\S]*?)```/.exec(readFileSync(join(top, 'README.md'), 'utf8')) ?? []
    writeFileSync(join(home, 'shown.mjs'), `${shown}\nconsole.log(file)`)
    const told = execFileSync(process.execPath, ['shown.mjs'], { cwd: home, env, encoding: 'utf8' })
    expect(told).toContain('asserted Rebels attacked the base on Tuesday.')
    expect(told).toContain('<gexf')
    newsgraph('view', 'graph.json', '--out', 'page.html')
    expect(readFileSync(join(home, 'page.html'), 'utf8')).toContain('id="newsgraph-graph"')
  }, 600_000)
})
