import { html, nothing, type TemplateResult } from 'lit'
import { icon } from '../drawing/icon.js'
import type { Position } from '../layout/seed-layout.js'
import { evidencePanel } from '../panels/evidence/evidence-panel.js'
import { chips } from '../panels/facets/chips.js'
import { facetsPanel } from '../panels/facets/facets-panel.js'
import { graphOptions, pickedBar, zoomTools } from '../panels/graph/graph-tools.js'
import type { panels } from '../panels/index.js'
import { legend } from '../panels/legend.js'
import { strings } from '../strings/en.js'
import type { Desk } from './desk.js'
import type { PageActions, Sheet } from './page-actions.js'
import '../panels/time/time-panel.js'

/** The page's body: facets, the panel that is chosen, time, and evidence. */
export const body = (
  desk: Desk,
  page: PageActions,
  panel: (typeof panels)[number],
  isReady: boolean,
): TemplateResult => {
  const { selection, reading, marked } = desk.state
  const sheet = (id: Sheet, label: string): TemplateResult =>
    html`<button aria-pressed=${page.sheet === id} data-sheet=${id} @click=${() => page.showSheet(id)}>${label}</button>`
  const close = (): void =>
    desk.change({ selection: undefined, reading: undefined, path: undefined, marked: undefined })
  return html`
    <div class="chips-row">${chips(desk)}</div>
    <nav class="facets-side" aria-label=${strings.panels.filters} tabindex="-1">${facetsPanel(desk)}</nav>
    <main class="stage-side">
      <div class="panel" data-panel=${panel.id}>
        ${isReady ? panel.render(desk) : nothing}
        ${panel.id === 'graph' ? html`${legend(desk)}${graphOptions(desk)}${pickedBar(desk)}` : nothing}
        ${panel.id === 'graph' || panel.id === 'map' ? zoomTools(page) : nothing}
      </div>
      <newsgraph-time .desk=${desk}></newsgraph-time>
    </main>
    <aside class="evidence-side" tabindex="-1" aria-label=${strings.panels.evidence}>
      ${
        selection === undefined &&
        reading === undefined &&
        desk.state.path === undefined &&
        marked === undefined
          ? nothing
          : html`<div class="side-top"><button class="icon" aria-label=${strings.evidence.close} @click=${close}>${icon('close')}</button></div>`
      }
      ${evidencePanel(desk)}
    </aside>
    <nav class="sheets" aria-label=${strings.panels.sheets}>
      ${sheet('facets', strings.panels.filters)}${sheet('stage', panel.label)}${sheet('evidence', strings.panels.evidence)}
    </nav>
  `
}

interface PanelElement extends HTMLElement {
  readonly clientPointOf?: (key: string) => Position | undefined
  readonly zoom?: (step: 'in' | 'out' | 'fit') => void
}

/** The panel that a page shows. */
export const panelIn = (page: ParentNode): PanelElement | null =>
  page.querySelector<PanelElement>('.panel > :first-child')
