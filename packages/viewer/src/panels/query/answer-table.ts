import { type PlainValue, planText, type QueryRow } from '@newsgraph/core'
import { html, nothing, type TemplateResult } from 'lit'
import type { Answered } from '../../ask/asking.js'
import type { Desk } from '../../element/desk.js'
import { plainText } from '../../state/plain-text.js'
import { queryStrings } from './query-strings.js'

/** A value of an answer in a line of text. */
export const shownValue = (value: PlainValue): string => {
  if (value === undefined || value === null) return ''
  if (typeof value !== 'object') return String(value)
  if (Array.isArray(value)) return value.map(shownValue).join(', ')
  if ('labels' in value && 'properties' in value)
    return shownValue((value.properties as Record<string, PlainValue>).name)
  if ('edge' in value && 'properties' in value)
    return shownValue((value.properties as Record<string, PlainValue>).label)
  if ('path' in value) return (value.path as readonly PlainValue[]).map(shownValue).join(' → ')
  return JSON.stringify(value)
}

/** What a row leads to: its edge's sentences, the list of its edges, or its node. */
const chosen = ({ nodes, edges }: QueryRow, desk: Desk): void => {
  const [edge] = edges
  const [node] = nodes
  if (edges.length > 1) desk.change({ marked: { nodes, edges }, selection: undefined, path: undefined })
  else if (edge !== undefined) desk.change({ marked: undefined, selection: { edge } })
  else if (node !== undefined) desk.change({ marked: undefined, selection: { node } })
}

const tableRow = (row: QueryRow, desk: Desk): TemplateResult => {
  const cells = row.values.map((value) => plainText(shownValue(value)))
  const isNumber = (at: number): boolean => typeof row.values[at] === 'number'
  if (row.edges.length + row.nodes.length === 0)
    return html`<tr>${cells.map((cell, at) => html`<td dir="auto" ?data-number=${isNumber(at)}>${cell}</td>`)}</tr>`
  // One button a row for the keyboard; the whole row for the mouse.
  return html`<tr class="leads" title=${queryStrings.show} @click=${() => chosen(row, desk)}>
    ${cells.map(
      (cell, at) =>
        html`<td dir="auto" ?data-number=${isNumber(at)}>${at === 0 ? html`<button>${cell === '' ? '–' : cell}</button>` : cell}</td>`,
    )}
  </tr>`
}

/** An answer as a table; each row leads to its evidence, and all of them can be seen in the graph. */
export const answerTable = (answer: Answered, asked: string, desk: Desk): TemplateResult => {
  const { columns, rows, truncated, notices, plan, cypher } = answer
  const nodes = [...new Set(rows.flatMap((row) => row.nodes))]
  const edges = [...new Set(rows.flatMap((row) => row.edges))]
  const showAll = () =>
    desk.change({ panel: 'graph', marked: { nodes, edges }, selection: undefined, path: undefined })
  return html`
    ${notices.length === 0 ? nothing : html`<p role="alert">${notices.map(({ message }) => message).join('\n')}</p>`}
    ${cypher === asked ? nothing : html`<details class="meant"><summary>${queryStrings.meant}</summary><pre>${cypher}</pre></details>`}
    ${plan === undefined ? nothing : html`<section><h3>${queryStrings.plan}</h3><pre class="plan">${planText(plan)}</pre></section>`}
    ${
      rows.length === 0
        ? html`<p class="hint">${plan === undefined ? queryStrings.none : nothing}</p>`
        : html`<div class="row">
            <h3>${queryStrings.results}: ${queryStrings.rows(rows.length, truncated)}</h3>
            ${nodes.length + edges.length === 0 ? nothing : html`<button class="show-all" @click=${showAll}>${queryStrings.showAll}</button>`}
          </div>
          <div class="scroll"><table>
            <thead><tr>${columns.map((name) => html`<th scope="col">${plainText(name)}</th>`)}</tr></thead>
            <tbody>${rows.map((row) => tableRow(row, desk))}</tbody>
          </table></div>`
    }`
}
