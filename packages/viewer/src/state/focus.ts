import type { Drawn } from './drawn.js'
import type { ViewState } from './view-state.js'

/** The marks and lines that stay bright, and the marks in the middle of attention. */
export interface Focus {
  readonly nodes: ReadonlySet<string>
  readonly edges: ReadonlySet<string>
  readonly centre: ReadonlySet<string>
}

/** What is looked at: a route, the selection with what touches it, and the mark under the pointer; undefined if nothing. */
export const focusOf = (
  drawn: Drawn,
  { selection }: Pick<ViewState, 'selection'>,
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
    // nothing is selected
  } else if ('node' in selection) lookAtMark(drawn.markOf.get(selection.node) ?? selection.node)
  else if ('fold' in selection) lookAtMark(selection.fold)
  else if ('edge' in selection) lookAtLines(({ members }) => members.includes(selection.edge))
  else lookAtLines(({ source, target }) => source === selection.pair[0] && target === selection.pair[1])
  if (hovered !== undefined) lookAtMark(hovered)
  return nodes.size === 0 ? undefined : { nodes, edges, centre }
}
