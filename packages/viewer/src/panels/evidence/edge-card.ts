import { html, nothing, type TemplateResult } from 'lit'
import { kindGlyph } from '../../drawing/kind-glyph.js'
import { strokeGlyph } from '../../drawing/stroke-glyph.js'
import type { Desk } from '../../element/desk.js'
import { labelBesideStatus, toldLater } from '../../state/as-known.js'
import { contradicting } from '../../state/contradicting.js'
import { toldOnce } from '../../state/copies.js'
import { dayOf } from '../../state/day.js'
import type { EdgeRow } from '../../state/edge-rows.js'
import { plainText } from '../../state/plain-text.js'
import { isPutTogether } from '../../state/put-together.js'
import { headOf, strokeOf } from '../../state/strokes.js'
import { toneOf } from '../../state/tone.js'
import { knownOn } from '../../state/view-state.js'
import { attributionInWords, countsInWords, factualityInWords, whenInWords } from '../../state/words.js'
import { strings } from '../../strings/en.js'
import { confidenceParts } from './confidence-parts.js'
import { edgeLine } from './edge-line.js'
import { toldText } from './told-text.js'

const words = strings.evidence

const end = (desk: Desk, node: string, label: string, kind: string): TemplateResult =>
  html`<button class="end" data-node=${node} @click=${() => desk.change({ selection: { node } })}>
    ${kindGlyph(kind, desk.theme)}<span>${plainText(label)}</span>
  </button>`

const fact = (term: string, value: unknown): TemplateResult | typeof nothing =>
  value === undefined || value === '' ? nothing : html`<div><dt>${term}</dt><dd>${value}</dd></div>`

/** An edge with everything that speaks for it: status, dates, who says so, and the sentences. */
export const edgeCard = (desk: Desk, row: EdgeRow): TemplateResult => {
  const { edge } = row
  const place = edge.place !== undefined && desk.graph.hasNode(edge.place) ? edge.place : undefined
  const linked = (edge.links ?? []).flatMap(({ type, event }) =>
    desk.rows
      .filter((other) => other.edge.event === event)
      .slice(0, 1)
      .map((other) => ({ type, other })),
  )
  const against = contradicting(desk.rows, row)
  const day = dayOf(knownOn(desk.state), 'last')
  const all = desk.allRows.find(({ key }) => key === row.key)?.edge ?? edge
  const later = day === undefined ? [] : toldLater(all, day, desk.articles)
  const nameOf = (key: string): string =>
    desk.graph.hasNode(key) ? desk.graph.getNodeAttribute(key, 'label') : key
  const texts = toldOnce(edge.evidence, desk.articles)
  return html`<article class="card edge-card" data-edge=${row.key}>
    <h2 class="ends">
      ${end(desk, row.source, row.sourceNode.label, row.sourceNode.kind)}
      <span class="does">${strokeGlyph(strokeOf(edge), toneOf(edge), headOf(edge))} <i>${plainText(labelBesideStatus(edge))}</i></span>
      ${end(desk, row.target, row.targetNode.label, row.targetNode.kind)}
    </h2>
    <p class="factuality" data-status=${edge.status}>${factualityInWords(edge)}</p>
    ${edge.end === 'place' ? html`<p class="note">${words.atPlace}</p>` : nothing}
    ${isPutTogether(row) ? html`<p class="note">${words.putTogether}</p>` : nothing}
    <dl>
      ${fact(words.happened, whenInWords(edge.when) ?? (edge.category === 'event' ? words.open : undefined))}
      ${fact(words.post, edge.title === undefined ? undefined : plainText(edge.title))}
      ${fact(words.place, place === undefined ? undefined : html`<button class="link" @click=${() => desk.change({ selection: { node: place } })}>${plainText(desk.graph.getNodeAttribute(place, 'label'))}</button>`)}
      ${fact(words.instruments, edge.instruments === undefined ? undefined : plainText(edge.instruments.join(', ')))}
      ${fact(words.counts, edge.counts === undefined || edge.counts.length === 0 ? undefined : countsInWords(edge.counts))}
      ${fact(words.says, plainText(attributionInWords(edge.attribution, nameOf)))}
      ${fact(words.confidence, confidenceParts(desk, edge))}
      ${fact(strings.facets.sources, String(edge.sources))}
      ${fact(words.rule, html`<code>${edge.rule}</code>`)}
    </dl>
    <h3>${words.tellings(texts.reduce((sum, { tellings }) => sum + tellings.length, 0))}</h3>
    ${texts.map((once) => toldText(desk, once))}
    ${later.length === 0 ? nothing : html`<details class="later"><summary>${words.later(later.length)}</summary><p class="note">${words.overAll}</p>${toldOnce(later, desk.articles).map((once) => toldText(desk, once))}</details>`}
    ${
      linked.length === 0
        ? nothing
        : html`<h3>${words.links}</h3>
            <ul class="edges">${linked.map(({ type, other }) => html`<p class="link-type">${type.replaceAll('-', ' ')}</p>${edgeLine(desk, other)}`)}</ul>`
    }
    ${against.length === 0 ? nothing : html`<h3>${words.contradicts}</h3><ul class="edges">${against.map((other) => edgeLine(desk, other))}</ul>`}
  </article>`
}
