import type { Exporter } from '@newsgraph/core'
import type { Desk } from '../element/desk.js'
import { strings } from '../strings/en.js'
import { dossier } from './dossier.js'
import { picturePng } from './picture-png.js'
import { pictureSvg } from './picture-svg.js'
import { tableCsv } from './table-csv.js'
import { visibleGraph } from './visible-graph.js'

/** Something to take away: a file made of what is on the desk. */
export interface TakeAway {
  readonly id: string
  readonly label: string
  readonly file: string
  readonly mediaType: string
  /** Whether one can choose between all and what is visible. */
  readonly scoped: boolean
  readonly make: (desk: Desk, scope: 'all' | 'visible') => Promise<string | Blob>
}

const words = strings.takeAway

const graphOf = (desk: Desk, scope: 'all' | 'visible') =>
  scope === 'all' ? desk.graph : visibleGraph(desk.graph, desk.seen)

const ofExporter = ({ id, label, ending, mediaType, write }: Exporter): TakeAway => ({
  id,
  label,
  file: `newsgraph${ending}`,
  mediaType,
  scoped: true,
  make: async (desk, scope) => write(graphOf(desk, scope)),
})

const own: readonly TakeAway[] = [
  {
    id: 'png',
    label: words.png,
    file: 'newsgraph.png',
    mediaType: 'image/png',
    scoped: false,
    make: async (desk) => picturePng(pictureSvg(desk)),
  },
  {
    id: 'svg',
    label: words.svg,
    file: 'newsgraph.svg',
    mediaType: 'image/svg+xml',
    scoped: false,
    make: async (desk) => pictureSvg(desk),
  },
  {
    id: 'table',
    label: words.table,
    file: 'newsgraph-table.csv',
    mediaType: 'text/csv',
    scoped: true,
    make: async (desk, scope) =>
      tableCsv(scope === 'all' ? desk.rows : desk.rows.filter(({ key }) => desk.seen.edges.has(key))),
  },
  {
    id: 'dossier',
    label: words.dossier,
    file: 'newsgraph.html',
    mediaType: 'text/html',
    scoped: true,
    make: async (desk, scope) => dossier(graphOf(desk, scope), desk.decisions),
  },
]

/** All there is to take away: the page's own files, then every format of core's menu. */
export const takeAways = async (): Promise<readonly TakeAway[]> => {
  const { exporters } = await import('./core-exporters.js')
  return [...own, ...exporters.map(ofExporter)]
}
