import { mixed } from '../../drawing/palette.js'
import type { Focus } from '../../state/focus.js'

type Attributes = Record<string, unknown>

interface Sight {
  readonly focus: Focus | undefined
  readonly picked: ReadonlySet<string>
  readonly paper: string
}

/** How sigma draws marks and lines by what is looked at: that stands out, the rest fades into the paper. */
export const lookInFocus = (sight: () => Sight) => {
  /** There are few colours, and a hover asks for one for every line. */
  const fades = new Map<string, string>()
  const faded = (colour: string, paper: string): string => {
    const key = colour + paper
    const known = fades.get(key) ?? mixed(colour, paper, 0.62)
    fades.set(key, known)
    return known
  }
  return {
    nodeReducer: (node: string, data: Attributes): Attributes => {
      const { focus, picked, paper } = sight()
      if (picked.has(node)) return { ...data, halo: 1, zIndex: 2 }
      if (focus === undefined) return data
      if (!focus.nodes.has(node)) return { ...data, color: faded(String(data.color), paper), zIndex: 0 }
      return { ...data, halo: focus.centre.has(node) ? 1 : 0, zIndex: 2 }
    },
    edgeReducer: (edge: string, data: Attributes): Attributes => {
      const { focus, paper } = sight()
      if (focus === undefined) return data
      if (!focus.edges.has(edge)) return { ...data, color: faded(String(data.color), paper), zIndex: 0 }
      return { ...data, size: Number(data.size) + 0.6, zIndex: 2 }
    },
  }
}
