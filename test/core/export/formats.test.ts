import Graph from 'graphology'
import Papa from 'papaparse'
import { describe, expect, it } from 'vitest'
import { exportGraph } from '#core/export/index.ts'
import { emptyGraph, sampleGraph } from '../../helpers/sample-graph.ts'

const rowsOf = (text: string) =>
  Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true }).data

describe('the JSON format', () => {
  it('comes back as the same graph', () => {
    for (const graph of [sampleGraph(), emptyGraph()]) {
      expect(Graph.from(JSON.parse(exportGraph(graph, 'json'))).export()).toEqual(
        JSON.parse(JSON.stringify(graph.export())),
      )
    }
  })

  it('gives each edge a line of its own', () => {
    expect(exportGraph(sampleGraph(), 'json').match(/^\{"key":"e\d"/gm)).toHaveLength(3)
  })
})

describe('the JSON lines format', () => {
  it('writes an edge a line, with the labels of its ends and its evidence', () => {
    const edges = exportGraph(sampleGraph(), 'jsonl')
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(edges).toHaveLength(3)
    expect(edges[2]).toMatchObject({ source: 'base', targetLabel: 'Hawija', evidence: [{ articleId: 'a' }] })
  })
})

describe('the table of edges', () => {
  const [first, second] = rowsOf(exportGraph(sampleGraph(), 'csv'))

  it('carries the quote that made the edge, its days, how sure it is', () => {
    expect(first).toMatchObject({
      targetLabel: 'Ain al-Asad',
      predicate: 'attacks',
      quote: 'Rebels said: "We\tdid <it>" & left.\r\n',
      article: 'b',
      from: '2024-08-13',
      confidence: '0.9',
      counts: '[{"what":"killed","value":3,"bound":"at-least"}]',
    })
    expect(second).toMatchObject({ status: 'denied', from: '' })
  })

  it('lets no spreadsheet run what an article says', () => {
    const graph = sampleGraph()
    graph.setNodeAttribute('tigers', 'label', '=HYPERLINK("http://a.example")')
    expect(rowsOf(exportGraph(graph, 'csv'))[0]?.sourceLabel).toBe('\'=HYPERLINK("http://a.example")')
  })
})

describe('the table of nodes', () => {
  it('has a row for each node', () => {
    expect(
      rowsOf(exportGraph(sampleGraph(), 'nodes-csv')).map(({ key, latitude }) => [key, latitude]),
    ).toEqual([
      ['tigers', ''],
      ['base', '33.8'],
      ['village', ''],
    ])
  })
})

describe('the DOT format', () => {
  it('dashes what is no asserted fact', () => {
    const text = exportGraph(sampleGraph(), 'dot')
    expect(text).toContain('"tigers" -> "base" [label="denies (denied)", style=dashed];')
    expect(text).toContain('\\"Tigers\\"')
  })
})
