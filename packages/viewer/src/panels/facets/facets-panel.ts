import { html, nothing, type TemplateResult } from 'lit'
import { kindGlyph } from '../../drawing/kind-glyph.js'
import type { Desk } from '../../element/desk.js'
import { facets } from '../../state/facets.js'
import { plainText } from '../../state/plain-text.js'
import { toggledFilter } from '../../state/view-state.js'
import { strings } from '../../strings/en.js'

const shownAtFirst = 7
const openAtFirst: ReadonlySet<string> = new Set(['kind', 'type', 'status'])

/** The facets with how many edges each value would leave; a press chooses a value or lets it go. */
export const facetsPanel = (desk: Desk): TemplateResult =>
  html`<div class="facets">${facets.map((facet) => {
    const counts = desk.seen.counts.get(facet.id) ?? []
    const chosen = counts.some((count) => count.chosen)
    if (counts.length === 0 || (counts.length < 2 && !chosen)) return nothing
    const line = ({ value, count, chosen }: (typeof counts)[number]) =>
      html`<li>
        <label>
          <input
            type="checkbox"
            data-facet=${facet.id}
            data-value=${value}
            .checked=${chosen}
            @change=${() => desk.change(toggledFilter(desk.state, facet.id, value))}
          />
          ${facet.id === 'kind' ? kindGlyph(value, desk.theme) : nothing}
          <span class="word">${plainText(facet.wordOf(value))}</span>
          <span class="count">${count.toLocaleString('en-GB')}</span>
        </label>
      </li>`
    const rest = counts.slice(shownAtFirst)
    return html`<details class="facet" ?open=${openAtFirst.has(facet.id) || chosen}>
      <summary>${facet.label}</summary>
      <ul>${counts.slice(0, shownAtFirst).map(line)}</ul>
      ${
        rest.length === 0
          ? nothing
          : html`<details class="rest" ?open=${rest.some((count) => count.chosen)}>
              <summary>${strings.facets.more(rest.length)}</summary>
              <ul>${rest.map(line)}</ul>
            </details>`
      }
    </details>`
  })}</div>`
