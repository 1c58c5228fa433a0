import { DomUtils, parseDocument } from 'htmlparser2'
import { describe, expect, it } from 'vitest'
import { NewsgraphError } from '#core/errors.ts'
import { type Exporter, exporterFor, exporterOf, exporters, exportGraph } from '#core/export/index.ts'
import { emptyGraph, sampleGraph } from '../helpers/sample-graph.ts'

it('gives every exporter an id and an ending of its own', () => {
  expect(new Set(exporters.map(({ id }) => id)).size).toBe(exporters.length)
  expect(new Set(exporters.map(({ ending }) => ending)).size).toBe(exporters.length)
})

it('names the formats there are to who asks for another', () => {
  const ask = () => exportGraph(emptyGraph(), 'docx')
  expect(ask).toThrow(NewsgraphError)
  expect(ask).toThrow(/json, gexf/)
})

it('knows a format by the longest ending that fits', () => {
  expect(exporterFor('out/Graph.NODES.CSV')?.id).toBe('nodes-csv')
  expect(exporterFor('graph.csv')?.id).toBe('csv')
  expect(exporterFor('graph')).toBeUndefined()
})

describe.each(exporters.map((exporter: Exporter) => ({ id: exporter.id, exporter })))(
  'exporter $id',
  ({ id, exporter }) => {
    it('is found by its id and its ending', () => {
      expect(exporterOf(id)).toBe(exporter)
      expect(exporterFor(`graph${exporter.ending}`)).toBe(exporter)
    })

    it('writes the same bytes for the same graph, and changes nothing in it', () => {
      const graph = sampleGraph()
      const before = JSON.stringify(graph.export())
      expect(exporter.write(graph)).toBe(exporter.write(sampleGraph()))
      expect(JSON.stringify(graph.export())).toBe(before)
    })

    it('writes no object as [object Object] and nothing as undefined', () => {
      expect(exporter.write(sampleGraph())).not.toMatch(/\[object |undefined|NaN/)
    })

    it('writes a graph without nodes', () => {
      expect(() => exporter.write(emptyGraph())).not.toThrow()
    })

    it('ends its last line', () => {
      expect(exporter.write(sampleGraph())).toMatch(/\n$/)
    })
  },
)

describe.each(['gexf', 'graphml'] as const)('the XML of %s', (format) => {
  const text = exportGraph(sampleGraph(), format)
  const tree = parseDocument(text, { xmlMode: true })
  const all = (name: string) => DomUtils.getElementsByTagName(name, tree)

  it('has every node and every edge, parallel ones too', () => {
    expect(all('node').map(({ attribs }) => attribs.id)).toEqual(['tigers', 'base', 'village'])
    expect(all('edge').map(({ attribs }) => [attribs.id, attribs.source, attribs.target])).toEqual([
      ['e1', 'tigers', 'base'],
      ['e2', 'tigers', 'base'],
      ['e3', 'base', 'village'],
    ])
  })

  it('declares every column that it fills', () => {
    const declared = new Set([...all('attribute'), ...all('key')].map(({ attribs }) => attribs.id))
    const used = [
      ...all('attvalue').map(({ attribs }) => attribs.for),
      ...all('data').map(({ attribs }) => attribs.key),
    ]
    expect(used.length).toBeGreaterThan(20)
    for (const column of used) expect(declared).toContain(column)
  })

  it('keeps words as they are, and holds no character that XML forbids', () => {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
    expect(text).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/)
    const cells = [
      ...all('attvalue').map(({ attribs }) => attribs.value),
      ...all('data').map((it) => DomUtils.textContent(it)),
    ]
    expect(cells).toContain('Rebels said: "We\tdid <it>" & left.\r\n')
    const labels = [...all('node').map(({ attribs }) => attribs.label), ...cells]
    expect(labels).toContain('The "Tigers" <of> R&D;\n=1+1, naïve \u{1f41f} \ufffd end')
  })
})
