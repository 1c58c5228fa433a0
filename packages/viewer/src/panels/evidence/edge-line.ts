import { html, nothing, type TemplateResult } from 'lit'
import { strokeGlyph } from '../../drawing/stroke-glyph.js'
import type { Desk } from '../../element/desk.js'
import { labelBesideStatus } from '../../state/as-known.js'
import type { EdgeRow } from '../../state/edge-rows.js'
import { plainText } from '../../state/plain-text.js'
import { headOf, strokeOf } from '../../state/strokes.js'
import { toneOf } from '../../state/tone.js'
import { dateInWords, whenInWords } from '../../state/words.js'
import { strings } from '../../strings/en.js'

/** Where the one source printed it, and when if the event's own day is unknown. */
const toldBy = (desk: Desk, { edge, outlets }: EdgeRow): TemplateResult | typeof nothing => {
  const [outlet] = outlets
  const published = desk.articles.get(edge.evidence[0]?.articleId ?? '')?.publishedAt
  if (outlet === undefined) return nothing
  const date = edge.when !== undefined || published === undefined ? undefined : dateInWords(published)
  return html`<span>${strings.evidence.toldBy(plainText(outlet), date)}</span>`
}

/** One edge as a row of a list: line, label, other end, when, status, sources (of a single one its name). A press opens its evidence. */
export const edgeLine = (desk: Desk, row: EdgeRow, from?: string): TemplateResult => {
  const { edge } = row
  const outgoing = from === undefined || row.source === from
  const ends = outgoing ? row.targetNode : row.sourceNode
  const when = whenInWords(edge.when)
  const label = labelBesideStatus(edge)
  return html`<li>
    <button class="edge-line" data-edge=${row.key} @click=${() => desk.change({ selection: { edge: row.key } })}>
      ${strokeGlyph(strokeOf(edge), toneOf(edge), headOf(edge))}
      <span class="sentence">
        ${from === undefined ? html`<b>${plainText(row.sourceNode.label)}</b> ` : nothing}
        ${outgoing ? html`<i>${plainText(label)}</i> <b>${plainText(ends.label)}</b>` : html`<b>${plainText(ends.label)}</b> <i>${plainText(label)}</i>`}
      </span>
      <span class="details">
        ${edge.status === 'asserted' ? nothing : html`<span class="status">${strings.status[edge.status]}</span>`}
        ${edge.polarity === 'positive' || edge.status === 'denied' ? nothing : html`<span class="status">${strings.factuality.negative}</span>`}
        ${when === undefined ? nothing : html`<span>${when}</span>`}
        ${edge.sources > 1 ? html`<b>${strings.evidence.sources(edge.sources)}</b>` : toldBy(desk, row)}
      </span>
    </button>
  </li>`
}

/** Edges in order of worth: independent sources, confidence, then the latest. */
export const strongestFirst = (rows: readonly EdgeRow[]): readonly EdgeRow[] =>
  [...rows].sort(
    (a, b) =>
      b.edge.sources - a.edge.sources ||
      b.edge.confidence - a.edge.confidence ||
      (b.happened?.[1] ?? 0) - (a.happened?.[1] ?? 0) ||
      (a.key < b.key ? -1 : 1),
  )
