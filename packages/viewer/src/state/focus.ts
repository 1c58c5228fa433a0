import type { Drawn } from './drawn.js'
import type { ViewState } from './view-state.js'

/** The marks and lines that stay bright, and the marks in the middle of attention. */
export interface Focus {
  readonly nodes: ReadonlySet<string>
  readonly edges: ReadonlySet<string>
  readonly centre: ReadonlySet<string>
}

const mostNamed = 16

/** What is looked at: a route, the selection with what touches it, else what an answer came from, and the mark under the pointer. */
export const focusOf = (
  drawn: Drawn,
  { selection, marked }: Pick<ViewState, 'selection' | 'marked'>,
  hovered?: string,
  route?: ReadonlySet<string>,
): Focus | undefined => {
  const nodes = new Set<string>()
  const edges = new Set<string>()
  const centre = new Set<string>()
  const lookAtMark = (mark: string): void => {
    centre.add(mark)
    nodes.add(mark)
    for (const { key, source, target } of drawn.edges)
      if (source === mark || target === mark) {
        edges.add(key)
        nodes.add(source).add(target)
      }
  }
  const lookAtLines = (isMeant: (line: Drawn['edges'][number]) => boolean): void => {
    for (const line of drawn.edges)
      if (isMeant(line)) {
        edges.add(line.key)
        nodes.add(line.source).add(line.target)
        centre.add(line.source).add(line.target)
      }
  }
  if (route !== undefined && route.size > 0)
    lookAtLines(({ members }) => members.some((member) => route.has(member)))
  else if (selection === undefined) {
    const wanted = new Set(marked?.edges)
    if (wanted.size > 0) lookAtLines(({ members }) => members.some((member) => wanted.has(member)))
    for (const node of marked?.nodes ?? []) {
      const mark = drawn.markOf.get(node)
      if (mark !== undefined) nodes.add(mark)
    }
    // Every mark in the middle gets its name: so many names would cover each other.
    if (nodes.size > mostNamed) centre.clear()
    else for (const mark of nodes) centre.add(mark)
  } else if ('node' in selection) lookAtMark(drawn.markOf.get(selection.node) ?? selection.node)
  else if ('fold' in selection) lookAtMark(selection.fold)
  else if ('edge' in selection) lookAtLines(({ members }) => members.includes(selection.edge))
  else lookAtLines(({ source, target }) => source === selection.pair[0] && target === selection.pair[1])
  if (hovered !== undefined) lookAtMark(hovered)
  return nodes.size === 0 ? undefined : { nodes, edges, centre }
}
