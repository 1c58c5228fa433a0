import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { languages } from '#core/languages/index.ts'
import { globalNames } from './helpers/global-names.ts'
import { type SourceFile, sourceFiles, targetOf, top } from './helpers/source-files.ts'

const core = sourceFiles('packages/core/src')
const viewer = sourceFiles('packages/viewer/src')
const cli = sourceFiles('packages/cli/src')
const all = [...core, ...viewer, ...cli]

/** `packages/core/src/read/csv.ts` → `read`; a file at the top of `src` is a room by itself. */
const roomOf = (path: string): string => (path.split('/')[3] ?? '').replace(/\.ts$/, '')

/** The files of ours that a file imports. */
const targetsOf = (file: SourceFile): readonly string[] =>
  file.imports.filter(({ from }) => from.startsWith('.')).map(({ from }) => targetOf(file, from))

const ground = ['types', 'ontology', 'errors']
const stocks = [...ground, 'languages', 'model', 'world']
const stages = ['read', 'analyse', 'resolve', 'assemble', 'query', 'export']

/** Who may import whom (README, "The map of the house"; decisions/0001 for `world`). */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  ontology: [],
  errors: [],
  types: ['ontology', 'errors'],
  languages: ground,
  model: ground,
  world: ground,
  ...Object.fromEntries(stages.map((stage) => [stage, stocks])),
  'build-graph': [...stocks, ...stages],
  'verify-graph': [...stocks, ...stages, 'build-graph'],
  index: [...stocks, ...stages, 'build-graph', 'verify-graph'],
}

describe('the rooms of core', () => {
  it('are those of the plan', () => {
    expect([...new Set(core.map(({ path }) => roomOf(path)))].filter((room) => !(room in mayImport))).toEqual(
      [],
    )
  })

  it('import only the rooms that they may know', () => {
    const wrong = core.flatMap((file) =>
      targetsOf(file)
        .filter((target) => roomOf(target) !== roomOf(file.path))
        .filter((target) => !mayImport[roomOf(file.path)]?.includes(roomOf(target)))
        .map((target) => `${file.path} may not know ${target}`),
    )
    expect(wrong).toEqual([])
  })

  it('are entered by their doors', () => {
    const wrong = core.flatMap((file) =>
      targetsOf(file)
        .filter((target) => roomOf(target) !== roomOf(file.path) && target.split('/').length > 4)
        .filter((target) => target !== `packages/core/src/${roomOf(target)}/index.ts`)
        .map((target) => `${file.path} takes ${target} past its door`),
    )
    expect(wrong).toEqual([])
  })
})

describe('packages', () => {
  const manifest = (name: string) =>
    JSON.parse(readFileSync(join(top, 'packages', name, 'package.json'), 'utf8'))
  const dependencies = (name: string): readonly string[] => Object.keys(manifest(name).dependencies ?? {})
  /** Packages of which only the types are at hand; nothing of them is left once compiled. */
  const typings = (name: string): readonly string[] =>
    Object.keys(manifest(name).devDependencies ?? {}).map((it) => it.replace(/^@types\//, ''))
  const packageOf = (specifier: string) => specifier.split('/', specifier.startsWith('@') ? 2 : 1).join('/')

  it.each([
    // The weights, loaded when they are first needed, and the compiled kernel are modules of core's own package.
    { name: 'core', files: core, besides: /^@newsgraph\/core\/(models\/[a-z]+|kernel)$/ },
    { name: 'viewer', files: viewer, besides: /^$/ },
    { name: 'cli', files: cli, besides: /^node:/ },
  ])('$name imports only what its package.json names', ({ name, files, besides }) => {
    const known = dependencies(name)
    const knownTypes = [...known, ...typings(name)]
    const wrong = files.flatMap((file) =>
      file.imports
        .filter(({ from }) => !from.startsWith('.') && !besides.test(from))
        .filter(({ from, types }) => !(types ? knownTypes : known).includes(packageOf(from)))
        .map(({ from }) => `${file.path}: ${from}`),
    )
    expect(wrong).toEqual([])
  })

  it('know each other only upwards: core nobody, the page core, the command both', () => {
    const ours = (name: string) => dependencies(name).filter((it) => /^(newsgraph$|@newsgraph\/)/.test(it))
    expect(ours('core')).toEqual([])
    expect(ours('viewer')).toEqual(['@newsgraph/core'])
    expect(ours('cli')).toEqual(['@newsgraph/core', '@newsgraph/viewer'])
  })

  it('reach into no other package', () => {
    const homeOf = (path: string) => path.split('/').slice(0, 3).join('/')
    const wrong = all.flatMap((file) =>
      targetsOf(file)
        .filter((target) => homeOf(target) !== homeOf(file.path))
        .map((target) => `${file.path}: ${target}`),
    )
    expect(wrong).toEqual([])
  })
})

describe('core is pure', () => {
  const forbidden = [
    ...[
      'fetch',
      'XMLHttpRequest',
      'WebSocket',
      'EventSource',
      'Worker',
      'importScripts',
      'navigator',
      'location',
    ],
    ...['indexedDB', 'localStorage', 'sessionStorage', 'caches', 'crypto', 'console', 'performance'],
    ...[
      'process',
      'Buffer',
      'require',
      '__dirname',
      '__filename',
      'globalThis',
      'self',
      'window',
      'document',
    ],
    ...['setTimeout', 'setInterval', 'setImmediate', 'requestAnimationFrame'],
    ...['Date.now', 'new Date()', 'Math.random'],
    // The same bytes everywhere: order is by code unit, never by the locale of the machine.
    ...['Intl', '.localeCompare', '.toLocaleString', '.toLocaleLowerCase', '.toLocaleUpperCase'],
    ...['.toLocaleDateString', '.toLocaleTimeString', '.getTimezoneOffset'],
  ]

  /** What may be taken all the same, and why. */
  const granted: Readonly<Record<string, readonly string[]>> = {
    // A query may name a time zone; the runtime's own table is the only one, and no graph is made from it.
    'packages/core/src/query/temporal/zones.ts': ['Intl'],
  }

  it('takes no file, net, clock, dice or locale from its surroundings', () => {
    const wrong = core.flatMap((file) => {
      const used = globalNames(file.text)
      return forbidden
        .filter((name) => used.has(name) && !granted[file.path]?.includes(name))
        .map((name) => `${file.path}: ${name}`)
    })
    expect(wrong).toEqual([])
  })

  it('is what this test would notice', () => {
    const text =
      'const process = 1; x.fetch; fetch(u); Date.now(); new Date(); new Date(5); a.localeCompare(b); process'
    const used = globalNames(text)
    const noticed = forbidden.filter((name) => used.has(name))
    expect(noticed).toEqual(['fetch', 'Date.now', 'new Date()', '.localeCompare'])
  })
})

describe('imports', () => {
  it('go round in no circle, types aside, which compiling takes away', () => {
    const files = new Map(all.map((file) => [file.path, file]))
    const done = new Set<string>()
    const circles: string[] = []
    const visit = (path: string, trail: readonly string[]): void => {
      if (trail.includes(path)) circles.push([...trail.slice(trail.indexOf(path)), path].join(' → '))
      const file = files.get(path)
      if (file === undefined || done.has(path) || trail.includes(path)) return
      for (const { from, types } of file.imports) {
        if (from.startsWith('.') && !types) visit(targetOf(file, from), [...trail, path])
      }
      done.add(path)
    }
    for (const path of files.keys()) visit(path, [])
    expect(circles).toEqual([])
  })
})

describe('menus', () => {
  /** What makes a file of a folder a plug-in, and the menu that must name it. */
  const menus = [
    {
      folder: 'packages/core/src/read',
      menu: 'readers.ts',
      plugin: /^export const \w+: Reader =|satisfies Reader$/m,
    },
    {
      folder: 'packages/core/src/export',
      menu: 'exporters.ts',
      plugin: /^export const \w+: Exporter =|satisfies Exporter$/m,
    },
    { folder: 'packages/core/src/ontology/events', menu: 'index.ts', plugin: /^export const/m },
    { folder: 'packages/cli/src/commands', menu: '../verbs.ts', plugin: /^export const \w+: Verb =/m },
  ]

  it.each(menus)('of $folder names every plug-in there', ({ folder, menu, plugin }) => {
    const listed = all.find(({ path }) => path === join(folder, menu))
    const plugins = sourceFiles(folder).filter(({ text, path }) => plugin.test(text) && path !== listed?.path)
    expect(plugins.length).toBeGreaterThan(2)
    const named = listed === undefined ? [] : targetsOf(listed)
    expect(plugins.map(({ path }) => path).filter((path) => !named.includes(path))).toEqual([])
  })

  it('of languages names every language', () => {
    const listed = core.find(({ path }) => path === 'packages/core/src/languages/index.ts')
    const folders = core.flatMap(
      ({ path }) => /^packages\/core\/src\/languages\/([^/]+)\//.exec(path)?.[1] ?? [],
    )
    const named = listed?.imports.map(({ from }) => from.split('/')[1])
    expect(folders.length).toBeGreaterThan(0)
    expect([...new Set(folders)].filter((folder) => !named?.includes(folder))).toEqual([])
  })
})

describe('the small words of a language', () => {
  const small = new Set(
    languages
      .flatMap(({ clauses, entities, text }) => [
        ...[clauses.placePrepositions, clauses.actorPrepositions, clauses.meansWords, clauses.occasions],
        ...[clauses.pointing, clauses.possessives, clauses.negators, clauses.auxiliaries.keys()],
        ...[text.relativePronouns, text.objectPronouns],
        ...[entities.pronouns.keys(), entities.definiteDeterminers, entities.indefiniteDeterminers],
      ])
      .flatMap((words) => [...words]),
  )

  /** The lists and the choices of patterns of four words and more, all of them small. */
  const listsIn = (text: string): readonly string[] =>
    [...text.matchAll(/\[([^[\]]*)\]|\(\?:([a-z'|]+)\)/g)]
      .map(([, list = '', choice = '']) => [...list.split(','), ...choice.split('|')])
      .map((items) => items.flatMap((item) => item.trim() || []))
      .filter((items) => items.length > 3 && items.every((item) => small.has(item.replace(/^'(.*)'$/, '$1'))))
      .map((items) => items.join(', '))

  it('are listed in its pack alone, which stages are handed', () => {
    const wrong = core
      .filter(({ path }) => stages.includes(roomOf(path)))
      .flatMap(({ path, text }) => listsIn(text).map((list) => `${path}: ${list}`))
    expect(wrong).toEqual([])
  })

  it('are what this test would notice', () => {
    expect(listsIn("const where = new Set(['in', 'near', 'outside', 'at'])")).toHaveLength(1)
    expect(listsIn('/^(?:between|in|near|around)$/')).toHaveLength(1)
    expect(listsIn("childrenOf(tree, at, ...['obl', 'nmod', 'case', 'mark'])")).toEqual([])
  })
})

describe('files', () => {
  it('have plain names', () => {
    const wrong = all
      .map(({ path }) => path)
      .filter((path) =>
        path
          .split('/')
          .slice(3)
          .some(
            (name) =>
              !/^[a-z0-9]+(-[a-z0-9]+)*(\.d)?(\.ts)?$/.test(name) ||
              /^(utils?|helpers?|commons?|managers?|services?|misc)(\.ts)?$/.test(name),
          ),
      )
    expect(wrong).toEqual([])
  })

  it('export by name', () => {
    expect(all.filter(({ text }) => /^export default/m.test(text)).map(({ path }) => path)).toEqual([])
  })

  /** Longer ones, and the reason that each has. */
  const longer: Readonly<Record<string, string>> = {
    'packages/core/src/analyse/dates/read-date.ts':
      'one grammar: a short reader for each way of writing a date',
    'packages/viewer/src/element/newsgraph-viewer.ts':
      'the element: all that the page can be told, and its frame',
    'packages/viewer/src/panels/graph/graph-panel.ts':
      'one life cycle: what happens between sigma and the state',
  }

  it('are clear rooms: at most 300 lines, data tables and what has a reason aside', () => {
    const data = /^packages\/(core\/src\/(ontology|world|languages)|viewer\/src\/strings)\//
    const long = all
      .filter(({ path }) => !data.test(path) && longer[path] === undefined)
      .map(({ path, text }) => ({ path, lines: text.split('\n').length - 1 }))
      .filter(({ lines }) => lines > 300)
    expect(long).toEqual([])
  })
})
