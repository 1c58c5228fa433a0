import { html, LitElement, nothing, type TemplateResult } from 'lit'
import { correctionsFile } from '../decide/corrections-file.js'
import { icon } from '../drawing/icon.js'
import { strings } from '../strings/en.js'
import type { TakeAway } from '../take-away/index.js'
import { saveFile } from '../take-away/save-file.js'
import type { Desk } from './desk.js'

const words = strings.takeAway

/** The menu of files to take away, for all of the graph or for what is visible. */
export class TakeAwayMenu extends LitElement {
  static override properties = {
    desk: { attribute: false },
    list: { state: true },
    scope: { state: true },
    failure: { state: true },
  }
  declare desk: Desk
  declare list: readonly TakeAway[]
  declare scope: 'all' | 'visible'
  declare failure: string

  constructor() {
    super()
    this.list = []
    this.scope = 'visible'
    this.failure = ''
  }

  protected override createRenderRoot() {
    return this
  }

  override render(): TemplateResult {
    const { decisions } = this.desk
    return html`<details class="menu" @toggle=${this.#open} @keydown=${this.#onKey}>
      <summary class="icon" aria-label=${words.label} title=${words.label}>${icon('save')}</summary>
      <div class="menu-body">
        <fieldset>
          <legend>${words.scope}</legend>
          ${(['visible', 'all'] as const).map(
            (scope) =>
              html`<label><input type="radio" name="scope" .checked=${this.scope === scope} @change=${() => {
                this.scope = scope
              }} />${words.scopes[scope]}</label>`,
          )}
        </fieldset>
        <ul>
          ${this.list.map(
            (one) =>
              html`<li><button data-take=${one.id} @click=${() => void this.#take(one)}>${one.label}</button></li>`,
          )}
          ${
            decisions.length === 0
              ? nothing
              : html`<li><button data-take="corrections" @click=${() => saveFile('newsgraph.corrections.jsonl', correctionsFile(decisions))}>${words.corrections(decisions.length)}</button></li>`
          }
        </ul>
        ${this.failure === '' ? nothing : html`<p class="note" role="alert">${this.failure}</p>`}
      </div>
    </details>`
  }

  #open = async (event: Event): Promise<void> => {
    if (!(event.target as HTMLDetailsElement).open || this.list.length > 0) return
    const { takeAways } = await import('../take-away/index.js')
    this.list = await takeAways()
  }

  #onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return
    event.stopPropagation()
    const details = this.querySelector('details')
    if (details !== null) details.open = false
    this.querySelector('summary')?.focus()
  }

  async #take({ make, file, mediaType, scoped, label }: TakeAway): Promise<void> {
    this.failure = ''
    try {
      saveFile(file, await make(this.desk, scoped ? this.scope : 'visible'), mediaType)
      this.desk.say(words.saved(file))
    } catch (error) {
      this.failure = words.failed(label, error instanceof Error ? error.message : String(error))
    }
  }
}

if (customElements.get('newsgraph-take-away') === undefined)
  customElements.define('newsgraph-take-away', TakeAwayMenu)
