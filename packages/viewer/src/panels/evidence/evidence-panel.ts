import { html, nothing, type TemplateResult } from 'lit'
import type { Desk } from '../../element/desk.js'
import { plainText } from '../../state/plain-text.js'
import { strings } from '../../strings/en.js'
import { articleView } from './article-view.js'
import { edgeCard } from './edge-card.js'
import { edgeLine, strongestFirst } from './edge-line.js'
import { nodeCard } from './node-card.js'
import { overviewCard } from './overview-card.js'
import { pathCard } from './path-card.js'

const words = strings.evidence

/** A mark that folds several nodes: what can be done with it. */
const openFold = (desk: Desk, fold: string): TemplateResult => {
  const community = /^community:(\d+)$/.exec(fold)?.[1]
  const target = desk.drawn.edges.find(({ source }) => source === fold)?.target
  const open = (): void => {
    if (community !== undefined) desk.change({ community: Number(community), selection: undefined })
    else if (target !== undefined)
      desk.change({ unfolded: [...desk.state.unfolded, target], selection: { node: target } })
  }
  return html`<p class="actions"><button data-action="unfold" @click=${open}>${strings.node.unfold}</button></p>`
}

const several = (desk: Desk, members: readonly string[], fold?: string): TemplateResult => {
  const rows = strongestFirst(members.flatMap((key) => desk.rowOf.get(key) ?? []))
  const [first] = rows
  const ends =
    first === undefined ? '' : `${plainText(first.sourceNode.label)} → ${plainText(first.targetNode.label)}`
  return html`<article class="card pair-card">
    <h2>${ends}</h2>
    <p class="facts">${words.edges(rows.length)}</p>
    ${fold === undefined ? nothing : openFold(desk, fold)}
    <ul class="edges">${rows.map((row) => edgeLine(desk, row))}</ul>
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
  if (selection === undefined) return overviewCard(desk)
  if ('node' in selection)
    return desk.graph.hasNode(selection.node) ? nodeCard(desk, selection.node) : overviewCard(desk)
  if ('edge' in selection) {
    const row = desk.rowOf.get(selection.edge)
    return row === undefined ? overviewCard(desk) : edgeCard(desk, row)
  }
  const members =
    'pair' in selection
      ? desk.drawn.edges
          .filter(({ source, target }) => source === selection.pair[0] && target === selection.pair[1])
          .flatMap((line) => line.members)
      : desk.drawn.edges.filter(({ source }) => source === selection.fold).flatMap((line) => line.members)
  return several(desk, members, 'fold' in selection ? selection.fold : undefined)
}
