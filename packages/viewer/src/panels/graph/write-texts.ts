import type Sigma from 'sigma'
import { drawLabels, type EdgeText, type NodeText } from '../../drawing/draw-labels.js'
import type { Palette } from '../../drawing/palette.js'
import type { PlacedLabel } from '../../drawing/place-labels.js'
import type { Position } from '../../layout/seed-layout.js'
import type { Drawn, DrawnEdge } from '../../state/drawn.js'
import type { Focus } from '../../state/focus.js'
import { onScreen } from './on-screen.js'

const mostCountPills = 200
const mostLeaning = 2_000

/** Where the lines of each mark go on the screen, as the sum of their directions. */
const leansOf = (edges: readonly DrawnEdge[], at: (mark: string) => Position): Map<string, Position> => {
  const leans = new Map<string, Position>()
  if (edges.length > mostLeaning) return leans
  const add = (mark: string, x: number, y: number): void => {
    const [a, b] = leans.get(mark) ?? [0, 0]
    leans.set(mark, [a + x, b + y])
  }
  for (const { source, target } of edges) {
    const from = at(source)
    const to = at(target)
    const length = Math.hypot(to[0] - from[0], to[1] - from[1]) || 1
    const [x, y] = [(to[0] - from[0]) / length, (to[1] - from[1]) / length]
    add(source, x, y)
    add(target, -x, -y)
  }
  return leans
}

/**
 * Writes over sigma's picture: names beside marks, words or counts on lines, what is looked at first. Returns where the words on
 * lines stand, so that they can be clicked; undefined where nothing can be written.
 */
export const writeTexts = (
  sigma: Sigma,
  drawn: Drawn,
  { focus, palette }: { readonly focus: Focus | undefined; readonly palette: Palette },
): readonly PlacedLabel<string>[] | undefined => {
  const context = sigma.getCanvases().texts?.getContext('2d')
  if (context === null || context === undefined) return undefined
  const { width, height } = sigma.getDimensions()
  const { mark, middleOf } = onScreen(sigma)
  context.clearRect(0, 0, width, height)
  const inside = ([x, y]: Position): boolean => x > -50 && y > -30 && x < width + 50 && y < height + 30
  const nodes: NodeText[] = []
  const leans = leansOf(drawn.edges, mark)
  for (const { key, label } of drawn.nodes) {
    if (!sigma.getGraph().hasNode(key)) continue
    const at = mark(key)
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
  const withPills = drawn.edges.length <= mostCountPills && focus === undefined
  for (const edge of drawn.edges) {
    const strong = focus?.edges.has(edge.key) === true && focus.edges.size < 24
    if (!strong && !(withPills && edge.members.length > 1)) continue
    const at = middleOf(edge)
    if (!inside(at)) continue
    const count = String(edge.members.length)
    const text = !strong ? count : edge.members.length > 1 ? `${count} × ${edge.label}` : edge.label
    edges.push({ key: edge.key, text, x: at[0], y: at[1], colour: palette.tones[edge.tone], strong })
  }
  return drawLabels(context, nodes, edges, palette, { width, height })
}
