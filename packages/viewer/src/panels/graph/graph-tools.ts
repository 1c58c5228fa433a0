import { html, nothing, type TemplateResult } from 'lit'
import { type IconId, icon } from '../../drawing/icon.js'
import type { Desk } from '../../element/desk.js'
import type { PageActions } from '../../element/page-actions.js'
import { plainText } from '../../state/plain-text.js'
import { groupPicked, type SizeBy } from '../../state/view-state.js'
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

/** What is picked for a group, and the field that names it; nothing while nothing is picked. */
export const pickedBar = (desk: Desk): TemplateResult | typeof nothing => {
  const { picked } = desk.state
  const [first] = picked
  if (first === undefined) return nothing
  const group = (event: SubmitEvent): void => {
    event.preventDefault()
    const name = new FormData(event.target as HTMLFormElement).get('name')
    desk.change(groupPicked(desk.state, typeof name === 'string' && name.trim() !== '' ? name.trim() : first))
  }
  const label = desk.graph.hasNode(first) ? desk.graph.getNodeAttribute(first, 'label') : first
  return html`<form class="picked" @submit=${group}>
    <span>${words.picked(picked.length)}</span>
    <input name="name" aria-label=${words.groupName} .value=${words.andOthers(plainText(label), picked.length - 1)} autocomplete="off" />
    <button class="plain-button" data-action="group">${words.group}</button>
    <button class="plain-button" type="button" data-action="let-go" @click=${() => desk.change({ picked: [] })}>${words.letGo}</button>
  </form>`
}

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
