import { html, type TemplateResult } from 'lit'
import type { Desk } from '../../element/desk.js'
import { plainText } from '../../state/plain-text.js'
import { strings } from '../../strings/en.js'
import { articleView } from './article-view.js'
import { edgeCard } from './edge-card.js'
import { edgeLine, strongestFirst } from './edge-line.js'
import { nodeCard } from './node-card.js'

const words = strings.evidence

const several = (desk: Desk, members: readonly string[]): TemplateResult => {
  const rows = strongestFirst(members.flatMap((key) => desk.rowOf.get(key) ?? []))
  const [first] = rows
  const ends =
    first === undefined ? '' : `${plainText(first.sourceNode.label)} → ${plainText(first.targetNode.label)}`
  return html`<article class="card pair-card">
    <h2>${ends}</h2>
    <p class="facts">${words.edges(rows.length)}</p>
    <ul class="edges">${rows.map((row) => edgeLine(desk, row))}</ul>
  </article>`
}

const nothingChosen = (): TemplateResult =>
  html`<div class="empty"><p class="lead">${words.hint}</p><p>${words.empty}</p></div>`

/** What speaks for the selection: an entity's edges, an edge's sentences, or the article around one. */
export const evidencePanel = (desk: Desk): TemplateResult => {
  const { selection, reading } = desk.state
  if (reading !== undefined) return articleView(desk, reading)
  if (selection === undefined) return nothingChosen()
  if ('node' in selection)
    return desk.graph.hasNode(selection.node) ? nodeCard(desk, selection.node) : nothingChosen()
  if ('edge' in selection) {
    const row = desk.rowOf.get(selection.edge)
    return row === undefined ? nothingChosen() : edgeCard(desk, row)
  }
  const members =
    'pair' in selection
      ? desk.drawn.edges
          .filter(({ source, target }) => source === selection.pair[0] && target === selection.pair[1])
          .flatMap((line) => line.members)
      : desk.drawn.edges.filter(({ source }) => source === selection.fold).flatMap((line) => line.members)
  return several(desk, members)
}
