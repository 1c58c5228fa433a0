import { html, type TemplateResult } from 'lit'
import type { Desk } from '../element/desk.js'
import { strings } from '../strings/en.js'
import { queryStrings } from './query/query-strings.js'

interface PanelValue<Id extends string> {
  readonly id: Id
  readonly label: string
  /** Fetches what the panel needs, when it is first shown. */
  readonly load: () => Promise<unknown>
  readonly render: (desk: Desk) => TemplateResult
}

const panel = <const Id extends string>(value: PanelValue<Id>): PanelValue<Id> => value

/** The menu of panels: ways to look at what is visible. */
export const panels = [
  panel({
    id: 'graph',
    label: strings.panels.graph,
    load: () => import('./graph/graph-panel.js'),
    render: (desk) => html`<newsgraph-graph .desk=${desk}></newsgraph-graph>`,
  }),
  panel({
    id: 'map',
    label: strings.panels.map,
    load: () => import('./map/map-panel.js'),
    render: (desk) => html`<newsgraph-map .desk=${desk}></newsgraph-map>`,
  }),
  panel({
    id: 'table',
    label: strings.panels.table,
    load: () => import('./table/table-panel.js'),
    render: (desk) => html`<newsgraph-table .desk=${desk}></newsgraph-table>`,
  }),
  panel({
    id: 'query',
    label: queryStrings.title,
    load: () => import('./query/query-panel.js'),
    render: (desk) => html`<newsgraph-query .desk=${desk}></newsgraph-query>`,
  }),
] as const

export type PanelId = (typeof panels)[number]['id']
