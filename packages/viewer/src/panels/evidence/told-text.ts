import { html, nothing, type TemplateResult } from 'lit'
import type { Desk } from '../../element/desk.js'
import type { ToldOnce } from '../../state/copies.js'
import { plainText } from '../../state/plain-text.js'
import { strings } from '../../strings/en.js'
import { telling } from './telling.js'

const words = strings.evidence

/** A text that tells the edge: its sentences, and how many copies of it there are, which open. */
export const toldText = (desk: Desk, { tellings, copies }: ToldOnce): TemplateResult => {
  const outlets = [...new Set(copies.flatMap(({ articleId }) => desk.articles.get(articleId)?.source ?? []))]
  return html`${tellings.map((evidence) => telling(desk, evidence))}
    ${
      copies.length === 0
        ? nothing
        : html`<details class="copies">
            <summary>${words.copies(copies.length)}${outlets.length === 0 ? nothing : html` <span>${plainText(outlets.join(', '))}</span>`}</summary>
            <p class="note">${words.copiesHelp}</p>
            ${copies.map((evidence) => telling(desk, evidence))}
          </details>`
    }`
}
