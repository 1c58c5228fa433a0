import { html, nothing, type TemplateResult } from 'lit'
import { type IconId, icon } from '../drawing/icon.js'
import { panels } from '../panels/index.js'
import { strings } from '../strings/en.js'
import type { Desk } from './desk.js'
import type { PageActions } from './page-actions.js'
import './search-box.js'
import './take-away-menu.js'

const iconButton = (action: IconId, label: string, run: () => void, disabled = false): TemplateResult =>
  html`<button class="icon" data-action=${action} title=${label} aria-label=${label} ?disabled=${disabled} @click=${run}>${icon(action)}</button>`

const share = async (desk: Desk): Promise<void> => {
  try {
    await navigator.clipboard.writeText(location.href)
    desk.say(strings.share.copied)
  } catch {
    desk.say(strings.share.inAddress)
  }
}

/** The page's head: search, panels, counts, undo, share, export. */
export const topBar = (desk: Desk | undefined, page: PageActions): TemplateResult =>
  html`<header class="top">
    <h1 class="brand">news<b>graph</b></h1>
    ${desk === undefined ? html`<span class="space"></span>` : ofDesk(desk, page)}
    ${iconButton('add', strings.read.open, page.read)}
    ${iconButton('help', strings.keys.title, page.help)}
    ${iconButton(page.theme === 'dark' ? 'light' : 'dark', strings.theme, page.switchTheme)}
  </header>`

const ofDesk = (desk: Desk, page: PageActions): TemplateResult => {
  const { edges, nodes, hiddenEdges } = desk.seen
  const hidden = hiddenEdges === 0 ? nothing : html`, <strong>${strings.counts.hidden(hiddenEdges)}</strong>`
  return html`<newsgraph-search class="find" .desk=${desk}></newsgraph-search>
    <div class="tabs" role="tablist" aria-label=${strings.panels.label}>
      ${panels.map(
        ({ id, label }) =>
          html`<button role="tab" data-panel=${id} aria-selected=${desk.state.panel === id} @click=${() => {
            page.showSheet('stage')
            page.change({ panel: id })
          }}>${label}</button>`,
      )}
    </div>
    <span class="space"></span>
    <p class="counts">${strings.counts.shown(edges.size, nodes.size)}${hidden}</p>
    ${
      page.canUndo || page.canRedo
        ? html`${iconButton('undo', strings.keys.undo, page.undo, !page.canUndo)}${iconButton('redo', strings.keys.redo, page.redo, !page.canRedo)}`
        : nothing
    }
    ${iconButton('share', strings.share.label, () => void share(desk))}
    <newsgraph-take-away .desk=${desk}></newsgraph-take-away>`
}
