import { isShortForm } from '@newsgraph/core'
import { html, LitElement, nothing, type TemplateResult } from 'lit'
import { kindGlyph } from '../drawing/kind-glyph.js'
import type { Found } from '../find/finder.js'
import { queryStrings } from '../panels/query/query-strings.js'
import { plainText } from '../state/plain-text.js'
import type { Change } from '../state/view-state.js'
import { whenInWords } from '../state/words.js'
import { strings } from '../strings/en.js'
import type { Desk } from './desk.js'

interface Choice {
  readonly change: Change
  readonly show: TemplateResult
  /** What stands above it, where a group begins. */
  readonly head?: string
}

const mostAsked = 100
const mostShown = 8
/** How long one has to stop typing before short forms are asked, in milliseconds. */
const pause = 250

/** The search field with results as one types: a combobox over names and sentences. */
export class SearchBox extends LitElement {
  static override properties = {
    desk: { attribute: false },
    open: { state: true },
    at: { state: true },
    found: { state: true },
    asked: { state: true },
  }
  declare desk: Desk
  declare open: boolean
  declare at: number
  /** What was found last, and the words that it was found for. */
  declare found: (Found & { readonly of: string; readonly by: Desk['finder'] }) | undefined
  /** Edges that the short forms in the field ask for, or why there are none. */
  declare asked:
    | { readonly of: string; readonly edges: readonly string[]; readonly trouble?: string }
    | undefined
  #sought: { readonly of: string; readonly by: Desk['finder'] } | undefined
  #asking: string | undefined

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

  override willUpdate(): void {
    const { finder, state } = this.desk
    if (!this.open) return
    void finder().then((one) => one.prepare())
    if (isShortForm(state.search)) void this.#askShortForm(state.search)
    else void this.#find(finder, state.search)
  }

  /** Looks for the words in the field, and again once all sentences are indexed; what was found before stays until then. */
  async #find(by: Desk['finder'], of: string): Promise<void> {
    if (this.#sought?.of === of && this.#sought.by === by) return
    const sought = { of, by }
    this.#sought = sought
    for (let complete = false; !complete && this.#sought === sought; ) {
      const found = await (await by()).find(of)
      if (this.#sought !== sought) return
      this.found = { ...found, of, by }
      this.dataset.found = of
      complete = found.complete
      if (!complete) await new Promise((resume) => setTimeout(resume, pause))
    }
  }

  override render(): TemplateResult {
    const words = this.desk.state.search
    if (isShortForm(words)) return this.#list(words, this.asked?.of === words, this.#answers(words))
    const { found } = this
    const isMeant = found !== undefined && found.by === this.desk.finder
    return this.#list(
      words,
      isMeant && (found.of === words || this.#choices(found).length > 0),
      isMeant ? this.#choices(found) : [],
    )
  }

  /** The field and, while it is open, what can be chosen; `ready` once that is known. */
  #list(words: string, ready: boolean, choices: readonly Choice[]): TemplateResult {
    const shown = this.open && ready && words.trim() !== ''
    const option = ({ show }: Choice, index: number) =>
      html`<div role="option" id=${`found-${index}`} aria-selected=${index === this.at} @pointerdown=${(event: Event) => event.preventDefault()} @click=${() => this.#choose(choices[index])}>${show}</div>`
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
              ${choices.length === 0 ? html`<p class="facts" role="option" aria-disabled="true" aria-selected="false">${(isShortForm(words) ? this.asked?.trouble : undefined) ?? strings.search.none}</p>` : nothing}
              ${choices.map((choice, index) => html`${choice.head === undefined ? nothing : html`<h3 role="presentation">${choice.head}</h3>`}${option(choice, index)}`)}
            </div>`
      }
    `
  }

  #choices({ names, sentences }: Found): readonly Choice[] {
    return [
      ...names.map(({ node, label, kind }, index) => ({
        change: { selection: { node } },
        show: html`${kindGlyph(kind, this.desk.theme)} <span>${plainText(label)}</span>`,
        ...(index === 0 ? { head: strings.search.names } : {}),
      })),
      ...sentences.map(({ edge, quote }, index) => ({
        change: { selection: { edge } },
        show: html`<span class="quote" dir="auto">${plainText(quote)}</span>`,
        ...(index === 0 ? { head: strings.search.sentences } : {}),
      })),
    ]
  }

  /** Edges that short forms found, and the way to all of them. */
  #answers(words: string): readonly Choice[] {
    const edges = this.asked?.edges ?? []
    const rows = edges.flatMap((edge) => this.desk.rowOf.get(edge) ?? [])
    const shown = rows.slice(0, mostShown).map(({ key, edge, sourceNode, targetNode }, index) => ({
      change: { selection: { edge: key } },
      show: html`<span class="quote" dir="auto">${plainText(sourceNode.label)} <i>${plainText(edge.label)}</i> ${plainText(targetNode.label)}${edge.when === undefined ? nothing : html` <small>${whenInWords(edge.when)}</small>`}</span>`,
      ...(index === 0 ? { head: queryStrings.found(edges.length) } : {}),
    }))
    const all = { change: { panel: 'query', question: words }, show: html`<span>${queryStrings.more}</span>` }
    return rows.length === 0 ? [] : [...shown, all]
  }

  async #askShortForm(words: string): Promise<void> {
    if (this.#asking === words) return
    this.#asking = words
    await new Promise((resume) => setTimeout(resume, pause))
    if (this.#asking !== words) return
    const found = await this.desk.asker.ask(words, mostAsked).then(
      ({ rows }) => ({ edges: [...new Set(rows.flatMap((row) => row.edges))] }),
      (error: Error) => ({ edges: [], trouble: error.message }),
    )
    if (this.#asking === words) this.asked = { of: words, ...found }
  }

  #choose(choice: Choice | undefined): void {
    if (choice === undefined) return
    this.open = false
    this.desk.change(choice.change)
    this.dispatchEvent(new CustomEvent('newsgraph-found', { bubbles: true, composed: true }))
  }

  /** Enter came before what was found. */
  async #chooseWhenFound(): Promise<void> {
    const finder = await this.desk.finder()
    this.#choose(this.#choices(await finder.find(this.desk.state.search))[0])
  }

  #onKey(event: KeyboardEvent, choices: readonly Choice[]): void {
    event.stopPropagation()
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
    if (step !== 0) {
      this.open = true
      this.at = Math.min(Math.max(0, this.at + step), Math.max(0, choices.length - 1))
    } else if (event.key === 'Enter') {
      const { search } = this.desk.state
      if (isShortForm(search) && this.asked?.of !== search)
        this.desk.change({ panel: 'query', question: search })
      else if (this.found?.of !== search && !isShortForm(search)) void this.#chooseWhenFound()
      else this.#choose(choices[this.at])
    } else if (event.key === 'Escape') {
      if (this.open && this.desk.state.search !== '') this.desk.change({ search: '' })
      else this.querySelector('input')?.blur()
    } else return
    event.preventDefault()
  }
}

if (customElements.get('newsgraph-search') === undefined) customElements.define('newsgraph-search', SearchBox)
