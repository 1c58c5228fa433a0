import { html, svg, type TemplateResult } from 'lit'
import type { Theme } from './palette.js'
import { palettes } from './palette.js'
import { cornersOf, shapeOf } from './shapes.js'

/** A kind's mark as the picture draws it, for lists and the legend. */
export const kindGlyph = (kind: string, theme: Theme): TemplateResult => {
  const colour = palettes[theme].kindOf(kind)
  const shape = shapeOf(kind)
  const corners = cornersOf(shape)
  const mark =
    shape === 'ring'
      ? svg`<circle r="5" fill="none" stroke=${colour} stroke-width="2.4" stroke-dasharray="3.4 1.8" />`
      : corners.length === 0
        ? svg`<circle r="6" fill=${colour} />`
        : svg`<polygon points=${corners.map(([x, y]) => `${(x * 5.4).toFixed(2)},${(y * 5.4).toFixed(2)}`).join(' ')} fill=${colour} />`
  return html`<svg class="kind" viewBox="-8 -8 16 16" width="16" height="16" aria-hidden="true">${mark}</svg>`
}
