import { createHash } from 'node:crypto'
import { readFile, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { build, runnerImport } from 'vite'

const at = (path) => fileURLToPath(new URL(path, import.meta.url))
const hashOf = (text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`

/** Puts the text of a part where a file that the page has at hand stands. */
const inPlaceOf = (part, other) => ({
  name: 'in-place-of',
  enforce: 'pre',
  async resolveId(source, importer) {
    if (!source.endsWith(part) || importer?.startsWith(at('./src/page/')) === true) return undefined
    return at(other)
  },
})

/**
 * Leaves the nouns of the kinds (45 kB, for reading texts) out of the page's own part, which only draws kinds. Workers
 * are built without this and have them.
 */
export const kindsWithoutNouns = () => ({
  name: 'kinds-without-nouns',
  enforce: 'pre',
  load(id) {
    if (!/core\/(?:src|dist)\/ontology\/kind-nouns\.[jt]s$/.test(id)) return undefined
    return 'export const kindNouns = {}'
  },
})

/**
 * Takes the table of the ontology's names in as it stands and leaves the words behind it (300 kB, for reading texts) to
 * those parts and workers that read texts.
 */
export const namesWithoutWords = () => ({
  name: 'names-without-words',
  enforce: 'pre',
  async load(id) {
    if (!/core\/(?:src|dist)\/ontology\/names\.[jt]s$/.test(id)) return undefined
    const { module } = await runnerImport(id, { configFile: false, logLevel: 'error' })
    return Object.entries(module)
      .map(([name, value]) => `export const ${name} = ${JSON.stringify(value)}`)
      .join('\n')
  },
})

const scriptText = async () => {
  const result = await build({
    configFile: false,
    logLevel: 'warn',
    define: { 'process.env.NODE_ENV': '"production"' },
    root: at('.'),
    plugins: [
      kindsWithoutNouns(),
      namesWithoutWords(),
      inPlaceOf('/start-worker.js', './src/page/inline-worker.ts'),
      inPlaceOf('/start-finding.js', './src/page/inline-finding.ts'),
      inPlaceOf('/start-asking.js', './src/page/inline-asking.ts'),
      inPlaceOf('/start-reading.js', './src/page/no-reading.ts'),
    ],
    worker: { format: 'iife', plugins: () => [namesWithoutWords()] },
    build: {
      write: false,
      target: 'es2022',
      lib: { entry: at('./src/page/main.ts'), formats: ['iife'], name: 'newsgraphPage' },
    },
  })
  const outputs = (Array.isArray(result) ? result : [result]).flatMap((one) => one.output)
  const chunk = outputs.find(({ type }) => type === 'chunk')
  return chunk.code.replaceAll('</script', '<\\/script').replaceAll('<!--', '<\\!--')
}

/**
 * Writes `single.html` beside the page: one file with one classic script that opens from the disk. The graph goes where
 * the comment `<!--newsgraph:graph-->` stands.
 */
export const singlePage = () => ({
  name: 'newsgraph-single-page',
  apply: 'build',
  async closeBundle() {
    const script = await scriptText()
    const style = await readFile(at('./src/page/page.css'), 'utf8')
    const policy = [
      "default-src 'none'",
      `script-src ${hashOf(script)}`,
      `style-src ${hashOf(style)}`,
      'img-src data: blob:',
      'worker-src blob:',
      "base-uri 'none'",
      "form-action 'none'",
    ].join('; ')
    const page = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta http-equiv="Content-Security-Policy" content="${policy}">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="referrer" content="no-referrer">
    <title>newsgraph</title>
    <link rel="icon" href="data:,">
    <style>${style}</style>
  </head>
  <body>
    <newsgraph-viewer></newsgraph-viewer>
    <!--newsgraph:graph-->
    <script>${script}</script>
  </body>
</html>
`
    await writeFile(at('./dist/page/single.html'), page)
  },
})
