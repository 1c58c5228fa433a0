import type Sigma from 'sigma'
import type { Position } from '../../layout/seed-layout.js'
import type { DrawnEdge } from '../../state/drawn.js'

/** Where marks and lines stand in sigma's picture, in CSS pixels from its corner. */
export const onScreen = (sigma: Sigma) => {
  const mark = (key: string): Position => {
    const { x, y } = sigma.getGraph().getNodeAttributes(key)
    const at = sigma.graphToViewport({ x: Number(x), y: Number(y) })
    return [at.x, at.y]
  }
  return {
    mark,
    /** The middle of a line, on its bend. */
    middleOf: ({ source, target, bend }: DrawnEdge): Position => {
      const [x1, y1] = mark(source)
      const [x2, y2] = mark(target)
      return [(x1 + x2) / 2 + (y2 - y1) * bend * 0.5, (y1 + y2) / 2 - (x2 - x1) * bend * 0.5]
    },
  }
}
