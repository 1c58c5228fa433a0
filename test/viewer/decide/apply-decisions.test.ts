import type { Correction } from '@newsgraph/core'
import { describe, expect, it } from 'vitest'
import { endAnchors, nodeAnchor, tellingAnchor } from '#viewer/decide/anchors.ts'
import { applyDecisions } from '#viewer/decide/apply-decisions.ts'
import { correctionsFile } from '#viewer/decide/corrections-file.ts'
import { noHistory, withDone, withRedone, withUndone } from '#viewer/decide/history.ts'
import { articlesOf, edgeRows } from '#viewer/state/edge-rows.ts'
import { readGraphFile } from '#viewer/state/graph-file.ts'
import { parseCorrections } from '../../../packages/core/src/resolve/correction.ts'
import { graphFile } from '../../helpers/graph.ts'

const graph = readGraphFile(graphFile())
const rows = edgeRows(graph)
const articles = articlesOf(graph)
const why = { reason: 'read it', date: '2031-04-01' }

const placeOf = (node: string) => {
  const anchor = nodeAnchor(articles, rows, node)
  if (anchor === undefined) throw new Error(`no place for ${node}`)
  return anchor
}
const tellingOf = (key: string) => {
  const [evidence] = graph.getEdgeAttribute(key, 'evidence')
  const anchor = evidence === undefined ? undefined : tellingAnchor(articles, evidence)
  if (anchor === undefined) throw new Error(`no place for ${key}`)
  return anchor
}
const decidedGraph = (...decisions: Correction[]) => applyDecisions(graph, decisions)

describe('a decision', () => {
  it('to merge joins two nodes with all their edges and names', () => {
    const merged = decidedGraph({
      action: 'merge',
      mentions: [placeOf('norland'), placeOf('league')],
      ...why,
    })
    expect(merged.hasNode('league')).toBe(false)
    expect(merged.source('observers')).toBe('norland')
    expect(merged.getNodeAttribute('norland', 'aliases')).toContain('Island League')
    expect(graph.hasNode('league')).toBe(true)
  })

  it('to split moves the ticked edges to a node of their own', () => {
    const row = rows.find(({ key }) => key === 'fishermen')
    const other = rows.find(({ key }) => key === 'shells')
    if (row === undefined || other === undefined) throw new Error('the fixture has changed')
    const mentions = [...endAnchors(articles, other, 'front'), ...endAnchors(articles, row, 'front')]
    const parted = decidedGraph({ action: 'split', mentions, ...why })
    expect(parted.source('fishermen')).toBe('front~2')
    expect(parted.source('shells')).toBe('front')
  })

  it('to split parts what is in other articles, each by itself, and a merge after it joins those', () => {
    const rowOf = (key: string) => {
      const row = rows.find((one) => one.key === key)
      if (row === undefined) throw new Error('the fixture has changed')
      return row
    }
    const [stays] = endAnchors(articles, rowOf('shells'), 'front')
    const leave = ['boats', 'fishermen'].flatMap((key) => endAnchors(articles, rowOf(key), 'front'))
    if (stays === undefined) throw new Error('the fixture has changed')
    const split: Correction = { action: 'split', mentions: [stays, ...leave], ...why }
    const apart = decidedGraph(split)
    expect([apart.target('boats'), apart.source('fishermen')]).toEqual(['front~2', 'front~3'])
    const joined = decidedGraph(split, { action: 'merge', mentions: leave, ...why })
    expect([joined.target('boats'), joined.source('fishermen')]).toEqual(['front~2', 'front~2'])
    expect(joined.source('shells')).toBe('front')
  })

  it('to rename or retype changes the node that is spoken of there', () => {
    const named = decidedGraph(
      { action: 'rename', mention: placeOf('front'), name: 'Free Coast Movement', ...why },
      { action: 'retype', mention: placeOf('front'), kind: 'party', ...why },
    )
    expect(named.getNodeAttributes('front')).toMatchObject({ label: 'Free Coast Movement', kind: 'party' })
    expect(named.getNodeAttribute('front', 'aliases')).toContain('Free Coast Front')
  })

  it('to reject takes the telling away, and the edge with its last one', () => {
    expect(decidedGraph({ action: 'reject', telling: tellingOf('meets'), ...why }).hasEdge('meets')).toBe(
      false,
    )
    const backs = decidedGraph({ action: 'reject', telling: tellingOf('backs'), ...why })
    expect(backs.getEdgeAttribute('backs', 'evidence')).toHaveLength(1)
  })

  it('to confirm makes the edge certain', () => {
    const sure = decidedGraph({ action: 'confirm', telling: tellingOf('boats'), ...why })
    expect(sure.getEdgeAttribute('boats', 'confidence')).toBe(1)
  })

  it('about a place that is not there changes nothing', () => {
    const telling = { sha256: 'a'.repeat(64), start: 0, end: 4 }
    expect(decidedGraph({ action: 'reject', telling, ...why }).size).toBe(graph.size)
  })

  it('is written so that a build reads it', () => {
    const decisions: Correction[] = [
      { action: 'merge', mentions: [placeOf('norland'), placeOf('league')], ...why },
      { action: 'reject', telling: tellingOf('meets'), ...why },
      { action: 'retype', mention: placeOf('front'), kind: 'party', ...why },
    ]
    expect(parseCorrections(correctionsFile(decisions))).toEqual(decisions)
  })

  it('can be taken back and made again', () => {
    const two = withDone(withDone<string>(noHistory, 'a'), 'b')
    const one = withUndone(two)
    expect(one).toEqual({ done: ['a'], undone: ['b'] })
    expect(withRedone(one)).toEqual({ done: ['a', 'b'], undone: [] })
    expect(withDone(one, 'c')).toEqual({ done: ['a', 'c'], undone: [] })
  })
})
