import { html, nothing, type TemplateResult } from 'lit'
import type { Desk } from '../../element/desk.js'
import { pathOf } from '../../state/path-edges.js'
import { plainText } from '../../state/plain-text.js'
import type { PathQuestion } from '../../state/view-state.js'
import { strings } from '../../strings/en.js'
import { showAll } from '../facets/chips.js'
import { edgeLine } from './edge-line.js'
import { markedQuote } from './telling.js'

const words = strings.path

/** The route between two nodes: each hop with a sentence. */
export const pathCard = (desk: Desk, path: PathQuestion): TemplateResult => {
  const name = (node: string): string =>
    desk.graph.hasNode(node) ? plainText(desk.graph.getNodeAttribute(node, 'label')) : node
  if (path.to === undefined)
    return html`<article class="card path-card"><h2>${words.from(name(path.from))}</h2><p class="note">${words.choose}</p></article>`
  const hops = pathOf(desk)
  const by = (way: PathQuestion['by']): TemplateResult =>
    html`<button class="plain-button" data-by=${way} aria-pressed=${path.by === way} @click=${() => desk.change({ path: { ...path, by: way } })}>${words.by[way]}</button>`
  return html`<article class="card path-card">
    <h2>${words.title(name(path.from), name(path.to))}</h2>
    <p class="actions">${by('shortest')}${by('best')}</p>
    ${
      hops === undefined
        ? html`<p class="note">${words.none}</p>${desk.seen.hiddenEdges === 0 ? nothing : html`<p class="actions"><button @click=${() => desk.change(showAll)}>${strings.counts.clear}</button></p>`}`
        : html`<p class="facts">${words.hops(hops.length)}</p>
            <ol>${hops.map((row) => {
              const [evidence] = row.edge.evidence
              return html`<li class="hop"><ul class="edges">${edgeLine(desk, row)}</ul>${evidence === undefined ? nothing : markedQuote(evidence)}</li>`
            })}</ol>`
    }
  </article>`
}
