import { type Correction, type NewsGraph, NewsgraphError } from '@newsgraph/core'
import { html, LitElement, type PropertyValues, type TemplateResult } from 'lit'
import { type History, noHistory, withDone, withRedone, withUndone } from '../decide/history.js'
import type { Theme } from '../drawing/palette.js'
import type { Position, Positions } from '../layout/seed-layout.js'
import { type Settling, settle } from '../layout/settle.js'
import { panels } from '../panels/index.js'
import type { SavedQuestion } from '../panels/query/saved-questions.js'
import type { ReadDialog } from '../read/read-dialog.js'
import { sortFiles } from '../read/sort-files.js'
import { articlesWithOtherHash } from '../state/check-quotes.js'
import { readGraphFile } from '../state/graph-file.js'
import { selectionInWords } from '../state/selection-in-words.js'
import { type Change, changed, initialState, type ViewState } from '../state/view-state.js'
import { strings } from '../strings/en.js'
import { body } from './body.js'
import type { Desk } from './desk.js'
import { helpDialog } from './help-dialog.js'
import { keyMeant } from './keys.js'
import { Lookout } from './lookout.js'
import { message } from './message.js'
import { type Opened, opened } from './opened.js'
import type { PageActions, Sheet } from './page-actions.js'
import { styles } from './styles.js'
import { topBar } from './top-bar.js'

interface PanelElement extends HTMLElement {
  readonly clientPointOf?: (key: string) => Position | undefined
  readonly zoom?: (step: 'in' | 'out' | 'fit') => void
}

/**
 * `<newsgraph-viewer>`: a graph to see, question and check. Set `graph` to a graph or to what a graph file
 * parses to, `positions` to places kept from before, `decisions` to corrections made before. Hear
 * `newsgraph-state` (detail: the state), `newsgraph-settled` (positions), `newsgraph-decided` (decisions) and
 * `newsgraph-questions` (saved questions, which come back in as `questions`).
 */
export class NewsgraphViewer extends LitElement {
  static override properties = {
    graph: { attribute: false },
    positions: { attribute: false },
    decisions: { attribute: false },
    questions: { attribute: false },
    state: { attribute: false },
    theme: { type: String },
    loading: { type: Boolean },
    sheet: { state: true },
    failure: { state: true },
    ready: { state: true },
    history: { state: true },
  }
  static override styles = styles

  /** A graph, or the text of a graph file, or what it parses to. */
  declare graph: unknown
  /** Places kept from before, by node. */
  declare positions: Positions
  declare decisions: readonly Correction[]
  /** Questions that the reader has saved. */
  declare questions: readonly SavedQuestion[]
  declare state: ViewState
  /** `light`, `dark`, or `auto` for what the system says. */
  declare theme: 'auto' | Theme
  declare loading: boolean
  declare sheet: Sheet
  declare failure: NewsgraphError | undefined
  declare ready: ReadonlySet<string>
  /** Step by step: one step may be several decisions. */
  declare history: History<readonly Correction[]>

  #opened: Opened | undefined
  #places: Positions = new Map()
  #settling: Settling | undefined
  #settled = false
  #hashed: unknown
  #changed: readonly string[] | undefined
  #lookout = new Lookout()
  #dark = matchMedia('(prefers-color-scheme: dark)')

  constructor() {
    super()
    this.positions = new Map()
    this.decisions = []
    this.questions = []
    this.state = initialState
    this.theme = 'auto'
    this.loading = false
    this.sheet = 'stage'
    this.ready = new Set()
    this.history = noHistory
  }

  override connectedCallback(): void {
    super.connectedCallback()
    this.#dark.addEventListener('change', this.#onTheme)
    addEventListener('keydown', this.#onKey)
    for (const name of ['dragover', 'dragleave'] as const) this.addEventListener(name, this.#onDrag)
    this.addEventListener('drop', this.#onDrop)
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

  /** The graph as it is shown, with the decisions in force; undefined while there is none. */
  get shown(): NewsGraph | undefined {
    return this.#opened?.graph
  }

  /** Says a sentence to screen readers. */
  say(sentence: string): void {
    const region = this.renderRoot.querySelector('.said-aloud')
    if (region !== null) region.textContent = sentence
  }

  /** Changes what the reader has chosen. */
  change = (change: Change): void => {
    const before = this.state
    const leavesArticle = 'selection' in change && !('reading' in change)
    let next = changed(before, leavesArticle ? { ...change, reading: undefined } : change)
    const { path, selection } = next
    if (path !== undefined && path.to === undefined && selection !== undefined && 'node' in selection)
      if (selection.node !== path.from) next = { ...next, path: { ...path, to: selection.node } }
    this.state = next
    const isAnswer = change.marked !== undefined && change.panel === undefined
    if (change.reading !== undefined || change.selection !== undefined || isAnswer) this.sheet = 'evidence'
    else if ('selection' in change && this.sheet === 'evidence') this.sheet = 'stage'
    this.#tell('newsgraph-state', this.state)
  }

  override willUpdate(change: PropertyValues<this>): void {
    if (change.has('decisions')) this.history = { done: this.decisions.map((one) => [one]), undone: [] }
    if (change.has('graph')) this.#open()
    else if (change.has('history') || change.has('decisions')) this.#reopen()
    this.dataset.theme = this.#theme
    this.dataset.sheet = this.sheet
    const { id, load } = this.#panel
    if (!this.ready.has(id))
      void load().then(() => {
        this.ready = new Set([...this.ready, id])
      })
  }

  override render(): TemplateResult {
    const desk = this.#desk()
    const page = this.#actions()
    return html`
      ${topBar(desk, page)}
      ${
        desk === undefined || desk.graph.order === 0
          ? message({
              failure: this.failure,
              loading: this.loading,
              empty: desk !== undefined,
              read: page.read,
              open: (files) => void this.openFiles(files),
            })
          : body(desk, page, this.#panel, this.ready.has(this.#panel.id))
      }
      ${helpDialog()}
      <newsgraph-read .desk=${desk} @newsgraph-read=${this.#onRead}></newsgraph-read>
      <div class="said-aloud only-said" aria-live="polite"></div>
    `
  }

  override updated(change: PropertyValues<this>): void {
    const desk = this.#desk()
    if (!change.has('state') || desk === undefined) return
    const before = change.get('state')
    const { reading, selection, filters } = this.state
    if (reading !== undefined && reading !== before?.reading) {
      const here = this.renderRoot.querySelector<HTMLElement>('#here')
      here?.scrollIntoView({ block: 'center' })
      here?.focus({ preventScroll: true })
    } else if (selection !== before?.selection)
      this.renderRoot.querySelector('.evidence-side')?.scrollTo({ top: 0 })
    if (selection !== before?.selection) this.say(selectionInWords(desk))
    else if (before !== undefined && filters !== before.filters)
      this.say(strings.said.shown(desk.seen.edges.size, desk.seen.hiddenEdges))
  }

  get #theme(): Theme {
    return this.theme === 'auto' ? (this.#dark.matches ? 'dark' : 'light') : this.theme
  }

  get #panel() {
    return panels.find(({ id }) => id === this.state.panel) ?? panels[0]
  }

  #tell(name: string, detail: unknown): void {
    this.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }))
  }

  /** The dialog that reads articles, loaded when it is first needed. */
  async #reader(): Promise<ReadDialog | null> {
    await import('../read/read-dialog.js')
    return this.renderRoot.querySelector<ReadDialog>('newsgraph-read')
  }

  /** What was read so far; nodes that were there keep their places. */
  #onRead = ({ detail }: CustomEvent<unknown>): void => {
    this.positions = this.#places
    this.graph = detail
  }

  #onDrag = (event: DragEvent): void => {
    if (event.dataTransfer?.types.includes('Files') !== true) return
    event.preventDefault()
    this.toggleAttribute('data-drop', event.type === 'dragover')
  }

  #onDrop = (event: DragEvent): void => {
    event.preventDefault()
    this.removeAttribute('data-drop')
    void this.openFiles([...(event.dataTransfer?.files ?? [])])
  }

  /** Opens files: a graph is shown, decisions are put in force, everything else is read as articles. */
  async openFiles(files: readonly File[]): Promise<void> {
    const reader = await this.#reader()
    const sorted = await sortFiles(files).catch((error: unknown) => {
      if (reader === null || !(error instanceof NewsgraphError)) throw error
      reader.told = error.message
      reader.show()
      return { graph: undefined, decisions: [], articles: [] }
    })
    if (sorted.graph !== undefined) this.graph = sorted.graph
    if (sorted.decisions.length > 0) this.decisions = [...this.history.done.flat(), ...sorted.decisions]
    if (sorted.articles.length === 0) return
    reader?.show()
    await reader?.readFiles(sorted.articles)
  }

  #onTheme = (): void => this.requestUpdate()

  /** Keys count while the focus is in the viewer or nowhere. */
  #onKey = (event: KeyboardEvent): void => {
    const elsewhere = document.activeElement !== this && document.activeElement !== document.body
    const key = elsewhere || this.#opened === undefined ? undefined : keyMeant(event)
    if (key === undefined || this.renderRoot.querySelector('dialog[open]') !== null) return
    event.preventDefault()
    key.run(this.#actions())
  }

  #panelElement(): PanelElement | null {
    return this.renderRoot.querySelector<PanelElement>('.panel > :first-child')
  }

  #actions(): PageActions {
    return {
      state: this.state,
      theme: this.#theme,
      sheet: this.sheet,
      canUndo: this.history.done.length > 0,
      canRedo: this.history.undone.length > 0,
      change: this.change,
      showSheet: (sheet) => {
        this.sheet = sheet
      },
      switchTheme: () => {
        this.theme = this.#theme === 'dark' ? 'light' : 'dark'
      },
      focusSearch: () => this.renderRoot.querySelector<HTMLElement>('newsgraph-search')?.focus(),
      focusEvidence: () => {
        this.sheet = 'evidence'
        void this.updateComplete.then(() =>
          this.renderRoot.querySelector<HTMLElement>('.evidence-side')?.focus(),
        )
      },
      focusPanel: () => this.#panelElement()?.focus(),
      zoom: (step) => this.#panelElement()?.zoom?.(step),
      undo: () => this.#remember(withUndone(this.history), strings.decide.undone),
      redo: () => this.#remember(withRedone(this.history), strings.decide.redone),
      read: () => void this.#reader().then((reader) => reader?.show()),
      help: () => this.renderRoot.querySelector<HTMLDialogElement>('dialog.help')?.showModal(),
    }
  }

  #remember(history: History<readonly Correction[]>, said: string): void {
    if (history.done.length === this.history.done.length) return
    this.history = history
    this.say(said)
    this.#tell('newsgraph-decided', history.done.flat())
  }

  #open(): void {
    this.failure = undefined
    this.#opened = undefined
    if (this.graph === undefined) return
    try {
      this.#show(opened(readGraphFile(this.graph), this.history.done.flat(), this.positions))
    } catch (error) {
      this.#settling?.stop()
      this.failure =
        error instanceof NewsgraphError
          ? error
          : new NewsgraphError('bad-graph', String(error), { cause: error })
    }
  }

  /** The same graph after a decision: what stays keeps its place. */
  #reopen(): void {
    if (this.#opened === undefined) return
    this.#show(opened(this.#opened.base, this.history.done.flat(), this.#places))
  }

  #show(next: Opened): void {
    this.#settling?.stop()
    this.#opened?.close()
    this.#opened = next
    if (this.#changed === undefined || next.base !== this.#hashed) this.#checkHashes(next)
    this.#places = next.seed.positions
    this.#settled = false
    this.toggleAttribute('data-settled', false)
    const settling = settle(next.graph, next.seed, {
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
      this.#tell('newsgraph-settled', positions)
    })
  }

  #checkHashes({ base, articles }: Opened): void {
    this.#hashed = base
    this.#changed = undefined
    void articlesWithOtherHash(articles).then((changed) => {
      if (this.#hashed !== base) return
      this.#changed = changed
      this.requestUpdate()
    })
  }

  #desk(): Desk | undefined {
    const shown = this.#opened
    if (shown === undefined) return undefined
    return {
      ...shown,
      allRows: shown.rows,
      ...this.#lookout.over(shown, this.state),
      state: this.state,
      positions: this.#places,
      settled: this.#settled,
      changedArticles: this.#changed,
      theme: this.#theme,
      decisions: this.history.done.flat(),
      questions: this.questions,
      keepQuestions: (questions) => {
        this.questions = questions
        this.#tell('newsgraph-questions', questions)
      },
      decide: (...decisions) => this.#remember(withDone(this.history, decisions), strings.decide.done),
      change: this.change,
      say: (sentence) => this.say(sentence),
    }
  }
}

if (customElements.get('newsgraph-viewer') === undefined)
  customElements.define('newsgraph-viewer', NewsgraphViewer)
