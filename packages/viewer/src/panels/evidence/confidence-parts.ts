import type { EdgeAttributes } from '@newsgraph/core'
import { html, type TemplateResult } from 'lit'
import type { Desk } from '../../element/desk.js'
import { plainText } from '../../state/plain-text.js'
import { strings } from '../../strings/en.js'

const words = strings.evidence.parts
const shown = (value: number): string => value.toFixed(2)

/** How sure an edge is, and on opening what that is made of: each sentence's own part, and how they add up. */
export const confidenceParts = (desk: Desk, edge: EdgeAttributes): TemplateResult => {
  const whole = html`<meter min="0" max="1" value=${edge.confidence}></meter> ${shown(edge.confidence)}`
  const parts = edge.evidence.filter(({ confidence }) => confidence !== undefined)
  if (parts.length === 0) return whole
  const outletOf = (id: string): string => plainText(desk.articles.get(id)?.source ?? strings.unnamedOutlet)
  return html`<details class="parts">
    <summary>${whole}</summary>
    <ul>${parts.map(({ articleId, rule, confidence = 0 }) => html`<li><b>${shown(confidence)}</b> <span>${words.of(outletOf(articleId), rule)}</span></li>`)}</ul>
    <p>${words.what}</p>
    ${parts.length === 1 ? '' : html`<p>${edge.sources > 1 ? words.together(edge.sources, shown(edge.confidence)) : words.one}</p>`}
  </details>`
}
