import { css, html, LitElement } from 'lit'
import type Sigma from 'sigma'
import { type Palette, palettes } from '../../drawing/palette.js'
import type { PlacedLabel } from '../../drawing/place-labels.js'
import type { Desk } from '../../element/desk.js'
import type { Position } from '../../layout/seed-layout.js'
import type { DrawnEdge } from '../../state/drawn.js'
import { type Focus, focusOf } from '../../state/focus.js'
import { openingOf } from '../../state/folds.js'
import { fetchMeasure } from '../../state/node-sizes.js'
import { pathEdges } from '../../state/path-edges.js'
import { type Selection, togglePicked } from '../../state/view-state.js'
import { strings } from '../../strings/en.js'
import { type Fit, fitOf, turned, turnedBack, withRoomForTools } from './fit.js'
import { lookAt } from './look-at.js'
import { lookInFocus } from './look-in-focus.js'
import { nextMark } from './next-mark.js'
import { onScreen } from './on-screen.js'
import { openSigma } from './open-sigma.js'
import { placeOfMark, stageOf } from './stage.js'
import type { Direction } from './towards.js'
import { writeTexts } from './write-texts.js'

const edgeCursor = 'pointer'

const moveFor = (): number => (matchMedia('(prefers-reduced-motion: reduce)').matches ? 1 : 220)

/** The picture: sigma over what is drawn, with labels of our own, selection by pointer and keyboard. */
export class GraphPanel extends LitElement {
  static override properties = { desk: { attribute: false } }
  declare desk: Desk

  static override styles = css`
    :host { display: block; position: relative; overflow: hidden; }
    .stage { position: absolute; inset: 0; outline: none; touch-action: none; }
    .stage:focus-visible { box-shadow: inset 0 0 0 2px var(--accent); }
    .failed { padding: 2rem; color: var(--muted); }
  `

  #sigma: Sigma | undefined
  #shown: (Pick<Desk, 'drawn' | 'theme' | 'positions' | 'settled'> & Desk['state']) | undefined
  #lines = new Map<string, DrawnEdge>()
  #focus: Focus | undefined
  #hovered: string | undefined
  #pills: readonly PlacedLabel<string>[] = []
  #failed = false
  #fitted = ''
  #fit: Fit = fitOf(new Map(), 1, 1)
  #chosenHere = false
  #picked: ReadonlySet<string> = new Set()
  #dragged: { readonly node: string; moved: boolean } | undefined

  override render() {
    if (this.#failed) return html`<p class="failed">${strings.errors.noWebgl}</p>`
    return html`<div
      class="stage"
      tabindex="0"
      role="application"
      aria-label=${strings.graph.help}
      @keydown=${this.#onKey}
    ></div>`
  }

  override connectedCallback(): void {
    super.connectedCallback()
    this.requestUpdate()
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    this.#sigma?.kill()
    this.#sigma = undefined
    this.#shown = undefined
  }

  override updated(): void {
    if (this.#failed || this.desk === undefined) return
    if (this.#sigma === undefined) this.#start()
    else this.#follow(this.#sigma)
  }

  /** Where a node, or the middle of an edge, stands in the window, in CSS pixels; undefined if it is not drawn. */
  clientPointOf(key: string): Position | undefined {
    const sigma = this.#sigma
    if (sigma === undefined) return undefined
    const { left, top } = sigma.getContainer().getBoundingClientRect()
    const mark = this.desk.drawn.markOf.get(key) ?? key
    const line = this.#lines.get(key) ?? this.desk.drawn.edges.find(({ members }) => members.includes(key))
    const on = onScreen(sigma)
    const at = sigma.getGraph().hasNode(mark) ? on.mark(mark) : line && on.middleOf(line)
    return at === undefined ? undefined : [left + at[0], top + at[1]]
  }

  zoom(step: 'in' | 'out' | 'fit'): void {
    const camera = this.#sigma?.getCamera()
    const duration = moveFor()
    if (step === 'in') camera?.animatedZoom({ duration })
    else if (step === 'out') camera?.animatedUnzoom({ duration })
    else camera?.animatedReset({ duration })
  }

  override focus(): void {
    this.renderRoot.querySelector<HTMLElement>('.stage')?.focus()
  }

  get #palette(): Palette {
    return palettes[this.desk.theme]
  }

  #start(): void {
    const container = this.renderRoot.querySelector<HTMLElement>('.stage')
    if (container === null || container.clientWidth === 0 || container.clientHeight === 0) {
      requestAnimationFrame(() => this.isConnected && this.requestUpdate())
      return
    }
    try {
      this.#fit = fitOf(this.desk.positions, container.clientWidth, container.clientHeight)
      this.#sigma = openSigma(
        stageOf(this.desk, this.#palette, this.#fit),
        container,
        lookInFocus(() => ({ focus: this.#focus, picked: this.#picked, paper: this.#palette.paper })),
      )
    } catch {
      this.#failed = true
      this.requestUpdate()
      return
    }
    this.#listen(this.#sigma)
    this.#follow(this.#sigma)
  }

  #follow(sigma: Sigma): void {
    const { drawn, positions, theme, state, settled } = this.desk
    const before = this.#shown
    this.#shown = { ...state, drawn, theme, positions, settled }
    this.#lines = new Map(drawn.edges.map((edge) => [edge.key, edge]))
    this.#picked = new Set(state.picked.map((node) => drawn.markOf.get(node) ?? node))
    this.#focus = focusOf(drawn, state, this.#hovered, pathEdges(this.desk))
    void fetchMeasure(state.size)?.then(() => {
      this.#shown = undefined
      this.requestUpdate()
    })
    const { width, height } = sigma.getDimensions()
    const fit =
      before?.positions === positions && this.#fitted === `${width} ${height}`
        ? this.#fit
        : fitOf(positions, width, height)
    this.#fitted = `${width} ${height}`
    const sameFit = fit.turned === this.#fit.turned && fit.scale === this.#fit.scale
    this.#fit = fit
    sigma.setCustomBBox(withRoomForTools(fit.frame))
    if (
      !sameFit ||
      before?.drawn !== drawn ||
      before.theme !== theme ||
      before.size !== state.size ||
      before.communities !== state.communities
    ) {
      if (this.#hovered !== undefined && !drawn.nodes.some(({ key }) => key === this.#hovered))
        this.#hovered = undefined
      sigma.setGraph(stageOf(this.desk, this.#palette, fit))
    } else if (before.positions !== positions || before.pinned !== state.pinned) {
      const marks = new Map(drawn.nodes.map((node) => [node.key, node]))
      sigma.getGraph().updateEachNodeAttributes(
        (node, attributes) => {
          const mark = marks.get(node)
          if (mark === undefined) return attributes
          const [x, y] = turned(placeOfMark(mark, this.desk), fit)
          return { ...attributes, x, y }
        },
        { attributes: ['x', 'y'] },
      )
    } else sigma.refresh({ skipIndexation: true, schedule: true })
    const arrived = settled && before?.settled === false && state.selection !== undefined
    const chosenElsewhere = before !== undefined && before.selection !== state.selection && !this.#chosenHere
    if (arrived) sigma.refresh()
    if (arrived || chosenElsewhere) lookAt(sigma, this.#focus?.nodes ?? [], { duration: moveFor() })
    this.#chosenHere = false
  }

  #listen(sigma: Sigma): void {
    const container = sigma.getContainer()
    sigma.on('enterNode', ({ node }) => this.#hover(node))
    sigma.on('leaveNode', () => this.#hover(undefined))
    sigma.on('enterEdge', () => container.style.setProperty('cursor', edgeCursor))
    sigma.on('leaveEdge', () => container.style.removeProperty('cursor'))
    sigma.on('clickNode', ({ node, event }) => {
      if (event.original.shiftKey) this.#pick(node)
      else this.#chooseMark(node)
    })
    sigma.on('clickEdge', ({ edge }) => this.#chooseLine(edge))
    sigma.on('doubleClickNode', (event) => {
      event.preventSigmaDefault()
      const folded = this.desk.drawn.nodes.find(({ key }) => key === event.node)?.members.includes(event.node)
      if (folded === false) this.desk.change(openingOf(event.node, this.desk.state))
    })
    sigma.on('clickStage', ({ event: { x, y } }) => {
      const pill = this.#pills.find(
        ({ box }) => x >= box.x && x <= box.x + box.width && y >= box.y && y <= box.y + box.height,
      )
      if (pill !== undefined) this.#chooseLine(pill.of)
      else if (this.desk.state.selection !== undefined || this.desk.state.marked !== undefined)
        this.desk.change({ selection: undefined, marked: undefined })
    })
    sigma.on('downNode', ({ node, preventSigmaDefault }) => {
      this.#dragged = { node, moved: false }
      preventSigmaDefault()
    })
    sigma.on('moveBody', ({ event, preventSigmaDefault }) => {
      if (this.#dragged === undefined) return
      this.#dragged.moved = true
      sigma.getGraph().mergeNodeAttributes(this.#dragged.node, sigma.viewportToGraph(event))
      preventSigmaDefault()
    })
    sigma.on('upNode', () => this.#drop(sigma))
    sigma.on('upStage', () => this.#drop(sigma))
    sigma.on('resize', () => this.requestUpdate())
    sigma.on('afterRender', () => this.#write(sigma))
  }

  #drop(sigma: Sigma): void {
    const dragged = this.#dragged
    this.#dragged = undefined
    if (dragged?.moved !== true) return
    const { x, y } = sigma.getGraph().getNodeAttributes(dragged.node)
    const members = this.desk.drawn.nodes.find(({ key }) => key === dragged.node)?.members ?? []
    const place = turnedBack([Number(x), Number(y)], this.#fit)
    const moved = members.map((node) => [node, place] as const)
    this.desk.change({ pinned: { ...this.desk.state.pinned, ...Object.fromEntries(moved) } })
  }

  #hover(mark: string | undefined): void {
    if (this.#dragged !== undefined) return
    this.#hovered = mark
    const style = this.#sigma?.getContainer().style
    if (mark === undefined) style?.removeProperty('cursor')
    else style?.setProperty('cursor', edgeCursor)
    this.#focus = focusOf(this.desk.drawn, this.desk.state, mark, pathEdges(this.desk))
    this.#sigma?.refresh({ skipIndexation: true, schedule: true })
  }

  #pick(mark: string): void {
    const node = this.desk.drawn.nodes.find(({ key }) => key === mark)
    if (node !== undefined) this.desk.change(togglePicked(this.desk.state, node.members))
  }

  #chooseMark(mark: string): void {
    const node = this.desk.drawn.nodes.find(({ key }) => key === mark)
    if (node === undefined) return
    const [only] = node.members
    this.#choose(node.members.length === 1 && only !== undefined ? { node: only } : { fold: mark })
  }

  #chooseLine(key: string): void {
    const line = this.#lines.get(key)
    if (line === undefined) return
    const [only] = line.members
    this.#choose(
      line.members.length === 1 && only !== undefined ? { edge: only } : { pair: [line.source, line.target] },
    )
  }

  #choose(selection: Selection): void {
    this.#chosenHere = true
    this.desk.change({ selection })
  }

  #onKey = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    if (event.key === '+' || event.key === '=') this.zoom('in')
    else if (event.key === '-') this.zoom('out')
    else if (event.key === '0') this.zoom('fit')
    else if (event.key.startsWith('Arrow')) this.#walk(event.key as Direction)
    else return
    event.preventDefault()
    event.stopPropagation()
  }

  #walk(direction: Direction): void {
    const stage = this.#sigma?.getGraph()
    if (stage === undefined || stage.order === 0) return
    const next = nextMark(stage, this.desk.drawn, this.desk.state.selection, direction)
    if (next !== undefined) this.#chooseMark(next)
  }

  #write(sigma: Sigma): void {
    const pills = writeTexts(sigma, this.desk.drawn, { focus: this.#focus, palette: this.#palette })
    if (pills === undefined) return
    this.toggleAttribute('data-drawn', true)
    this.#pills = pills
  }
}

if (customElements.get('newsgraph-graph') === undefined) customElements.define('newsgraph-graph', GraphPanel)
