import { html, type TemplateResult } from 'lit'
import { strings } from '../strings/en.js'
import { keys } from './keys.js'

const shown = (key: string): TemplateResult[] =>
  key.split('+').map((part) => html`<kbd>${part.length === 1 ? part.toUpperCase() : part}</kbd> `)

/** The list of keys. */
export const helpDialog = (): TemplateResult =>
  html`<dialog class="help" aria-labelledby="help-title">
    <h2 id="help-title">${strings.keys.title}</h2>
    <dl>${keys.map(({ key, label }) => html`<div><dt>${shown(key)}</dt><dd>${label}</dd></div>`)}</dl>
    <form method="dialog"><button class="plain-button">${strings.keys.close}</button></form>
  </dialog>`
