import type { FacetId } from './facets.js'

/** Two clocks: when a thing happened, or when an article told it. */
export type Clock = 'happened' | 'published'

/** What is looked at closely: an entity, one edge, or all edges from one node to another. */
export type Selection =
  | { readonly node: string }
  | { readonly edge: string }
  | { readonly pair: readonly [source: string, target: string] }
  | { readonly fold: string }

export type SizeBy = 'degree' | 'pagerank' | 'betweenness' | 'mentions'

/** Nodes that a reader has put under one mark, and the name that the mark has. */
export interface Group {
  readonly name: string
  readonly members: readonly string[]
}

/** An article that is open, at a place in it. */
export interface Reading {
  readonly article: string
  readonly start: number
  readonly end: number
  readonly field?: 'title'
}

/** A route asked for between two nodes: fewest hops, or the best evidenced ones. */
export interface PathQuestion {
  readonly from: string
  readonly to?: string
  readonly by: 'shortest' | 'best'
}

/** All that a reader has chosen on the page; plain data, so that a link can carry it. */
export interface ViewState {
  readonly panel: string
  readonly search: string
  /** What the graph is asked: a query or short forms. */
  readonly question?: string
  /** Chosen values by facet; a facet without a choice lets all pass. */
  readonly filters: Readonly<Partial<Record<FacetId, readonly string[]>>>
  readonly clock: Clock
  /** ISO days; either may be open. */
  readonly from?: string
  readonly to?: string
  /** Keep edges without a date while a time window is set. */
  readonly undated: boolean
  readonly selection?: Selection
  /** What an answer came from: looked at while nothing else is selected. */
  readonly marked?: { readonly nodes: readonly string[]; readonly edges: readonly string[] }
  readonly reading?: Reading
  /** The one community that is shown of a large graph. */
  readonly community?: number
  readonly ego?: { readonly node: string; readonly depth: number }
  readonly path?: PathQuestion
  /** Nodes taken off the picture by hand. */
  readonly hidden: readonly string[]
  /** Nodes that keep their place, with it. */
  readonly pinned: Readonly<Record<string, readonly [x: number, y: number]>>
  /** Targets whose folded unidentified attackers are spread out. */
  readonly unfolded: readonly string[]
  readonly groups: readonly Group[]
  /** Nodes picked one by one, to be put into a group. */
  readonly picked: readonly string[]
  readonly size: SizeBy
  readonly communities: boolean
}

export const initialState: ViewState = {
  panel: 'graph',
  search: '',
  filters: {},
  clock: 'happened',
  undated: true,
  hidden: [],
  pinned: {},
  unfolded: [],
  groups: [],
  picked: [],
  size: 'degree',
  communities: false,
}

/** The day as of which the page tells what was known; undefined while it does not. */
export const knownOn = ({ clock, from, to }: ViewState): string | undefined =>
  clock === 'published' && from === undefined ? to : undefined

/** A change to the state: fields to set; `undefined` clears an optional one. */
export type Change = { readonly [Field in keyof ViewState]?: ViewState[Field] | undefined }

/** The state after a change. */
export const changed = (state: ViewState, change: Change): ViewState => {
  const next: Record<string, unknown> = { ...state }
  for (const [field, value] of Object.entries(change)) {
    if (value === undefined) delete next[field]
    else next[field] = value
  }
  return next as unknown as ViewState
}

/** The change that picks nodes for a group, or lets them go again. */
export const togglePicked = ({ picked }: ViewState, nodes: readonly string[]): Change => {
  const all = nodes.every((node) => picked.includes(node))
  const others = picked.filter((node) => !nodes.includes(node))
  return { picked: all ? others : [...others, ...nodes] }
}

/** The change that puts what is picked under one mark; a name that another group has gets a number. */
export const groupPicked = ({ picked, groups }: ViewState, name: string): Change => {
  const taken = new Set(groups.map((group) => group.name))
  let free = name
  for (let number = 2; taken.has(free); number++) free = `${name} ${number}`
  const others = groups
    .map((group) => ({ ...group, members: group.members.filter((node) => !picked.includes(node)) }))
    .filter(({ members }) => members.length > 0)
  return { groups: [...others, { name: free, members: picked }], picked: [], selection: undefined }
}

/** The change that adds a value to a facet's choice, or takes it out. */
export const toggledFilter = (state: ViewState, facet: FacetId, value: string): Change => {
  const chosen = state.filters[facet] ?? []
  const next = chosen.includes(value) ? chosen.filter((one) => one !== value) : [...chosen, value]
  const { [facet]: _gone, ...rest } = state.filters
  return { filters: next.length === 0 ? rest : { ...rest, [facet]: next } }
}
