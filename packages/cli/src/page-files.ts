import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { NewsgraphError } from '@newsgraph/core'

/** Where the built page lies. */
export const pageFolder = (): string =>
  dirname(createRequire(import.meta.url).resolve('@newsgraph/viewer/page'))

const marker = '<!--newsgraph:graph-->'

/** A page's HTML with a graph where it looks for one; `<` is escaped so that no text can end the script. */
export const withGraph = (html: string, graphJson: string): string => {
  const script = `<script type="application/json" id="newsgraph-graph">${graphJson.replaceAll('<', '\\u003c')}</script>`
  return html.replace(marker, () => script)
}

const template = async (name: string): Promise<string> => {
  try {
    return await readFile(join(pageFolder(), name), 'utf8')
  } catch (cause) {
    throw new NewsgraphError(
      'unreadable',
      'The page is not built. In the workspace, run "npm run build"; elsewhere, install newsgraph again.',
      { cause },
    )
  }
}

/** The page as one file that shows this graph without a network or a server. */
export const singlePage = async (graphJson: string): Promise<string> =>
  withGraph(await template('single.html'), graphJson)

/**
 * The page as the server sends it; it asks for `graph.json` beside it, and for `kept.json` where the server keeps
 * places and decisions.
 */
export const servedPage = async (keeps: boolean): Promise<string> => {
  const page = await template('index.html')
  return keeps ? page.replace('<newsgraph-viewer', () => '<newsgraph-viewer data-keeps') : page
}
