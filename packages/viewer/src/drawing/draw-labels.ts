import type { Palette } from './palette.js'
import { type Box, type LabelWish, type PlacedLabel, placeLabels } from './place-labels.js'

export interface NodeText {
  readonly key: string
  readonly text: string
  readonly x: number
  readonly y: number
  readonly radius: number
  readonly strong: boolean
  /** Its name is written even where it covers something. */
  readonly must: boolean
  readonly faded: boolean
  /** Which way its lines go, summed up: the name stands on another side. */
  readonly lean: readonly [x: number, y: number]
}

export interface EdgeText {
  readonly key: string
  readonly text: string
  readonly x: number
  readonly y: number
  readonly colour: string
  readonly strong: boolean
}

const family = 'ui-sans-serif, system-ui, "Segoe UI", "Liberation Sans", sans-serif'
const nodeFont = (strong: boolean): string => `${strong ? 650 : 500} 12.5px ${family}`
const edgeFont = (strong: boolean): string => `${strong ? 600 : 500} 11px ${family}`
const longest = 34
const mostLabels = 260

const shortened = (text: string): string => (text.length > longest ? `${text.slice(0, longest - 1)}…` : text)

/** Places for a name beside, under or above its mark: the sides without lines first, and only within the picture. */
const around = (
  { x, y, radius, lean }: NodeText,
  width: number,
  picture: { readonly width: number; readonly height: number },
): readonly Box[] => {
  const height = 15
  const gap = radius + 5
  const centred = Math.min(Math.max(2, x - width / 2), Math.max(2, picture.width - width - 2))
  const sides = [
    { box: { x: x + gap, y: y - height / 2, width, height }, cost: lean[0] - 0.15 },
    { box: { x: centred, y: y + gap - 2, width, height }, cost: lean[1] },
    { box: { x: x - gap - width, y: y - height / 2, width, height }, cost: -lean[0] },
    { box: { x: centred, y: y - gap - height + 2, width, height }, cost: -lean[1] },
  ]
  return sides
    .filter(({ box }) => box.x >= 0 && box.x + width <= picture.width)
    .sort((a, b) => a.cost - b.cost)
    .map(({ box }) => box)
}

/**
 * Writes the names of nodes and the labels of edges where they cover neither marks nor each other; what is
 * looked at comes first. Returns where the edge labels stand, so that they can be clicked.
 */
export const drawLabels = (
  context: CanvasRenderingContext2D,
  nodes: readonly NodeText[],
  edges: readonly EdgeText[],
  palette: Palette,
  picture: { readonly width: number; readonly height: number },
): readonly PlacedLabel<string>[] => {
  const widthOf = (text: string, font: string): number => {
    context.font = font
    return context.measureText(text).width
  }
  const inOrder = [...nodes].sort(
    (a, b) =>
      Number(b.must) - Number(a.must) ||
      Number(b.strong) - Number(a.strong) ||
      Number(a.faded) - Number(b.faded) ||
      b.radius - a.radius,
  )
  const nodeWishes = inOrder.slice(0, mostLabels).map((node): LabelWish<NodeText | EdgeText> => {
    const width = widthOf(shortened(node.text), nodeFont(node.strong))
    return { of: node, boxes: around(node, width, picture), must: node.must }
  })
  const edgeWishes = edges.map((edge): LabelWish<NodeText | EdgeText> => {
    const width = Math.max(18, widthOf(shortened(edge.text), edgeFont(edge.strong)) + 12)
    const { x, y } = edge
    const shifted = [0, -20, 20, -38, 38].map((dy) => ({
      x: x - width / 2,
      y: y - 9 + dy,
      width,
      height: 18,
    }))
    return {
      of: edge,
      boxes: edge.strong ? shifted : shifted.slice(0, 1),
      must: edge.strong && edges.length === 1,
    }
  })
  const marks = nodes.map(({ x, y, radius }) => ({
    x: x - radius * 0.9,
    y: y - radius * 0.9,
    width: radius * 1.8,
    height: radius * 1.8,
  }))
  const strongNodes = nodeWishes.filter(({ of }) => of.strong)
  const otherNodes = nodeWishes.filter(({ of }) => !of.strong)
  const strongEdges = edgeWishes.filter(({ of }) => of.strong)
  const otherEdges = edgeWishes.filter(({ of }) => !of.strong)
  const placed = placeLabels([...strongNodes, ...strongEdges, ...otherNodes, ...otherEdges], marks)

  context.textBaseline = 'middle'
  context.lineJoin = 'round'
  const boxes: PlacedLabel<string>[] = []
  for (const { of, box } of placed) {
    const middle = box.y + box.height / 2
    if ('radius' in of) {
      context.font = nodeFont(of.strong)
      context.textAlign = 'left'
      context.strokeStyle = palette.paper
      context.lineWidth = 4
      context.strokeText(shortened(of.text), box.x, middle)
      context.fillStyle = of.faded ? palette.muted : palette.ink
      context.fillText(shortened(of.text), box.x, middle)
    } else {
      boxes.push({ of: of.key, box })
      context.font = edgeFont(of.strong)
      context.textAlign = 'center'
      context.fillStyle = palette.paper
      context.strokeStyle = of.colour
      context.lineWidth = 1
      context.beginPath()
      context.roundRect(box.x + 0.5, box.y + 0.5, box.width - 1, box.height - 1, 9)
      context.fill()
      context.stroke()
      context.fillStyle = palette.ink
      context.fillText(shortened(of.text), box.x + box.width / 2, middle + 0.5)
    }
  }
  return boxes
}
