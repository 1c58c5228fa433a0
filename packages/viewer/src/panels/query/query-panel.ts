import { NewsgraphError, questions } from '@newsgraph/core'
import { css, html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit'
import type { Answered } from '../../ask/asking.js'
import type { Desk } from '../../element/desk.js'
import { plainText } from '../../state/plain-text.js'
import { answerTable } from './answer-table.js'
import type { QueryEditor } from './query-editor.js'
import { queryStrings } from './query-strings.js'
import { withoutQuestion, withQuestion } from './saved-questions.js'

const MOST_ROWS = 500

/** Questions to the graph: an editor, questions to begin with and saved ones, and the answer as a table. */
export class QueryPanel extends LitElement {
  static override properties = {
    desk: { attribute: false },
    text: { state: true },
    answer: { state: true },
    trouble: { state: true },
    running: { state: true },
    naming: { state: true },
    hasEditor: { state: true },
  }
  declare desk: Desk
  declare text: string
  declare answer: { readonly to: string; readonly of: Answered } | undefined
  declare trouble: string | undefined
  declare running: boolean
  declare naming: boolean
  declare hasEditor: boolean
  #asked: string | undefined
  #turn = 0
  #editor: QueryEditor | undefined

  constructor() {
    super()
    this.text = ''
    this.running = false
    this.naming = false
    this.hasEditor = false
  }

  static override styles = css`
    :host { display: flex; flex-direction: column; gap: 0.8rem; overflow: auto; height: 100%; padding: 1rem 1.2rem; box-sizing: border-box; --code-type: #1f5fa8; --code-string: #3f6b2e; --code-function: #7a4a9c; }
    :host([data-theme='dark']) { --code-type: #8ab8ee; --code-string: #a6cf8e; --code-function: #c9a4e6; }
    label, h3 { font-weight: 650; font-size: 0.92rem; color: var(--muted); margin: 0; }
    .editor { border: 1px solid var(--line); border-radius: 6px; background: var(--card); flex: none; }
    .editor .cm-editor { border-radius: 6px; }
    textarea { display: block; box-sizing: border-box; width: 100%; min-height: 8.5rem; padding: 0.7rem; font: 0.9rem/1.5 ui-monospace, monospace; color: var(--ink); background: var(--card); border: 0; border-radius: 6px; resize: vertical; }
    .row { display: flex; flex-wrap: wrap; gap: 0.6rem; align-items: center; }
    button, input { padding: 0.4rem 0.9rem; font: inherit; color: var(--ink); background: var(--card); border: 1px solid var(--line); border-radius: 6px; }
    button { cursor: pointer; }
    button:hover { background: var(--wash); }
    button.ask { color: var(--card); background: var(--accent); border-color: var(--accent); font-weight: 600; }
    .hint { color: var(--muted); font-size: 0.86rem; margin: 0; }
    [role='alert'] { margin: 0; padding: 0.6rem 0.8rem; white-space: pre-wrap; background: var(--wash); border-inline-start: 3px solid var(--accent); }
    .ready { display: grid; grid-template-columns: repeat(auto-fill, minmax(17rem, 1fr)); gap: 0.4rem; margin: 0.4rem 0 0; padding: 0; list-style: none; }
    .ready li { display: flex; gap: 0.2rem; }
    .ready button { text-align: start; }
    .ready button:first-child { flex: 1; }
    summary { cursor: pointer; font-weight: 650; font-size: 0.92rem; color: var(--muted); width: fit-content; }
    pre { margin: 0.4rem 0 0; padding: 0.6rem 0.8rem; overflow: auto; font: 0.84rem/1.5 ui-monospace, monospace; background: var(--wash); border-radius: 6px; }
    .scroll { overflow-x: auto; flex: none; }
    table { border-collapse: collapse; width: 100%; font-size: 0.88rem; }
    th, td { padding: 0.42rem 0.7rem; text-align: start; vertical-align: top; border-block-end: 1px solid var(--hair); overflow-wrap: anywhere; }
    td { min-width: 3rem; }
    td[data-number] { font-variant-numeric: tabular-nums; }
    th { color: var(--muted); white-space: nowrap; }
    tr.leads { cursor: pointer; }
    tr.leads:hover { background: var(--wash); }
    td button { all: unset; cursor: pointer; text-decoration: underline; text-decoration-color: var(--line); text-underline-offset: 3px; }
    :is(textarea, button, input, summary):focus-visible { outline: 2px solid var(--accent); outline-offset: 1px; }
  `

  override willUpdate(): void {
    this.dataset.theme = this.desk?.theme
    const question = this.desk?.state.question
    if (question === undefined || question === this.#asked) return
    this.#write(question)
    void this.#ask()
  }

  override firstUpdated(): void {
    void this.#openEditor()
  }

  override updated(change: PropertyValues<this>): void {
    const before = change.get('desk')
    if (before !== undefined && before.asker !== this.desk.asker) this.answer = undefined
    if (change.has('naming') && this.naming) this.renderRoot.querySelector<HTMLInputElement>('.name')?.focus()
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    this.#editor?.destroy()
    this.#editor = undefined
    this.hasEditor = false
  }

  override connectedCallback(): void {
    super.connectedCallback()
    if (this.hasUpdated) void this.#openEditor()
  }

  override render(): TemplateResult | typeof nothing {
    if (this.desk === undefined) return nothing
    return html`<label for="question">${queryStrings.editor}</label>
      <div class="editor">${
        this.hasEditor
          ? nothing
          : html`<textarea
              id="question"
              spellcheck="false"
              .value=${this.text}
              @input=${(event: InputEvent) => {
                this.text = (event.target as HTMLTextAreaElement).value
              }}
              @keydown=${(event: KeyboardEvent) => {
                if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) this.#send(this.text)
              }}
            ></textarea>`
      }</div>
      <div class="row">
        ${
          this.running
            ? html`<button class="ask" @click=${() => this.desk.asker.stop()}>${queryStrings.stop}</button><span class="hint" role="status">${queryStrings.working}</span>`
            : html`<button class="ask" ?disabled=${this.text.trim() === ''} @click=${() => this.#send(this.text)}>${queryStrings.ask}</button>`
        }
        ${
          this.naming
            ? this.#nameForm()
            : html`<button class="save" ?disabled=${this.text.trim() === ''} @click=${() => {
                this.naming = true
              }}>${queryStrings.save}</button>`
        }
        <span class="hint">${queryStrings.hint}</span>
      </div>
      ${this.#saved()}
      <details class="beginnings" ?open=${this.answer === undefined && this.trouble === undefined}>
        <summary>${queryStrings.ready}</summary>
        <ul class="ready">${questions.map(
          ({ id, question, cypher }) =>
            html`<li><button data-question=${id} @click=${() => this.#send(cypher)}>${question}</button></li>`,
        )}</ul>
      </details>
      ${this.trouble === undefined ? nothing : html`<p role="alert">${this.trouble}</p>`}
      ${this.answer === undefined ? nothing : answerTable(this.answer.of, this.answer.to, this.desk)}`
  }

  #nameForm(): TemplateResult {
    const save = (event: Event): void => {
      event.preventDefault()
      const name = this.renderRoot.querySelector<HTMLInputElement>('.name')?.value.trim() ?? ''
      if (name === '') return
      this.desk.keepQuestions(withQuestion(this.desk.questions, { name, text: this.text }))
      this.desk.say(queryStrings.isSaved(name))
      this.naming = false
    }
    return html`<form class="row" @submit=${save} @keydown=${(event: KeyboardEvent) => {
      if (event.key === 'Escape') this.naming = false
    }}>
      <input class="name" aria-label=${queryStrings.name} placeholder=${queryStrings.name} maxlength="80" />
      <button>${queryStrings.saveAs}</button>
    </form>`
  }

  #saved(): TemplateResult | typeof nothing {
    const { questions: saved, keepQuestions } = this.desk
    if (saved.length === 0) return nothing
    return html`<section><h3>${queryStrings.saved}</h3>
      <ul class="ready saved">${saved.map(
        ({ name, text }) => html`<li>
          <button @click=${() => this.#send(text)}>${plainText(name)}</button>
          <button class="forget" aria-label=${queryStrings.forget(name)} title=${queryStrings.forget(name)} @click=${() => keepQuestions(withoutQuestion(saved, name))}>×</button>
        </li>`,
      )}</ul>
    </section>`
  }

  /** The editor comes when the panel is first opened; until then, and where it cannot come, a plain field does. */
  async #openEditor(): Promise<void> {
    const parts = await import('./query-editor.js').catch(() => undefined)
    const parent = this.renderRoot.querySelector<HTMLElement>('.editor')
    if (parts === undefined || parent === null || !this.isConnected || this.#editor !== undefined) return
    const hadFocus = this.shadowRoot?.activeElement?.id === 'question'
    this.hasEditor = true
    await this.updateComplete
    this.#editor = parts.openEditor({
      parent,
      root: this.renderRoot as ShadowRoot,
      label: queryStrings.editor,
      text: this.text,
      onChange: (text) => {
        this.text = text
      },
      onAsk: () => this.#send(this.text),
      schema: () => this.desk.asker.schema(),
      check: (text) => (this.running ? Promise.resolve([]) : this.desk.asker.check(text)),
    })
    if (hadFocus) this.#editor.focus()
  }

  #write(text: string): void {
    this.text = text
    this.#editor?.setText(text)
  }

  /** The question goes through the page's state, so that a link carries it. */
  #send(text: string): void {
    if (text.trim() === '') return
    this.#asked = undefined
    if (this.desk.state.question === text) this.requestUpdate()
    else this.desk.change({ question: text })
  }

  async #ask(): Promise<void> {
    const { asker, say } = this.desk
    const { text } = this
    this.#asked = text
    this.#turn += 1
    const turn = this.#turn
    this.running = true
    try {
      const of = await asker.ask(text, MOST_ROWS)
      if (turn !== this.#turn) return
      this.answer = { to: text, of }
      this.trouble = undefined
      say(queryStrings.rows(of.rows.length, of.truncated))
    } catch (error) {
      if (!(error instanceof NewsgraphError)) throw error
      if (turn !== this.#turn) return
      this.answer = undefined
      this.trouble = error.message
    } finally {
      if (turn === this.#turn) this.running = false
    }
  }
}

if (customElements.get('newsgraph-query') === undefined) customElements.define('newsgraph-query', QueryPanel)
