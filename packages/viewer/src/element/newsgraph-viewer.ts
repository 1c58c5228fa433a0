import { type ArticleRecord, type NewsGraph, NewsgraphError } from '@newsgraph/core'
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit'
import type { Theme } from '../drawing/palette.js'
import { type Position, type Positions, type Seed, seedLayout } from '../layout/seed-layout.js'
import { type Settling, settle } from '../layout/settle.js'
import { evidencePanel } from '../panels/evidence/evidence-panel.js'
import { chips } from '../panels/facets/chips.js'
import { facetsPanel } from '../panels/facets/facets-panel.js'
import { panels } from '../panels/index.js'
import { legend } from '../panels/legend.js'
import { type Drawn, drawn } from '../state/drawn.js'
import { articlesOf, type EdgeRow, edgeRows } from '../state/edge-rows.js'
import { readGraphFile } from '../state/graph-file.js'
import { type Search, searchOver } from '../state/search.js'
import { selectionInWords } from '../state/selection-in-words.js'
import { type Change, changed, initialState, type ViewState } from '../state/view-state.js'
import { type Visible, visible } from '../state/visible.js'
import { strings } from '../strings/en.js'
import type { Desk } from './desk.js'
import './search-box.js'
import { helpDialog } from './help-dialog.js'
import { type KeyActions, keyMeant } from './keys.js'
import { styles } from './styles.js'

type Sheet = 'facets' | 'stage' | 'evidence'

interface Opened {
  readonly graph: NewsGraph
  readonly rows: readonly EdgeRow[]
  readonly rowOf: ReadonlyMap<string, EdgeRow>
  readonly articles: ReadonlyMap<string, ArticleRecord>
  readonly search: Search
  readonly seed: Seed
}

interface PanelElement extends HTMLElement {
  readonly clientPointOf?: (key: string) => Position | undefined
  readonly zoom?: (step: 'in' | 'out' | 'fit') => void
}

/**
 * `<newsgraph-viewer>`: a graph to see, question and check. Set `graph` to a graph or to what a graph file
 * parses to, and `positions` to places kept from before; hear `newsgraph-state` (detail: the state),
 * `newsgraph-settled` (detail: positions) and `newsgraph-select` (detail: the selection).
 */
export class NewsgraphViewer extends LitElement {
  static override properties = {
    graph: { attribute: false },
    positions: { attribute: false },
    state: { attribute: false },
    theme: { type: String },
    sheet: { state: true },
    failure: { state: true },
    loading: { type: Boolean },
    ready: { state: true },
  }
  static override styles = styles

  /** A graph, or the text of a graph file, or what it parses to. */
  declare graph: unknown
  /** Places kept from before, by node. */
  declare positions: Positions
  declare state: ViewState
  /** `light`, `dark`, or `auto` for what the system says. */
  declare theme: 'auto' | Theme
  declare sheet: Sheet
  declare failure: NewsgraphError | undefined
  declare loading: boolean
  declare ready: ReadonlySet<string>

  #opened: Opened | undefined
  #places: Positions = new Map()
  #settling: Settling | undefined
  #settled = false
  #seen: { of: ViewState; value: Visible } | undefined
  #drawn: { seen: Visible; of: ViewState; value: Drawn } | undefined
  #dark = matchMedia('(prefers-color-scheme: dark)')

  constructor() {
    super()
    this.positions = new Map()
    this.state = initialState
    this.theme = 'auto'
    this.sheet = 'stage'
    this.loading = false
    this.ready = new Set()
  }

  override connectedCallback(): void {
    super.connectedCallback()
    this.#dark.addEventListener('change', this.#onTheme)
    addEventListener('keydown', this.#onKey)
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    this.#dark.removeEventListener('change', this.#onTheme)
    removeEventListener('keydown', this.#onKey)
    this.#settling?.stop()
  }

  /** Where a node, or the middle of an edge, stands in the window; undefined if it is not drawn. */
  clientPointOf(key: string): Position | undefined {
    return this.#panelElement()?.clientPointOf?.(key)
  }

  /** Says a sentence to screen readers. */
  say(sentence: string): void {
    const region = this.renderRoot.querySelector('.said-aloud')
    if (region !== null) region.textContent = sentence
  }

  change = (change: Change): void => {
    const before = this.state
    const opensEvidence = 'selection' in change && change.selection !== undefined
    const leavesArticle = 'selection' in change && !('reading' in change)
    this.state = changed(before, leavesArticle ? { ...change, reading: undefined } : change)
    if (opensEvidence || change.reading !== undefined) {
      if (change.reading !== undefined || this.sheet !== 'stage') this.sheet = 'evidence'
      if ('selection' in change)
        this.dispatchEvent(
          new CustomEvent('newsgraph-select', { detail: change.selection, bubbles: true, composed: true }),
        )
    }
    this.dispatchEvent(
      new CustomEvent('newsgraph-state', { detail: this.state, bubbles: true, composed: true }),
    )
  }

  override willUpdate(change: PropertyValues<this>): void {
    if (change.has('graph')) this.#open()
    this.dataset['theme'] = this.#theme
    this.dataset['sheet'] = this.sheet
    const panel = panels.find(({ id }) => id === this.state.panel) ?? panels[0]
    if (!this.ready.has(panel.id))
      void panel.load().then(() => {
        this.ready = new Set([...this.ready, panel.id])
      })
  }

  override render(): TemplateResult {
    const desk = this.#desk()
    return html`
      ${this.#top(desk)}
      ${desk === undefined || desk.graph.order === 0 ? this.#message() : this.#body(desk)}
      ${helpDialog()}
      <div class="said-aloud only-said" aria-live="polite"></div>
    `
  }

  override updated(change: PropertyValues<this>): void {
    if (!change.has('state')) return
    const before = change.get('state')
    const { reading, selection } = this.state
    const side = this.renderRoot.querySelector('.evidence-side')
    if (reading !== undefined && reading !== before?.reading) {
      const here = this.renderRoot.querySelector<HTMLElement>('#here')
      here?.scrollIntoView({ block: 'center' })
      here?.focus({ preventScroll: true })
    } else if (selection !== before?.selection) side?.scrollTo({ top: 0 })
    const desk = this.#desk()
    if (desk !== undefined && selection !== before?.selection) this.say(selectionInWords(desk))
    else if (
      desk !== undefined &&
      before !== undefined &&
      desk.seen !== undefined &&
      this.state.filters !== before.filters
    )
      this.say(strings.said.shown(desk.seen.edges.size, desk.seen.hiddenEdges))
  }

  get #theme(): Theme {
    return this.theme === 'auto' ? (this.#dark.matches ? 'dark' : 'light') : this.theme
  }

  #onTheme = (): void => this.requestUpdate()

  /** Keys count while the focus is in the viewer or nowhere. */
  #onKey = (event: KeyboardEvent): void => {
    const elsewhere = document.activeElement !== this && document.activeElement !== document.body
    const key = elsewhere || this.#opened === undefined ? undefined : keyMeant(event)
    if (key === undefined) return
    event.preventDefault()
    key.run(this.#keyActions())
  }

  #keyActions(): KeyActions {
    return {
      state: this.state,
      change: this.change,
      focusSearch: () => this.renderRoot.querySelector<HTMLInputElement>('newsgraph-search input')?.focus(),
      focusEvidence: () => {
        this.sheet = 'evidence'
        void this.updateComplete.then(() =>
          this.renderRoot.querySelector<HTMLElement>('.evidence-side')?.focus(),
        )
      },
      focusPanel: () => this.#panelElement()?.focus(),
      undo: () => {},
      redo: () => {},
      help: () => this.renderRoot.querySelector<HTMLDialogElement>('dialog.help')?.showModal(),
      askPath: () => {},
    }
  }

  #panelElement(): PanelElement | null {
    return this.renderRoot.querySelector<PanelElement>('.panel > *')
  }

  #open(): void {
    this.#settling?.stop()
    this.#opened = undefined
    this.#seen = undefined
    this.#drawn = undefined
    this.failure = undefined
    if (this.graph === undefined) return
    try {
      const graph = readGraphFile(this.graph)
      const rows = edgeRows(graph)
      const seed = seedLayout(graph, this.positions)
      this.#opened = {
        graph,
        rows,
        rowOf: new Map(rows.map((row) => [row.key, row])),
        articles: articlesOf(graph),
        search: searchOver(graph),
        seed,
      }
      this.#places = seed.positions
      this.#settle(graph, seed)
    } catch (error) {
      this.failure =
        error instanceof NewsgraphError
          ? error
          : new NewsgraphError('bad-graph', String(error), { cause: error })
    }
  }

  #settle(graph: NewsGraph, seed: Seed): void {
    this.#settled = false
    this.toggleAttribute('data-settled', false)
    const settling = settle(graph, seed, {
      onStep: (positions) => {
        this.#places = positions
        this.requestUpdate()
      },
    })
    this.#settling = settling
    void settling.settled.then((positions) => {
      if (this.#settling !== settling) return
      this.#places = positions
      this.#settled = true
      this.toggleAttribute('data-settled', true)
      this.requestUpdate()
      this.dispatchEvent(
        new CustomEvent('newsgraph-settled', { detail: positions, bubbles: true, composed: true }),
      )
    })
  }

  #desk(): Desk | undefined {
    const opened = this.#opened
    if (opened === undefined) return undefined
    const { state } = this
    const last = this.#seen
    const sameFilters =
      last !== undefined &&
      (['filters', 'clock', 'from', 'to', 'undated', 'ego', 'hidden'] as const).every(
        (field) => last.of[field] === state[field],
      )
    const seen = sameFilters ? last.value : visible(opened.graph, opened.rows, state)
    if (!sameFilters) this.#seen = { of: state, value: seen }
    const lines = this.#drawn
    const sameLines =
      lines?.seen === seen && lines.of.unfolded === state.unfolded && lines.of.selection === state.selection
    const picture = sameLines ? lines.value : drawn(opened.graph, opened.rows, seen, state)
    if (!sameLines) this.#drawn = { seen, of: state, value: picture }
    return {
      ...opened,
      state,
      seen,
      drawn: picture,
      positions: this.#places,
      communities: opened.seed.communities,
      settled: this.#settled,
      theme: this.#theme,
      change: this.change,
      say: (sentence) => this.say(sentence),
    }
  }

  #top(desk: Desk | undefined): TemplateResult {
    return html`<header class="top">
      <span class="brand">news<b>graph</b></span>
      ${
        desk === undefined
          ? nothing
          : html`<newsgraph-search class="find" .desk=${desk}></newsgraph-search>
            <div class="tabs" role="tablist" aria-label=${strings.panels.label}>
              ${panels.map(
                ({ id, label }) =>
                  html`<button role="tab" data-panel=${id} aria-selected=${desk.state.panel === id} @click=${() => {
                    this.sheet = 'stage'
                    this.change({ panel: id })
                  }}>${label}</button>`,
              )}
            </div>
            <span class="space"></span>
            <p class="counts">
              ${strings.counts.shown(desk.seen.edges.size, desk.seen.nodes.size)}${
                desk.seen.hiddenEdges === 0
                  ? nothing
                  : html`, <strong>${strings.counts.hidden(desk.seen.hiddenEdges)}</strong>`
              }
            </p>`
      }
      <button class="icon" data-action="help" title=${strings.keys.title} aria-label=${strings.keys.title} @click=${() => this.#keyActions().help()}>?</button>
      <button class="icon" data-action="theme" title=${strings.theme} aria-label=${strings.theme} @click=${() => {
        this.theme = this.#theme === 'dark' ? 'light' : 'dark'
      }}>${this.#theme === 'dark' ? '☀' : '☾'}</button>
    </header>`
  }

  #body(desk: Desk): TemplateResult {
    const panel = panels.find(({ id }) => id === desk.state.panel) ?? panels[0]
    const { selection, reading } = desk.state
    const sheetButton = (sheet: Sheet, label: string) =>
      html`<button aria-pressed=${this.sheet === sheet} data-sheet=${sheet} @click=${() => {
        this.sheet = sheet
      }}>${label}</button>`
    return html`
      <div class="chips-row">${chips(desk)}</div>
      <nav class="facets-side" aria-label=${strings.panels.filters}>${facetsPanel(desk)}</nav>
      <main class="stage-side">
        <div class="panel" data-panel=${panel.id}>
          ${this.ready.has(panel.id) ? panel.render(desk) : nothing}
        </div>
        ${
          panel.id === 'graph'
            ? html`${legend(desk)}
                <div class="tools">
                  ${this.#tool('in', '+', strings.graph.zoomIn)}${this.#tool('out', '−', strings.graph.zoomOut)}${this.#tool('fit', '⤢', strings.graph.fit)}
                </div>`
            : nothing
        }
      </main>
      <aside class="evidence-side" tabindex="-1" aria-label=${strings.panels.evidence}>
        ${
          selection === undefined && reading === undefined
            ? nothing
            : html`<div class="side-top">
                <span></span>
                <button class="icon" aria-label=${strings.evidence.close} @click=${() => this.change({ selection: undefined, reading: undefined })}>×</button>
              </div>`
        }
        ${evidencePanel(desk)}
      </aside>
      <nav class="sheets" aria-label=${strings.panels.label}>
        ${sheetButton('facets', strings.panels.filters)}${sheetButton('stage', panel.label)}${sheetButton('evidence', strings.panels.evidence)}
      </nav>
    `
  }

  #tool(step: 'in' | 'out' | 'fit', sign: string, label: string): TemplateResult {
    return html`<button class="icon" title=${label} aria-label=${label} @click=${() => this.#panelElement()?.zoom?.(step)}>${sign}</button>`
  }

  #message(): TemplateResult {
    const { errors } = strings
    const [title, help] =
      this.failure !== undefined
        ? [errors.title, this.failure.message]
        : this.loading
          ? [errors.loading, '']
          : this.#opened !== undefined
            ? [errors.empty, errors.emptyHelp]
            : [errors.none, errors.noneHelp]
    return html`<main class="message" data-error=${this.failure?.code ?? nothing}><h2>${title}</h2><p>${help}</p></main>`
  }
}

if (customElements.get('newsgraph-viewer') === undefined)
  customElements.define('newsgraph-viewer', NewsgraphViewer)
