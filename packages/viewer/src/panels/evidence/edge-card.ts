import type { EdgeEvidence } from '@newsgraph/core'
import { html, nothing, type TemplateResult } from 'lit'
import { kindGlyph } from '../../drawing/kind-glyph.js'
import { strokeGlyph } from '../../drawing/stroke-glyph.js'
import type { Desk } from '../../element/desk.js'
import { contradicting } from '../../state/contradicting.js'
import type { EdgeRow } from '../../state/edge-rows.js'
import { plainText } from '../../state/plain-text.js'
import { headOf, strokeOf } from '../../state/strokes.js'
import { toneOf } from '../../state/tone.js'
import { knownOn } from '../../state/view-state.js'
import { attributionInWords, countsInWords, factualityInWords, whenInWords } from '../../state/words.js'
import { strings } from '../../strings/en.js'
import { confidenceParts } from './confidence-parts.js'
import { edgeLine } from './edge-line.js'
import { telling } from './telling.js'

const words = strings.evidence

interface Telling {
  readonly evidence: EdgeEvidence
  readonly copies: string[]
}

/** Tellings with the same words are one, with the further articles that print it. */
const withoutCopies = (evidence: readonly EdgeEvidence[]): readonly Telling[] => {
  const byQuote = new Map<string, Telling>()
  for (const one of evidence) {
    const words = one.quote.replace(/\s+/g, ' ').trim()
    const known = byQuote.get(words)
    if (known === undefined) byQuote.set(words, { evidence: one, copies: [] })
    else if (known.evidence.articleId !== one.articleId) known.copies.push(one.articleId)
  }
  return [...byQuote.values()]
}

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
  const tellings = withoutCopies(edge.evidence)
  const day = knownOn(desk.state)
  const isLater = ({ evidence }: Telling): boolean =>
    day !== undefined && (desk.articles.get(evidence.articleId)?.publishedAt?.slice(0, 10) ?? '') > day
  const later = tellings.filter(isLater)
  const list = (some: readonly Telling[]) =>
    some.map(({ evidence, copies }) => telling(desk, evidence, copies))
  return html`<article class="card edge-card" data-edge=${row.key}>
    <h2 class="ends">
      ${end(desk, row.source, row.sourceNode.label, row.sourceNode.kind)}
      <span class="does">${strokeGlyph(strokeOf(edge), toneOf(edge), headOf(edge))} <i>${plainText(edge.label)}</i></span>
      ${end(desk, row.target, row.targetNode.label, row.targetNode.kind)}
    </h2>
    <p class="factuality" data-status=${edge.status}>${factualityInWords(edge)}</p>
    ${edge.end === 'place' ? html`<p class="note">${words.atPlace}</p>` : nothing}
    <dl>
      ${fact(words.happened, whenInWords(edge.when) ?? (edge.category === 'event' ? words.open : undefined))}
      ${fact(words.post, edge.title === undefined ? undefined : plainText(edge.title))}
      ${fact(words.place, place === undefined ? undefined : html`<button class="link" @click=${() => desk.change({ selection: { node: place } })}>${plainText(desk.graph.getNodeAttribute(place, 'label'))}</button>`)}
      ${fact(words.instruments, edge.instruments === undefined ? undefined : plainText(edge.instruments.join(', ')))}
      ${fact(words.counts, edge.counts === undefined || edge.counts.length === 0 ? undefined : countsInWords(edge.counts))}
      ${fact(words.says, plainText(attributionInWords(edge.attribution)))}
      ${fact(words.confidence, confidenceParts(desk, edge))}
      ${fact(strings.facets.sources, String(edge.sources))}
      ${fact(words.rule, html`<code>${edge.rule}</code>`)}
    </dl>
    <h3>${words.tellings(tellings.length)}</h3>
    ${list(tellings.filter((one) => !isLater(one)))}
    ${later.length === 0 ? nothing : html`<details class="later"><summary>${words.later(later.length)}</summary><p class="note">${words.overAll}</p>${list(later)}</details>`}
    ${
      linked.length === 0
        ? nothing
        : html`<h3>${words.links}</h3>
            <ul class="edges">${linked.map(({ type, other }) => html`<p class="link-type">${type.replaceAll('-', ' ')}</p>${edgeLine(desk, other)}`)}</ul>`
    }
    ${against.length === 0 ? nothing : html`<h3>${words.contradicts}</h3><ul class="edges">${against.map((other) => edgeLine(desk, other))}</ul>`}
  </article>`
}
