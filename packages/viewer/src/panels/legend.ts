import { kinds } from '@newsgraph/core'
import { html, type TemplateResult } from 'lit'
import { kindGlyph } from '../drawing/kind-glyph.js'
import { strokeGlyph } from '../drawing/stroke-glyph.js'
import type { Desk } from '../element/desk.js'
import type { StrokeId } from '../state/strokes.js'
import type { Tone } from '../state/tone.js'
import { strings } from '../strings/en.js'

const strokeWords: readonly (readonly [StrokeId, string])[] = Object.entries(strings.graph.strokes) as [
  StrokeId,
  string,
][]
const toneWords = Object.entries(strings.tones) as [Tone, string][]

/** What shapes, colours and strokes mean, for the kinds that are on the page. */
export const legend = (desk: Desk): TemplateResult => {
  const present = new Set(desk.drawn.nodes.map(({ kind }) => kind))
  return html`<details class="legend">
    <summary>${strings.graph.legend}</summary>
    <div>
      <ul>${strokeWords.map(([id, word]) => html`<li>${strokeGlyph(id, 'relation')} ${word}</li>`)}
        <li>${strokeGlyph('solid', 'relation', 'bar')} ${strings.graph.bar}</li></ul>
      <ul>${toneWords.map(([tone, word]) => html`<li>${strokeGlyph('solid', tone)} ${word}</li>`)}</ul>
      <ul>${kinds.filter(({ id }) => present.has(id)).map(({ id, label }) => html`<li>${kindGlyph(id, desk.theme)} ${label}</li>`)}</ul>
      <p>${strings.graph.width}</p>
    </div>
  </details>`
}
