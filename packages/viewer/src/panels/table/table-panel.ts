import { css, html, LitElement, nothing, type TemplateResult } from 'lit'
import { strokeGlyph } from '../../drawing/stroke-glyph.js'
import type { Desk } from '../../element/desk.js'
import type { EdgeRow } from '../../state/edge-rows.js'
import { plainText } from '../../state/plain-text.js'
import { headOf, strokeOf } from '../../state/strokes.js'
import { toneOf } from '../../state/tone.js'
import { whenInWords } from '../../state/words.js'
import { strings } from '../../strings/en.js'

const columns = strings.table.columns
type Column = keyof typeof columns
const pageOf = 200

const sortValue: Readonly<Record<Column, (row: EdgeRow) => string | number>> = {
  source: (row) => row.sourceNode.label.toLowerCase(),
  label: (row) => row.edge.label,
  target: (row) => row.targetNode.label.toLowerCase(),
  status: (row) => row.edge.status,
  when: (row) => row.happened?.[0] ?? Number.POSITIVE_INFINITY,
  sources: (row) => -row.edge.sources,
  confidence: (row) => -row.edge.confidence,
  quote: (row) => row.edge.evidence[0]?.quote.toLowerCase() ?? '',
}

/** The edges in a column's order; equal ones keep the graph's order. */
export const sortedRows = (rows: readonly EdgeRow[], by: Column, down: boolean): readonly EdgeRow[] => {
  const keyed = rows.map((row) => ({ row, value: sortValue[by](row) }))
  keyed.sort((a, b) => (a.value < b.value ? -1 : a.value > b.value ? 1 : 0) * (down ? -1 : 1))
  return keyed.map(({ row }) => row)
}

/** The edges as a sortable table: the same facts as the picture, for eyes, keyboards and screen readers alike. */
export class TablePanel extends LitElement {
  static override properties = {
    desk: { attribute: false },
    by: { state: true },
    down: { state: true },
    shown: { state: true },
  }
  declare desk: Desk
  declare by: Column
  declare down: boolean
  declare shown: number

  constructor() {
    super()
    this.by = 'sources'
    this.down = false
    this.shown = pageOf
  }

  static override styles = css`
    :host { display: block; overflow: auto; height: 100%; }
    table { border-collapse: collapse; width: 100%; font-size: 0.86rem; }
    caption { position: absolute; clip-path: inset(50%); width: 1px; height: 1px; overflow: hidden; }
    th { position: sticky; top: 0; z-index: 1; background: var(--paper); text-align: start; padding: 0; border-block-end: 1px solid var(--line); }
    th button { all: unset; cursor: pointer; padding: 0.65rem 0.7rem; font-weight: 650; color: var(--muted); white-space: nowrap; }
    th button:focus-visible, td button:focus-visible { outline: 2px solid var(--accent); outline-offset: -2px; }
    td { padding: 0.4rem 0.7rem; border-block-end: 1px solid var(--hair); vertical-align: top; }
    tr.chosen td { background: var(--wash); }
    td button { all: unset; cursor: pointer; font-weight: 600; }
    td button:hover { text-decoration: underline; }
    td button.plain { font-weight: 400; }
    td.quote { font-family: var(--serif); min-width: 17rem; width: 45%; }
    td.quote button { display: -webkit-box; -webkit-line-clamp: 2; -webkit-box-orient: vertical; overflow: hidden; }
    td.when { min-width: 5.5rem; }
    td.number { font-variant-numeric: tabular-nums; white-space: nowrap; }
    .does { display: flex; gap: 0.45rem; align-items: center; font-style: italic; min-width: 8rem; }
    .does svg { flex: none; }
    .more { display: block; margin: 1rem auto; padding: 0.5rem 1rem; font: inherit; color: var(--ink); background: var(--card); border: 1px solid var(--line); border-radius: 6px; cursor: pointer; }
  `

  override render(): TemplateResult | typeof nothing {
    const { desk } = this
    if (desk === undefined) return nothing
    const rows = sortedRows(
      desk.rows.filter(({ key }) => desk.seen.edges.has(key)),
      this.by,
      this.down,
    )
    const { selection } = desk.state
    const sortedAs = (column: Column) =>
      this.by !== column ? 'none' : this.down ? 'descending' : 'ascending'
    return html`<table>
        <caption>${strings.table.label}</caption>
        <thead>
          <tr>
            ${(Object.keys(columns) as Column[]).map(
              (column) =>
                html`<th scope="col" aria-sort=${sortedAs(column)}>
                  <button data-column=${column} @click=${() => this.#sort(column)}>
                    ${columns[column]} <span aria-hidden="true">${this.by !== column ? '' : this.down ? '↓' : '↑'}</span>
                  </button>
                </th>`,
            )}
          </tr>
        </thead>
        <tbody>${rows.slice(0, this.shown).map((row) => this.#row(row, selection !== undefined && 'edge' in selection && selection.edge === row.key))}</tbody>
      </table>
      ${
        rows.length > this.shown
          ? html`<button class="more" @click=${() => {
              this.shown += pageOf
            }}>${strings.table.more(Math.min(pageOf, rows.length - this.shown))}</button>`
          : nothing
      }`
  }

  #row(row: EdgeRow, chosen: boolean): TemplateResult {
    const { edge } = row
    const node = (key: string, label: string) =>
      html`<button @click=${() => this.desk.change({ selection: { node: key } })}>${plainText(label)}</button>`
    return html`<tr class=${chosen ? 'chosen' : ''} data-edge=${row.key}>
      <td>${node(row.source, row.sourceNode.label)}</td>
      <td><span class="does">${strokeGlyph(strokeOf(edge), toneOf(edge), headOf(edge))} ${plainText(edge.label)}</span></td>
      <td>${node(row.target, row.targetNode.label)}</td>
      <td class="when">${whenInWords(edge.when) ?? '–'}</td>
      <td class="quote" dir="auto">
        <button class="plain" @click=${() => this.desk.change({ selection: { edge: row.key } })}>${plainText(edge.evidence[0]?.quote ?? '')}</button>
      </td>
      <td>${strings.status[edge.status]}</td>
      <td class="number">${edge.sources}</td>
      <td class="number">${edge.confidence.toFixed(2)}</td>
    </tr>`
  }

  #sort(column: Column): void {
    this.down = this.by === column ? !this.down : false
    this.by = column
  }
}

if (customElements.get('newsgraph-table') === undefined) customElements.define('newsgraph-table', TablePanel)
