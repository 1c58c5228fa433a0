import { MultiDirectedGraph } from 'graphology'
import { mixed, type Palette } from '../../drawing/palette.js'
import { shapeOf, shapes } from '../../drawing/shapes.js'
import type { Desk } from '../../element/desk.js'
import type { Position, Positions } from '../../layout/seed-layout.js'
import { landingCommunity, restCommunity } from '../../state/communities.js'
import { nodeSizes } from '../../state/node-sizes.js'
import { strokes } from '../../state/strokes.js'
import { type Fit, turned } from './fit.js'

/** The place of a mark: the middle of its members'. */
const placeOf = (
  members: readonly string[],
  positions: Positions,
  pinned: Desk['state']['pinned'],
): Position => {
  let x = 0
  let y = 0
  for (const node of members) {
    const at = (Object.hasOwn(pinned, node) ? pinned[node] : undefined) ?? positions.get(node) ?? [0, 0]
    x += at[0] / members.length
    y += at[1] / members.length
  }
  return [x, y]
}

const atHome = new WeakMap<Positions, ReadonlyMap<number, Position>>()

/** The middle of each community over all its nodes: it stays where it is while a filter hides some of them. */
const homesOf = (
  positions: Positions,
  communities: ReadonlyMap<string, number>,
): ReadonlyMap<number, Position> => {
  const before = atHome.get(positions)
  if (before !== undefined) return before
  const sums = new Map<number, [x: number, y: number, nodes: number]>()
  for (const [node, [x, y]] of positions) {
    const community = landingCommunity(communities.get(node) ?? restCommunity)
    const sum = sums.get(community) ?? [0, 0, 0]
    sums.set(community, [sum[0] + x, sum[1] + y, sum[2] + 1])
  }
  const homes = new Map(
    [...sums].map(([community, [x, y, nodes]]) => [community, [x / nodes, y / nodes] as const]),
  )
  atHome.set(positions, homes)
  return homes
}

/** The place of a mark that is drawn: of a community that stands for its nodes, and of any other. */
export const placeOfMark = (
  { members }: Desk['drawn']['nodes'][number],
  { drawn, positions, communities, state }: Pick<Desk, 'drawn' | 'positions' | 'communities' | 'state'>,
): Position => {
  const community = drawn.landed
    ? landingCommunity(communities.get(members[0] ?? '') ?? restCommunity)
    : undefined
  const home = community === undefined ? undefined : homesOf(positions, communities).get(community)
  return home ?? placeOf(members, positions, state.pinned)
}

/** More arrows than this hide what they point at. */
const mostHeads = 2_500

const communityColours = [
  '#1f5fa8',
  '#a3262e',
  '#3d6b35',
  '#b07a1e',
  '#6d4c9f',
  '#2e7d84',
  '#8a6d3b',
  '#7a5c7e',
]

/** The graph that sigma shows: one node a mark, one edge a line, with all that the programs draw. */
export const stageOf = (desk: Desk, palette: Palette, fit: Fit): MultiDirectedGraph => {
  const { drawn, graph, state } = desk
  const stage = new MultiDirectedGraph()
  const sizes = nodeSizes(graph, drawn, state.size)
  for (const mark of drawn.nodes) {
    const { key, label, kind, members } = mark
    const [x, y] = turned(placeOfMark(mark, desk), fit)
    const community = desk.communities.get(members[0] ?? key) ?? 0
    stage.addNode(key, {
      x,
      y,
      label,
      size: (sizes.get(key) ?? 5) * fit.scale,
      shape: shapes.indexOf(shapeOf(kind)),
      color: state.communities
        ? (communityColours[community % communityColours.length] ?? palette.muted)
        : palette.kindOf(kind),
      rim: palette.paper,
      halo: 0,
    })
  }
  const crowd = drawn.landed
    ? 0.4
    : Math.min(1, Math.max(0.3, Math.sqrt(250 / Math.max(1, drawn.edges.length))))
  for (const edge of drawn.edges)
    stage.addEdgeWithKey(edge.key, edge.source, edge.target, {
      size:
        crowd * (1.2 + Math.min(4, Math.sqrt(edge.sources) * 0.9 + Math.min(1, edge.members.length * 0.12))),
      color: mixed(palette.tones[edge.tone], palette.paper, (1 - crowd) * 0.75),
      stroke: strokes.findIndex(({ id }) => id === edge.stroke),
      head:
        drawn.landed || drawn.edges.length > mostHeads
          ? 2
          : edge.head === 'arrow'
            ? 0
            : edge.head === 'bar'
              ? 1
              : 2,
      bend: edge.bend,
      type: edge.bend === 0 ? 'straight' : 'curved',
    })
  return stage
}
