import { type Palette, palettes } from '../drawing/palette.js'
import { cornersOf, shapeOf } from '../drawing/shapes.js'
import type { Desk } from '../element/desk.js'
import { fitOf } from '../panels/graph/fit.js'
import { placeOfMark } from '../panels/graph/stage.js'
import { nodeSizes } from '../state/node-sizes.js'
import { plainText } from '../state/plain-text.js'
import { strokes } from '../state/strokes.js'

const width = 1600
const margin = 90

const escaped = (text: string): string =>
  plainText(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')

type Point = readonly [x: number, y: number]

interface Line {
  readonly from: Point
  readonly to: Point
  readonly radius: number
  readonly bend: number
}

/** A line as a quadratic curve from mark to mark, with the direction in which it arrives. */
const curve = ({ from, to, radius, bend }: Line): { path: string; tip: Point; heading: Point } => {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]]
  const length = Math.hypot(dx, dy) || 1
  const control: Point = [(from[0] + to[0]) / 2 + dy * bend, (from[1] + to[1]) / 2 - dx * bend]
  const [hx, hy] = [to[0] - control[0], to[1] - control[1]]
  const arrival = Math.hypot(hx, hy) || length
  const heading: Point = [hx / arrival, hy / arrival]
  const tip: Point = [to[0] - heading[0] * (radius + 3), to[1] - heading[1] * (radius + 3)]
  const shown = (value: number): string => value.toFixed(1)
  return {
    path: `M${shown(from[0])} ${shown(from[1])}Q${shown(control[0])} ${shown(control[1])} ${shown(tip[0])} ${shown(tip[1])}`,
    tip,
    heading,
  }
}

const headOf = (head: string, tip: Point, [hx, hy]: Point, thick: number, colour: string): string => {
  const [nx, ny] = [-hy, hx]
  const at = (along: number, aside: number): string =>
    `${(tip[0] + hx * along + nx * aside).toFixed(1)},${(tip[1] + hy * along + ny * aside).toFixed(1)}`
  if (head === 'bar')
    return `<path d="M${at(0, -6)}L${at(0, 6)}" stroke="${colour}" stroke-width="${thick + 1}"/>`
  if (head === 'none') return ''
  return `<path d="M${at(1, 0)}L${at(-9 - thick, 5 + thick / 2)}L${at(-9 - thick, -5 - thick / 2)}Z" fill="${colour}"/>`
}

const markOf = (kind: string, [x, y]: Point, radius: number, palette: Palette): string => {
  const colour = palette.kindOf(kind)
  const shape = shapeOf(kind)
  if (shape === 'ring')
    return `<circle cx="${x.toFixed(1)}" cy="${y.toFixed(1)}" r="${(radius * 0.85).toFixed(1)}" fill="${palette.paper}" stroke="${colour}" stroke-width="${(radius * 0.28).toFixed(1)}" stroke-dasharray="5 2.5"/>`
  const corners = cornersOf(shape)
  if (corners.length === 0)
    return `<circle cx="${x.toFixed(1)}" cy="${y.toFixed(1)}" r="${radius.toFixed(1)}" fill="${colour}" stroke="${palette.paper}" stroke-width="1.5"/>`
  const points = corners.map(([cx, cy]) => `${(x + cx * radius).toFixed(1)},${(y + cy * radius).toFixed(1)}`)
  return `<polygon points="${points.join(' ')}" fill="${colour}" stroke="${palette.paper}" stroke-width="1.5"/>`
}

/** The picture as an SVG file: the same marks, strokes and names that the page shows. */
export const pictureSvg = (
  desk: Pick<Desk, 'communities' | 'drawn' | 'graph' | 'positions' | 'state' | 'theme'>,
): string => {
  const palette = palettes[desk.theme]
  const { drawn, state } = desk
  const sizes = nodeSizes(desk.graph, drawn, state.size)
  const places = new Map(drawn.nodes.map((mark) => [mark.key, placeOfMark(mark, desk)]))
  const {
    x: [left, right],
    y: [low, high],
  } = fitOf(places, width, width).frame
  const scale = (width - 2 * margin) / Math.max(right - left, high - low, 1)
  const height = Math.round((high - low) * scale + 2 * margin)
  const at = (mark: string): Point => {
    const [x, y] = places.get(mark) ?? [left, low]
    return [margin + (x - left) * scale, margin + (high - y) * scale]
  }
  const radiusOf = (mark: string): number => (sizes.get(mark) ?? 5) * 1.25
  const lines = drawn.edges.map((edge) => {
    const colour = palette.tones[edge.tone]
    const thick = 1.4 + Math.min(4, Math.sqrt(edge.sources) * 0.9)
    const { path, tip, heading } = curve({
      from: at(edge.source),
      to: at(edge.target),
      radius: radiusOf(edge.target),
      bend: edge.bend,
    })
    const dashes = strokes.find(({ id }) => id === edge.stroke)?.dashes ?? []
    const line =
      edge.stroke === 'double'
        ? `<path d="${path}" stroke="${colour}" stroke-width="${thick + 2.4}"/><path d="${path}" stroke="${palette.paper}" stroke-width="${thick}"/>`
        : `<path d="${path}" stroke="${colour}" stroke-width="${thick.toFixed(1)}"${dashes.length === 0 ? '' : ` stroke-dasharray="${dashes.join(' ')}"`}/>`
    return `<g><title>${escaped(edge.label)}</title>${line}${headOf(edge.head, tip, heading, thick, colour)}</g>`
  })
  const marks = drawn.nodes.map(({ key, kind, label }) => {
    const [x, y] = at(key)
    const radius = radiusOf(key)
    const name = `<text x="${(x + radius + 6).toFixed(1)}" y="${(y + 5).toFixed(1)}">${escaped(label)}</text>`
    return `<g>${markOf(kind, [x, y], radius, palette)}${name}</g>`
  })
  return `<?xml version="1.0" encoding="UTF-8"?>
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">
<rect width="100%" height="100%" fill="${palette.paper}"/>
<g fill="none">
${lines.join('\n')}
</g>
<g font-family="system-ui, sans-serif" font-size="16" fill="${palette.ink}" paint-order="stroke" stroke="none">
${marks.join('\n')}
</g>
</svg>
`
}
