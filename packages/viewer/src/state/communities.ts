import type { NewsGraph } from '@newsgraph/core'

/** Graphs with more visible nodes than this land on their communities. */
export const mostNodesWhole = 2_000
/** So many communities have a mark of their own; the others share one. */
const mostCommunities = 250
export const restCommunity = -1

/** The community that a node of this one is drawn in when a graph lands: its own if it is one of the largest. */
export const landingCommunity = (community: number): number =>
  community < mostCommunities ? community : restCommunity

/** The name of a community: that of its best connected node. */
export const communityLabel = (
  graph: NewsGraph,
  communities: ReadonlyMap<string, number>,
  community: number,
): string => {
  let best: string | undefined
  for (const [node, its] of communities)
    if (
      its === community &&
      graph.hasNode(node) &&
      (best === undefined || graph.degree(node) > graph.degree(best))
    )
      best = node
  return best === undefined ? String(community) : graph.getNodeAttribute(best, 'label')
}
