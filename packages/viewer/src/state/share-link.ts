import { type FacetId, facets } from './facets.js'
import { type Group, initialState, type Selection, type SizeBy, type ViewState } from './view-state.js'

const sizes: readonly SizeBy[] = ['degree', 'pagerank', 'betweenness', 'mentions']
const isDay = (text: string | null): text is string => text !== null && /^\d{4}-\d{2}-\d{2}$/.test(text)

/** The state as the part of a link after `#`: only what differs from the start, in words that can be read. */
export const linkOf = (state: ViewState): string => {
  const link = new URLSearchParams()
  const set = (name: string, value: string | undefined): void => {
    if (value !== undefined) link.append(name, value)
  }
  if (state.panel !== initialState.panel) set('panel', state.panel)
  if (state.search !== '') set('search', state.search)
  set('ask', state.question)
  for (const { id } of facets) for (const value of state.filters[id] ?? []) set(`f.${id}`, value)
  if (state.clock !== initialState.clock) set('clock', state.clock)
  set('from', state.from)
  set('to', state.to)
  if (!state.undated) set('undated', 'no')
  const { selection, reading, ego, path } = state
  if (selection !== undefined) {
    if ('node' in selection) set('node', selection.node)
    else if ('edge' in selection) set('edge', selection.edge)
    else if ('fold' in selection) set('fold', selection.fold)
    else for (const end of selection.pair) set('pair', end)
  }
  if (reading !== undefined) {
    set('article', reading.article)
    set('at', `${reading.start}-${reading.end}${reading.field === undefined ? '' : '-title'}`)
  }
  if (ego !== undefined) {
    set('around', ego.node)
    set('steps', String(ego.depth))
  }
  if (state.community !== undefined) set('community', String(state.community))
  if (path !== undefined) {
    set('path', path.from)
    if (path.to !== undefined) set('path', path.to)
    set('by', path.by)
  }
  for (const node of state.hidden) set('hide', node)
  for (const [node, [x, y]] of Object.entries(state.pinned))
    set('pin', `${x.toFixed(2)} ${y.toFixed(2)} ${node}`)
  for (const target of state.unfolded) set('unfold', target)
  for (const { name, members } of state.groups) set('group', JSON.stringify([name, ...members]))
  for (const node of state.picked) set('pick', node)
  if (state.size !== initialState.size) set('size', state.size)
  if (state.communities) set('communities', 'yes')
  return link.toString()
}

const selectionIn = (link: URLSearchParams): Selection | undefined => {
  const [node, edge, fold] = [link.get('node'), link.get('edge'), link.get('fold')]
  const [from, to] = link.getAll('pair')
  if (node !== null) return { node }
  if (edge !== null) return { edge }
  if (fold !== null) return { fold }
  return from === undefined || to === undefined ? undefined : { pair: [from, to] }
}

const readingIn = (link: URLSearchParams): ViewState['reading'] => {
  const article = link.get('article')
  const at = /^(\d+)-(\d+)(-title)?$/.exec(link.get('at') ?? '')
  if (article === null || at === null) return undefined
  return {
    article,
    start: Number(at[1]),
    end: Number(at[2]),
    ...(at[3] === undefined ? {} : { field: 'title' as const }),
  }
}

const pinnedIn = (link: URLSearchParams): ViewState['pinned'] =>
  Object.fromEntries(
    link.getAll('pin').flatMap((pin) => {
      const parts = /^(-?[\d.]+) (-?[\d.]+) (.+)$/s.exec(pin)
      const [x, y] = [Number(parts?.[1]), Number(parts?.[2])]
      return parts === null || !Number.isFinite(x) || !Number.isFinite(y)
        ? []
        : [[parts[3] ?? '', [x, y] as const]]
    }),
  )

const groupsIn = (link: URLSearchParams): readonly Group[] =>
  link.getAll('group').flatMap((text) => {
    try {
      const list: unknown = JSON.parse(text)
      if (!Array.isArray(list) || !list.every((part): part is string => typeof part === 'string')) return []
      const [name, ...members] = list
      return name === undefined || members.length === 0 ? [] : [{ name, members }]
    } catch {
      return []
    }
  })

/** The state that a link carries. What it cannot mean is left out: a link never breaks the page. */
export const stateOf = (hash: string): ViewState => {
  const link = new URLSearchParams(hash.replace(/^#/, ''))
  const filters: Partial<Record<FacetId, readonly string[]>> = {}
  for (const { id } of facets) {
    const values = link.getAll(`f.${id}`)
    if (values.length > 0) filters[id] = [...new Set(values)]
  }
  const [from, to] = [link.get('from'), link.get('to')]
  const question = link.get('ask')
  const selection = selectionIn(link)
  const reading = readingIn(link)
  const around = link.get('around')
  const steps = Number(link.get('steps') ?? 1)
  const [start, goal] = link.getAll('path')
  const size = sizes.find((one) => one === link.get('size')) ?? initialState.size
  return {
    panel: link.get('panel') ?? initialState.panel,
    search: link.get('search') ?? '',
    ...(question === null ? {} : { question }),
    filters,
    clock: link.get('clock') === 'published' ? 'published' : 'happened',
    ...(isDay(from) ? { from } : {}),
    ...(isDay(to) ? { to } : {}),
    undated: link.get('undated') !== 'no',
    ...(selection === undefined ? {} : { selection }),
    ...(reading === undefined ? {} : { reading }),
    ...(/^\d+$/.test(link.get('community') ?? '') ? { community: Number(link.get('community')) } : {}),
    ...(around === null
      ? {}
      : { ego: { node: around, depth: steps >= 1 && steps <= 9 ? Math.round(steps) : 1 } }),
    ...(start === undefined
      ? {}
      : {
          path: {
            from: start,
            ...(goal === undefined ? {} : { to: goal }),
            by: link.get('by') === 'best' ? ('best' as const) : ('shortest' as const),
          },
        }),
    hidden: link.getAll('hide'),
    pinned: pinnedIn(link),
    unfolded: link.getAll('unfold'),
    groups: groupsIn(link),
    picked: link.getAll('pick'),
    size,
    communities: link.get('communities') === 'yes',
  }
}
