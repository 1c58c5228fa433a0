import { kinds } from '@newsgraph/core'
import { html, nothing, type TemplateResult } from 'lit'
import { kindGlyph } from '../../drawing/kind-glyph.js'
import type { Desk } from '../../element/desk.js'
import { facets } from '../../state/facets.js'
import { plainText } from '../../state/plain-text.js'
import { togglePicked } from '../../state/view-state.js'
import { strings } from '../../strings/en.js'
import { edgeLine, strongestFirst } from './edge-line.js'

const words = strings.evidence
const countryWord = facets.find(({ id }) => id === 'country')?.wordOf ?? ((code: string) => code)

const nodeActions = (desk: Desk, node: string): TemplateResult => {
  void import('../../decide/decide-node.js')
  const { ego, hidden } = desk.state
  const around = ego?.node === node
  return html`<p class="actions">
    <button data-action="ego" aria-pressed=${around} @click=${() => desk.change({ ego: around ? undefined : { node, depth: 1 } })}>
      ${around ? strings.node.all : strings.node.focus}
    </button>
    <button data-action="path" @click=${() => desk.change({ path: { from: node, by: 'shortest' } })}>${strings.node.path}</button>
    <button data-action="pick" aria-pressed=${desk.state.picked.includes(node)} @click=${() => desk.change(togglePicked(desk.state, [node]))}>${strings.node.pick}</button>
    <button data-action="hide" @click=${() => desk.change({ hidden: [...hidden, node], selection: undefined })}>${strings.node.hide}</button>
    <newsgraph-decide-node .desk=${desk} .node=${node}></newsgraph-decide-node>
  </p>`
}

/** An entity: what it is, what else it is called, and its edges, best supported first. */
export const nodeCard = (desk: Desk, node: string): TemplateResult => {
  const { label, kind, aliases, country, mentions, articles, events } = desk.graph.getNodeAttributes(node)
  const all = desk.rows.filter(({ source, target }) => source === node || target === node)
  const rows = strongestFirst(all.filter(({ key }) => desk.seen.edges.has(key)))
  const outgoing = rows.filter(({ source }) => source === node)
  const incoming = rows.filter(({ source }) => source !== node)
  const others = aliases.filter((alias) => alias !== label)
  const facts = [
    kinds.find(({ id }) => id === kind)?.label ?? kind,
    country === undefined ? undefined : countryWord(country),
    words.mentions(mentions),
    words.articles(articles.length),
  ]
  const list = (title: string, part: typeof rows) =>
    part.length === 0
      ? nothing
      : html`<h3>${title} <small>${part.length}</small></h3>
          <ul class="edges">${part.map((row) => edgeLine(desk, row, node))}</ul>`
  return html`<article class="card node-card" data-node=${node}>
    <h2>${kindGlyph(kind, desk.theme)} ${plainText(label)}</h2>
    <p class="facts">${facts.filter((fact) => fact !== undefined).join(' · ')}</p>
    ${kind === 'unidentified' ? html`<p class="note">${words.unidentified}</p>` : nothing}
    ${others.length === 0 ? nothing : html`<p class="aliases"><span>${words.aliases}</span> ${plainText(others.join(' · '))}</p>`}
    ${nodeActions(desk, node)}
    ${list(words.outgoing, outgoing)} ${list(words.incoming, incoming)}
    ${events === undefined || events.length === 0 ? nothing : html`<p class="note">${words.oneEnded(events.length)}</p>`}
    ${all.length > rows.length ? html`<p class="note">${words.hiddenEdges(all.length - rows.length)}</p>` : nothing}
  </article>`
}
