import { kinds, type NodeShape } from '@newsgraph/core'

/** The menu of shapes; the order is the number that the shader knows them by. */
export const shapes: readonly NodeShape[] = ['circle', 'square', 'diamond', 'triangle', 'hexagon', 'ring']

const byKind: ReadonlyMap<string, NodeShape> = new Map(kinds.map(({ id, shape }) => [id, shape]))

/** The shape of a kind, which tells its family without colour. */
export const shapeOf = (kind: string): NodeShape => byKind.get(kind) ?? 'circle'

const corners = (count: number, radius: number, turn: number): readonly (readonly [number, number])[] =>
  Array.from({ length: count }, (_, index) => {
    const angle = turn + (index * 2 * Math.PI) / count
    return [radius * Math.cos(angle), radius * Math.sin(angle)] as const
  })

const outlines: Readonly<
  Record<Exclude<NodeShape, 'circle' | 'ring'>, readonly (readonly [number, number])[]>
> = {
  square: corners(4, 1.23, Math.PI / 4),
  diamond: corners(4, 1.22, 0),
  triangle: corners(3, 1.35, -Math.PI / 2),
  hexagon: corners(6, 1.1, 0),
}

/** The corners of a shape around (0, 0) for a node of radius 1; none for round ones. `y` grows downwards. */
export const cornersOf = (shape: NodeShape): readonly (readonly [number, number])[] =>
  shape === 'circle' || shape === 'ring' ? [] : outlines[shape]
