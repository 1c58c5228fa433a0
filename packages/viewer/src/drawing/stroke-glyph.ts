import { html, svg, type TemplateResult } from 'lit'
import { type HeadId, type StrokeId, strokes } from '../state/strokes.js'
import type { Tone } from '../state/tone.js'

/** A short piece of line as the picture draws it, for lists and the legend. */
export const strokeGlyph = (stroke: StrokeId, tone: Tone, head: HeadId = 'arrow'): TemplateResult => {
  const dashes = strokes.find(({ id }) => id === stroke)?.dashes ?? []
  const colour = `var(--tone-${tone})`
  const lines =
    stroke === 'double'
      ? svg`<path d="M1 5.2H25M1 8.8H25" stroke=${colour} stroke-width="1.3" />`
      : svg`<path d="M1 7H26" stroke=${colour} stroke-width="2.2" stroke-dasharray=${dashes.join(' ')} />`
  const end =
    head === 'bar'
      ? svg`<path d="M29 1.5V12.5" stroke=${colour} stroke-width="2.6" />`
      : head === 'arrow'
        ? svg`<path d="M25 2.6 33 7 25 11.4Z" fill=${colour} />`
        : svg``
  return html`<svg class="glyph" viewBox="0 0 34 14" width="34" height="14" aria-hidden="true" fill="none">${lines}${end}</svg>`
}
