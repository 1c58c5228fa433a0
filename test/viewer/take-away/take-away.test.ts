import { describe, expect, it } from 'vitest'
import { seedLayout } from '#viewer/layout/seed-layout.ts'
import { drawn } from '#viewer/state/drawn.ts'
import { edgeRows } from '#viewer/state/edge-rows.ts'
import { readGraphFile } from '#viewer/state/graph-file.ts'
import { changed, initialState } from '#viewer/state/view-state.ts'
import { visible } from '#viewer/state/visible.ts'
import { citationOf } from '#viewer/take-away/citation.ts'
import { embedded } from '#viewer/take-away/embedded.ts'
import { pictureSvg } from '#viewer/take-away/picture-svg.ts'
import { tableCsv } from '#viewer/take-away/table-csv.ts'
import { visibleGraph } from '#viewer/take-away/visible-graph.ts'
import { graphFile } from '../../helpers/graph.ts'

const graph = readGraphFile(graphFile())
const rows = edgeRows(graph)

describe('what is taken away', () => {
  it('as a graph of what is visible has its articles and opens again', () => {
    const seen = visible(graph, rows, changed(initialState, { filters: { type: ['meets'] } }))
    const part = readGraphFile(JSON.stringify(visibleGraph(graph, seen).export()))
    expect(part.edges()).toEqual(['meets'])
    expect(Object.keys(part.getAttribute('articles'))).toEqual(['herald-1'])
  })

  it('as a citation has quote, outlet, headline, date and address', () => {
    const [evidence] = graph.getEdgeAttribute('meets', 'evidence')
    if (evidence === undefined) throw new Error('the fixture has changed')
    expect(citationOf(evidence, graph.getAttribute('articles')['herald-1'])).toBe(
      `“${evidence.quote}” — The Tallin Herald, “Drones hit Karsa air base”, 12 March 2031, https://example.org/herald/1.`,
    )
  })

  it('as a table quotes what a spreadsheet would run or split', () => {
    const file = graphFile()
    const [node] = file.nodes
    if (node === undefined) throw new Error('the fixture has changed')
    node.attributes.label = '=cmd|"x", y'
    const csv = tableCsv(edgeRows(readGraphFile(file)).filter(({ key }) => key === 'condemns'))
    expect(csv.split('\r\n')[1]).toContain(`"'=cmd|""x"", y",condemns,Norland`)
  })

  it('as a picture has every line and mark, and no markup of the names in it', () => {
    const file = graphFile()
    const [node] = file.nodes
    if (node === undefined) throw new Error('the fixture has changed')
    node.attributes.label = '<script>alert(1)</script>'
    const named = readGraphFile(file)
    const state = initialState
    const seen = visible(named, edgeRows(named), state)
    const svg = pictureSvg({
      graph: named,
      drawn: drawn(named, edgeRows(named), seen, state),
      communities: new Map(),
      positions: seedLayout(named).positions,
      state,
      theme: 'light',
    })
    expect(svg).not.toContain('<script')
    expect(svg).toContain('&lt;script&gt;')
    expect(svg.match(/<title>/g)).toHaveLength(16)
    expect(svg).toContain('stroke-dasharray="9 5"')
  })

  it('as a page cannot be ended by a text in it', () => {
    const inPage = embedded('x', { text: '</script><script>alert(1)</script><!-- <script>' })
    expect(inPage.match(/<\/script>/g)).toHaveLength(1)
    expect(JSON.parse(inPage.replace(/^<script[^>]*>|<\/script>$/g, '')).text).toContain('</script>')
  })
})
