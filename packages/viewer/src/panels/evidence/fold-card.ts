import { html, nothing, type TemplateResult } from 'lit'
import { kindGlyph } from '../../drawing/kind-glyph.js'
import type { Desk } from '../../element/desk.js'
import { openingOf } from '../../state/folds.js'
import { plainText } from '../../state/plain-text.js'
import { strings } from '../../strings/en.js'
import { edgeLine, strongestFirst } from './edge-line.js'

const words = strings.evidence
const mostMembers = 30
const mostEdges = 200

/** A mark that stands for several nodes: who they are, what they do beyond it and among themselves, and how to open it. */
export const foldCard = (desk: Desk, fold: string): TemplateResult => {
  const mark = desk.drawn.nodes.find(({ key }) => key === fold)
  if (mark === undefined) return html`${nothing}`
  const members = new Set(mark.members)
  const touching = desk.rows.filter(
    ({ key, source, target }) => desk.seen.edges.has(key) && (members.has(source) || members.has(target)),
  )
  const isWithin = ({ source, target }: (typeof touching)[number]): boolean =>
    members.has(source) && members.has(target)
  const list = (title: string, rows: typeof touching) =>
    rows.length === 0
      ? nothing
      : html`<h3>${title} <small>${rows.length.toLocaleString('en-GB')}</small></h3>
          <ul class="edges">${strongestFirst(rows)
            .slice(0, mostEdges)
            .map((row) => edgeLine(desk, row))}</ul>
          ${rows.length > mostEdges ? html`<p class="note">${words.moreEdges(rows.length - mostEdges)}</p>` : nothing}`
  return html`<article class="card fold-card" data-fold=${fold}>
    <h2>${kindGlyph(mark.kind, desk.theme)} ${plainText(mark.label)}</h2>
    <p class="actions"><button data-action="unfold" @click=${() => desk.change(openingOf(fold, desk.state))}>${strings.node.unfold}</button></p>
    <ul class="busiest members">${mark.members.slice(0, mostMembers).map((node) => {
      const { label, kind } = desk.graph.getNodeAttributes(node)
      return html`<li><button @click=${() => desk.change({ selection: { node } })}>${kindGlyph(kind, desk.theme)}<span>${plainText(label)}</span></button></li>`
    })}</ul>
    ${mark.members.length > mostMembers ? html`<p class="note">${words.moreMembers(mark.members.length - mostMembers)}</p>` : nothing}
    ${list(
      words.beyond,
      touching.filter((row) => !isWithin(row)),
    )}
    ${list(words.within, touching.filter(isWithin))}
  </article>`
}
