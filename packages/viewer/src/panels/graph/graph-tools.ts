import { html, nothing, type TemplateResult } from 'lit'
import { type IconId, icon } from '../../drawing/icon.js'
import type { Desk } from '../../element/desk.js'
import type { PageActions } from '../../element/page-actions.js'
import type { SizeBy } from '../../state/view-state.js'
import { strings } from '../../strings/en.js'

const words = strings.graph
const sizes = Object.entries(words.sizes) as [SizeBy, string][]

const zoomButton = (
  page: PageActions,
  step: 'in' | 'out' | 'fit',
  sign: IconId,
  label: string,
): TemplateResult =>
  html`<button class="icon" title=${label} aria-label=${label} @click=${() => page.zoom(step)}>${icon(sign)}</button>`

/** Buttons that zoom the picture or the map. */
export const zoomTools = (page: PageActions): TemplateResult =>
  html`<div class="tools">
    ${zoomButton(page, 'in', 'zoom-in', words.zoomIn)}${zoomButton(page, 'out', 'zoom-out', words.zoomOut)}${zoomButton(page, 'fit', 'fit', words.fit)}
  </div>`

/** What sizes and colours of the picture mean, to choose. */
export const graphOptions = (desk: Desk): TemplateResult => {
  const { state } = desk
  const moved = Object.keys(state.pinned).length
  return html`<div class="options">
      <label>${words.size}
        <select data-option="size" @change=${(event: Event) => desk.change({ size: (event.target as HTMLSelectElement).value as SizeBy })}>
          ${sizes.map(([id, word]) => html`<option value=${id} ?selected=${state.size === id}>${word}</option>`)}
        </select>
      </label>
      <label><input type="checkbox" data-option="communities" .checked=${state.communities} @change=${() => desk.change({ communities: !state.communities })} />${words.communities}</label>
      ${moved === 0 ? nothing : html`<button class="plain-button" @click=${() => desk.change({ pinned: {} })}>${words.unpin(moved)}</button>`}
      ${desk.settled ? nothing : html`<span class="settling">${words.settling}</span>`}
    </div>
    ${desk.landing === undefined ? nothing : html`<p class="note-bar">${desk.landing}</p>`}`
}
