import {
  type GraphSource,
  graphologySource,
  NewsgraphError,
  type PlainValue,
  type QueryResult,
  type QueryRow,
  query,
  questions,
  shortForm,
} from '@newsgraph/core'
import { css, html, LitElement, nothing, type TemplateResult } from 'lit'
import type { Desk } from '../../element/desk.js'
import { plainText } from '../../state/plain-text.js'
import { queryStrings } from './query-strings.js'

const BUDGET_MS = 3000
const MOST_ROWS = 500

/** What is asked: short forms are turned into a query, everything else is one already. */
export const askedIn = (
  text: string,
): { readonly cypher: string; readonly params: Readonly<Record<string, string>> } =>
  /^\s*(?:"[^"]*"|[\w-]+):/.test(text) ? shortForm(text) : { cypher: text, params: {} }

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

/** Questions to the graph: an editor, ten questions to begin with, and the answer as a table whose rows lead to their evidence. */
export class QueryPanel extends LitElement {
  static override properties = {
    desk: { attribute: false },
    text: { state: true },
    answer: { state: true },
    trouble: { state: true },
  }
  declare desk: Desk
  declare text: string
  declare answer: QueryResult | undefined
  declare trouble: string | undefined
  #source: { readonly graph: Desk['graph']; readonly source: GraphSource } | undefined

  constructor() {
    super()
    this.text = questions[0]?.cypher ?? ''
  }

  static override styles = css`
    :host { display: flex; flex-direction: column; gap: 0.8rem; overflow: auto; height: 100%; padding: 1rem; box-sizing: border-box; }
    label { font-weight: 650; color: var(--muted); }
    textarea { box-sizing: border-box; width: 100%; min-height: 8.5rem; padding: 0.7rem; font: 0.9rem/1.5 ui-monospace, monospace; color: var(--ink); background: var(--card); border: 1px solid var(--line); border-radius: 6px; resize: vertical; }
    .row { display: flex; flex-wrap: wrap; gap: 0.7rem; align-items: center; }
    button, select { padding: 0.45rem 0.9rem; font: inherit; color: var(--ink); background: var(--card); border: 1px solid var(--line); border-radius: 6px; cursor: pointer; }
    .hint { color: var(--muted); font-size: 0.86rem; }
    [role='alert'] { margin: 0; padding: 0.6rem 0.8rem; white-space: pre-wrap; background: var(--wash); border-inline-start: 3px solid var(--accent); }
    table { border-collapse: collapse; width: 100%; font-size: 0.86rem; }
    th, td { padding: 0.45rem 0.7rem; text-align: start; vertical-align: top; border-block-end: 1px solid var(--hair); }
    th { color: var(--muted); }
    td button { all: unset; cursor: pointer; }
    td button:hover { text-decoration: underline; }
    :is(textarea, button, select):focus-visible { outline: 2px solid var(--accent); outline-offset: 1px; }
  `

  override render(): TemplateResult | typeof nothing {
    if (this.desk === undefined) return nothing
    return html`<label for="question">${queryStrings.editor}</label>
      <textarea
        id="question"
        spellcheck="false"
        .value=${this.text}
        @input=${(event: InputEvent) => {
          this.text = (event.target as HTMLTextAreaElement).value
        }}
        @keydown=${(event: KeyboardEvent) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) this.#ask()
        }}
      ></textarea>
      <div class="row">
        <button class="ask" @click=${() => this.#ask()}>${queryStrings.ask}</button>
        <select
          aria-label=${queryStrings.ready}
          @change=${(event: Event) => {
            const { value } = event.target as HTMLSelectElement
            this.text = questions.find(({ id }) => id === value)?.cypher ?? this.text
            this.#ask()
          }}
        >
          <option value="">${queryStrings.choose}</option>
          ${questions.map(({ id, question }) => html`<option value=${id}>${question}</option>`)}
        </select>
        <span class="hint">${queryStrings.hint}</span>
      </div>
      ${this.trouble === undefined ? nothing : html`<p role="alert">${this.trouble}</p>`}
      ${this.answer === undefined ? nothing : this.#table(this.answer)}`
  }

  #table({ columns, rows, truncated }: QueryResult): TemplateResult {
    return html`<table>
      <caption class="hint">${queryStrings.results}: ${queryStrings.rows(rows.length, truncated)}</caption>
      <thead><tr>${columns.map((name) => html`<th scope="col">${plainText(name)}</th>`)}</tr></thead>
      <tbody>${rows.map((row) => this.#row(row))}</tbody>
    </table>`
  }

  #row(row: QueryRow): TemplateResult {
    const cells = row.values.map((value) => plainText(shownValue(value)))
    const [edge] = row.edges
    const [node] = row.nodes
    if (edge === undefined && node === undefined)
      return html`<tr>${cells.map((cell) => html`<td dir="auto">${cell}</td>`)}</tr>`
    const choose = () => this.desk.change({ selection: edge === undefined ? { node: node ?? '' } : { edge } })
    return html`<tr>${cells.map((cell) => html`<td dir="auto"><button title=${queryStrings.show} @click=${choose}>${cell}</button></td>`)}</tr>`
  }

  #ask(): void {
    const { graph } = this.desk
    if (this.#source?.graph !== graph) this.#source = { graph, source: graphologySource(graph) }
    try {
      const { cypher, params } = askedIn(this.text)
      this.answer = query(this.#source.source, cypher, {
        params,
        maxRows: MOST_ROWS,
        timeBudgetMs: BUDGET_MS,
        clock: () => performance.now(),
        now: new Date().toISOString(),
      })
      this.trouble = this.answer.notices.map(({ message }) => message).join('\n') || undefined
      this.desk.say(queryStrings.rows(this.answer.rows.length, this.answer.truncated))
    } catch (error) {
      if (!(error instanceof NewsgraphError)) throw error
      this.answer = undefined
      this.trouble = error.message
    }
  }
}

if (customElements.get('newsgraph-query') === undefined) customElements.define('newsgraph-query', QueryPanel)
