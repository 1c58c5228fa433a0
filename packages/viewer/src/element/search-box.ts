import { html, LitElement, nothing, type TemplateResult } from 'lit'
import { kindGlyph } from '../drawing/kind-glyph.js'
import { plainText } from '../state/plain-text.js'
import type { Found, Search } from '../state/search.js'
import type { Selection } from '../state/view-state.js'
import { strings } from '../strings/en.js'
import type { Desk } from './desk.js'

interface Choice {
  readonly selection: Selection
  readonly show: TemplateResult
}

/** The search field with results as one types: a combobox over names and sentences. */
export class SearchBox extends LitElement {
  static override properties = {
    desk: { attribute: false },
    open: { state: true },
    at: { state: true },
    find: { state: true },
  }
  declare desk: Desk
  declare open: boolean
  declare at: number
  declare find: Search | undefined
  #ask: Desk['search'] | undefined

  constructor() {
    super()
    this.open = false
    this.at = 0
  }

  /** Shares the viewer's styles: it lives in the viewer's own tree. */
  protected override createRenderRoot() {
    return this
  }

  override focus(): void {
    this.querySelector('input')?.focus()
  }

  /** A graph is indexed when its search is first opened, and again when another graph is there. */
  override willUpdate(): void {
    const { search } = this.desk
    if (!this.open || this.#ask === search) return
    this.#ask = search
    this.find = undefined
    void search().then((find) => {
      if (this.#ask === search) this.find = find
    })
  }

  override render(): TemplateResult {
    const words = this.desk.state.search
    const found = (this.open ? this.find?.(words) : undefined) ?? { names: [], sentences: [] }
    const choices = this.#choices(found)
    const shown = this.open && this.find !== undefined && words.trim() !== ''
    const option = ({ show }: Choice, index: number) =>
      html`<div role="option" id=${`found-${index}`} aria-selected=${index === this.at} @pointerdown=${(event: Event) => event.preventDefault()} @click=${() => this.#choose(choices[index])}>${show}</div>`
    const names = choices.slice(0, found.names.length)
    return html`
      <input
        type="search"
        role="combobox"
        aria-label=${strings.search.label}
        aria-expanded=${shown}
        aria-controls="found"
        aria-activedescendant=${shown && choices.length > 0 ? `found-${this.at}` : nothing}
        aria-autocomplete="list"
        autocomplete="off"
        spellcheck="false"
        placeholder=${strings.search.placeholder}
        .value=${words}
        @input=${(event: Event) => {
          this.open = true
          this.at = 0
          this.desk.change({ search: (event.target as HTMLInputElement).value })
        }}
        @focus=${() => {
          this.open = true
        }}
        @blur=${() => {
          this.open = false
        }}
        @keydown=${(event: KeyboardEvent) => this.#onKey(event, choices)}
      />
      ${
        !shown
          ? html`<div id="found" role="listbox" aria-label=${strings.search.label} hidden></div>`
          : html`<div class="results" id="found" role="listbox" aria-label=${strings.search.label}>
              ${choices.length === 0 ? html`<p class="facts" role="option" aria-disabled="true" aria-selected="false">${strings.search.none}</p>` : nothing}
              ${names.length === 0 ? nothing : html`<h3 role="presentation">${strings.search.names}</h3>`}
              ${names.map(option)}
              ${found.sentences.length === 0 ? nothing : html`<h3 role="presentation">${strings.search.sentences}</h3>`}
              ${choices.slice(names.length).map((choice, index) => option(choice, index + names.length))}
            </div>`
      }
    `
  }

  #choices({ names, sentences }: Found): readonly Choice[] {
    return [
      ...names.map(({ node, label, kind }) => ({
        selection: { node },
        show: html`${kindGlyph(kind, this.desk.theme)} <span>${plainText(label)}</span>`,
      })),
      ...sentences.map(({ edge, quote }) => ({
        selection: { edge },
        show: html`<span class="quote" dir="auto">${plainText(quote)}</span>`,
      })),
    ]
  }

  #choose(choice: Choice | undefined): void {
    if (choice === undefined) return
    this.open = false
    this.desk.change({ selection: choice.selection })
    this.dispatchEvent(new CustomEvent('newsgraph-found', { bubbles: true, composed: true }))
  }

  /** Enter came before the index was there. */
  async #chooseWhenFound(): Promise<void> {
    const find = await this.desk.search()
    this.#choose(this.#choices(find(this.desk.state.search))[0])
  }

  #onKey(event: KeyboardEvent, choices: readonly Choice[]): void {
    event.stopPropagation()
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
    if (step !== 0) {
      this.open = true
      this.at = Math.min(Math.max(0, this.at + step), Math.max(0, choices.length - 1))
    } else if (event.key === 'Enter') {
      if (this.find === undefined) void this.#chooseWhenFound()
      else this.#choose(choices[this.at])
    } else if (event.key === 'Escape') {
      if (this.open && this.desk.state.search !== '') this.desk.change({ search: '' })
      else this.querySelector('input')?.blur()
    } else return
    event.preventDefault()
  }
}

if (customElements.get('newsgraph-search') === undefined) customElements.define('newsgraph-search', SearchBox)
