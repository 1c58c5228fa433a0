import type { NewsGraph, NodeAttributes } from '@newsgraph/core'
import { strings } from '../strings/en.js'
import { landingCommunity, mostNodesWhole, restCommunity } from './communities.js'
import { communityColumn, type EdgeColumns } from './edge-columns.js'
import type { Change, Group, ViewState } from './view-state.js'
import type { Visible } from './visible.js'

/** Several nodes under one mark. */
export interface Fold {
  readonly key: string
  readonly label: string
  readonly kind: NodeAttributes['kind']
  readonly members: readonly string[]
}

/** The key of the mark that folds the unidentified actors on a target. */
export const foldKey = (target: string): string => `fold:${target}`

/** The key of the mark that a large graph shows for a community. */
export const communityKey = (community: number): string => `community:${community}`

/** The key of the mark that a group has. */
export const groupKey = (name: string): string => `group:${name}`

/** What a reader has put under one mark, as far as it is visible; its kind is that of most members. */
const byHand = (graph: NewsGraph, seen: Visible, groups: readonly Group[]): readonly Fold[] =>
  groups.flatMap(({ name, members }) => {
    const there = members.filter((node) => seen.nodes.has(node) && graph.hasNode(node))
    const kinds = new Map<NodeAttributes['kind'], number>()
    for (const node of there) {
      const { kind } = graph.getNodeAttributes(node)
      kinds.set(kind, (kinds.get(kind) ?? 0) + 1)
    }
    const [most] = [...kinds].sort(([, a], [, b]) => b - a)
    return most === undefined ? [] : [{ key: groupKey(name), label: name, kind: most[0], members: there }]
  })

/** Unidentified actors that do nothing but act on one and the same target. */
const unidentified = (
  graph: NewsGraph,
  seen: Visible,
  unfolded: ReadonlySet<string>,
  grouped: ReadonlySet<string>,
): readonly Fold[] => {
  const folds = new Map<string, string[]>()
  for (const node of seen.nodes) {
    if (grouped.has(node) || !graph.hasNode(node) || graph.getNodeAttribute(node, 'kind') !== 'unidentified')
      continue
    const [target, ...others] = new Set(graph.outNeighbors(node))
    if (target === undefined || others.length > 0 || graph.inDegree(node) > 0 || unfolded.has(target))
      continue
    folds.set(target, [...(folds.get(target) ?? []), node])
  }
  return [...folds]
    .filter(([, members]) => members.length > 1)
    .map(([target, members]) => ({
      key: foldKey(target),
      label: `${graph.getNodeAttribute(members[0] ?? target, 'label')} × ${members.length}`,
      kind: 'unidentified',
      members,
    }))
}

/** Every node of a large graph under the mark of its community, named after its best connected node. */
const landed = (
  graph: NewsGraph,
  seen: Visible,
  { degrees, nodes }: EdgeColumns,
  home: Int32Array,
): readonly Fold[] => {
  const members = new Map<number, string[]>()
  const best = new Map<number, number>()
  seen.nodes.flags.forEach((flag, number) => {
    if (flag === 0) return
    const community = landingCommunity(home[number] ?? restCommunity)
    const list = members.get(community)
    const node = nodes[number] ?? ''
    if (list === undefined) members.set(community, [node])
    else list.push(node)
    const most = best.get(community)
    if (most === undefined || (degrees[number] ?? 0) > (degrees[most] ?? 0)) best.set(community, number)
  })
  return [...members].map(([community, of]) => {
    const { label, kind } = graph.getNodeAttributes(nodes[best.get(community) ?? 0] ?? '')
    return community === restCommunity
      ? {
          key: communityKey(community),
          label: `${strings.landing.rest} × ${of.length}`,
          kind: 'object',
          members: of,
        }
      : {
          key: communityKey(community),
          label: strings.landing.community(label, of.length - 1),
          kind,
          members: of,
        }
  })
}

/** Which nodes share a mark: the communities of a graph too large to show whole, else groups made by hand and unidentified attackers of one target. */
export const foldsOf = (
  graph: NewsGraph,
  seen: Visible,
  state: Pick<ViewState, 'unfolded' | 'groups' | 'community' | 'ego'>,
  columns: EdgeColumns,
  communities: ReadonlyMap<string, number>,
): { readonly folds: readonly Fold[]; readonly landed: boolean } => {
  if (
    seen.nodes.size > mostNodesWhole &&
    state.community === undefined &&
    state.ego === undefined &&
    communities.size > 0
  )
    return { folds: landed(graph, seen, columns, communityColumn(columns, communities)), landed: true }
  const grouped = byHand(graph, seen, state.groups)
  const members = new Set(grouped.flatMap((fold) => fold.members))
  return {
    folds: [...grouped, ...unidentified(graph, seen, new Set(state.unfolded), members)],
    landed: false,
  }
}

/** The change that opens a mark: its community alone, its group dissolved, its folded attackers spread out. */
export const openingOf = (fold: string, state: ViewState): Change => {
  const community = /^community:(-?\d+)$/.exec(fold)?.[1]
  if (community !== undefined) return { community: Number(community), selection: undefined }
  const groups = state.groups.filter(({ name }) => groupKey(name) !== fold)
  if (groups.length < state.groups.length) return { groups, selection: undefined }
  const target = fold.replace(/^fold:/, '')
  return { unfolded: [...state.unfolded, target], selection: { node: target } }
}
