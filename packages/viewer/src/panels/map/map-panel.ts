import { geoGraticule10, geoNaturalEarth1, geoPath } from 'd3-geo'
import { css, html, LitElement, nothing, svg, type TemplateResult } from 'lit'
import { feature } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'
import atlas from 'world-atlas/countries-110m.json'
import { palettes } from '../../drawing/palette.js'
import { type Box, placeLabels } from '../../drawing/place-labels.js'
import { cornersOf, shapeOf } from '../../drawing/shapes.js'
import type { Desk } from '../../element/desk.js'
import { type Place, type Placed, placesOf } from '../../state/places.js'
import { plainText } from '../../state/plain-text.js'
import { strokeOf, strokes } from '../../state/strokes.js'
import { toneOf } from '../../state/tone.js'
import { strings } from '../../strings/en.js'

const topology = atlas as unknown as Topology<{ countries: GeometryCollection }>
const countries = feature(topology, topology.objects.countries)
const graticule = geoGraticule10()
const words = strings.map

/** Where a place's name may stand: right of its mark, left, beneath or above. */
const boxesAround = ({
  x,
  y,
  radius,
  name,
}: {
  readonly x: number
  readonly y: number
  readonly radius: number
  readonly name: string
}): readonly Box[] => {
  const [width, height] = [name.length * 6.6, 15]
  return [
    { x: x + radius + 5, y: y - 8, width, height },
    { x: x - radius - 5 - width, y: y - 8, width, height },
    { x: x - width / 2, y: y + radius + 2, width, height },
    { x: x - width / 2, y: y - radius - 3 - height, width, height },
  ]
}

/** The places of what is visible on a map of the world, drawn offline; a place leads to its edges. */
export class MapPanel extends LitElement {
  static override properties = {
    desk: { attribute: false },
    scale: { state: true },
    shift: { state: true },
    size: { state: true },
  }
  declare desk: Desk
  declare scale: number
  declare shift: readonly [number, number]
  declare size: readonly [number, number]

  #watch = new ResizeObserver(([entry]) => {
    if (entry !== undefined) this.size = [entry.contentRect.width, entry.contentRect.height]
  })

  constructor() {
    super()
    this.scale = 1
    this.shift = [0, 0]
    this.size = [0, 0]
  }

  static override styles = css`
    :host { display: block; position: relative; overflow: hidden; }
    svg { display: block; width: 100%; height: 100%; touch-action: none; cursor: grab; }
    .land { fill: var(--wash); stroke: var(--line); stroke-width: 0.7; }
    .grid { fill: none; stroke: var(--hair); stroke-width: 0.6; }
    .line { fill: none; }
    .place { cursor: pointer; }
    .place:focus { outline: none; }
    .place:focus-visible .mark, .place.chosen .mark { stroke: var(--accent); stroke-width: 3; }
    .mark { stroke: var(--paper); stroke-width: 1.5; }
    text { font: 500 12px var(--sans); fill: var(--ink); paint-order: stroke; stroke: var(--paper); stroke-width: 3.5px; stroke-linejoin: round; }
    p { position: absolute; inset: auto auto 0.7rem 0.8rem; margin: 0; padding: 0.3rem 0.7rem; border: 1px solid var(--line); border-radius: 9px; background: var(--card); color: var(--muted); font-size: 0.84rem; max-width: calc(100% - 5rem); }
    .tools { position: absolute; inset: auto 0.75rem 0.75rem auto; }
  `

  override connectedCallback(): void {
    super.connectedCallback()
    this.#watch.observe(this)
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    this.#watch.disconnect()
  }

  zoom(step: 'in' | 'out' | 'fit'): void {
    if (step === 'fit') {
      this.scale = 1
      this.shift = [0, 0]
    } else this.#zoomBy(step === 'in' ? 1.6 : 1 / 1.6, this.size[0] / 2, this.size[1] / 2)
  }

  override render(): TemplateResult | typeof nothing {
    const { desk } = this
    const [width, height] = this.size
    if (desk === undefined || width === 0) return nothing
    const placed = placesOf(desk.graph, desk.rows, desk.seen)
    const projection = this.#projection(placed, width, height)
    const path = geoPath(projection)
    const palette = palettes[desk.theme]
    const line = ({ row, from, to }: Placed['lines'][number]) => {
      const dashes = strokes.find(({ id }) => id === strokeOf(row.edge))?.dashes ?? []
      const arc = path({ type: 'LineString', coordinates: [[...from], [...to]] })
      return svg`<path class="line" d=${arc ?? ''} stroke=${palette.tones[toneOf(row.edge)]} stroke-width="1.8" stroke-dasharray=${dashes.join(' ')} />`
    }
    return html`<svg
        viewBox="0 0 ${width} ${height}"
        role="group"
        aria-label=${words.label}
        @wheel=${this.#onWheel}
        @pointerdown=${this.#onPress}
      >
        <path class="grid" d=${path(graticule) ?? ''} />
        <path class="land" d=${path(countries) ?? ''} />
        ${placed.lines.map(line)} ${this.#marks(placed.places, projection)}
      </svg>
      <p>${placed.places.length === 0 ? words.none : words.shown(placed.places.length)} ${placed.without === 0 ? nothing : words.without(placed.without)}</p>`
  }

  #marks(places: readonly Place[], projection: ReturnType<typeof geoNaturalEarth1>) {
    const { desk } = this
    const chosen =
      desk.state.selection !== undefined && 'node' in desk.state.selection ? desk.state.selection.node : ''
    const most = places.reduce((count, { edges }) => Math.max(count, edges.length), 1)
    const shown = [...places]
      .sort((a, b) => b.edges.length - a.edges.length)
      .flatMap(({ node, at, edges }) => {
        const point = projection([at[0], at[1]])
        if (point === null) return []
        const { kind, label } = desk.graph.getNodeAttributes(node)
        const radius = 4 + 7 * Math.sqrt(edges.length / most)
        return [{ node, edges, kind, name: plainText(label), radius, x: point[0], y: point[1] }]
      })
    const names = placeLabels(
      shown.map((place) => ({
        of: place,
        boxes: boxesAround(place).filter(({ x, width }) => x >= 0 && x + width <= this.size[0]),
        must: place.node === chosen,
      })),
      shown.map(({ x, y, radius }) => ({
        x: x - radius,
        y: y - radius,
        width: 2 * radius,
        height: 2 * radius,
      })),
    )
    const marks = shown.map(({ node, edges, kind, name, radius, x, y }) => {
      const corners = cornersOf(shapeOf(kind))
      const fill = palettes[desk.theme].kindOf(kind)
      const choose = (): void => desk.change({ selection: { node } })
      return svg`<g class=${`place${node === chosen ? ' chosen' : ''}`} data-node=${node} transform=${`translate(${x} ${y})`} tabindex="0" role="button" aria-label=${words.place(name, edges.length)} @click=${choose} @keydown=${(
        event: KeyboardEvent,
      ) => {
        if (event.key === 'Enter' || event.key === ' ') choose()
      }}>
        ${
          corners.length === 0
            ? svg`<circle class="mark" r=${radius} fill=${fill} />`
            : svg`<polygon class="mark" points=${corners.map(([cx, cy]) => `${cx * radius},${cy * radius}`).join(' ')} fill=${fill} />`
        }
      </g>`
    })
    return [
      marks,
      names.map(
        ({ of: { name }, box }) => svg`<text x=${box.x} y=${box.y + 12} aria-hidden="true">${name}</text>`,
      ),
    ]
  }

  /** Fitted to the places, at least some degrees wide, then zoomed and shifted by hand. */
  #projection({ places }: Placed, width: number, height: number) {
    const projection = geoNaturalEarth1()
    const margin = Math.min(width, height) * 0.1
    const box: [[number, number], [number, number]] = [
      [margin, margin],
      [width - margin, height - margin],
    ]
    if (places.length === 0)
      projection.fitExtent(
        [
          [0, 0],
          [width, height],
        ],
        { type: 'Sphere' },
      )
    else {
      const lons = places.map(({ at }) => at[0])
      const lats = places.map(({ at }) => at[1])
      const middle = (values: readonly number[]): number => (Math.min(...values) + Math.max(...values)) / 2
      const [lon, lat, dx, dy] = [middle(lons), middle(lats), 9, 6]
      projection.fitExtent(box, {
        type: 'MultiPoint',
        coordinates: [
          ...places.map(({ at }): [number, number] => [at[0], at[1]]),
          [Math.max(-180, lon - dx), Math.max(-85, lat - dy)],
          [Math.min(180, lon + dx), Math.min(85, lat + dy)],
          [lon, lat],
        ],
      })
    }
    const [tx, ty] = projection.translate()
    projection.scale(projection.scale() * this.scale)
    projection.translate([tx * this.scale + this.shift[0], ty * this.scale + this.shift[1]])
    return projection.clipExtent([
      [-20, -20],
      [width + 20, height + 20],
    ])
  }

  #zoomBy(factor: number, x: number, y: number): void {
    const scale = Math.min(40, Math.max(0.15, this.scale * factor))
    const by = scale / this.scale
    this.shift = [x - (x - this.shift[0]) * by, y - (y - this.shift[1]) * by]
    this.scale = scale
  }

  #onWheel = (event: WheelEvent): void => {
    event.preventDefault()
    const { left, top } = this.getBoundingClientRect()
    this.#zoomBy(Math.exp(-event.deltaY / 500), event.clientX - left, event.clientY - top)
  }

  #onPress = (event: PointerEvent): void => {
    if (
      event.composedPath().some((target) => target instanceof Element && target.classList.contains('place'))
    )
      return
    const picture = event.currentTarget as SVGElement
    const [x, y, shift] = [event.clientX, event.clientY, this.shift]
    picture.setPointerCapture(event.pointerId)
    const move = (moved: PointerEvent): void => {
      this.shift = [shift[0] + moved.clientX - x, shift[1] + moved.clientY - y]
    }
    picture.addEventListener('pointermove', move)
    picture.addEventListener('pointerup', () => picture.removeEventListener('pointermove', move), {
      once: true,
    })
  }
}

if (customElements.get('newsgraph-map') === undefined) customElements.define('newsgraph-map', MapPanel)
