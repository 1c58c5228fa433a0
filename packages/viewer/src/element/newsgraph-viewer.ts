import { type Correction, type NewsGraph, NewsgraphError } from '@newsgraph/core'
import { html, LitElement, type PropertyValues, type TemplateResult } from 'lit'
import { type History, noHistory, withDone, withRedone, withUndone } from '../decide/history.js'
import type { Theme } from '../drawing/palette.js'
import type { Position, Positions } from '../layout/seed-layout.js'
import { panels } from '../panels/index.js'
import type { SavedQuestion } from '../panels/query/saved-questions.js'
import type { ReadDialog } from '../read/read-dialog.js'
import { sortFiles } from '../read/sort-files.js'
import { readGraphFile } from '../state/graph-file.js'
import { type Change, initialState, type ViewState } from '../state/view-state.js'
import { strings } from '../strings/en.js'
import { body, panelIn } from './body.js'
import type { Desk } from './desk.js'
import { followChoice } from './follow-choice.js'
import { helpDialog } from './help-dialog.js'
import { keyMeant } from './keys.js'
import { Lookout } from './lookout.js'
import { message } from './message.js'
import type { PageActions, Sheet } from './page-actions.js'
import { ShownGraph } from './shown-graph.js'
import { styles } from './styles.js'
import { takeChange } from './take-change.js'
import { takeDrops } from './take-drops.js'
import { topBar } from './top-bar.js'

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

  #shown = new ShownGraph({
    onChange: () => this.requestUpdate(),
    onSettled: (positions) => {
      this.requestUpdate()
      this.#tell('newsgraph-settled', positions)
    },
  })
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
    takeDrops(this, (files) => void this.openFiles(files))
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
    this.#shown.stop()
  }

  /** Where a node, or the middle of an edge, stands in the window; undefined if it is not drawn. */
  clientPointOf(key: string): Position | undefined {
    return panelIn(this.renderRoot)?.clientPointOf?.(key)
  }

  /** The graph as it is shown, with the decisions in force; undefined while there is none. */
  get shown(): NewsGraph | undefined {
    return this.#shown.opened?.graph
  }

  /** Says a sentence to screen readers. */
  say(sentence: string): void {
    const region = this.renderRoot.querySelector('.said-aloud')
    if (region !== null) region.textContent = sentence
  }

  /** Changes what the reader has chosen. */
  change = (change: Change): void => {
    const { state, sheet } = takeChange(this, change)
    this.state = state
    this.sheet = sheet
    this.#tell('newsgraph-state', state)
  }

  override willUpdate(change: PropertyValues<this>): void {
    if (change.has('decisions')) this.history = { done: this.decisions.map((one) => [one]), undone: [] }
    if (change.has('graph')) this.#open()
    else if (change.has('history') || change.has('decisions')) this.#shown.reopen(this.history.done.flat())
    this.toggleAttribute('data-settled', this.#shown.settled)
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
    followChoice(this.renderRoot, desk, change.get('state'))
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
    this.positions = this.#shown.places
    this.graph = detail
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
    const key = elsewhere || this.#shown.opened === undefined ? undefined : keyMeant(event)
    if (key === undefined || this.renderRoot.querySelector('dialog[open]') !== null) return
    event.preventDefault()
    key.run(this.#actions())
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
      focusPanel: () => panelIn(this.renderRoot)?.focus(),
      zoom: (step) => panelIn(this.renderRoot)?.zoom?.(step),
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
    this.#shown.close()
    if (this.graph === undefined) return
    try {
      this.#shown.open(readGraphFile(this.graph), this.history.done.flat(), this.positions)
    } catch (error) {
      this.failure =
        error instanceof NewsgraphError
          ? error
          : new NewsgraphError('bad-graph', String(error), { cause: error })
    }
  }

  #desk(): Desk | undefined {
    const { opened, places, settled, changedArticles } = this.#shown
    if (opened === undefined) return undefined
    return {
      ...opened,
      allRows: opened.rows,
      ...this.#lookout.over(opened, this.state),
      state: this.state,
      positions: places,
      settled,
      changedArticles,
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
