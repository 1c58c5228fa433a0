import { css, html, LitElement } from 'lit'
import Sigma from 'sigma'
import { drawLabels, type EdgeText, type NodeText } from '../../drawing/draw-labels.js'
import { CurvedEdgeProgram, StraightEdgeProgram } from '../../drawing/edge-program.js'
import { ShapedNodeProgram } from '../../drawing/node-program.js'
import { mixed, type Palette, palettes } from '../../drawing/palette.js'
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
import { type Fit, fitOf, turned, turnedBack } from './fit.js'
import { placeOfMark, stageOf } from './stage.js'
import { type Direction, towards } from './towards.js'

const mostCountPills = 200
const edgeCursor = 'pointer'

const moveFor = (): number => (matchMedia('(prefers-reduced-motion: reduce)').matches ? 1 : 220)

/** The frame with a strip above and beneath for what stands over the picture: options, legend, buttons. */
const withRoomForTools = ({ x, y: [low, high] }: Fit['frame']): Fit['frame'] => ({
  x,
  y: [low - (high - low) * 0.05, high + (high - low) * 0.03],
})

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
  #fades = new Map<string, string>()
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
    const at = sigma.getGraph().hasNode(mark) ? this.#viewport(mark) : line && this.#middleOf(line)
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
      this.#sigma = new Sigma(stageOf(this.desk, this.#palette, this.#fit), container, {
        defaultNodeType: 'shaped',
        nodeProgramClasses: { shaped: ShapedNodeProgram },
        nodeHoverProgramClasses: { shaped: ShapedNodeProgram },
        defaultEdgeType: 'straight',
        edgeProgramClasses: { straight: StraightEdgeProgram, curved: CurvedEdgeProgram },
        defaultDrawNodeHover: () => {},
        renderLabels: false,
        enableEdgeEvents: true,
        zIndex: true,
        minCameraRatio: 0.02,
        maxCameraRatio: 3,
        stagePadding: container.clientWidth < 600 ? 34 : 52,
        nodeReducer: (node, data) => this.#reducedNode(node, data),
        edgeReducer: (edge, data) => this.#reducedEdge(edge, data),
      })
    } catch {
      this.#failed = true
      this.requestUpdate()
      return
    }
    this.#sigma.createCanvasContext('texts', { style: { pointerEvents: 'none' } })
    this.#sigma.resize(true)
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
    if (arrived || chosenElsewhere) this.#lookAtFocus(sigma)
    this.#chosenHere = false
  }

  /** Moves and zooms where the selection, made elsewhere, would be out of the picture or too small to read. */
  #lookAtFocus(sigma: Sigma): void {
    const near = [...(this.#focus?.nodes ?? [])].flatMap((node) => sigma.getNodeDisplayData(node) ?? [])
    if (near.length === 0) return
    const xs = near.map(({ x }) => x)
    const ys = near.map(({ y }) => y)
    const { width, height } = sigma.getDimensions()
    const camera = sigma.getCamera()
    const { ratio } = camera.getState()
    const corner = sigma.viewportToFramedGraph({ x: 0, y: 0 })
    const opposite = sigma.viewportToFramedGraph({ x: width, y: height })
    const [left, right, low, high] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)]
    const share = Math.max(
      ((right - left) * ratio) / Math.abs(opposite.x - corner.x),
      ((high - low) * ratio) / Math.abs(opposite.y - corner.y),
    )
    const wanted = Math.min(1, Math.max(0.3, share * 2))
    const outside =
      left < Math.min(corner.x, opposite.x) ||
      right > Math.max(corner.x, opposite.x) ||
      low < Math.min(corner.y, opposite.y) ||
      high > Math.max(corner.y, opposite.y)
    if (!outside && ratio <= wanted * 1.9) return
    const y = (low + high) / 2
    const ratioThen = outside ? wanted : Math.min(ratio, wanted)
    /** In a narrow window evidence covers the lower part. */
    const lift = matchMedia('(max-width: 820px)').matches
      ? (0.27 * ratioThen * Math.abs(opposite.y - corner.y)) / ratio
      : 0
    void camera.animate({ x: (left + right) / 2, y: y - lift, ratio: ratioThen }, { duration: moveFor() })
  }

  /** A colour of what is not looked at; there are few, and a hover asks for one for every line. */
  #faded(colour: string): string {
    const { paper } = this.#palette
    const key = colour + paper
    const known = this.#fades.get(key) ?? mixed(colour, paper, 0.62)
    this.#fades.set(key, known)
    return known
  }

  #reducedNode(node: string, data: Record<string, unknown>): Record<string, unknown> {
    const focus = this.#focus
    if (this.#picked.has(node)) return { ...data, halo: 1, zIndex: 2 }
    if (focus === undefined) return data
    if (!focus.nodes.has(node)) return { ...data, color: this.#faded(String(data.color)), zIndex: 0 }
    return { ...data, halo: focus.centre.has(node) ? 1 : 0, zIndex: 2 }
  }

  #reducedEdge(edge: string, data: Record<string, unknown>): Record<string, unknown> {
    const focus = this.#focus
    if (focus === undefined) return data
    if (!focus.edges.has(edge)) return { ...data, color: this.#faded(String(data.color)), zIndex: 0 }
    return { ...data, size: Number(data.size) + 0.6, zIndex: 2 }
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

  /** To the neighbour in that direction, else to the nearest node there; at first to the node with most edges. */
  #walk(direction: Direction): void {
    const stage = this.#sigma?.getGraph()
    if (stage === undefined || stage.order === 0) return
    const at = (node: string): Position => [
      Number(stage.getNodeAttribute(node, 'x')),
      Number(stage.getNodeAttribute(node, 'y')),
    ]
    const { selection } = this.desk.state
    const chosen =
      selection === undefined
        ? undefined
        : 'node' in selection
          ? selection.node
          : 'fold' in selection
            ? selection.fold
            : undefined
    const here = chosen === undefined ? undefined : (this.desk.drawn.markOf.get(chosen) ?? chosen)
    if (here === undefined || !stage.hasNode(here)) {
      const [most] = [...this.desk.drawn.nodes].sort((a, b) => b.degree - a.degree)
      if (most !== undefined) this.#chooseMark(most.key)
      return
    }
    const placed = (nodes: readonly string[]) =>
      nodes.filter((node) => node !== here).map((node) => [node, at(node)] as const)
    const next =
      towards(at(here), direction, placed(stage.neighbors(here))) ??
      towards(at(here), direction, placed(stage.nodes()))
    if (next !== undefined) this.#chooseMark(next)
  }

  #viewport(mark: string): Position {
    const sigma = this.#sigma
    if (sigma === undefined) return [0, 0]
    const { x, y } = sigma.getGraph().getNodeAttributes(mark)
    const at = sigma.graphToViewport({ x: Number(x), y: Number(y) })
    return [at.x, at.y]
  }

  #middleOf({ source, target, bend }: DrawnEdge): Position {
    const [x1, y1] = this.#viewport(source)
    const [x2, y2] = this.#viewport(target)
    return [(x1 + x2) / 2 + (y2 - y1) * bend * 0.5, (y1 + y2) / 2 - (x2 - x1) * bend * 0.5]
  }

  /** Where the lines of each mark go on the screen, as the sum of their directions. */
  #leans(): ReadonlyMap<string, Position> {
    const leans = new Map<string, Position>()
    const edges = this.desk.drawn.edges
    if (edges.length > 2_000) return leans
    const add = (mark: string, x: number, y: number): void => {
      const [a, b] = leans.get(mark) ?? [0, 0]
      leans.set(mark, [a + x, b + y])
    }
    for (const { source, target } of edges) {
      const from = this.#viewport(source)
      const to = this.#viewport(target)
      const length = Math.hypot(to[0] - from[0], to[1] - from[1]) || 1
      const [x, y] = [(to[0] - from[0]) / length, (to[1] - from[1]) / length]
      add(source, x, y)
      add(target, -x, -y)
    }
    return leans
  }

  #write(sigma: Sigma): void {
    const context = sigma.getCanvases().texts?.getContext('2d')
    if (context === null || context === undefined) return
    const { width, height } = sigma.getDimensions()
    const palette = this.#palette
    context.clearRect(0, 0, width, height)
    const inside = ([x, y]: Position): boolean => x > -50 && y > -30 && x < width + 50 && y < height + 30
    const focus = this.#focus
    const nodes: NodeText[] = []
    const leans = this.#leans()
    for (const { key, label } of this.desk.drawn.nodes) {
      if (!sigma.getGraph().hasNode(key)) continue
      const at = this.#viewport(key)
      if (!inside(at)) continue
      const radius = sigma.scaleSize(sigma.getNodeDisplayData(key)?.size ?? 5)
      const near = focus?.nodes.has(key) === true
      const strong = focus?.centre.has(key) === true || (near && focus.nodes.size < 14)
      nodes.push({
        key,
        text: label,
        x: at[0],
        y: at[1],
        radius,
        strong,
        must: focus?.centre.has(key) === true && focus.centre.size < 3,
        faded: focus !== undefined && !near,
        lean: leans.get(key) ?? [0, 0],
      })
    }
    const edges: EdgeText[] = []
    const withPills = this.desk.drawn.edges.length <= mostCountPills && focus === undefined
    for (const edge of this.desk.drawn.edges) {
      const strong = focus?.edges.has(edge.key) === true && focus.edges.size < 24
      if (!strong && !(withPills && edge.members.length > 1)) continue
      const at = this.#middleOf(edge)
      if (!inside(at)) continue
      const count = String(edge.members.length)
      const text = !strong ? count : edge.members.length > 1 ? `${count} × ${edge.label}` : edge.label
      edges.push({ key: edge.key, text, x: at[0], y: at[1], colour: palette.tones[edge.tone], strong })
    }
    this.toggleAttribute('data-drawn', true)
    this.#pills = drawLabels(context, nodes, edges, palette, { width, height })
  }
}

if (customElements.get('newsgraph-graph') === undefined) customElements.define('newsgraph-graph', GraphPanel)
