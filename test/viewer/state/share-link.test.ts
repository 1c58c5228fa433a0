import { describe, expect, it } from 'vitest'
import { linkOf, stateOf } from '#viewer/state/share-link.ts'
import { initialState, type ViewState } from '#viewer/state/view-state.ts'

describe('a link', () => {
  it('carries the whole state and gives it back', () => {
    const state: ViewState = {
      panel: 'table',
      search: 'coast & “front” #1',
      filters: { type: ['attacks', 'kills'], source: ['', 'Ça va, News'] },
      clock: 'published',
      from: '2031-03-11',
      to: '2031-03-20',
      undated: false,
      selection: { pair: ['a', 'b/c?d=e'] },
      reading: { article: 'herald-1', start: 3, end: 40, field: 'title' },
      ego: { node: 'velia', depth: 2 },
      community: 4,
      path: { from: 'a', to: 'b', by: 'best' },
      hidden: ['x', 'y'],
      pinned: { velia: [1.5, -2.25] },
      unfolded: ['base'],
      groups: [{ name: 'Front & friends', members: ['front', 'norland'] }],
      picked: ['league'],
      size: 'pagerank',
      communities: true,
    }
    expect(stateOf(`#${linkOf(state)}`)).toEqual(state)
  })

  it('is empty where nothing was chosen, and an empty one is the start', () => {
    expect(linkOf(initialState)).toBe('')
    expect(stateOf('')).toEqual(initialState)
  })

  it('that makes no sense never breaks the page', () => {
    const odd =
      '#from=yesterday&size=big&steps=1e9&around=a&at=x-y&article=z&pin=nan%20nan%20b&community=-3&f.nothing=1'
    expect(stateOf(odd)).toEqual({ ...initialState, ego: { node: 'a', depth: 1 } })
  })

  it('may name a node __proto__', () => {
    const state = stateOf('#pin=1 2 __proto__')
    expect(Object.keys(state.pinned)).toEqual(['__proto__'])
    expect(({} as Record<string, unknown>)['0']).toBeUndefined()
  })
})
