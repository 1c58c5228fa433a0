import { html, nothing, type TemplateResult } from 'lit'
import { kindGlyph } from '../../drawing/kind-glyph.js'
import type { Desk } from '../../element/desk.js'
import type { EdgeRow } from '../../state/edge-rows.js'
import { overviewOf } from '../../state/overview.js'
import { plainText } from '../../state/plain-text.js'
import { articleName } from '../../state/words.js'
import { strings } from '../../strings/en.js'
import { edgeLine } from './edge-line.js'

const words = strings.evidence

const checked = ({ quotes, changedArticles, articles, change }: Desk): TemplateResult => {
  const { right, wrong, unchecked } = quotes
  const name = (id: string): string => plainText(articleName(id, articles.get(id)))
  return html`<div class="checked" data-wrong=${wrong.length}>
    ${right === 0 ? nothing : html`<p>✓ ${words.quotesRight(right)}</p>`}
    ${unchecked === 0 ? nothing : html`<p>${words.quotesUnchecked(unchecked)}</p>`}
    ${
      wrong.length === 0
        ? nothing
        : html`<p class="alarm">${words.quotesWrong(wrong.length)}</p>
            <p class="actions">${wrong.slice(0, 5).map((edge) => html`<button @click=${() => change({ selection: { edge } })}>${edge}</button>`)}</p>`
    }
    ${
      changedArticles === undefined || changedArticles.length === 0
        ? nothing
        : html`<p class="alarm">${words.hashesWrong(changedArticles.length)} ${changedArticles.slice(0, 5).map(name).join('; ')}</p>`
    }
  </div>`
}

/** What the evidence side shows while nothing is chosen: where to begin, the keys, and whether the quotes hold. */
export const overviewCard = (desk: Desk): TemplateResult => {
  const { busiest, supported, disputed, latest } = overviewOf(desk.graph, desk.rows, desk.seen.edges)
  const edges = (title: string, rows: readonly EdgeRow[]) =>
    rows.length === 0
      ? nothing
      : html`<h3>${title}</h3><ul class="edges">${rows.map((row) => edgeLine(desk, row))}</ul>`
  return html`<div class="card overview">
    <p class="lead">${words.hint}</p>
    ${
      busiest.length === 0
        ? nothing
        : html`<h3>${words.busiest}</h3>
          <ul class="busiest">${busiest.map(({ node, edges: count }) => {
            const { label, kind } = desk.graph.getNodeAttributes(node)
            return html`<li><button data-node=${node} @click=${() => desk.change({ selection: { node } })}>${kindGlyph(kind, desk.theme)}<span>${plainText(label)}</span> <small>${words.edges(count)}</small></button></li>`
          })}</ul>`
    }
    ${edges(words.supported, supported)} ${edges(words.disputed, disputed)} ${edges(words.latest, latest)}
    <h3>${words.findYourWay}</h3>
    <ul class="hints">${words.hints.map(([key, hint]) => html`<li><kbd>${key}</kbd> <span>${hint}</span></li>`)}</ul>
    ${checked(desk)}
  </div>`
}
