import { html, type TemplateResult } from 'lit'
import type { Desk } from '../../element/desk.js'
import { plainText } from '../../state/plain-text.js'
import { strings } from '../../strings/en.js'
import { queryStrings } from '../query/query-strings.js'
import { articleView } from './article-view.js'
import { edgeCard } from './edge-card.js'
import { edgeLine, strongestFirst } from './edge-line.js'
import { foldCard } from './fold-card.js'
import { nodeCard } from './node-card.js'
import { overviewCard } from './overview-card.js'
import { pathCard } from './path-card.js'

const words = strings.evidence

const mostListed = 200

const several = (desk: Desk, members: readonly string[], title?: string): TemplateResult => {
  const rows = strongestFirst(members.flatMap((key) => desk.rowOf.get(key) ?? []))
  const [first] = rows
  const ends =
    first === undefined ? '' : `${plainText(first.sourceNode.label)} → ${plainText(first.targetNode.label)}`
  return html`<article class="card pair-card">
    <h2>${title ?? ends}</h2>
    <p class="facts">${words.edges(rows.length)}</p>
    <ul class="edges">${rows.slice(0, mostListed).map((row) => edgeLine(desk, row))}</ul>
  </article>`
}

/** What speaks for the selection: an entity's edges, an edge's sentences, or the article around one. */
export const evidencePanel = (desk: Desk): TemplateResult => {
  const { selection, reading } = desk.state
  if (reading !== undefined) return articleView(desk, reading)
  const { path } = desk.state
  const atEnd =
    selection === undefined ||
    ('node' in selection && (selection.node === path?.from || selection.node === path?.to))
  if (path !== undefined && atEnd) return pathCard(desk, path)
  if (selection === undefined) {
    const { marked } = desk.state
    return marked === undefined ? overviewCard(desk) : several(desk, marked.edges, queryStrings.results)
  }
  if ('node' in selection)
    return desk.graph.hasNode(selection.node) ? nodeCard(desk, selection.node) : overviewCard(desk)
  if ('edge' in selection) {
    const row = desk.rowOf.get(selection.edge)
    return row === undefined ? overviewCard(desk) : edgeCard(desk, row)
  }
  if ('fold' in selection) return foldCard(desk, selection.fold)
  const [from, to] = selection.pair
  const lines = desk.drawn.edges.filter(({ source, target }) => source === from && target === to)
  return several(
    desk,
    lines.flatMap((line) => line.members),
  )
}
