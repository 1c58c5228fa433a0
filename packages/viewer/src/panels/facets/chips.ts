import { html, nothing, type TemplateResult } from 'lit'
import type { Desk } from '../../element/desk.js'
import { communityLabel } from '../../state/communities.js'
import { facets } from '../../state/facets.js'
import { plainText } from '../../state/plain-text.js'
import { type Change, knownOn, toggledFilter } from '../../state/view-state.js'
import { dateInWords } from '../../state/words.js'
import { strings } from '../../strings/en.js'
import { queryStrings } from '../query/query-strings.js'

/** The change that lets everything show again. */
export const showAll: Change = {
  filters: {},
  from: undefined,
  to: undefined,
  undated: true,
  ego: undefined,
  community: undefined,
  hidden: [],
  marked: undefined,
}

/** What is filtered, each with how many edges it hides and a way to take it back. */
export const chips = (desk: Desk): TemplateResult => {
  const { state, seen } = desk
  const chip = (key: string, text: string, hides: number | undefined, off: Change) =>
    html`<li>
      <button class="chip" data-chip=${key} @click=${() => desk.change(off)}>
        <span>${text}</span> ${hides === undefined ? nothing : html`<small>${strings.counts.hides(hides)}</small>`}
        <span aria-hidden="true">×</span><span class="only-said">${strings.counts.remove}</span>
      </button>
    </li>`
  const chosen = facets.flatMap((facet) => {
    const values = state.filters[facet.id] ?? []
    if (values.length === 0) return []
    const text = `${facet.label}: ${values.map((value) => plainText(facet.wordOf(value))).join(', ')}`
    const { [facet.id]: _gone, ...filters } = state.filters
    const off: Change = values.length === 1 ? toggledFilter(state, facet.id, values[0] ?? '') : { filters }
    return [chip(facet.id, text, seen.hiddenBy.get(facet.id) ?? 0, off)]
  })
  const others: TemplateResult[] = []
  if (state.from !== undefined || state.to !== undefined) {
    const clock = state.clock === 'happened' ? strings.evidence.happened : strings.evidence.published
    const from = state.from === undefined ? '…' : dateInWords(state.from)
    const to = state.to === undefined ? '…' : dateInWords(state.to)
    const hides = (seen.hiddenBy.get('time') ?? 0) + (seen.hiddenBy.get('undated') ?? 0)
    const known = knownOn(state)
    const text = known === undefined ? `${clock}: ${from} – ${to}` : strings.time.asOf(dateInWords(known))
    others.push(chip('time', text, hides, { from: undefined, to: undefined, undated: true }))
  }
  if (state.ego !== undefined && desk.graph.hasNode(state.ego.node)) {
    const label = plainText(desk.graph.getNodeAttribute(state.ego.node, 'label'))
    others.push(
      chip('ego', strings.counts.ego(label, state.ego.depth), seen.hiddenBy.get('ego') ?? 0, {
        ego: undefined,
      }),
    )
  }
  if (state.community !== undefined) {
    const label = plainText(communityLabel(desk.graph, desk.communities, state.community))
    others.push(
      chip('community', strings.counts.community(label), seen.hiddenBy.get('community') ?? 0, {
        community: undefined,
      }),
    )
  }
  if (state.marked !== undefined) {
    const { nodes, edges } = state.marked
    others.push(
      chip('marked', queryStrings.marked(nodes.length, edges.length), undefined, { marked: undefined }),
    )
  }
  if (state.hidden.length > 0)
    others.push(
      chip('hidden', strings.counts.byHand(state.hidden.length), seen.hiddenBy.get('hidden') ?? 0, {
        hidden: [],
      }),
    )
  if (chosen.length + others.length === 0) return html`${nothing}`
  return html`<ul class="chips" aria-label=${strings.counts.filters}>
    ${chosen}${others}
    <li><button class="chip all" @click=${() => desk.change(showAll)}>${strings.counts.clear}</button></li>
  </ul>`
}
